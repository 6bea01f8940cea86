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

describe("ARAS", () => {
  it("agrees with the published steps taken one by one", () => {
    // Column 1 with its optimum 4: sum 11. Column 2 turned over, with its optimum ½: ⅛ + ½ + ¼ + ½ = 11/8.
    const sums = [
      [2, 1 / 8],
      [4, 1 / 2],
      [1, 1 / 4],
    ].map(([a, b]) => (0.5 * (a as number)) / 11 + (0.5 * (b as number)) / (11 / 8));
    const optimal = (0.5 * 4) / 11 + 0.25 / (11 / 8);
    rank(problem, "aras").scores.forEach((score, i) => {
      expect(score).toBeCloseTo((sums[i] as number) / optimal, 14);
    });
  });

  it("takes the best figures of the field for optimal unless told otherwise", () => {
    expect([...rank(problem, "aras", { optimal: [4, 2] }).scores]).toEqual([...rank(problem, "aras").scores]);
    const { scores } = rank(problem, "aras", { optimal: [8, 1] });
    expect(scores[1]).toBeCloseTo(0.5, 14);
  });

  it("lets an alternative that beats the optimal one score above 1", () => {
    expect(rank(problem, "aras", { optimal: [2, 4] }).scores[1]).toBeGreaterThan(1);
  });

  it("refuses optimal figures it cannot take, by path", () => {
    expect(() => rank(problem, "aras", { optimal: [4] })).toThrowError("wrong-length at options.optimal");
    expect(() => rank(problem, "aras", { optimal: [4, 0] })).toThrowError("out-of-range at options.optimal.1");
    expect(() => rank(problem, "aras", { optimal: [-1, 2] })).toThrowError("out-of-range at options.optimal.0");
    const benefits = makeProblem({ matrix: [[2], [4]], weights: [1], directions: ["benefit"] });
    expect(() => rank(benefits, "aras", { optimal: [0] })).toThrowError("all-zero at options.optimal");
  });

  it("treats a column of zeros as constant, and says nothing against one that has an optimum above it", () => {
    const idle = makeProblem({
      matrix: [
        [0, 8],
        [0, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    const parts = rank(idle, "aras").contributions as Float64Array;
    expect(parts[0]).toBe(parts[2]);
    expect([...rank(idle, "aras", { optimal: [5, 2] }).ranks]).toEqual([2, 1]);
  });
});
