/** The largest eigenvalue of a non-negative matrix and its eigenvector, positive and summing to one. */
export type Principal = { readonly value: number; readonly vector: Float64Array };

/** Each step squares the matrix, so 60 stand for 2⁶⁰ plain power iterations. */
const MOST_SQUARINGS = 60;

/**
 * Perron's eigenvalue and eigenvector of a row-major matrix with no negative entry, a positive diagonal and every item
 * connected to every other. Power iteration by squaring the matrix: quick even where the second eigenvalue is nearly as
 * large as the first, as it is among very contradictory judgements.
 *
 * For any positive v the eigenvalue lies between the smallest and the largest (Av)ᵢ / vᵢ (Collatz 1942, Wielandt 1950),
 * so the gap between the two says when to stop. O(n³) a step. The value is NaN where the entries leave the number range.
 */
export function principal(matrix: Float64Array, size: number): Principal {
  let power = matrix;
  let vector: Float64Array = new Float64Array(size).fill(1 / size);
  let value = Number.NaN;
  let narrowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < MOST_SQUARINGS; step++) {
    const next = scaledToOne(times(power, vector, size, 1));
    const image = times(matrix, next, size, 1);
    const ratios = image.map((part, i) => part / (next[i] as number));
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
    const gap = (high - low) / high;
    // Rounding keeps the gap from closing altogether: stop when it no longer shrinks.
    if (!(gap < narrowest) && narrowest < 1e-12) break;
    if (gap < narrowest) {
      narrowest = gap;
      vector = next;
      value = (low + high) / 2;
    }
    if (gap === 0) break;
    power = times(power, power, size, size);
    const largest = power.reduce((most, entry) => Math.max(most, entry), 0);
    power = power.map((entry) => entry / largest);
  }
  return { value, vector };
}

/** Product of a size × size matrix and a size × columns one. */
function times(left: Float64Array, right: Float64Array, size: number, columns: number): Float64Array {
  const out = new Float64Array(size * columns);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const factor = left[i * size + k] as number;
      if (factor !== 0)
        for (let j = 0; j < columns; j++)
          out[i * columns + j] = (out[i * columns + j] as number) + factor * (right[k * columns + j] as number);
    }
  return out;
}

function scaledToOne(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}
