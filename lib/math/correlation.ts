/** Values as distances from their mean, scaled so that their squares sum to one; `null` where all are equal. */
export function standardised(values: ArrayLike<number>): Float64Array | null {
  const n = values.length;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < n; i++) {
    low = Math.min(low, values[i] as number);
    high = Math.max(high, values[i] as number);
  }
  if (!(low < high)) return null;
  // Halves of figures at both ends of what numbers can be lie within it.
  const unit = Number.isFinite(high - low) ? 1 : 0.5;
  const range = unit * high - unit * low;
  // Measured in ranges first, so that squares of very large or very small values stay numbers.
  const out = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const scaled = (unit * (values[i] as number) - unit * low) / range;
    out[i] = scaled;
    sum += scaled;
  }
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    const distance = (out[i] as number) - mean;
    out[i] = distance;
    squares += distance * distance;
  }
  const length = Math.sqrt(squares);
  for (let i = 0; i < n; i++) out[i] = (out[i] as number) / length;
  return out;
}

/**
 * Pearson's product-moment correlation, in [−1, 1]; `null` where one side is constant, since there is nothing to
 * correlate. The values must be finite, their range too, and both sides equally long.
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number | null {
  const [left, right] = [standardised(x), standardised(y)];
  return left && right && cosine(left, right);
}

/** Correlation of two series already standardised. */
export function cosine(left: Float64Array, right: Float64Array): number {
  let product = 0;
  for (let i = 0; i < left.length; i++) product += (left[i] as number) * (right[i] as number);
  return Math.max(-1, Math.min(1, product));
}
