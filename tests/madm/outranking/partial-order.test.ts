import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partialRanks, relationsOf } from "@/lib/madm/outranking/partial-order";

describe("partialRanks", () => {
  it("counts those that are at least as good in both rankings and better in one", () => {
    // By hand: 0 beats 2 and 3; 1 and 0 disagree; 2 and 3 are equal in both.
    expect([...partialRanks(Int32Array.of(1, 2, 3, 3), Int32Array.of(2, 1, 3, 3))]).toEqual([1, 1, 3, 3]);
  });

  it("is an ordinary ranking where the two agree", () => {
    expect([...partialRanks(Int32Array.of(2, 1, 2, 4), Int32Array.of(2, 1, 2, 4))]).toEqual([2, 1, 2, 4]);
  });

  it("agrees with looking at every pair", () => {
    const ranking = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(ranking, ranking, (first, second) => {
        const ranks = partialRanks(Int32Array.from(first), Int32Array.from(second));
        first.forEach((f, i) => {
          const s = second[i] as number;
          const better = first.filter((other, k) => other <= f && (second[k] as number) <= s && (other < f || (second[k] as number) < s));
          expect(ranks[i]).toBe(better.length + 1);
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("relationsOf", () => {
  it("names how each stands to each: P preferred, N the other is, I indifferent, R incomparable", () => {
    expect(relationsOf(Int32Array.of(1, 2, 3, 3), Int32Array.of(2, 1, 3, 3))).toEqual(["IRPP", "RIPP", "NNII", "NNII"]);
  });

  it("is left out for more than 1,000 alternatives", () => {
    expect(relationsOf(new Int32Array(1000), new Int32Array(1000))).toHaveLength(1000);
    expect(relationsOf(new Int32Array(1001), new Int32Array(1001))).toEqual([]);
  });
});
