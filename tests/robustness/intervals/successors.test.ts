import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { Refusal } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { problemFrom, randomProblems } from "../problems";
import { single } from "./check";

const data = loadDataset("data");
const sortedText = (rows: readonly number[]) => [...rows].sort((a, b) => a - b).join();

describe("what comes first beyond an interval", () => {
  test.each(methods.map(({ id }) => id))("%s: is never the very same that came first within it", (method) => {
    const example = evaluate({ ...workedExample(data), method: { id: method, options: {} } }, data);
    const problems = [...randomProblems(25), ...(example.ok ? [problemOf(example.table)] : [])];
    let ends = 0;
    for (const problem of problems) {
      const winners = winnersOf(problem, method);
      if (!winners) continue;
      for (const { winner, firstBelow, firstAbove } of stabilitiesOf(problem, method, {}, single(problem)).stabilities) {
        expect(firstBelow === null).toBe(winner[0] === 0);
        expect(firstAbove === null).toBe(winner[1] === 1);
        for (const next of [firstBelow, firstAbove]) {
          if (next === null) continue;
          ends++;
          expect(sortedText(next)).not.toBe(sortedText(winners));
        }
      }
    }
    expect(ends).toBeGreaterThan(10);
  });

  test("is read past a stretch in which rounding alone holds old and new level", () => {
    // By hand: 1 + 1e-9·(1 − x) against 1 + 1e-9·x cross at one half, and stay within 1e-12 of each other for 5e-4 around it.
    const [first] = stabilitiesOf(
      problemFrom(
        [
          [1, 1 + 1e-9],
          [1 + 1e-9, 1],
        ],
        [0.3, 0.7],
      ),
      "weighted-sum",
      { normalisation: "none" },
      [[0]],
    ).stabilities;
    expect(first?.winner[1]).toBeCloseTo(0.5, 3);
    expect(first?.firstAbove).toEqual([1]);
  });
});

function winnersOf(problem: Parameters<typeof rank>[0], method: string): number[] | null {
  try {
    return Array.from(rank(problem, method, {}).ranks, (place, row) => (place === 1 ? row : -1)).filter((row) => row >= 0);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
