import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearlyEqual, TOLERANCE } from "@/lib/math/compare";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("two floats", () => {
  test.each([
    [0.1 + 0.2, 0.3, true],
    [33.35 * 3, 100.05, true],
    [0, -0, true],
    [0, TOLERANCE, true],
    [0, 2 * TOLERANCE, false],
    [1, 1 + TOLERANCE / 2, true],
    [1, 1 + 3 * TOLERANCE, false],
    [1e15, 1e15 + 1000, true],
    [1e15, 1e15 + 2000, false],
    [1, -1, false],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    [Number.POSITIVE_INFINITY, 3, false],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false],
    [Number.NaN, Number.NaN, false],
    [Number.NaN, 1, false],
  ])("%d and %d count as equal: %s", (a, b, equal) => {
    expect(nearlyEqual(a, b)).toBe(equal);
    expect(nearlyEqual(b, a)).toBe(equal);
  });

  test("are compared by the tolerance that is given", () => {
    expect(nearlyEqual(1, 1.05, 0.1)).toBe(true);
    expect(nearlyEqual(1, 1.05, 0.01)).toBe(false);
    expect(nearlyEqual(200, 210, 0.05)).toBe(true);
  });

  test("are equal to themselves, and in either order", () => {
    fc.assert(fc.property(finite, finite, (a, b) => nearlyEqual(a, a) && nearlyEqual(a, b) === nearlyEqual(b, a)));
  });
});
