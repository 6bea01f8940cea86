import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalSignOf, parseNumber } from "@/lib/math/decimals";

describe("a number in a cell", () => {
  test.each([
    ["1234.5", ".", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1.234,5", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1\u00A0234\u202F567", ".", 1_234_567],
    ["1'234'567.25", ".", 1_234_567.25],
    ["−3,5", ",", -3.5],
    ["-3.5", ".", -3.5],
    ["+7", ".", 7],
    ["12 %", ".", 12],
    ["12,5%", ",", 12.5],
    [".5", ".", 0.5],
    ["1e3", ".", 1000],
    [" 42 ", ",", 42],
    ["1,234", ".", 1234],
    ["1,234", ",", 1.234],
  ] as const)("%j with the decimal sign %j is %d", (text, sign, number) => {
    expect(parseNumber(text, sign)).toBe(number);
  });

  test.each([
    ["", "."],
    ["n/a", "."],
    ["..", "."],
    ["-", "."],
    ["1,5", "."],
    ["1.5", ","],
    ["1,23,456", "."],
    ["1.2.3", "."],
    ["12 34", "."],
    ["0x1F", "."],
    ["1e999", "."],
    ["Infinity", "."],
    ["NaN", "."],
    ["5 kg", "."],
  ] as const)("%j with the decimal sign %j is none", (text, sign) => {
    expect(parseNumber(text, sign)).toBeNull();
  });

  test("is taken from an Excel cell as it is, and nothing is no zero", () => {
    expect(parseNumber(0.1, ",")).toBe(0.1);
    expect(parseNumber(Number.POSITIVE_INFINITY, ".")).toBeNull();
    expect([parseNumber(null, "."), parseNumber(undefined, ".")]).toEqual([null, null]);
  });

  test("comes back as it was written, with either sign", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((made) => made + 0),
        (number) => {
          expect(parseNumber(String(number), ".")).toBe(number);
          expect(parseNumber(String(number).replace(".", ","), ",")).toBe(number);
        },
      ),
      { seed: 7 },
    );
  });
});

describe("the decimal sign of a table", () => {
  test.each([
    ["a comma with two digits behind it", ["1,50", "2"], null, ","],
    ["a point with two digits behind it", ["1.50", "2"], ";", "."],
    ["groups by comma before a point", ["1,234.5"], ";", "."],
    ["groups by point before a comma", ["1.234,5"], ",", ","],
    ["two groups by comma, which cannot be decimals", ["1,234,567"], ";", "."],
    ["a zero before the comma", ["0,125"], ",", ","],
    ["four digits before the point, which cannot be a group", ["1234.567"], ";", "."],
    ["the most cells, where cells disagree", ["1,5", "2,5", "3.5"], ",", ","],
    ["semicolons, where 1,234 could be either", ["1,234"], ";", ","],
    ["nothing, and then it is the point", ["1,234", "abc", "2.0.1 beta"], ",", "."],
  ] as const)("is told by %s", (_, cells, separator, sign) => {
    expect(decimalSignOf(cells, separator)).toBe(sign);
  });

  test("is not told by a text of thousands of digits, which is no number either", () => {
    expect(decimalSignOf([`${"1".repeat(5000)},5`, "1.5"], ",")).toBe(".");
    for (const sign of [".", ","] as const) expect(parseNumber("1".repeat(5000), sign)).toBeNull();
  });

  test("is not told by numbers that an Excel file holds as such", () => {
    expect(decimalSignOf([1.5, 2.25, null, "1,5"], null)).toBe(",");
  });
});
