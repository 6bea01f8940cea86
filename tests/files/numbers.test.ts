import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseNumber } from "@/lib/files/numbers";

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
    ["0,250", "."],
    ["0.250", ","],
    ["-01.234", ","],
    ["1234 567", "."],
    ["2 5 000", "."],
    ["12.01.2026", "."],
    ["12.01.2026", ","],
    ["6403.99.10", ","],
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

describe("a number whose decimal sign nobody knows", () => {
  test.each([
    ["1,5", 1.5],
    ["1.5", 1.5],
    ["0,250", 0.25],
    ["0.250", 0.25],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["1.234,5", 1234.5],
    ["1 234", 1234],
    ["1234", 1234],
    ["0.000", 0],
  ])("%j is %d, since it can be nothing else", (text, number) => {
    expect(parseNumber(text, null)).toBe(number);
  });

  test.each(["1,234", "1.234", "-12.500", "123,456 %"])("%j is none, since it could be two", (text) => {
    expect(parseNumber(text, null)).toBeNull();
  });
});
