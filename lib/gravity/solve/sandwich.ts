import { add, product, scaleBy } from "./vectors";

/** Which cluster each row is in, from 0; `null` for each row its own. */
type Clusters = { readonly codes: Int32Array; readonly size: number } | null;

/**
 * What each row, or each cluster, moves every slope by: bread × column' × score, a list for each slope. The sandwich is the
 * sum of their squares and products. Columns are made orthogonal first (modified Gram–Schmidt, twice) and the slopes found
 * backwards, so that nearly collinear columns cost digits once, and not squared as in a product of bread, meat and bread.
 *
 * @param columns cleared of the effects, none of which the others explain
 * @param scores weight × residual of each row
 * @param weights of the solution
 */
export function influences(
  columns: readonly Float64Array[],
  scores: Float64Array,
  weights: Float64Array,
  clusters: Clusters,
): readonly Float64Array[] {
  const basis: Float64Array[] = [];
  // What each column holds of those before it, and what is left of it: upper triangular, by column.
  const parts = columns.map((column, j) => {
    const left = column.slice();
    const held = new Float64Array(j + 1);
    for (let round = 0; round < 2; round++)
      for (let i = 0; i < j; i++) {
        const part = product(left, basis[i] as Float64Array, weights);
        held[i] = (held[i] as number) + part;
        add(left, -part, basis[i] as Float64Array);
      }
    const length = Math.sqrt(product(left, left, weights));
    held[j] = length;
    basis.push(scaleBy(left, 1 / length));
    return held;
  });
  const moved = basis.map((column) => summed(column, scores, clusters));
  for (let j = columns.length - 1; j >= 0; j--) {
    const slope = moved[j] as Float64Array;
    for (let k = j + 1; k < columns.length; k++) add(slope, -(parts[k]?.[j] as number), moved[k] as Float64Array);
    scaleBy(slope, 1 / (parts[j]?.[j] as number));
  }
  return moved;
}

/** A column times the scores, summed by cluster. */
export function summed(column: Float64Array, scores: Float64Array, clusters: Clusters): Float64Array {
  const out = new Float64Array(clusters?.size ?? column.length);
  for (let row = 0; row < column.length; row++) {
    const at = clusters === null ? row : (clusters.codes[row] as number);
    out[at] = (out[at] as number) + (column[row] as number) * (scores[row] as number);
  }
  return out;
}
