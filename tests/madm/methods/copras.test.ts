import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

describe("COPRAS", () => {
  it("rewards a low cost, in inverse proportion", () => {
    // One cost alone: Q is in proportion to 1/x, so 2 is worth half of 1 and 4 a quarter.
    const costs = makeProblem({ matrix: [[1], [2], [4]], weights: [1], directions: ["cost"] });
    const { scores, ranks } = rank(costs, "copras");
    [1, 0.5, 0.25].forEach((score, i) => {
      expect(scores[i]).toBeCloseTo(score, 14);
    });
    expect([...ranks]).toEqual([1, 2, 3]);
  });

  it("agrees with the published steps taken one by one", () => {
    const problem = makeProblem({
      matrix: [
        [2, 8, 1],
        [4, 2, 3],
        [1, 4, 2],
      ],
      weights: [2, 1, 1],
      directions: ["benefit", "cost", "cost"],
    });
    const gains = [2, 4, 1].map((x) => (0.5 * x) / 7);
    const costs = [8, 2, 4].map((x, i) => (0.25 * x) / 14 + (0.25 * ([1, 3, 2][i] as number)) / 6);
    const total = costs.reduce((a, b) => a + b, 0);
    const inverse = costs.reduce((a, b) => a + 1 / b, 0);
    const q = gains.map((gain, i) => gain + total / ((costs[i] as number) * inverse));
    rank(problem, "copras").scores.forEach((score, i) => {
      expect(score).toBeCloseTo((q[i] as number) / Math.max(...q), 14);
    });
  });

  it("without costs gives each its share of the benefits, as part of the largest", () => {
    const benefits = makeProblem({
      matrix: [
        [1, 4],
        [3, 4],
      ],
      weights: [1, 1],
      directions: ["benefit", "benefit"],
    });
    expect([...rank(benefits, "copras").scores]).toEqual([(0.125 + 0.25) / (0.375 + 0.25), 1]);
  });

  it("takes a zero among several costs, but no alternative without any cost", () => {
    const some = makeProblem({
      matrix: [
        [0, 8],
        [4, 2],
      ],
      weights: [1, 1],
      directions: ["cost", "cost"],
    });
    expect([...rank(some, "copras").scores].every(Number.isFinite)).toBe(true);
    const none = makeProblem({
      matrix: [
        [5, 3, 8],
        [1, 0, 0],
      ],
      weights: [1, 1, 1],
      directions: ["benefit", "cost", "cost"],
    });
    expect(() => rank(none, "copras")).toThrowError("zero-in-column at matrix.1.1");
  });

  it("refuses a negative figure, naming the cell", () => {
    const negative = makeProblem({
      matrix: [
        [2, 8],
        [4, -2],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect(() => rank(negative, "copras")).toThrowError("negative-in-column at matrix.1.1");
  });
});
