import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { consistencyIndex } from "@/lib/madm/weighting/best-worst";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";

type Case = {
  readonly bestToOthers: number[];
  readonly othersToWorst: number[];
  readonly best: number;
  readonly worst: number;
  readonly weights: number[];
  readonly xi: number;
  readonly ratioModelXi: number;
};

const file = new URL("../../fixtures/weighting/cross-checks/best-worst.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

/** The largest deviation that weights leave in the linear model: its ξ for these weights. */
function deviation(
  { bestToOthers, othersToWorst, best, worst }: Omit<Case, "weights" | "xi" | "ratioModelXi">,
  weights: ArrayLike<number>,
) {
  const at = (j: number) => weights[j] as number;
  return Math.max(
    ...bestToOthers.map((a, j) => Math.abs(at(best) - a * at(j))),
    ...othersToWorst.map((a, j) => Math.abs(at(j) - a * at(worst))),
  );
}

describe("best-worst weights", () => {
  it("are those that linprog finds for 60 random problems, and so is ξ", () => {
    expect(cases).toHaveLength(60);
    for (const example of cases) {
      const { weights, consistency } = weigh("best-worst", example);
      expect(consistency?.index).toBeCloseTo(example.xi, 9);
      example.weights.forEach((weight, j) => {
        expect(weights[j]).toBeCloseTo(weight, 8);
      });
    }
  });

  it("have a consistency ratio from the ratio model's ξ*, found there by bisection", () => {
    let checked = 0;
    for (const example of cases) {
      const { consistency } = weigh("best-worst", example);
      const ends = example.bestToOthers[example.worst] as number;
      if (ends === 1) expect(consistency?.ratio).toBeNull();
      else expect((consistency?.ratio as number) * consistencyIndex(ends)).toBeCloseTo(example.ratioModelXi, 8);
      checked += ends === 1 ? 0 : 1;
    }
    expect(checked).toBeGreaterThan(50);
  });

  it("leave exactly ξ as the largest deviation, and no small change of them leaves less", () => {
    const problems = fc.integer({ min: 2, max: 7 }).chain((n) => {
      const list = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: n, maxLength: n });
      const change = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n });
      return fc.tuple(list, list, change, fc.nat(n - 1), fc.nat(n - 2));
    });
    fc.assert(
      fc.property(problems, ([bestToOthers, othersToWorst, change, best, other]) => {
        const worst = other < best ? other : other + 1;
        othersToWorst[best] = bestToOthers[worst] as number;
        bestToOthers[best] = 1;
        othersToWorst[worst] = 1;
        const problem = { bestToOthers, othersToWorst, best, worst };
        const { weights, consistency } = weigh("best-worst", problem);
        const xi = consistency?.index as number;
        expect(deviation(problem, weights)).toBeCloseTo(xi, 12);
        // The programme is convex: weights no better in any direction nearby are the best of all.
        for (const step of [1e-2, 1e-4]) {
          const moved = weights.map((weight, j) => Math.max(0, weight * (1 + step * (change[j] as number))));
          const sum = moved.reduce((total, weight) => total + weight, 0);
          expect(deviation(problem, moved) / sum).toBeGreaterThanOrEqual(xi - 1e-12);
        }
      }),
      { numRuns: 1000, seed: 20_240_607 },
    );
  });

  it("are exact reciprocals where the comparisons agree fully: ξ and ratio 0", () => {
    const { weights, consistency } = weigh("best-worst", { bestToOthers: [2, 1, 8], othersToWorst: [4, 8, 1] });
    [4 / 13, 8 / 13, 1 / 13].forEach((weight, j) => {
      expect(weights[j]).toBeCloseTo(weight, 14);
    });
    expect(consistency).toMatchObject({ index: 0, ratio: 0 });
  });

  it("are 1 for one criterion and in the ratio given for two", () => {
    expect([...weigh("best-worst", { bestToOthers: [1], othersToWorst: [1] }).weights]).toEqual([1]);
    expect([...weigh("best-worst", { bestToOthers: [1, 4], othersToWorst: [4, 1] }).weights]).toEqual([0.8, 0.2]);
  });

  it("have no consistency ratio where the best counts as the worst: the worst case for 1 is 0", () => {
    const input: WeightingInput = { bestToOthers: [1, 3, 1], othersToWorst: [1, 2, 1], best: 0, worst: 2 };
    const { weights, consistency } = weigh("best-worst", input);
    expect(consistency?.ratio).toBeNull();
    expect(consistency && inEnglish(consistency.against)).toMatch(/count the same/);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 14);
  });

  it("show the deviations, none larger than ξ", () => {
    const { steps, consistency } = weigh("best-worst", { bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 2, 3, 1] }, {}, true);
    const deviations = [...(steps[1]?.values ?? [])].slice(0, 10);
    expect(deviations).toHaveLength(10);
    expect(Math.max(...deviations)).toBeCloseTo(consistency?.index as number, 14);
  });
});

describe("the consistency index of the ratio model", () => {
  it("is Rezaei's table (2015), which prints two decimals", () => {
    [0, 0.44, 1, 1.63, 2.3, 3, 3.73, 4.47, 5.23].forEach((printed, k) => {
      expect(Math.abs(consistencyIndex(k + 1) - printed)).toBeLessThanOrEqual(0.005);
    });
  });
});
