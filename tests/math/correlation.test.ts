import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cosine, pearson, standardised } from "@/lib/math/correlation";

// Computer repair data: Chatterjee, S. and Hadi, A. S., Regression Analysis by Example, Wiley. R gives r = 0.9936987.
const units = [1, 2, 3, 4, 4, 5, 6, 6, 7, 8, 9, 9, 10, 10];
const minutes = [23, 29, 49, 64, 74, 87, 96, 97, 109, 119, 149, 145, 154, 166];

const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 20 });

describe("Pearson's correlation", () => {
  it("of the computer repair data is that which R reports", () => {
    expect(pearson(units, minutes)).toBeCloseTo(0.9936987, 7);
  });

  it("is undefined where one side is constant", () => {
    expect(pearson([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(pearson([1, 2, 3], [0.1, 0.1, 0.1])).toBeNull();
    expect(pearson([4], [5])).toBeNull();
  });

  it("of a series with itself is 1, with its negative −1", () => {
    expect(pearson(minutes, minutes)).toBeCloseTo(1, 14);
    expect(
      pearson(
        minutes,
        minutes.map((value) => -value),
      ),
    ).toBeCloseTo(-1, 14);
  });

  it("holds its digits for values near the ends of the number range", () => {
    expect(pearson([1e150, 2e150, 3e150], [1e-300, 2e-300, 3e-300])).toBeCloseTo(1, 14);
    expect(pearson([0, 5e-324, 0], [1, 2, 1])).toBeCloseTo(1, 14);
  });

  it("stays within −1 and 1, is symmetric, and ignores origin and unit", () => {
    fc.assert(
      fc.property(series, fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (x, stream) => {
        const y = x.map(() => stream.next().value as number);
        const found = pearson(x, y);
        if (found === null) return;
        expect(Math.abs(found)).toBeLessThanOrEqual(1);
        expect(pearson(y, x)).toBeCloseTo(found, 12);
        const moved = pearson(
          x,
          y.map((value) => 3 * value + 7),
        );
        expect(moved).toBeCloseTo(found, 9);
      }),
    );
  });
});

describe("a standardised series", () => {
  it("has sum 0 and squares summing to 1", () => {
    const found = standardised(minutes) as Float64Array;
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 13);
    expect(cosine(found, found)).toBeCloseTo(1, 13);
  });
});

describe("figures at both ends of what numbers can be", () => {
  it("correlate as any others do", () => {
    expect(pearson([-1.7e308, 0, 1.7e308], [-1, 0, 1])).toBeCloseTo(1, 14);
  });
});
