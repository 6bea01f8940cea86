import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { flipsOf } from "@/lib/robustness/figures/flips";
import { duelOf, withFigures } from "@/lib/robustness/figures/pair";
import { problemFrom, randomProblems } from "../problems";

const sum = (problem: Problem, normalisation: string) => ({ problem, method: "weighted-sum", options: { normalisation } });
const open = (problem: Problem) => problem.directions.map(() => [null, null] as const);

/** First and second of a problem, by row. */
function firstTwo(problem: Problem, method: string, options: Record<string, unknown>): [number, number] {
  const { ranks } = rank(problem, method, options);
  const rows = Array.from(ranks, (_, row) => row).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  return [rows[0] as number, rows[1] as number];
}

describe("the value that puts the second first", () => {
  test("is where two plain weighted sums meet (by hand)", () => {
    // 0.5 · 6 + 0.5 · 4 = 5 against 0.5 · 3 + 0.5 · 5 = 4: either sum turns after a change of 2 in one figure.
    const problem = problemFrom(
      [
        [6, 4],
        [3, 5],
      ],
      [1, 1],
    );
    const flips = flipsOf(sum(problem, "none"), [0, 1], open(problem));
    expect(flips.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    [4, 2, 5, 7].forEach((value, at) => {
      expect(flips[at]?.value).toBeCloseTo(value, 9);
    });
  });

  test("takes into account that the figure moves its own scale (by hand)", () => {
    // Min-max; 0.6 on column 1. Rows (10, 0), (5, 10), (0, 10) score 0.6, 0.7 and 0.4. Row 0 overtakes row 1 where
    // 0.6 > 0.6 · 5 / x + 0.4, that is x > 15: by growing its own lead stretches the scale on which row 1 stands.
    const problem = problemFrom(
      [
        [10, 0],
        [5, 10],
        [0, 10],
      ],
      [0.6, 0.4],
    );
    const found = flipsOf(sum(problem, "min-max"), [1, 0], open(problem)).find(({ row, column }) => row === 0 && column === 0);
    expect(found?.value).toBeCloseTo(15, 6);
  });

  test("is none where the limits of the indicator end before it", () => {
    const problem = problemFrom(
      [
        [10, 0],
        [5, 10],
        [0, 10],
      ],
      [0.6, 0.4],
    );
    const limits = [[0, 14.9] as const, [0, 10] as const];
    const found = flipsOf(sum(problem, "min-max"), [1, 0], limits).find(({ row, column }) => row === 0 && column === 0);
    expect(found?.value).toBeNull();
  });

  test("is none where one criterion cannot make good for the rest, however far it goes (by hand)", () => {
    // Min-max, weights 0.2 and 0.8: the second can gain at most 0.2 on the first criterion and trails by 0.8 on the other.
    const problem = problemFrom(
      [
        [1, 10],
        [2, 0],
      ],
      [0.2, 0.8],
    );
    expect(flipsOf(sum(problem, "min-max"), [0, 1], open(problem)).find(({ row, column }) => row === 1 && column === 0)?.value).toBeNull();
  });

  test("finds a jump where a method counts wins, not amounts: drawing level takes the other's win away (PROMETHEE II, by hand)", () => {
    const problem = problemFrom(
      [
        [3, 3],
        [1, 4],
      ],
      [0.6, 0.4],
    );
    const ranked = { problem, method: "promethee-ii", options: {} };
    const found = flipsOf(ranked, [0, 1], open(problem)).find(({ row, column }) => row === 1 && column === 0);
    expect(found?.value).toBeCloseTo(3, 6);
  });

  test("is not looked for where the pair shares a rank or stands the other way round", () => {
    const tied = problemFrom(
      [
        [1, 2],
        [1, 2],
      ],
      [1, 1],
    );
    expect(flipsOf(sum(tied, "none"), [0, 1], open(tied))).toEqual([]);
    const clear = problemFrom([[1], [2]], [1]);
    expect(flipsOf(sum(clear, "none"), [0, 1], open(clear))).toEqual([]);
  });

  test("moved there the figure turns the order, and a millionth of the way before it does not, by any of these methods", () => {
    let found = 0;
    for (const [method, options] of [
      ["weighted-sum", { normalisation: "min-max" }],
      ["topsis", {}],
      ["vikor", {}],
      ["mabac", {}],
    ] as const)
      for (const problem of randomProblems(25)) {
        const ranked = { problem, method, options };
        const pair = firstTwo(problem, method, options);
        for (const { row, column, now, value } of flipsOf(ranked, pair, open(problem))) {
          if (value === null) continue;
          found++;
          const at = row * problem.columns + column;
          expect(duelOf(withFigures(ranked, new Map([[at, value]])), pair)?.order).toBe(1);
          const before = value - 1e-6 * (value - now);
          expect(duelOf(withFigures(ranked, new Map([[at, before]])), pair)?.order).not.toBe(1);
        }
      }
    expect(found).toBeGreaterThan(100);
  });

  test("anywhere nearer than that the order holds: under a weighted sum on min-max the difference only ever shrinks", () => {
    const problems = randomProblems(30);
    fc.assert(
      fc.property(fc.constantFrom(...problems), fc.double({ min: 0, max: 0.999, noNaN: true }), (problem, part) => {
        const ranked = sum(problem, "min-max");
        const pair = firstTwo(problem, ranked.method, ranked.options);
        for (const { row, column, now, value } of flipsOf(ranked, pair, open(problem))) {
          if (value === null) continue;
          const inside = now + part * (value - now);
          expect(duelOf(withFigures(ranked, new Map([[row * problem.columns + column, inside]])), pair)?.order).not.toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
