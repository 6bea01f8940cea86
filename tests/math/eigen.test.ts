import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { principal } from "@/lib/math/eigen";

describe("the principal eigenvector", () => {
  it("of a positive matrix is that which LAPACK finds (numpy.linalg.eig)", () => {
    const matrix = [
      [0.201, 0.071, 0.609, 2.318, 9.7, 1.245],
      [0.331, 0.208, 4.47, 26.3, 1.726, 0.085],
      [0.147, 24.533, 1.5, 0.031, 0.846, 0.098],
      [0.284, 0.377, 0.24, 3.025, 0.881, 0.308],
      [2.269, 5.258, 0.037, 0.598, 0.141, 0.717],
      [0.076, 1.042, 0.927, 0.544, 0.123, 0.453],
    ];
    const { value, vector } = principal(Float64Array.from(matrix.flat()), 6);
    expect(value).toBeCloseTo(13.888473848046152, 12);
    [0.11095711270227841, 0.22944306353164626, 0.4637912595736024, 0.03164198229727232, 0.11144290175653083, 0.052723680138669786].forEach(
      (part, i) => {
        expect(vector[i]).toBeCloseTo(part, 14);
      },
    );
  });

  it("is found where three eigenvalues are almost equally large, and plain power iteration would go round for ever", () => {
    // The circulant of 1, x and 1/x has the eigenvector (1, 1, 1) and the eigenvalue 1 + x + 1/x.
    for (const x of [1e3, 1e9, 1e12]) {
      const { value, vector } = principal(Float64Array.of(1, x, 1 / x, 1 / x, 1, x, x, 1 / x, 1), 3);
      expect(value / (1 + x + 1 / x)).toBeCloseTo(1, 12);
      for (const part of vector) expect(part).toBeCloseTo(1 / 3, 12);
    }
  });

  it("of a single item is that item", () => {
    expect(principal(Float64Array.of(1), 1)).toEqual({ value: 1, vector: Float64Array.of(1) });
  });

  it("solves Av = λv with v positive and summing to one", () => {
    const matrices = fc
      .integer({ min: 1, max: 8 })
      .chain((n) =>
        fc.tuple(fc.constant(n), fc.array(fc.double({ min: 0.001, max: 100, noNaN: true }), { minLength: n * n, maxLength: n * n })),
      );
    fc.assert(
      fc.property(matrices, ([n, entries]) => {
        const { value, vector } = principal(Float64Array.from(entries), n);
        expect(vector.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
        vector.forEach((part, i) => {
          let image = 0;
          for (let j = 0; j < n; j++) image += (entries[i * n + j] as number) * (vector[j] as number);
          expect(part).toBeGreaterThan(0);
          expect(image / (value * part)).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 300 },
    );
  });
});
