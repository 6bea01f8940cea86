import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reaches } from "@/lib/lanchester/reach";
import {
  attractivenessLevels,
  attractivenessOf,
  priorities,
  ruleFor,
  rules,
  SOUND_DATA,
  type Standing,
  THIN_DATA,
} from "@/lib/recommendation/rules";

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  attractiveness: fc.constantFrom(...attractivenessLevels),
  reach: fc.constantFrom(...reaches),
  completeness: fc.oneof(fc.constantFrom(0, THIN_DATA, SOUND_DATA, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  knockedOut: fc.boolean(),
});

/** Every kind of standing there is, with completeness on and beside each threshold. */
const grid = attractivenessLevels.flatMap((attractiveness) =>
  reaches.flatMap((reach) =>
    [0, 0.4999, THIN_DATA, 0.7499, SOUND_DATA, 1].flatMap((completeness) =>
      [true, false].map((knockedOut): Standing => ({ attractiveness, reach, completeness, knockedOut })),
    ),
  ),
);

describe("the rule table", () => {
  test("has a rule for every standing", () => {
    fc.assert(fc.property(anyStanding, (standing) => rules.includes(ruleFor(standing))));
    for (const standing of grid) expect(priorities).toContain(ruleFor(standing).priority);
  });

  test("has no rule that can never decide, and no two of one name", () => {
    const deciding = new Set(grid.map((standing) => ruleFor(standing).id));
    expect([...deciding].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each<[string, Partial<Standing>, string]>([
    ["attractive, sound data, leading safely", { reach: "leads-safely" }, "enter-first"],
    ["attractive, sound data, leading but contested", { reach: "leads-contested" }, "enter-first"],
    ["attractive, sound data, leader within range", {}, "enter-first"],
    ["attractive, three quarters of the weight known", { completeness: 0.75 }, "enter-first"],
    ["attractive, a little less known", { completeness: 0.7499 }, "enter-selectively"],
    ["attractive, leader out of range", { reach: "out-of-range" }, "enter-selectively"],
    ["attractive, no share yet", { reach: "no-share" }, "enter-selectively"],
    ["attractive, position unknown", { reach: "unknown" }, "enter-selectively"],
    ["attractive, half the weight known", { completeness: 0.5 }, "enter-selectively"],
    ["attractive, less than half known", { completeness: 0.4999 }, "prepare"],
    ["middling, leader within range", { attractiveness: "middle" }, "enter-selectively"],
    ["middling, leader out of range", { attractiveness: "middle", reach: "out-of-range" }, "prepare"],
    ["middling, position unknown", { attractiveness: "middle", reach: "unknown" }, "prepare"],
    ["middling, less than half known", { attractiveness: "middle", completeness: 0.1 }, "prepare"],
    ["weak, but leading", { attractiveness: "low", reach: "leads-contested" }, "prepare"],
    ["weak, leader within range", { attractiveness: "low" }, "hold"],
    ["weak, less than half known, even leading", { attractiveness: "low", reach: "leads-safely", completeness: 0.2 }, "hold"],
    ["knocked out, however good", { reach: "leads-safely", knockedOut: true }, "hold"],
    ["nothing known at all", { completeness: 0 }, "prepare"],
  ])("advises on a market that is %s", (_, more, priority) => {
    expect(ruleFor({ attractiveness: "high", reach: "within-range", completeness: 1, knockedOut: false, ...more }).priority).toBe(priority);
  });

  test("never advises a market less for knowing more of it, a better place or a lifted knock-out", () => {
    const rankOf = (standing: Standing) => priorities.indexOf(ruleFor(standing).priority);
    for (const standing of grid) {
      expect(rankOf({ ...standing, knockedOut: false })).toBeLessThanOrEqual(rankOf(standing));
      expect(rankOf({ ...standing, completeness: 1 })).toBeLessThanOrEqual(rankOf(standing));
      expect(rankOf({ ...standing, attractiveness: "high" })).toBeLessThanOrEqual(rankOf(standing));
    }
  });
});

describe("attractiveness", () => {
  test.each([
    [1, ["middle"]],
    [2, ["high", "middle"]],
    [3, ["high", "middle", "low"]],
    [4, ["high", "high", "middle", "low"]],
    [5, ["high", "high", "middle", "middle", "low"]],
  ])("of a field of %d goes by thirds, the upper rounded up and the lower down; a field of one has no thirds", (field, expected) => {
    expect(expected.map((_, i) => attractivenessOf(i + 1, field))).toEqual(expected);
  });

  test("of fifteen markets is five high, five middle, five low", () => {
    const levels = Array.from({ length: 15 }, (_, i) => attractivenessOf(i + 1, 15));
    expect(attractivenessLevels.map((level) => levels.filter((one) => one === level).length)).toEqual([5, 5, 5]);
  });

  test("falls, and never rises, down the ranking", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (field) => {
        const levels = Array.from({ length: field }, (_, i) => attractivenessLevels.indexOf(attractivenessOf(i + 1, field)));
        expect(levels).toEqual([...levels].sort());
      }),
    );
  });
});
