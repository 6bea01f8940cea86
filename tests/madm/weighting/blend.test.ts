import { describe, expect, it } from "vitest";
import { blend } from "@/lib/madm/weighting/blend";
import { issuesOf } from "../refused";

describe("a blend of subjective and objective weights", () => {
  it("is by default half of each", () => {
    expect([...blend([0.5, 0.25, 0.25], [0.25, 0.75, 0])]).toEqual([0.375, 0.5, 0.125]);
  });

  it("is the subjective ones at share 0 and the objective ones at share 1", () => {
    expect([...blend([0.75, 0.25], [0.5, 0.5], 0)]).toEqual([0.75, 0.25]);
    expect([...blend([0.75, 0.25], [0.5, 0.5], 1)]).toEqual([0.5, 0.5]);
  });

  it("scales both sides to sum one first, so that their units do not matter", () => {
    const [first, second] = blend([3, 1], [500, 500], 0.5);
    expect(first).toBeCloseTo(0.625, 14);
    expect(second).toBeCloseTo(0.375, 14);
  });

  it("keeps for a criterion that one side leaves out what the other gives it", () => {
    expect([...blend([1, 0], [0, 1], 0.25)]).toEqual([0.75, 0.25]);
  });

  it("is refused for lists that are empty, unequal, negative, no numbers or all zero, and for a share outside 0–1", () => {
    const refusal = (...given: Parameters<typeof blend>) => issuesOf(() => blend(...given)).map(({ code, path }) => [code, ...path]);
    expect(refusal([], [])).toEqual([["too-few", "subjective"]]);
    expect(refusal([1], [1, 2])).toEqual([["wrong-length", "objective"]]);
    expect(refusal([1, -1], [1, 2])).toEqual([["out-of-range", "subjective", 1]]);
    expect(refusal([1, 1], [Number.NaN, 2])).toEqual([["not-a-number", "objective", 0]]);
    expect(refusal([1, 1], [0, 0])).toEqual([["all-zero", "objective"]]);
    expect(refusal([1, 1], [1, 1], 1.5)).toEqual([["out-of-range", "share"]]);
    expect(refusal([1, 1], [1, 1], Number.NaN)).toEqual([["out-of-range", "share"]]);
  });
});
