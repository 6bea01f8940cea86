import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const problem = makeProblem({
  matrix: [
    [1, 8],
    [3, 4],
    [2, 6],
  ],
  weights: [3, 1],
  directions: ["benefit", "cost"],
});

describe("weighted sum", () => {
  it("adds weight times normalised value, min-max unless told otherwise", () => {
    expect([...rank(problem, "weighted-sum").scores]).toEqual([0, 1, 0.5]);
    expect(rank(problem, "weighted-sum").variant).toEqual({ normalisation: "min-max" });
  });

  it("without normalisation adds the figures themselves, costs subtracted", () => {
    expect([...rank(problem, "weighted-sum", { normalisation: "none" }).scores]).toEqual([0.75 - 2, 2.25 - 1, 1.5 - 1.5]);
  });

  it("shows each criterion's part of each score", () => {
    const { contributions } = rank(problem, "weighted-sum");
    expect([...(contributions as Float64Array)]).toEqual([0, 0, 0.75, 0.25, 0.375, 0.125]);
  });

  it("shows its tables only when asked", () => {
    expect(rank(problem, "weighted-sum").steps).toEqual([]);
    expect(rank(problem, "weighted-sum", {}, true).steps.map((step) => step.id)).toEqual(["normalised", "weighted", "score"]);
  });
});
