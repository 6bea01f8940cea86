import { describe, expect, test } from "vitest";
import { classOf, decidedClass } from "@/lib/gravity/classes";

describe("the class of a potential ratio", () => {
  test.each([
    [0, "huge"],
    [0.8, "huge"],
    [0.800001, "exploitable"],
    [1.199999, "exploitable"],
    [1.2, "reshaping"],
  ])("of %d is %s: the bounds belong to the outer classes, as Liu and Jiang print them", (ratio, expected) => {
    expect(classOf(ratio)).toBe(expected);
  });

  test("is missing without a ratio", () => {
    expect([classOf(null), classOf(Number.NaN), classOf(Number.POSITIVE_INFINITY), classOf(-1)]).toEqual([null, null, null, null]);
  });

  test("is decided only where the whole interval lies in it", () => {
    expect(decidedClass(0.5, 0.4, 0.8)).toBe("huge");
    expect(decidedClass(0.5, 0.4, 0.81)).toBe("undecided");
    expect(decidedClass(1, 0.9, 1.1)).toBe("exploitable");
    expect(decidedClass(2, 1.1, 3)).toBe("undecided");
    expect(decidedClass(0, null, null)).toBe("undecided");
    expect(decidedClass(null, null, null)).toBe(null);
  });
});
