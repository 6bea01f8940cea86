import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ranksOf } from "@/lib/madm/ranks";

describe("ranksOf", () => {
  it("gives the best score rank 1, highest or lowest as told", () => {
    expect([...ranksOf([0.2, 0.9, 0.5], "higher")]).toEqual([3, 1, 2]);
    expect([...ranksOf([0.2, 0.9, 0.5], "lower")]).toEqual([1, 3, 2]);
  });

  it("lets tied scores share the lower number and leaves a gap after them", () => {
    expect([...ranksOf([9, 7, 7, 5], "higher")]).toEqual([1, 2, 2, 4]);
    expect([...ranksOf([1, 1, 1], "lower")]).toEqual([1, 1, 1]);
  });

  it("counts scores within 1e-12 as tied, and no more than that", () => {
    expect([...ranksOf([1, 1 + 5e-13, 1 + 5e-12], "lower")]).toEqual([1, 1, 3]);
  });

  it("does not let a chain of tiny steps tie its two ends", () => {
    expect([...ranksOf([0, 8e-13, 16e-13], "lower")]).toEqual([1, 1, 3]);
  });

  it("tells negative scores, zeros of either sign and very large ones apart as numbers do", () => {
    expect([...ranksOf([-3, -2, 0, -0, 1e300, -1e300], "higher")]).toEqual([5, 4, 2, 2, 1, 6]);
  });

  it("ranks one alternative first and none not at all", () => {
    expect([...ranksOf([4], "lower")]).toEqual([1]);
    expect([...ranksOf([], "higher")]).toEqual([]);
  });

  it("gives every alternative one more than the number of clearly better ones", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 400 }), fc.boolean(), (scores, up) => {
        const ranks = ranksOf(scores, up ? "higher" : "lower");
        scores.forEach((score, i) => {
          expect(ranks[i]).toBe(1 + scores.filter((other) => (up ? other > score : other < score)).length);
        });
      }),
    );
  });
});
