import { describe, expect, test } from "vitest";
import { rank } from "@/lib/madm/rank";
import { reversalsOf } from "@/lib/robustness/reversal";
import { problemFrom, randomProblems } from "./problems";

const none = { normalisation: "none" };

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

  test("a problem of one alternative has no order to change", () => {
    expect(reversalsOf(problemFrom([[1, 2]], [1, 1]), "topsis", {})).toEqual([]);
  });
});
