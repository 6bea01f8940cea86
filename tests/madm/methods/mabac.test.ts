import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const matrix = [
  [1, 8],
  [3, 4],
  [2, 7],
];
const problem = makeProblem({ matrix, weights: [3, 1], directions: ["benefit", "cost"] });

describe("MABAC", () => {
  it("agrees with the published steps taken one by one", () => {
    const r = [
      [0, 0],
      [1, 1],
      [0.5, 0.25],
    ];
    const v = r.map(([a, b]) => [0.75 * ((a as number) + 1), 0.25 * ((b as number) + 1)] as const);
    const g = [0, 1].map((j) => v.reduce((product, row) => product * (row[j] as number), 1) ** (1 / 3));
    const { scores } = rank(problem, "mabac");
    v.forEach(([a, b], i) => {
      expect(scores[i]).toBeCloseTo(a - (g[0] as number) + b - (g[1] as number), 14);
    });
  });

  it("gives a constant column no part in the score", () => {
    const idle = makeProblem({
      matrix: matrix.map(([a, b]) => [a as number, 0, b as number]),
      weights: [1, 1, 1],
      directions: ["benefit", "cost", "cost"],
    });
    const parts = rank(idle, "mabac").contributions as Float64Array;
    for (const i of [0, 1, 2]) expect(parts[3 * i + 1]).toBeCloseTo(0, 15);
  });

  it("scores a single alternative 0: it is its own border", () => {
    const alone = makeProblem({ matrix: [[4, 5]], weights: [1, 1], directions: ["benefit", "cost"] });
    expect(rank(alone, "mabac").scores[0]).toBeCloseTo(0, 15);
  });

  it("takes zeros and negative figures", () => {
    const mixed = makeProblem({
      matrix: [
        [0, -3],
        [-4, 4],
        [5, 0],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(mixed, "mabac").ranks]).toEqual([2, 3, 1]);
  });
});
