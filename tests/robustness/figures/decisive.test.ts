import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { decisiveOf } from "@/lib/robustness/figures/decisive";

/** Three alternatives on two criteria of equal weight, by weighted sum over min-max: scores 0.75, 0.5 and 0.25. */
const made = (values: readonly number[]) => ({
  problem: makeProblem({
    matrix: { rows: 3, columns: 2, values: Float64Array.from(values) },
    weights: [0.5, 0.5],
    directions: ["benefit", "benefit"],
  }),
  method: "weighted-sum",
  options: { normalisation: "min-max" },
});
const plain = made([10, 5, 5, 5, 0, 5]);
const span = (row: number, column: number, low: number, high: number) => ({ row, column, low, high });

describe("the figures whose being otherwise changes the first place", () => {
  test("are those that take it away, by how much of their range does", () => {
    // Row 1 comes before row 0 once its first figure is above 10: over 0 to 20 that is half of the way.
    const [found] = decisiveOf(plain, [span(1, 0, 0, 20)]);
    expect(found).toMatchObject({ row: 1, column: 0, share: 0.5, lost: 1 });
  });

  test("come in the order of how often they do, then of how much of the lead they take", () => {
    const found = decisiveOf(plain, [span(0, 0, 8, 10), span(1, 0, 0, 20), span(1, 0, 5, 40)]);
    expect(found.map(({ high }) => high)).toEqual([40, 20, 10]);
    expect(found[0]?.share).toBeGreaterThan(found[1]?.share as number);
    expect(found[2]).toMatchObject({ share: 0 });
    expect(found[2]?.lost).toBeGreaterThan(0);
    expect(found[2]?.lost).toBeLessThan(1);
  });

  test("are none where nothing can be otherwise, where only the first could be better, and where the place is shared", () => {
    expect(decisiveOf(plain, [span(0, 0, 10, 10)])).toEqual([]);
    expect(decisiveOf(plain, [span(2, 1, 5, 5)])).toEqual([]);
    expect(decisiveOf(made([10, 5, 10, 5, 0, 5]), [span(2, 0, 0, 100)])).toEqual([]);
  });

  test("lose no more than all of the lead and no less than none, whatever the figures", () => {
    const figure = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 6, maxLength: 6 }), fc.nat(2), fc.nat(1), figure, figure, (values, row, column, a, b) => {
        for (const { share, lost } of decisiveOf(made(values), [span(row, column, Math.min(a, b), Math.max(a, b))])) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(lost).toBeGreaterThan(0);
          expect(lost).toBeLessThanOrEqual(1);
          if (share > 0) expect(lost).toBe(1);
        }
      }),
    );
  });
});
