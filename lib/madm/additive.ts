import type { Scaling } from "./normalise";

/** Row totals, and the addends they are made of where those were asked for. */
export type Sums = { readonly sums: Float64Array; readonly parts: Float64Array | null };

/**
 * Weighted sums of normalised values, row by row: Σⱼ factor[j] · r[i][j], r being the scaled matrix.
 *
 * @param wantParts also return the addends, alternatives × criteria
 */
export function weightedSums({ rows, columns, values, origin, scale }: Scaling, factors: Float64Array, wantParts: boolean): Sums {
  const sums = new Float64Array(rows);
  const parts = wantParts ? new Float64Array(rows * columns) : null;
  for (let i = 0, k = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) {
      // Adding 0 keeps −0 out of the tables.
      const part = (factors[j] as number) * (((values[k] as number) - (origin[j] as number)) / (scale[j] as number)) + 0;
      sum += part;
      if (parts) parts[k] = part;
    }
    sums[i] = sum;
  }
  return { sums, parts };
}

/** Fills `sums` with Σⱼ weights[j] · matrix[i][j], row by row. */
export function sumRows(matrix: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const columns = weights.length;
  for (let i = 0, k = 0; i < sums.length; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) sum += (weights[j] as number) * (matrix[k] as number);
    sums[i] = sum;
  }
}

/** Normalised values times their weights, the table most methods show as V. */
export function weighted(normalised: Float64Array, weights: Float64Array): Float64Array {
  return normalised.map((value, k) => value * (weights[k % weights.length] as number));
}
