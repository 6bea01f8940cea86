import { describe, expect, test } from "vitest";
import { fewestBroken } from "@/lib/robustness/reach/fewest-broken";
import { ANY_WEIGHTS, halfSpacesOf } from "@/lib/robustness/weights/constraints";

const sides = (...lists: number[][]) => lists.map((list) => Float64Array.from(list));

describe("the fewest sides that have to be given up", () => {
  test("are none where all can be met, and those that no weights meet at the least", () => {
    expect(fewestBroken(2, sides([1, 0], [0, 1]), 0, ANY_WEIGHTS)).toEqual({ found: 0, bound: 0 });
    expect(fewestBroken(2, sides([-1, -1], [1, 1], [-0.5, -0.2]), 0, ANY_WEIGHTS)).toEqual({ found: 2, bound: 2 });
    expect(fewestBroken(2, [], 0, ANY_WEIGHTS)).toEqual({ found: 0, bound: 0 });
  });

  test("are one of two that exclude each other, whichever is less (by hand: w₁ ≥ 0.75 w₂ against twice w₂ ≥ 3 w₁)", () => {
    const first = [1, -0.75];
    const second = [-1, 1 / 3];
    expect(fewestBroken(2, sides(first, second, second), 0, ANY_WEIGHTS)).toEqual({ found: 1, bound: 1 });
    expect(fewestBroken(2, sides(first, first, second, second, second), 0, ANY_WEIGHTS)).toEqual({ found: 2, bound: 2 });
  });

  test("are counted within constraints", () => {
    const within = halfSpacesOf(2, { ranges: [{ group: [0], low: 0.8, high: 1 }] });
    expect(fewestBroken(2, sides([-1, 1], [-1, 1], [1, -1]), 0, ANY_WEIGHTS).found).toBe(0);
    expect(fewestBroken(2, sides([-1, 1], [-1, 1], [1, -1]), 0, within)).toEqual({ found: 2, bound: 2 });
  });
});
