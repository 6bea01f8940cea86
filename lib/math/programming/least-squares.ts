import { dot } from "@/lib/math/dot";

/** Lengths below this are rounding. */
const ZERO = 1e-12;

/**
 * Factors with which independent vectors come nearest to a target: Gram–Schmidt, each vector straightened twice (Björck, Å.
 * (1996). Numerical Methods for Least Squares Problems. SIAM, section 2.4). A vector that depends on those before it gets 0.
 */
export function leastSquares(vectors: readonly Float64Array[], target: Float64Array): Float64Array {
  const count = vectors.length;
  const upright: Float64Array[] = [];
  const upper = new Float64Array(count * count);
  vectors.forEach((vector, k) => {
    const rest = vector.slice();
    for (let pass = 0; pass < 2; pass++)
      upright.forEach((unit, i) => {
        const along = dot(unit, rest);
        upper[i * count + k] = (upper[i * count + k] as number) + along;
        for (let j = 0; j < rest.length; j++) rest[j] = (rest[j] as number) - along * (unit[j] as number);
      });
    const length = Math.sqrt(dot(rest, rest));
    upper[k * count + k] = length;
    upright.push(rest.map((value) => (length > ZERO ? value / length : 0)));
  });
  const factors = new Float64Array(count);
  for (let i = count - 1; i >= 0; i--) {
    let value = dot(upright[i] as Float64Array, target);
    for (let k = i + 1; k < count; k++) value -= (upper[i * count + k] as number) * (factors[k] as number);
    const length = upper[i * count + i] as number;
    factors[i] = length > ZERO ? value / length : 0;
  }
  return factors;
}
