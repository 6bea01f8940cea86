import type { Convention, EffectCount, Errors } from "../types";
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

/** Counts that a small-sample convention is made of. `effects`: levels and those of them that count for nothing. */
export type Counts = {
  readonly n: number;
  readonly regressors: number;
  readonly clusters: number | null;
  readonly effects: readonly { readonly levels: number; readonly redundant: number; readonly nested: boolean }[];
};

/**
 * The convention and its factor. An effect nested in the clusters counts nothing by default, since the clusters' own
 * correction has paid for it; but effects together count at least one, the constant that they stand for.
 */
export function conventionOf(errors: Errors, effectCount: EffectCount, isNormal: boolean, counts: Counts): Convention {
  const { n, regressors, clusters, effects } = counts;
  const counted = effects.filter(({ nested }) => effectCount === "always" || !nested);
  const levels = counted.reduce((sum, { levels, redundant }) => sum + levels - redundant, 0);
  const effectsCounted = effectCount === "never" || effects.length === 0 ? 0 : Math.max(1, levels);
  const k = regressors + effectsCounted;
  const free = n - k;
  const byKind = {
    hc0: 1,
    hc1: n / free,
    cluster: clusters === null ? 1 : ((clusters / (clusters - 1)) * (n - 1)) / free,
  };
  return {
    errors: errors.kind,
    by: errors.kind === "cluster" ? errors.by : null,
    clusters,
    factor: byKind[errors.kind],
    n,
    k,
    regressors,
    effectsCounted,
    effectCount,
    distribution: isNormal ? "normal" : "t",
    degrees: isNormal ? null : clusters === null ? free : clusters - 1,
  };
}

/** Whether every group of one grouping lies within a single group of the other. */
export function isNested(inner: Int32Array, innerSize: number, outer: Int32Array): boolean {
  const home = new Int32Array(innerSize).fill(-1);
  return inner.every((group, row) => {
    if (home[group] === -1) home[group] = outer[row] as number;
    return home[group] === outer[row];
  });
}
