import { times } from "./cholesky";

/**
 * The sandwich bread × meat × bread, without any correction: the meat is Σ s s' over rows, or over the sums of clusters.
 *
 * @param columns cleared of the effects
 * @param scores weight × residual of each row
 * @param clusters the cluster of each row, from 0; `null` for each row its own
 */
export function sandwich(
  columns: readonly Float64Array[],
  scores: Float64Array,
  bread: Float64Array,
  clusters: { readonly codes: Int32Array; readonly size: number } | null,
): Float64Array {
  const size = columns.length;
  const sums = columns.map((column) => summed(column, scores, clusters));
  const meat = new Float64Array(size * size);
  for (const [i, left] of sums.entries())
    for (let j = 0; j <= i; j++) {
      const right = sums[j] as Float64Array;
      let sum = 0;
      for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number);
      meat[i * size + j] = sum;
      meat[j * size + i] = sum;
    }
  return transformed(meat, bread, size);
}

/** left × middle × left', all square and row-major. */
export function transformed(middle: Float64Array, left: Float64Array, size: number): Float64Array {
  const half = new Float64Array(size * size);
  for (let j = 0; j < size; j++)
    half.set(
      times(
        left,
        Float64Array.from({ length: size }, (_, i) => middle[i * size + j] as number),
      ),
      j * size,
    );
  // `half` holds (left × middle)' by rows; once more gives the transpose of the whole, which is symmetric.
  const out = new Float64Array(size * size);
  for (let j = 0; j < size; j++)
    out.set(
      times(
        left,
        Float64Array.from({ length: size }, (_, i) => half[i * size + j] as number),
      ),
      j * size,
    );
  return out;
}

function summed(column: Float64Array, scores: Float64Array, clusters: { readonly codes: Int32Array; readonly size: number } | null) {
  if (clusters === null) return column.map((value, row) => value * (scores[row] as number));
  const out = new Float64Array(clusters.size);
  for (let row = 0; row < column.length; row++) {
    const code = clusters.codes[row] as number;
    out[code] = (out[code] as number) + (column[row] as number) * (scores[row] as number);
  }
  return out;
}
