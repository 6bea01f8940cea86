import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { midRanks } from "@/lib/math/mid-ranks";

describe("mid-ranks", () => {
  it("count from the smallest value", () => {
    expect([...midRanks([30, 10, 20])]).toEqual([3, 1, 2]);
  });

  it("give tied values the mean of the places they fill", () => {
    expect([...midRanks([1, 2, 2, 4])]).toEqual([1, 2.5, 2.5, 4]);
    expect([...midRanks([7, 7, 7])]).toEqual([2, 2, 2]);
    expect([...midRanks([0, -0])]).toEqual([1.5, 1.5]);
  });

  it("of nothing are nothing", () => {
    expect(midRanks([])).toHaveLength(0);
  });

  it("are the values below plus half of the equal ones, and so sum to n(n + 1) / 2", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 30 }), (values) => {
        const ranks = midRanks(values);
        values.forEach((value, i) => {
          const below = values.filter((other) => other < value).length;
          const equal = values.filter((other) => other === value).length;
          expect(ranks[i]).toBe(below + (equal + 1) / 2);
        });
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
      }),
    );
  });
});
