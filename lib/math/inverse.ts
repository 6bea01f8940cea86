/**
 * Inverse of a symmetric positive definite matrix (row-major) by Cholesky, its rows and columns scaled to a unit diagonal
 * first. `null` where it is not positive definite to the last digits.
 */
export function positiveInverse(matrix: Float64Array, size: number): Float64Array | null {
  const scale = Float64Array.from({ length: size }, (_, i) => Math.sqrt(matrix[i * size + i] as number));
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = (matrix[i * size + j] as number) / ((scale[i] as number) * (scale[j] as number));
      for (let k = 0; k < j; k++) sum -= (lower[i * size + k] as number) * (lower[j * size + k] as number);
      if (i === j && !(sum > 1e-15)) return null;
      lower[i * size + j] = i === j ? Math.sqrt(sum) : sum / (lower[j * size + j] as number);
    }
  const out = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const solution = new Float64Array(size);
    for (let i = column; i < size; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k++) sum -= (lower[i * size + k] as number) * (solution[k] as number);
      solution[i] = sum / (lower[i * size + i] as number);
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = solution[i] as number;
      for (let k = i + 1; k < size; k++) sum -= (lower[k * size + i] as number) * (solution[k] as number);
      solution[i] = sum / (lower[i * size + i] as number);
    }
    for (let i = 0; i < size; i++) out[i * size + column] = (solution[i] as number) / ((scale[i] as number) * (scale[column] as number));
  }
  return out;
}
