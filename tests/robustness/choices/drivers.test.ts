import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driversOf } from "@/lib/robustness/choices/drivers";
import type { Specification } from "@/lib/robustness/choices/specifications";

const specification = (method: string, normalisation: Specification["normalisation"], weighting: string): Specification => ({
  method,
  normalisation,
  weighting,
});
const square = ["a", "b"].flatMap((method) => ["x", "y"].map((weighting) => specification(method, null, weighting)));

describe("what ranks depend on", () => {
  test("two choices that each move a rank by one place share the variance (by hand)", () => {
    const { each } = driversOf(square, [[1, 2, 2, 3]]);
    expect(each[0]?.method).toBeCloseTo(0.5, 12);
    expect(each[0]?.weighting).toBeCloseTo(0.5, 12);
    expect(each[0]?.normalisation).toBe(0);
    expect(each[0]?.rest).toBeCloseTo(0, 12);
  });

  test("a choice that moves a rank by two places has four times the part of one that moves it by one (by hand)", () => {
    const { each } = driversOf(square, [[1, 2, 3, 4]]);
    expect(each[0]?.method).toBeCloseTo(0.8, 12);
    expect(each[0]?.weighting).toBeCloseTo(0.2, 12);
  });

  test("a rank that moves only where two choices meet is left to the rest", () => {
    const { each } = driversOf(square, [[1, 2, 2, 1]]);
    expect(each[0]?.rest).toBeCloseTo(1, 12);
  });

  test("what two choices explain alike is split evenly: here every method has a normalisation of its own", () => {
    const confounded = [specification("a", "vector", "x"), specification("b", "min-max", "x")];
    const { each } = driversOf(confounded, [[1, 4]]);
    expect(each[0]?.method).toBeCloseTo(0.5, 12);
    expect(each[0]?.normalisation).toBeCloseTo(0.5, 12);
  });

  test("a design that is not balanced: half of what two nested choices explain together goes to each, the rest to the finer one", () => {
    // Method a takes two normalisations, b has one of its own. Ranks 1, 3 and 4 about a mean of 8/3: 14/3 in all.
    // The method alone explains 2/3 · (2 − 4)² = 8/3; the normalisation, three levels, explains all.
    const nested = [specification("a", "vector", "x"), specification("a", "min-max", "x"), specification("b", null, "x")];
    const { each } = driversOf(nested, [[1, 3, 4]]);
    expect(each[0]?.method).toBeCloseTo(8 / 3 / 2 / (14 / 3), 12);
    expect(each[0]?.normalisation).toBeCloseTo((8 / 3 / 2 + 2) / (14 / 3), 12);
  });

  test("a rank that never moves has no driver, and nothing moving has none overall", () => {
    const { each, overall } = driversOf(square, [
      [1, 1, 1, 1],
      [2, 2, 2, 2],
    ]);
    expect(each).toEqual([null, null]);
    expect(overall).toBeNull();
    expect(driversOf([], [])).toEqual({ each: [], overall: null });
  });

  test("overall, the sums of squares of all alternatives are added up (by hand)", () => {
    const { overall } = driversOf(square, [
      [1, 1, 2, 2],
      [1, 4, 1, 4],
    ]);
    // 1 from the method, 9 from the weighting.
    expect(overall?.method).toBeCloseTo(0.1, 12);
    expect(overall?.weighting).toBeCloseTo(0.9, 12);
  });

  test("shares are never negative and add up to one, whatever the design", () => {
    const design = fc.array(
      fc.tuple(
        fc.constantFrom("a", "b", "c"),
        fc.constantFrom(null, "vector" as const, "sum" as const),
        fc.constantFrom("x", "y", "z"),
        fc.integer({ min: 1, max: 9 }),
      ),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(design, (rows) => {
        const { overall } = driversOf(
          rows.map(([method, normalisation, weighting]) => specification(method, normalisation, weighting)),
          [rows.map(([, , , place]) => place)],
        );
        if (!overall) return;
        for (const share of Object.values(overall)) expect(share).toBeGreaterThanOrEqual(0);
        expect(Object.values(overall).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
