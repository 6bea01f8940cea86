import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { howPrinted, neutralReference, potentialMultiple, print } from "@/lib/lanchester/potential";
import { Refusal } from "@/lib/math/refusal";

describe("potential multiple", () => {
  test("is reference over current: 3.47/0.7 = 4.957142857, 3.47/0.08 = 43.375", () => {
    expect(potentialMultiple(3.47, 0.7)).toBeCloseTo(4.957142857, 9);
    expect(potentialMultiple(3.47, 0.08)).toBeCloseTo(43.375, 9);
    expect(potentialMultiple(0, 5)).toBe(0);
  });

  test("the reference that treats a market like another is multiple × its own share: 0.396571 for 0.08", () => {
    expect(neutralReference(3.47 / 0.7, 0.08)).toBeCloseTo(0.396571, 6);
  });

  test("with one reference the smaller market always has the larger multiple", () => {
    const share = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        fc.pre(a < b);
        expect(potentialMultiple(3.47, a)).toBeGreaterThanOrEqual(potentialMultiple(3.47, b));
      }),
    );
  });

  test.each([
    [3.47, 0],
    [3.47, -1],
    [3.47, 101],
    [-1, 5],
    [101, 5],
    [Number.NaN, 5],
    [5, Number.NaN],
  ])("reference %d over current %d is refused", (reference, current) => {
    expect(() => potentialMultiple(reference, current)).toThrow(Refusal);
  });
});

describe("printing", () => {
  // Hand calculation: floor(100 x)/100, and half up.
  test.each([
    [3.47 / 0.7, "4.95", "4.96"],
    [3.47 / 0.08, "43.37", "43.38"],
    [0.29, "0.29", "0.29"],
    [1.005, "1.00", "1.01"],
    [4.9, "4.90", "4.90"],
    [0, "0.00", "0.00"],
  ])("%d is %s cut and %s rounded", (value, cut, round) => {
    expect(print(value, "truncate-2")).toBe(cut);
    expect(print(value, "round-2")).toBe(round);
  });

  test("without rounding all digits are kept", () => {
    expect(print(43.375, "none")).toBe("43.375");
  });
});

describe("how a printed number relates to its value", () => {
  test.each([
    ["4.95", 3.47 / 0.7, "truncated"],
    ["43.37", 3.47 / 0.08, "truncated"],
    ["4.96", 3.47 / 0.7, "rounded"],
    ["43.375", 3.47 / 0.08, "exact"],
    ["5", 3.47 / 0.7, "rounded"],
    ["4", 3.47 / 0.7, "truncated"],
    ["4.9571", 3.47 / 0.7, "rounded"],
    ["4.97", 3.47 / 0.7, "wrong"],
    ["4.90", 4.903, "rounded"],
    ["0", 0, "exact"],
    [" 8.75 ", 8.75, "exact"],
  ])("%s for %d is %s", (printed, value, verdict) => {
    expect(howPrinted(printed, value)).toBe(verdict);
  });

  test.each(["", "4,95", "-1", "1e3", "4.95.7", "."])("%j is not a plain decimal number and is refused", (printed) => {
    expect(() => howPrinted(printed, 1)).toThrow(Refusal);
  });

  test("what was cut or rounded here is recognised as such", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (value) => {
        expect(["exact", "rounded"]).toContain(howPrinted(print(value, "round-2"), value));
        expect(howPrinted(print(value, "truncate-2"), value)).not.toBe("wrong");
      }),
    );
  });
});
