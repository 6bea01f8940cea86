import { describe, expect, test } from "vitest";
import { presetIds, presetOf, presets, withPreset } from "@/lib/decision/presets";
import { importance } from "@/lib/decision/schema";
import { madeDecision } from "../samples/decision";

describe("a preset", () => {
  test.each(presetIds)("%s sets every pillar within 0 to 100 and brings the indicators back to their defaults", (id) => {
    const before = madeDecision({ criteria: { buyers: 3 }, notes: "kept" });
    const after = withPreset(before, id);
    expect(after).toEqual({ ...before, pillars: presets[id], criteria: {} });
    expect(Object.values(after.pillars).every((weight) => importance.safeParse(weight).success)).toBe(true);
  });

  test("hands out a copy, so that moving a slider cannot change the preset", () => {
    expect(withPreset(madeDecision(), "even").pillars).not.toBe(presets.even);
  });

  test.each(presetIds)("%s is recognised where the weights stand at it, and is unlike every other", (id) => {
    expect(presetOf(withPreset(madeDecision(), id))).toBe(id);
  });

  test("is none once a pillar or an indicator has been moved", () => {
    const even = withPreset(madeDecision(), "even");
    expect(presetOf({ ...even, pillars: { ...even.pillars, ip: 51 } })).toBeNull();
    expect(presetOf({ ...even, criteria: { buyers: 50 } })).toBeNull();
  });
});
