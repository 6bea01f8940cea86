import { describe, expect, test } from "vitest";
import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { fieldTestsOf, type Reversal } from "@/lib/robustness/reversal";
import { problemFrom, randomProblems } from "./problems";

const none = { normalisation: "none" };

function reversalsOf(problem: Problem, method: string, options: Record<string, unknown>): Reversal[] {
  return fieldTestsOf(problem, method, options).flatMap(({ reversals }) => reversals);
}

describe("rank reversal", () => {
  test("a weighted sum of figures left as they are never reverses", () => {
    for (const problem of randomProblems(100)) expect(reversalsOf(problem, "weighted-sum", none)).toEqual([]);
  });

  test("under min-max, dropping the outlier that set the range changes the rest (by hand)", () => {
    // With row 2, criterion 1 runs to 100: 5 against 0 is worth 0.05 and criterion 2 decides for row 1. Without it, it is worth 1.
    const problem = problemFrom(
      [
        [5, 4],
        [0, 5],
        [100, 0],
      ],
      [0.6, 0.4],
    );
    expect([...rank(problem, "weighted-sum").ranks]).toEqual([3, 2, 1]);
    const dropped = reversalsOf(problem, "weighted-sum", {}).find(({ kind, row }) => kind === "dropped" && row === 2);
    expect(dropped?.pairs).toEqual([[1, 0]]);
    expect(dropped?.newFirst).toBe(true);
  });

  test("under min-max, a copy and a worst of all leave the ranges, and so the order, alone", () => {
    for (const problem of randomProblems(100))
      expect(reversalsOf(problem, "weighted-sum", { normalisation: "min-max" }).filter(({ kind }) => kind !== "dropped")).toEqual([]);
  });

  test("every reversal told is one: the same change by hand gives the same pairs", () => {
    let found = 0;
    for (const problem of randomProblems(100)) {
      const before = rank(problem, "topsis").ranks;
      for (const { kind, row, pairs } of reversalsOf(problem, "topsis", {})) {
        if (kind !== "dropped") continue;
        found++;
        const { columns } = problem;
        const kept = Array.from({ length: problem.rows }, (_, i) => i).filter((i) => i !== row);
        const values = Float64Array.from(kept.flatMap((i) => [...problem.values.slice(i * columns, (i + 1) * columns)]));
        const after = rank({ ...problem, rows: kept.length, values }, "topsis").ranks;
        for (const [ahead, behind] of pairs) {
          expect(before[ahead] as number).toBeLessThan(before[behind] as number);
          expect(after[kept.indexOf(ahead)] as number).toBeGreaterThan(after[kept.indexOf(behind)] as number);
        }
      }
    }
    expect(found).toBeGreaterThan(5);
  });

  test("SPOTIS with bounds of its own never reverses, whatever the figures (Dezert and others 2020)", () => {
    const bounds = (columns: number) => ({ bounds: Array.from({ length: columns }, () => [0, 1000]) });
    for (const problem of randomProblems(200)) expect(reversalsOf(problem, "spotis", bounds(problem.columns))).toEqual([]);
  });

  test("with bounds from the field SPOTIS does reverse: it is the bounds, not the name, that prevent it", () => {
    expect(randomProblems(200).some((problem) => reversalsOf(problem, "spotis", {}).length > 0)).toBe(true);
  });

  test("every method tries each change once: all dropped, all copied, one worst of all", () => {
    for (const problem of randomProblems(10).filter(({ rows }) => rows > 2))
      for (const { id } of methods)
        expect(fieldTestsOf(problem, id, {}).map(({ kind, tried }) => [kind, tried])).toEqual([
          ["dropped", problem.rows],
          ["copied", problem.rows],
          ["worst-added", 1],
        ]);
  });

  test("of two alternatives none is dropped, since one left alone has no order; of one, nothing is tried", () => {
    const tried = (matrix: number[][]) => fieldTestsOf(problemFrom(matrix, [1, 1]), "topsis", {}).map((test) => test.tried);
    expect(
      tried([
        [1, 2],
        [2, 1],
      ]),
    ).toEqual([0, 2, 1]);
    expect(tried([[1, 2]])).toEqual([0, 0, 0]);
  });

  test("equal alternatives stay tied under every change of their field", () => {
    const alike = problemFrom(
      [
        [3, 4],
        [3, 4],
        [3, 4],
      ],
      [1, 2],
    );
    for (const { id } of methods) expect(reversalsOf(alike, id, {})).toEqual([]);
  });

  test("a change the method refuses is counted as refused, not as harmless", () => {
    // Without row 2 the average of criterion 1 is no longer above zero, which EDAS asks for.
    const problem = problemFrom(
      [
        [-1, 2],
        [-2, 3],
        [9, 1],
      ],
      [1, 1],
    );
    expect(fieldTestsOf(problem, "edas", {}).find(({ kind }) => kind === "dropped")?.refused).toBe(1);
  });
});
