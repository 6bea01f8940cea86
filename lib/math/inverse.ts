/**
 * Inverse of a symmetric positive definite matrix (row-major, `size` × `size`), by Gauss–Jordan elimination.
 * Such a matrix needs no exchange of rows. O(n³).
 */
export function inverse(matrix: Float64Array, size: number): Float64Array {
  const out = Float64Array.from(matrix);
  const at = (i: number, j: number) => out[i * size + j] as number;
  for (let k = 0; k < size; k++) {
    const pivot = at(k, k);
    out[k * size + k] = 1;
    for (let j = 0; j < size; j++) out[k * size + j] = at(k, j) / pivot;
    for (let i = 0; i < size; i++) {
      const factor = at(i, k);
      if (i === k || factor === 0) continue;
      out[i * size + k] = 0;
      for (let j = 0; j < size; j++) out[i * size + j] = at(i, j) - factor * at(k, j);
    }
  }
  return out;
}
