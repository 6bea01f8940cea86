import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeInField } from "@/lib/charts/field-place";

describe("the place of a figure in its field", () => {
  test("runs from worst to best, more being better", () => {
    expect(placeInField(30, [10, 30, 50, 20], "benefit")).toEqual({
      worst: 10,
      middle: 25,
      best: 50,
      rank: 2,
      of: 4,
      at: 0.5,
      middleAt: 0.375,
      others: [0, 0.5, 1, 0.25],
    });
  });

  test("turns round where less is better", () => {
    const place = placeInField(10, [10, 30, 50], "cost");
    expect(place).toMatchObject({ worst: 50, best: 10, rank: 1, at: 1, middleAt: 0.5, others: [1, 0.5, 0] });
  });

  test("gives equal figures the better rank", () => {
    expect([5, 3, 3, 1].map((figure) => placeInField(figure, [5, 3, 3, 1], "benefit").rank)).toEqual([1, 2, 2, 4]);
  });

  test("stands in the middle where all are alike, and where there is nobody else", () => {
    expect(placeInField(7, [7, 7], "benefit")).toMatchObject({ at: 0.5, middleAt: 0.5, rank: 1 });
    expect(placeInField(7, [], "cost")).toMatchObject({ worst: 7, middle: 7, best: 7, at: 0.5, of: 0 });
  });

  test("widens the line for a figure that is not of the field", () => {
    expect(placeInField(0, [10, 20], "benefit")).toMatchObject({ worst: 0, at: 0, rank: 3, others: [0.5, 1] });
  });

  test("never leaves the line, and a better figure never stands further left", () => {
    const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(figures, fc.constantFrom("benefit" as const, "cost" as const), (field, direction) => {
        const places = field.map((figure) => placeInField(figure, field, direction));
        for (const place of places) for (const at of [place.at, place.middleAt, ...place.others]) expect(at >= 0 && at <= 1).toBe(true);
        const byRank = [...places].sort((a, b) => a.rank - b.rank).map(({ at }) => at);
        expect(byRank).toEqual([...byRank].sort((a, b) => b - a));
      }),
    );
  });
});
