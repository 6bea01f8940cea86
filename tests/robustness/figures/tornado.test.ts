import { describe, expect, test } from "vitest";
import { tornadoOf } from "@/lib/robustness/figures/tornado";
import { problemFrom } from "../problems";

const problem = problemFrom(
  [
    [6, 4],
    [3, 5],
  ],
  [1, 1],
);
const plain = { problem, method: "weighted-sum", options: { normalisation: "none" } };

describe("a tornado of two alternatives", () => {
  test("reads the difference of the scores at both ends of each span, widest first (by hand)", () => {
    const bars = tornadoOf(
      plain,
      [0, 1],
      [
        { row: 0, column: 0, low: 5, high: 7 },
        { row: 1, column: 1, low: 5, high: 9 },
      ],
    );
    // The difference is 0.5 · (6 − 3) + 0.5 · (4 − 5) = 1 now.
    expect(bars.map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(bars.map(({ atLow, atHigh, swing }) => [atLow?.margin, atHigh?.margin, swing])).toEqual([
      [1, -1, 2],
      [0.5, 1.5, 1],
    ]);
    expect(bars.map(({ overturns }) => overturns)).toEqual([true, false]);
  });

  test("counts a difference as the first one's lead also where a low score is the better one", () => {
    const [bar] = tornadoOf(
      {
        problem,
        method: "spotis",
        options: {
          bounds: [
            [0, 10],
            [0, 10],
          ],
        },
      },
      [0, 1],
      [{ row: 0, column: 0, low: 6, high: 8 }],
    );
    // SPOTIS: half a tenth of the difference for each unit; 0.1 now, 0.2 with 8.
    expect(bar?.atLow?.margin).toBeCloseTo(0.1, 12);
    expect(bar?.atHigh?.margin).toBeCloseTo(0.2, 12);
    expect(bar?.atHigh?.order).toBe(-1);
  });

  test("leaves an end open that the method refuses", () => {
    const ratio = { problem, method: "weighted-sum", options: { normalisation: "linear" } };
    const [bar] = tornadoOf(ratio, [0, 1], [{ row: 0, column: 0, low: -1, high: 7 }]);
    expect(bar?.atLow).toBeNull();
    expect(bar?.atHigh?.order).toBe(-1);
    expect(bar?.swing).toBeGreaterThan(0);
  });

  test("of a span without width has no swing", () => {
    const [bar] = tornadoOf(plain, [0, 1], [{ row: 0, column: 0, low: 6, high: 6 }]);
    expect(bar?.swing).toBe(0);
  });
});
