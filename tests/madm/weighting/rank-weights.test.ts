import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

const weights = (id: string, ranking: number[]) => [...weigh(id, { ranking }).weights];
const expectNear = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, j) => {
    expect(found[j]).toBeCloseTo(value, 12);
  });
};

describe("weights from a ranking", () => {
  it("by rank-order centroid, by hand: for three, (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3 and (1/3) / 3", () => {
    expectNear(weights("rank-order-centroid", [1, 2, 3]), [11 / 18, 5 / 18, 2 / 18]);
  });

  it("by rank sum, by hand: for three, 3, 2 and 1 sixths", () => {
    expectNear(weights("rank-sum", [1, 2, 3]), [3 / 6, 2 / 6, 1 / 6]);
  });

  it("by rank reciprocal, by hand: for three, 6, 3 and 2 elevenths", () => {
    expectNear(weights("rank-reciprocal", [1, 2, 3]), [6 / 11, 3 / 11, 2 / 11]);
  });

  describe.each(["rank-order-centroid", "rank-sum", "rank-reciprocal"])("by %s", (id) => {
    it("follow the criteria, not their places in the list", () => {
      const [first, second, third] = weights(id, [1, 2, 3]) as [number, number, number];
      expect(weights(id, [3, 1, 2])).toEqual([third, first, second]);
    });

    it("give ties the mean of the weights of the positions they fill", () => {
      const [first, second, third, fourth] = weights(id, [1, 2, 3, 4]) as [number, number, number, number];
      expectNear(weights(id, [1, 2, 2, 4]), [first, (second + third) / 2, (second + third) / 2, fourth]);
    });

    it("read nothing but the order: 1, 2, 2, 4 is 1, 2, 2, 3 is 1, 2.5, 2.5, 4", () => {
      expect(weights(id, [1, 2, 2, 3])).toEqual(weights(id, [1, 2, 2, 4]));
      expect(weights(id, [1, 2.5, 2.5, 4])).toEqual(weights(id, [1, 2, 2, 4]));
    });

    it("are equal where all are tied, and 1 for a single criterion", () => {
      expectNear(weights(id, [1, 1, 1]), [1 / 3, 1 / 3, 1 / 3]);
      expect(weights(id, [1])).toEqual([1]);
    });

    it("refuse ranks outside 1 to n and lists of nothing", () => {
      expect(issuesOf(() => weights(id, [0, 4, 1]))).toEqual([
        { code: "out-of-range", path: ["ranking", 0], values: { accepted: "1–3", found: "0" } },
        { code: "out-of-range", path: ["ranking", 1], values: { accepted: "1–3", found: "4" } },
      ]);
      expect(issuesOf(() => weights(id, []))[0]?.code).toBe("too-few");
    });
  });

  it("show the mid-ranks beside the weights", () => {
    const [step] = weigh("rank-sum", { ranking: [1, 2, 2] }, {}, true).steps;
    expect([...(step?.values ?? [])].slice(0, 3)).toEqual([1, 2.5, 2.5]);
  });
});
