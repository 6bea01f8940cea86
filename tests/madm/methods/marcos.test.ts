import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const problem = makeProblem({
  matrix: [
    [2, 8],
    [4, 2],
    [1, 4],
  ],
  weights: [3, 1],
  directions: ["benefit", "cost"],
});

describe("MARCOS", () => {
  it("agrees with the published formula, f(K⁺) and f(K⁻) and all", () => {
    // Ratios to the best: benefit x / 4, cost 2 / x; the anti-ideal is 1/4 and 2/8.
    const sums = [0.75 * 0.5 + 0.25 * 0.25, 1, 0.75 * 0.25 + 0.25 * 0.5];
    const anti = 0.75 * 0.25 + 0.25 * 0.25;
    const { scores } = rank(problem, "marcos");
    sums.forEach((sum, i) => {
      const [plus, minus] = [sum / 1, sum / anti];
      const [ofPlus, ofMinus] = [minus / (plus + minus), plus / (plus + minus)];
      expect(scores[i]).toBeCloseTo((plus + minus) / (1 + (1 - ofPlus) / ofPlus + (1 - ofMinus) / ofMinus), 14);
    });
  });

  it("falls back on K⁺ where the anti-ideal is worth nothing", () => {
    const nothing = makeProblem({
      matrix: [
        [0, 0],
        [1, 4],
        [2, 1],
      ],
      weights: [1, 1],
      directions: ["benefit", "benefit"],
    });
    const { scores, steps } = rank(nothing, "marcos", {}, true);
    expect([...scores]).toEqual([0, 0.75, 0.625]);
    expect(steps.find((step) => step.id === "utility")?.columns).toEqual(["S", "K⁺", "f(K)"]);
  });

  it("ranks as the weighted sum of ratios to the best does", () => {
    expect([...rank(problem, "marcos").ranks]).toEqual([...rank(problem, "weighted-sum", { normalisation: "linear" }).ranks]);
  });

  it("refuses a negative figure and a cost of zero, naming the cell", () => {
    const negative = makeProblem({
      matrix: [
        [2, 8],
        [-4, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect(() => rank(negative, "marcos")).toThrowError("negative-in-column at matrix.1.0");
    const free = makeProblem({
      matrix: [
        [2, 8],
        [4, 0],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect(() => rank(free, "marcos")).toThrowError("zero-in-column at matrix.1.1");
  });
});
