/** Σ weight × column × column', row-major. */
export function crossProduct(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
  const size = columns.length;
  const out = new Float64Array(size * size);
  const weighted = new Float64Array(weights.length);
  for (const [i, left] of columns.entries()) {
    for (let row = 0; row < weighted.length; row++) weighted[row] = (weights[row] as number) * (left[row] as number);
    for (let j = 0; j <= i; j++) {
      const right = columns[j] as Float64Array;
      let sum = 0;
      for (let row = 0; row < weighted.length; row++) sum += (weighted[row] as number) * (right[row] as number);
      out[i * size + j] = sum;
      out[j * size + i] = sum;
    }
  }
  return out;
}

/** A square matrix (row-major) times a vector. */
export function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += (matrix[i * size + j] as number) * (vector[j] as number);
    return sum;
  });
}

/** vector' × matrix × vector. */
export function quadratic(matrix: Float64Array, vector: Float64Array): number {
  return times(matrix, vector).reduce((sum, value, k) => sum + value * (vector[k] as number), 0);
}
