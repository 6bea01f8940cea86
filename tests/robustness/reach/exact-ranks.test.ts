import { describe, expect, test } from "vitest";
import { rank } from "@/lib/madm/rank";
import { partsOf } from "@/lib/robustness/reach/additive";
import { exactRanks } from "@/lib/robustness/reach/exact-ranks";
import { nearestFirst } from "@/lib/robustness/reach/smallest";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { ANY_WEIGHTS, halfSpacesOf, meets } from "@/lib/robustness/weights/constraints";
import { problemFrom, randomProblems } from "../problems";
import { grid } from "./grid";

const exact = (rank: number) => ({ found: rank, bound: rank });
const ranksOf = (matrix: number[][], within = ANY_WEIGHTS) => {
  const problem = problemFrom(
    matrix,
    (matrix[0] as number[]).map(() => 1),
  );
  const parts = partsOf(preparedFor(problem, "weighted-sum", { normalisation: "none" })) as Float64Array;
  return matrix.map((_, row) => exactRanks(problem, parts, row, within));
};

describe("the best and worst rank over all weights", () => {
  test("of one alternative is the first", () => {
    expect(ranksOf([[1, 2]])).toEqual([{ best: exact(1), worst: exact(1) }]);
  });

  test("of a good all-rounder between two specialists is 1 to 2, of a bad one 2 to 3 (by hand)", () => {
    expect(
      ranksOf([
        [10, 0],
        [0, 10],
        [6, 6],
      ])[2],
    ).toEqual({ best: exact(1), worst: exact(2) });
    expect(
      ranksOf([
        [10, 0],
        [0, 10],
        [4, 4],
      ])[2],
    ).toEqual({ best: exact(2), worst: exact(3) });
  });

  test("is the same for twins, who share every place", () => {
    expect(
      ranksOf([
        [1, 2],
        [1, 2],
      ]),
    ).toEqual([
      { best: exact(1), worst: exact(1) },
      { best: exact(1), worst: exact(1) },
    ]);
  });

  test("narrows with what is known of the weights (by hand: the first criterion weighs at least half)", () => {
    const within = halfSpacesOf(2, { order: [[0], [1]] });
    expect(
      ranksOf(
        [
          [10, 0],
          [0, 9],
          [6, 1],
        ],
        within,
      ).map(({ best, worst }) => [best.found, worst.found]),
    ).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
    ]);
  });

  test.each([
    ["any weights", {}],
    ["a stated order", { order: [[0], [1], [2]] }],
    [
      "stated ranges",
      {
        ranges: [
          { group: [0], low: 0.1, high: 0.4 },
          { group: [1, 2], low: 0.3, high: 0.7 },
        ],
      },
    ],
    ["stated ratios", { ratios: [{ over: [0], under: [1], low: 0.5, high: 2 }] }],
  ])("under %s: no point of a fine grid goes beyond, and nearly all ends are met on it", (_, constraints) => {
    let [ends, met] = [0, 0];
    for (const problem of randomProblems(60).filter(({ columns }) => columns === 3 || columns === 4)) {
      const parts = partsOf(preparedFor(problem, "weighted-sum", {})) as Float64Array;
      const within = halfSpacesOf(problem.columns, constraints);
      const points = grid(problem.columns, problem.columns === 3 ? 60 : 20).filter((point) => meets(within, point));
      const seen = points.map((weights) => rank({ ...problem, weights }, "weighted-sum", {}, false, false).ranks);
      for (let row = 0; row < problem.rows; row++) {
        const { best, worst } = exactRanks(problem, parts, row, within);
        expect([best.bound, worst.bound]).toEqual([best.found, worst.found]);
        const places = seen.map((ranks) => ranks[row] as number);
        expect(Math.min(...places)).toBeGreaterThanOrEqual(best.found);
        expect(Math.max(...places)).toBeLessThanOrEqual(worst.found);
        ends += 2;
        met += Number(Math.min(...places) === best.found) + Number(Math.max(...places) === worst.found);
      }
    }
    expect(ends).toBeGreaterThan(150);
    expect(met / ends).toBeGreaterThan(0.95);
  });

  test("is first exactly where a smallest change to the first place exists, on problems of many criteria too", () => {
    for (const problem of randomProblems(120)) {
      const parts = partsOf(preparedFor(problem, "mabac", {})) as Float64Array;
      for (let row = 0; row < problem.rows; row++)
        expect(exactRanks(problem, parts, row, ANY_WEIGHTS).best.found === 1).toBe(
          nearestFirst(problem, parts, row, "L1", ANY_WEIGHTS).kind === "reached",
        );
    }
  });
});
