import { expect, test } from "vitest";
import { outside, percent, positive, refuseAny } from "@/lib/lanchester/check";
import { Refusal } from "@/lib/math/refusal";

test("the ends of a range belong to it", () => {
  expect(outside(0, ["x"], percent)).toBeNull();
  expect(outside(100, ["x"], percent)).toBeNull();
  expect(outside(0, ["x"], positive)?.values.accepted).toBe("> 0");
});

test("a number out of range and one that is none are told apart, with what stood there", () => {
  expect(outside(100.1, ["a", 1], percent)).toEqual({
    code: "out-of-range",
    path: ["a", 1],
    values: { accepted: "0–100", found: "100.1" },
  });
  expect(outside(Number.NaN, ["a"], percent)).toMatchObject({ code: "not-a-number", values: { found: "NaN" } });
  expect(outside(Number.NEGATIVE_INFINITY, ["a"], percent)?.code).toBe("not-a-number");
});

test("all issues are refused together, and none at all passes", () => {
  const issue = outside(-1, ["a"], percent);
  expect(() => refuseAny([null, issue, issue])).toThrow(new Refusal([issue, issue].filter((each) => each !== null)));
  expect(() => refuseAny([null])).not.toThrow();
});
