import { describe, expect, test } from "vitest";
import { disagreements } from "@/lib/comparison/disagreement";
import type { Variant } from "@/lib/comparison/variants";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

/** Three alternatives on two criteria that pull in opposite directions. */
const matrix = [
  [9, 1],
  [5, 5],
  [1, 9],
];
const variant = (id: string, weights: number[], current = false): Variant => {
  const problem = makeProblem({ matrix, weights, directions: ["benefit", "benefit"] });
  return { dimension: "weighting", id, current, problem, ranking: rank(problem, "weighted-sum"), issues: null };
};

describe("disagreements", () => {
  test("name who likes an alternative best and least, widest gap first", () => {
    const found = disagreements([variant("first", [9, 1], true), variant("second", [1, 9])], 5);
    expect(found).toHaveLength(2);
    expect(found[0]).toMatchObject({ row: 0, bestRank: 1, worstRank: 3, best: { id: "first" }, worst: { id: "second" } });
    expect(found[1]).toMatchObject({ row: 2, bestRank: 1, worstRank: 3, best: { id: "second" }, worst: { id: "first" } });
  });

  test("name the criterion without which the gap closes: here either, since one criterion leaves nothing to quarrel over", () => {
    expect(disagreements([variant("first", [9, 1]), variant("second", [1, 9])], 1)[0]?.driver).toEqual({ column: 0, gapLeft: 0 });
  });

  test("leave a criterion's own entries out with it, so that options by criterion hide no driver", () => {
    const bounded = (id: string, weights: number[]): Variant => {
      const problem = makeProblem({ matrix, weights, directions: ["benefit", "benefit"] });
      const options = { bounds: [0, 1].map(() => [0, 10]) };
      return { dimension: "weighting", id, current: false, problem, ranking: rank(problem, "spotis", options), issues: null };
    };
    expect(disagreements([bounded("first", [9, 1]), bounded("second", [1, 9])], 1)[0]?.driver).toEqual({ column: 0, gapLeft: 0 });
  });

  test("are none where all variants agree, or where there is only one", () => {
    expect(disagreements([variant("a", [3, 1]), variant("b", [6, 2])], 5)).toEqual([]);
    expect(disagreements([variant("a", [3, 1])], 5)).toEqual([]);
    expect(disagreements([], 5)).toEqual([]);
  });

  test("pass over variants that refused the figures", () => {
    const refused: Variant = {
      dimension: "method",
      id: "x",
      current: false,
      ranking: null,
      problem: null,
      issues: [{ code: "zero-in-column", path: [], values: {} }],
    };
    expect(disagreements([variant("a", [3, 1]), refused], 5)).toEqual([]);
  });

  test("are cut at the number asked for", () => {
    expect(disagreements([variant("first", [9, 1]), variant("second", [1, 9])], 1)).toHaveLength(1);
  });
});
