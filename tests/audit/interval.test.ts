import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exactly, meet, middle, minus, over, plus, printedInterval, scaled, shifted } from "@/lib/audit/interval";
import { Refusal } from "@/lib/math/refusal";

describe("a printed number", () => {
  test.each([
    ["5.28", 0, 5.275, 5.285],
    ["7", 0, 6.5, 7.5],
    ["0.50", 0, 0.495, 0.505],
    ["0.5", 0, 0.45, 0.55],
    ["-437", -3, -0.4375, -0.4365],
    ["50,000", 0, 49_999.5, 50_000.5],
    ["1.8", 3, 1750, 1850],
  ])("%s × 10^%i is itself ± half a unit of its last digit", (text, shift, low, high) => {
    const interval = printedInterval(text, shift);
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });

  test.each(["", "many", "1.", ".5", "1e3", "--1"])("%j is refused", (text) => {
    expect(() => printedInterval(text)).toThrow(Refusal);
  });

  test.each([
    ["86.99", -3, "0.08699"],
    ["1.8", 3, "1800"],
    ["34.80", -3, "0.03480"],
    ["-437", -3, "-0.437"],
    ["0.50", 0, "0.50"],
    ["6.05", 3, "6050"],
  ])("%s × 10^%i keeps its digits: %s", (text, shift, printed) => {
    expect(shifted(text, shift)).toBe(printed);
  });

  test("holds every number that rounds to it", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(meet(exactly(value), printedInterval(value.toFixed(decimals)))).toBe(true);
      }),
    );
  });
});

// Thousandths, as figures are printed: quotients of the smallest doubles overflow.
const interval = fc
  .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e4 }))
  .map(([low, width]) => ({ low: low / 1000, high: (low + width) / 1000 }));
const inside =
  (part: number) =>
  ({ low, high }: { low: number; high: number }) =>
    Math.min(high, low + part * (high - low));

describe("interval arithmetic", () => {
  test("holds the result for all values inside", () => {
    fc.assert(
      fc.property(
        interval,
        interval,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b, s, t) => {
          const [x, y] = [inside(s)(a), inside(t)(b)];
          expect(meet(exactly(x + y), plus(a, b))).toBe(true);
          expect(meet(exactly(x - y), minus(a, b))).toBe(true);
          expect(meet(exactly(x * -3), scaled(a, -3))).toBe(true);
          const ratio = over(a, b);
          if (ratio) expect(meet(exactly(x / y), ratio)).toBe(true);
          else expect(b.low <= 0 && b.high >= 0).toBe(true);
        },
      ),
    );
  });

  test("divides by nothing that may be zero", () => {
    expect(over(exactly(1), { low: -1, high: 1 })).toBeNull();
    expect(over(exactly(1), exactly(0))).toBeNull();
  });

  test("intervals that touch meet, intervals half a last digit apart do not", () => {
    expect(meet(printedInterval("5.28"), printedInterval("5.29"))).toBe(true);
    expect(meet(printedInterval("5.28"), printedInterval("5.30"))).toBe(false);
    expect(middle({ low: 1, high: 2 })).toBe(1.5);
  });
});
