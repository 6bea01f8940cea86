import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const problem = makeProblem({
  matrix: [
    [2, 8],
    [4, 2],
    [1, 4],
  ],
  weights: [1, 1],
  directions: ["benefit", "cost"],
});

describe("weighted product", () => {
  it("scores between 0 and 1 as ratios to the best, and ranks as the classical product does", () => {
    const linear = rank(problem, "weighted-product");
    const classical = rank(problem, "weighted-product", { normalisation: "none" });
    expect([...linear.scores].every((score) => score > 0 && score <= 1)).toBe(true);
    expect([...linear.ranks]).toEqual([...classical.ranks]);
  });

  it("has no parts that add up, and says so", () => {
    expect(rank(problem, "weighted-product").contributions).toBeNull();
  });

  it("refuses normalisations that make the worst figure zero, naming those it takes", () => {
    expect(() => rank(problem, "weighted-product", { normalisation: "min-max" })).toThrowError("unknown-id at options.normalisation");
  });

  it("refuses rather than return a score beyond the number range", () => {
    const huge = makeProblem({ matrix: [[1e150], [1]], weights: [1e3], directions: ["benefit"], rescaleWeights: false });
    expect(() => rank(huge, "weighted-product", { normalisation: "none" })).toThrowError("too-large at matrix.0");
  });

  it("takes a constant column of zeros, which tells nothing apart", () => {
    const idle = makeProblem({
      matrix: [
        [0, 8],
        [0, 2],
      ],
      weights: [5, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(idle, "weighted-product").ranks]).toEqual([2, 1]);
  });
});
