import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  beyondChance,
  type Confidence,
  confidenceOf,
  confidenceRules,
  confidences,
  type FirmnessFacts,
} from "@/lib/recommendation/confidence";

const sound: FirmnessFacts = { tied: false, field: 15, firstShare: 0.9, agreement: 0.9, nearestChange: null, completeness: 1 };
const wordFor = (change: Partial<FirmnessFacts>) => confidenceOf({ ...sound, ...change });

describe("the word for how far the first place may be trusted", () => {
  test("is firm for a market that is first under most weights, whatever one weight does, on known figures", () => {
    expect(wordFor({}).confidence).toBe("firm");
    expect(wordFor({ nearestChange: 0.5, firstShare: beyondChance(2 / 3, 15), agreement: 2 / 3, completeness: 0.75 }).id).toBe("firm");
  });

  test.each<[string, Partial<FirmnessFacts>, string, Confidence]>([
    ["a shared first place", { tied: true }, "tied", "fragile"],
    ["less than half of the weight on known figures", { completeness: 0.49 }, "thin", "fragile"],
    ["first under less than a third of the way beyond chance", { firstShare: beyondChance(0.333, 15) }, "seldom", "fragile"],
    ["first among two under little more than every second weight", { field: 2, firstShare: 0.551 }, "seldom", "fragile"],
    ["first in less than half of the ways to rank", { agreement: 0.49 }, "disputed", "fragile"],
    ["first in less than two thirds of the ways to rank", { agreement: 0.66 }, "otherwise", "fair"],
    ["one weight a little under a tenth away from another winner", { nearestChange: 0.099 }, "close", "fragile"],
    ["a weight that has to move by less than half", { nearestChange: 0.499 }, "otherwise", "fair"],
    ["first under less than two thirds of all weights", { firstShare: beyondChance(0.66, 15) }, "otherwise", "fair"],
    ["gaps in more than a quarter of the weight", { completeness: 0.74 }, "otherwise", "fair"],
  ])("for %s names the line that decides", (_, change, id, confidence) => {
    expect(wordFor(change)).toMatchObject({ id, confidence });
  });

  test("never rises where any of its grounds gets weaker", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const firmness = fc.record({
      tied: fc.boolean(),
      field: fc.integer({ min: 2, max: 60 }),
      firstShare: part,
      agreement: part,
      nearestChange: fc.option(part),
      completeness: part,
    });
    const worth = (one: FirmnessFacts) => confidences.indexOf(confidenceOf(one).confidence);
    fc.assert(
      fc.property(firmness, part, (one, factor) => {
        expect(worth({ ...one, tied: true })).toBeGreaterThanOrEqual(worth(one));
        expect(worth({ ...one, firstShare: one.firstShare * factor })).toBeGreaterThanOrEqual(worth(one));
        expect(worth({ ...one, agreement: one.agreement * factor })).toBeGreaterThanOrEqual(worth(one));
        expect(worth({ ...one, field: Math.max(2, Math.floor(one.field * factor)) })).toBeGreaterThanOrEqual(worth(one));
        expect(worth({ ...one, completeness: one.completeness * factor })).toBeGreaterThanOrEqual(worth(one));
        expect(worth({ ...one, nearestChange: (one.nearestChange ?? 1) * factor })).toBeGreaterThanOrEqual(worth(one));
      }),
    );
  });

  test("always comes from a line of the table, and every line can decide", () => {
    const deciding = [
      wordFor({}),
      wordFor({ tied: true }),
      wordFor({ completeness: 0 }),
      wordFor({ firstShare: 0 }),
      wordFor({ agreement: 0 }),
      wordFor({ nearestChange: 0 }),
      wordFor({ nearestChange: 0.2 }),
    ];
    expect(new Set(deciding)).toEqual(new Set(confidenceRules));
  });
});
