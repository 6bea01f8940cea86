import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimise } from "@/lib/math/programming/linear-program";

describe("a linear program", () => {
  test("finds the corner of the textbook example (Dantzig's product mix: at most 4, 12 and 18; 3x + 5y is at most 36 at 2, 6)", () => {
    const found = minimise({
      objective: [-3, -5],
      rows: [
        [-1, 0],
        [0, -2],
        [-3, -2],
      ],
      bounds: [-4, -12, -18],
    });
    expect(found?.value).toBeCloseTo(-36, 12);
    expect([...(found?.x ?? [])]).toEqual([2, 6].map((value) => expect.closeTo(value, 12)));
    // One unit less of the second and third costs 3/2 and 1 (Hillier and Lieberman, the same example's shadow prices: y₂ = 3/2 for 2y ≤ 12, y₃ = 1).
    expect([...(found?.prices ?? [])]).toEqual([0, 1.5, 1].map((value) => expect.closeTo(value, 12)));
  });

  test("has no answer where the rows contradict each other", () => {
    expect(minimise({ objective: [1], rows: [[1], [-1]], bounds: [2, -1] })).toBeNull();
    expect(minimise({ objective: [1, 1], rows: [[1, 1]], bounds: [-1], equalities: 1 })).toBeNull();
  });

  test("says so where the objective falls for ever", () => {
    expect(() => minimise({ objective: [-1], rows: [[1]], bounds: [1] })).toThrow(RangeError);
  });

  test("without rows stays at zero", () => {
    expect(minimise({ objective: [1, 0], rows: [], bounds: [] })?.value).toBe(0);
  });

  test("ends on Beale's example, on which a careless choice of pivots cycles (Beale 1955: −1/20)", () => {
    const found = minimise({
      objective: [-0.75, 150, -0.02, 6],
      rows: [
        [-0.25, 60, 0.04, -9],
        [-0.5, 90, 0.02, -3],
        [0, 0, -1, 0],
      ],
      bounds: [0, 0, -1],
    });
    expect(found?.value).toBeCloseTo(-0.05, 12);
  });

  test("agrees with trying every corner, on random cuts of the triangle of three weights", () => {
    const number = fc.integer({ min: -20, max: 20 });
    let [feasible, empty] = [0, 0];
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.array(fc.tuple(number, number, number, number), { maxLength: 4 }), (cost, cuts) => {
        const rows = [[1, 1, 1], ...cuts.map((cut) => cut.slice(0, 3))];
        const bounds = [1, ...cuts.map((cut) => cut[3] as number)];
        const found = minimise({ objective: cost, rows, bounds, equalities: 1 });
        const corners = cornersOf(rows.slice(1), bounds.slice(1));
        if (corners.length === 0) {
          empty++;
          expect(found).toBeNull();
        } else {
          feasible++;
          const least = Math.min(...corners.map((corner) => dot(cost, corner)));
          expect(found?.value).toBeCloseTo(least, 8);
          expect(dot(cost, [...(found?.x ?? [])])).toBeCloseTo(least, 8);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
    expect(Math.min(feasible, empty)).toBeGreaterThan(50);
  });
});

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, j) => sum + value * (b[j] as number), 0);

/** Every corner of the triangle w ≥ 0, Σw = 1 cut by row·w ≥ bound: crossings of two edges each. */
function cornersOf(rows: readonly number[][], bounds: readonly number[]): number[][] {
  const edges = [
    ...rows.map((row, i) => ({ row, bound: bounds[i] as number })),
    ...[0, 1, 2].map((j) => ({ row: [0, 1, 2].map((at) => (at === j ? 1 : 0)), bound: 0 })),
  ];
  return edges.flatMap((one, at) =>
    edges.slice(at + 1).flatMap((other) => {
      // With z = 1 − x − y each edge is (a − c)x + (b − c)y = bound − c.
      const [a, b, e] = flat(one);
      const [c, d, f] = flat(other);
      const determinant = a * d - b * c;
      if (determinant === 0) return [];
      const [x, y] = [(e * d - b * f) / determinant, (a * f - e * c) / determinant];
      const corner = [x, y, 1 - x - y];
      return edges.every(({ row, bound }) => dot(row, corner) >= bound - 1e-9) ? [corner] : [];
    }),
  );
}

function flat({ row: [a = 0, b = 0, c = 0], bound }: { row: number[]; bound: number }): [number, number, number] {
  return [a - c, b - c, bound - c];
}
