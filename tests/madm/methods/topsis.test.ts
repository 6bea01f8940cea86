import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const small = makeProblem({
  matrix: [
    [3, 10],
    [4, 20],
    [5, 5],
  ],
  weights: [1, 1],
  directions: ["benefit", "cost"],
});

describe("TOPSIS", () => {
  it("gives closeness one half to an alternative that is both best and worst", () => {
    const alone = makeProblem({ matrix: [[3, 10]], weights: [1, 1], directions: ["benefit", "cost"] });
    expect([...rank(alone, "topsis").scores]).toEqual([0.5]);
    const alike = makeProblem({
      matrix: [
        [3, 10],
        [3, 10],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(alike, "topsis").ranks]).toEqual([1, 1]);
    expect([...rank(alike, "topsis").scores]).toEqual([0.5, 0.5]);
  });

  it("gives closeness 1 to the best point and 0 to the worst", () => {
    const ends = makeProblem({
      matrix: [
        [9, 1],
        [1, 9],
        [5, 5],
      ],
      weights: [2, 3],
      directions: ["benefit", "cost"],
    });
    const { scores } = rank(ends, "topsis");
    expect(scores[0]).toBe(1);
    expect(scores[1]).toBe(0);
  });

  it("takes zeros and negative values under its vector normalisation", () => {
    const awkward = makeProblem({
      matrix: [
        [0, -3],
        [-2, 0],
        [4, 5],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(awkward, "topsis").scores].every(Number.isFinite)).toBe(true);
  });

  it("ignores a constant column", () => {
    const without = makeProblem({
      matrix: [
        [3, 1],
        [4, 2],
        [5, 9],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    const withConstant = makeProblem({
      matrix: [
        [3, 7, 1],
        [4, 7, 2],
        [5, 7, 9],
      ],
      weights: [1, 5, 1],
      directions: ["benefit", "benefit", "cost"],
    });
    const expected = rank(without, "topsis").scores;
    rank(withConstant, "topsis").scores.forEach((score, i) => {
      expect(score).toBeCloseTo(expected[i] as number, 12);
    });
  });

  it("ranks the same under the textbook's untouched costs, x/‖x‖ with the smallest as best", () => {
    // Worked by hand: column norms √50 and √525, weights one half each.
    const norms = [Math.sqrt(50), Math.sqrt(525)] as const;
    const points = [
      [3, 10],
      [4, 20],
      [5, 5],
    ].map(([a, b]) => [(a as number) / norms[0] / 2, (b as number) / norms[1] / 2] as const);
    const best = [5 / norms[0] / 2, 5 / norms[1] / 2] as const;
    const worst = [3 / norms[0] / 2, 20 / norms[1] / 2] as const;
    const { scores } = rank(small, "topsis");
    points.forEach(([a, b], i) => {
      const up = Math.hypot(a - best[0], b - best[1]);
      const down = Math.hypot(a - worst[0], b - worst[1]);
      expect(scores[i]).toBeCloseTo(down / (up + down), 14);
    });
  });

  it("shows its tables only when asked, and they are the ones the score came from", () => {
    expect(rank(small, "topsis").steps).toEqual([]);
    const { steps, scores } = rank(small, "topsis", {}, true);
    expect(steps.map((step) => step.id)).toEqual(["normalised", "weighted", "ideals", "distances"]);
    const distances = steps[3]?.values as Float64Array;
    for (let i = 0; i < 3; i++) {
      const [up, down, closeness] = distances.subarray(3 * i, 3 * i + 3) as unknown as [number, number, number];
      expect(closeness).toBe(scores[i]);
      expect(down / (up + down)).toBeCloseTo(closeness, 14);
    }
  });
});
