import { describe, expect, it } from "vitest";
import { deviation, unitInterval } from "@/lib/madm/weighting/spread";

describe("a column brought to 0–1", () => {
  it("runs from its lowest to its highest figure", () => {
    expect([...unitInterval(Float64Array.of(2, 4, 10), 2, 10)]).toEqual([0, 0.25, 1]);
  });

  it("is turned round for a cost", () => {
    expect([...unitInterval(Float64Array.of(2, 4, 10), 2, 10, true)]).toEqual([1, 0.75, 0]);
  });

  it("is zeros where it is constant", () => {
    expect([...unitInterval(Float64Array.of(7, 7), 7, 7)]).toEqual([0, 0]);
  });
});

describe("the standard deviation", () => {
  it("by hand: of 2, 4, 4, 4, 5, 5, 7, 9, whose squared distances from 5 sum to 32, is √(32 / 7)", () => {
    expect(deviation(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  it("of a single value, or of equal ones, is 0", () => {
    expect(deviation(Float64Array.of(3))).toBe(0);
    expect(deviation(Float64Array.of(3, 3))).toBe(0);
  });
});
