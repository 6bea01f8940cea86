import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

describe("MOORA", () => {
  const problem = makeProblem({
    matrix: [
      [3, 6],
      [4, 8],
    ],
    weights: [1, 1],
    directions: ["benefit", "cost"],
  });

  it("takes the costs off the benefits, each figure divided by the length of its column", () => {
    // Lengths 5 and 10: ½·0.6 − ½·0.6 and ½·0.8 − ½·0.8.
    const { scores, contributions } = rank(problem, "moora");
    [...scores].forEach((score) => {
      expect(score).toBeCloseTo(0, 15);
    });
    [0.3, -0.3, 0.4, -0.4].forEach((part, k) => {
      expect((contributions as Float64Array)[k]).toBeCloseTo(part, 15);
    });
  });

  it("takes zeros and negative figures", () => {
    const mixed = makeProblem({
      matrix: [
        [0, -3],
        [-4, 4],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    const { scores, ranks } = rank(mixed, "moora");
    expect(scores[0]).toBeCloseTo(0.3, 15);
    expect(scores[1]).toBeCloseTo(-0.5 - 0.4, 15);
    expect([...ranks]).toEqual([1, 2]);
  });

  it("gives the same to all of a column of zeros", () => {
    const idle = makeProblem({
      matrix: [
        [0, 1],
        [0, 2],
      ],
      weights: [1, 1],
      directions: ["cost", "benefit"],
    });
    const parts = rank(idle, "moora").contributions as Float64Array;
    expect(parts[0]).toBe(parts[2]);
  });
});
