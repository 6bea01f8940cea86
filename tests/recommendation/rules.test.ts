import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reaches } from "@/lib/lanchester/reach";
import {
  attractivenessLevels,
  attractivenessOf,
  type Priority,
  priorities,
  ruleFor,
  rules,
  SOUND_DATA,
  type Standing,
  THIN_DATA,
} from "@/lib/recommendation/rules";

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  first: fc.boolean(),
  positionCounts: fc.boolean(),
  attractiveness: fc.constantFrom(...attractivenessLevels),
  reach: fc.constantFrom(...reaches),
  completeness: fc.oneof(fc.constantFrom(0, THIN_DATA, SOUND_DATA, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  alone: fc.boolean(),
});

/** Every kind of standing there is, with completeness on and beside each threshold. */
const grid = attractivenessLevels.flatMap((attractiveness) =>
  reaches.flatMap((reach) =>
    [0, 0.4999, THIN_DATA, 0.7499, SOUND_DATA, 1].flatMap((completeness) =>
      [true, false].flatMap((alone) =>
        [true, false].flatMap((positionCounts) =>
          [attractiveness === "high" && completeness >= THIN_DATA, false].map(
            (first): Standing => ({ first, attractiveness, reach, positionCounts, completeness, alone }),
          ),
        ),
      ),
    ),
  ),
);

describe("the rule table", () => {
  test("has a rule for every standing", () => {
    fc.assert(fc.property(anyStanding, (standing) => rules.includes(ruleFor(standing))));
    for (const standing of grid) expect(ruleFor(standing).priority === null).toBe(standing.alone);
    for (const { priority } of rules) if (priority) expect(priorities).toContain(priority);
  });

  test("has no rule that can never decide, and no two of one name", () => {
    const deciding = new Set(grid.map((standing) => ruleFor(standing).id));
    expect([...deciding].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each<[string, Partial<Standing>, string]>([
    ["best placed of all that may be first", { first: true }, "start-here"],
    ["best placed, leader out of range", { first: true, reach: "out-of-range" }, "start-here"],
    ["best placed in a middling field of one", { first: true, attractiveness: "middle" }, "start-here"],
    ["attractive", {}, "next"],
    ["attractive, leader out of range", { reach: "out-of-range" }, "test"],
    ["attractive, leader out of range, where that does not count", { reach: "out-of-range", positionCounts: false }, "next"],
    ["attractive, position unknown", { reach: "unknown" }, "next"],
    ["attractive, half the weight known", { completeness: 0.5 }, "next"],
    ["attractive, less than half known", { completeness: 0.4999 }, "prepare"],
    ["middling, leader within range", { attractiveness: "middle" }, "next"],
    ["middling, leader within range, where that does not count", { attractiveness: "middle", positionCounts: false }, "test"],
    ["middling, position unknown", { attractiveness: "middle", reach: "unknown" }, "test"],
    ["middling, less than half known", { attractiveness: "middle", completeness: 0.1 }, "prepare"],
    ["weak, but leading", { attractiveness: "low", reach: "leads-contested" }, "test"],
    ["weak, but leading, where that does not count", { attractiveness: "lowest", reach: "leads-safely", positionCounts: false }, "leave"],
    ["weak, leader within range", { attractiveness: "low" }, "prepare"],
    ["at the bottom", { attractiveness: "lowest" }, "leave"],
    ["weak, less than half known, even leading", { attractiveness: "low", reach: "leads-safely", completeness: 0.2 }, "leave"],
    ["nothing known at all", { completeness: 0 }, "prepare"],
  ])("advises on a market that is %s", (_, more, priority) => {
    const standing: Standing = {
      first: false,
      attractiveness: "high",
      reach: "within-range",
      positionCounts: true,
      completeness: 1,
      alone: false,
    };
    expect(ruleFor({ ...standing, ...more }).priority).toBe(priority);
  });

  test("never moves a market for a position that is not known or does not count", () => {
    for (const standing of grid) {
      const without = ruleFor({ ...standing, positionCounts: false });
      expect(ruleFor({ ...standing, reach: "unknown" })).toBe(without);
      expect(ruleFor({ ...standing, positionCounts: false, reach: "leads-safely" })).toBe(without);
    }
  });

  test("advises nothing of a market that stands alone, however good", () => {
    expect(
      ruleFor({ first: true, attractiveness: "high", reach: "leads-safely", positionCounts: true, completeness: 1, alone: true }),
    ).toMatchObject({
      id: "alone",
      priority: null,
    });
  });

  test("never advises a market less for knowing more of it, or for a better place", () => {
    const rankOf = (standing: Standing) => priorities.indexOf(ruleFor(standing).priority as Priority);
    for (const standing of grid.filter(({ alone }) => !alone)) {
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

  test("of fifteen markets is five high, five middle, three low and two lowest", () => {
    const levels = Array.from({ length: 15 }, (_, i) => attractivenessOf(i + 1, 15));
    expect(attractivenessLevels.map((level) => levels.filter((one) => one === level).length)).toEqual([5, 5, 3, 2]);
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
