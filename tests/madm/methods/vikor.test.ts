import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const five = (matrix: number[][]) =>
  makeProblem({ matrix, weights: matrix[0]?.map(() => 1) ?? [], directions: matrix[0]?.map(() => "cost" as const) ?? [] });

describe("VIKOR", () => {
  // Worked in scikit-criteria, tests/agg/test_vikor.py: the first leads clearly in Q but neither in S nor in R.
  const unstable = five([
    [1, 101, 1, 101, 1],
    [101, 1, 101, 1, 101],
    [1, 1, 1, 1, 101],
    [11, 11, 11, 16, 61],
    [56, 56, 56, 56, 56],
  ]);

  it("puts forward the first two where the lead is clear but the first is best neither on the whole nor at the worst", () => {
    const { scores, ranks, details } = rank(unstable, "vikor");
    [0.75, 1, 0.5, 0.068, 0.4375].forEach((q, i) => {
      expect(scores[i]).toBeCloseTo(q, 3);
    });
    expect([...ranks]).toEqual([4, 5, 3, 1, 2]);
    expect(details).toMatchObject({ acceptableAdvantage: true, acceptableStability: false, compromiseSet: [3, 4] });
  });

  it("puts forward all that trail by less than 1 / (number − 1) where the lead is not clear", () => {
    // By hand after the same test suite: Q = 0.75, 0.25, 0, 1 and DQ = 1/3.
    const close = makeProblem({
      matrix: [
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ],
      weights: [0.3, 0.4, 0.3],
      directions: ["benefit", "benefit", "benefit"],
    });
    const { scores, details } = rank(close, "vikor");
    expect([...scores].map((q) => q.toFixed(10))).toEqual(["0.7500000000", "0.2500000000", "0.0000000000", "1.0000000000"]);
    expect(details?.threshold).toBeCloseTo(1 / 3, 15);
    expect(details?.advantage).toBeCloseTo(0.25, 12);
    expect(details).toMatchObject({ acceptableAdvantage: false, acceptableStability: true, compromiseSet: [2, 1] });
  });

  it("follows the whole alone at v = 1 and the worst criterion alone at v = 0", () => {
    const whole = rank(unstable, "vikor", { v: 1 }, true);
    const worst = rank(unstable, "vikor", { v: 0 }, true);
    const table = whole.steps.find((step) => step.id === "score")?.values as Float64Array;
    const column = (at: number) => [0, 1, 2, 3, 4].map((i) => table[3 * i + at] as number);
    const lowest = (values: number[]) => values.indexOf(Math.min(...values)) as number;
    expect(whole.ranks[lowest(column(0))]).toBe(1);
    expect(worst.ranks[lowest(column(1))]).toBe(1);
  });

  it("gives everybody Q = 0 where nothing tells them apart, and puts all forward", () => {
    const { scores, ranks, details } = rank(
      five([
        [3, 3],
        [3, 3],
        [3, 3],
      ]),
      "vikor",
    );
    expect([...scores]).toEqual([0, 0, 0]);
    expect([...ranks]).toEqual([1, 1, 1]);
    expect(details?.compromiseSet).toEqual([0, 1, 2]);
  });

  it("makes a single alternative its own compromise", () => {
    expect(rank(five([[3, 4]]), "vikor").details).toEqual({
      advantage: 0,
      threshold: 0,
      acceptableAdvantage: true,
      acceptableStability: true,
      compromiseSet: [0],
    });
  });

  it("ignores a constant column", () => {
    const without = five([
      [1, 5],
      [2, 4],
      [9, 3],
    ]);
    const withOne = makeProblem({
      matrix: [
        [1, 7, 5],
        [2, 7, 4],
        [9, 7, 3],
      ],
      weights: [1, 4, 1],
      directions: ["cost", "benefit", "cost"],
    });
    expect([...rank(withOne, "vikor").scores]).toEqual([...rank(without, "vikor").scores]);
  });

  it("refuses a v outside 0 to 1", () => {
    expect(() => rank(unstable, "vikor", { v: 1.1 })).toThrowError("out-of-range at options.v");
  });
});
