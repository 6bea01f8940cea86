import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shortest } from "@/lib/math/programming/least-distance";

const rows = (...lists: number[][]) => lists.map((list) => Float64Array.from(list));

describe("the point of a polytope nearest to the origin", () => {
  test("is the origin where that is inside", () => {
    expect([...(shortest(rows([1, 0], [0, 1]), [-1, -2], 2) ?? [])]).toEqual([0, 0]);
    expect([...(shortest([], [], 2) ?? [])]).toEqual([0, 0]);
  });

  test("is the foot of the perpendicular on one side, and a corner where that misses (by hand)", () => {
    expect([...(shortest(rows([0.6, 0.8]), [0.5], 2) ?? [])]).toEqual([0.3, 0.4].map((value) => expect.closeTo(value, 14)));
    expect([...(shortest(rows([0.6, 0.8], [1, 0]), [0.5, 0.4], 2) ?? [])]).toEqual([0.4, 0.325].map((value) => expect.closeTo(value, 14)));
  });

  test("is none where the sides contradict each other", () => {
    expect(shortest(rows([1, 0], [-1, 0]), [0.5, 0.5], 2)).toBeNull();
  });

  test("is admissible, and no random admissible point is nearer", () => {
    const part = fc.integer({ min: -10, max: 10 });
    let some = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(part, part, part).filter((row) => row.some((value) => value !== 0)),
          { minLength: 1, maxLength: 7 },
        ),
        fc.array(fc.tuple(part, part, part), { minLength: 20, maxLength: 20 }),
        (sides, points) => {
          const units = sides.map((side) => Float64Array.from(side, (value) => value / Math.hypot(...side)));
          // The corner (1, 1, 1) is admissible, so that there is an answer.
          const bounds = units.map((unit) => unit.reduce((sum, value) => sum + value, 0) - 0.25);
          const found = shortest(units, bounds, 3);
          expect(found).not.toBeNull();
          const at = (point: ArrayLike<number>, unit: Float64Array) =>
            unit.reduce((sum, value, j) => sum + value * (point[j] as number), 0);
          units.forEach((unit, i) => {
            expect(at(found as Float64Array, unit)).toBeGreaterThanOrEqual((bounds[i] as number) - 1e-9);
          });
          for (const point of points.map((each) => each.map((value) => value / 8)))
            if (units.every((unit, i) => at(point, unit) >= (bounds[i] as number))) {
              some++;
              expect(Math.hypot(...(found as Float64Array))).toBeLessThanOrEqual(Math.hypot(...point) + 1e-9);
            }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
    expect(some).toBeGreaterThan(300);
  });
});
