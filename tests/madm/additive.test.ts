import { describe, expect, it } from "vitest";
import { weighted, weightedSums } from "@/lib/madm/additive";
import { scalingOf } from "@/lib/madm/normalise";
import { makeProblem } from "@/lib/madm/problem";

const problem = makeProblem({
  matrix: [
    [1, 8],
    [3, 4],
    [2, 6],
  ],
  weights: [3, 1],
  directions: ["benefit", "cost"],
});

describe("weightedSums", () => {
  it("adds factor times normalised value, row by row", () => {
    const { sums, parts } = weightedSums(scalingOf(problem, "min-max"), problem.weights, true);
    expect([...sums]).toEqual([0, 1, 0.5]);
    expect([...(parts as Float64Array)]).toEqual([0, 0, 0.75, 0.25, 0.375, 0.125]);
  });

  it("keeps the addends only when asked, and the same sums either way", () => {
    const scaling = scalingOf(problem, "vector");
    const bare = weightedSums(scaling, problem.weights, false);
    expect(bare.parts).toBeNull();
    expect([...bare.sums]).toEqual([...weightedSums(scaling, problem.weights, true).sums]);
  });

  it("takes factors of either sign", () => {
    expect([
      ...weightedSums(scalingOf({ ...problem, directions: ["benefit", "benefit"] }, "none"), Float64Array.of(1, -1), false).sums,
    ]).toEqual([-7, -1, -4]);
  });
});

describe("weighted", () => {
  it("multiplies each column by its weight", () => {
    expect([...weighted(Float64Array.of(1, 2, 3, 4), Float64Array.of(10, 100))]).toEqual([10, 200, 30, 400]);
  });
});
