import { describe, expect, test } from "vitest";
import { gapRanksOf } from "@/lib/robustness/figures/gaps";
import { problemFrom, randomProblems } from "../problems";

const sum = { method: "weighted-sum", options: { normalisation: "min-max" } };

describe("what filled gaps hide", () => {
  test("is the rank with all gaps at the best and at the worst figure known (by hand)", () => {
    // Row 3 lacks both figures, filled with 5 and 5. At best it is (10, 0) with a cost of 0: nobody is better.
    const problem = problemFrom(
      [
        [10, 8],
        [6, 0],
        [0, 10],
        [5, 5],
      ],
      [1, 1],
      ["benefit", "cost"],
    );
    const filled = [false, false, false, false, false, false, true, true];
    expect(gapRanksOf({ problem, ...sum }, filled)).toEqual([{ row: 3, columns: [0, 1], now: 3, atBest: 1, atWorst: 3 }]);
  });

  test("is nothing for a field without gaps", () => {
    for (const problem of randomProblems(5))
      expect(
        gapRanksOf(
          { problem, ...sum },
          Array.from(problem.values, () => false),
        ),
      ).toEqual([]);
  });

  test("never ranks worse at its best than at its worst, where a better figure never hurts", () => {
    for (const problem of randomProblems(50)) {
      const filled = Array.from(problem.values, (_, at) => at % 3 === 0 && at >= problem.columns);
      for (const { atBest, atWorst, now } of gapRanksOf({ problem, ...sum }, filled)) {
        expect(atBest).not.toBeNull();
        expect(atBest as number).toBeLessThanOrEqual(atWorst as number);
        expect(now).toBeGreaterThan(0);
      }
    }
  });

  test("leaves a gap as it is filled where nothing is known of the column", () => {
    const problem = problemFrom([[4], [4]], [1]);
    expect(gapRanksOf({ problem, ...sum }, [true, true]).map(({ atBest, atWorst }) => [atBest, atWorst])).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  test("has no rank where the method refuses the figures: EDAS asks for an average above zero", () => {
    const problem = problemFrom([[-5], [8], [3]], [1]);
    const found = gapRanksOf({ problem, method: "edas", options: {} }, [false, false, true]);
    expect(found).toEqual([{ row: 2, columns: [0], now: 2, atBest: 1, atWorst: null }]);
  });
});
