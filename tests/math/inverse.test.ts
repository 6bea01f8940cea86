import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positiveInverse } from "@/lib/math/inverse";

const inverse = (matrix: Float64Array, size: number) => positiveInverse(matrix, size) ?? new Float64Array();
const product = (a: Float64Array, b: Float64Array, n: number) =>
  Float64Array.from({ length: n * n }, (_, k) => {
    let sum = 0;
    for (let m = 0; m < n; m++) sum += (a[Math.floor(k / n) * n + m] as number) * (b[m * n + (k % n)] as number);
    return sum;
  });

describe("the inverse of a symmetric positive definite matrix", () => {
  it("by hand: of [[2, 1], [1, 1]] is [[1, −1], [−1, 2]]", () => {
    for (const [k, value] of inverse(Float64Array.of(2, 1, 1, 1), 2).entries()) expect(value).toBeCloseTo([1, -1, -1, 2][k] as number, 12);
  });

  it("leaves its argument alone", () => {
    const matrix = Float64Array.of(4, 0, 0, 2);
    for (const [k, value] of inverse(matrix, 2).entries()) expect(value).toBeCloseTo([0.25, 0, 0, 0.5][k] as number, 15);
    expect([...matrix]).toEqual([4, 0, 0, 2]);
  });

  it("is none where the matrix is not positive definite", () => {
    expect(positiveInverse(Float64Array.of(1, 1, 1, 1), 2)).toBeNull();
  });

  it("times the matrix is the identity", () => {
    const entry = fc.double({ min: -3, max: 3, noNaN: true });
    const roots = fc
      .integer({ min: 1, max: 8 })
      .chain((n) => fc.tuple(fc.constant(n), fc.array(entry, { minLength: n * n, maxLength: n * n })));
    fc.assert(
      fc.property(roots, ([n, root]) => {
        // R Rᵀ + 1 is positive definite whatever R is.
        const r = Float64Array.from(root);
        const transposed = Float64Array.from({ length: n * n }, (_, k) => r[(k % n) * n + Math.floor(k / n)] as number);
        const matrix = product(r, transposed, n).map((value, k) => value + (k % (n + 1) === 0 ? 1 : 0));
        product(matrix, inverse(matrix, n), n).forEach((value, k) => {
          expect(value).toBeCloseTo(k % (n + 1) === 0 ? 1 : 0, 9);
        });
      }),
    );
  });
});
