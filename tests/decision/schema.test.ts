import { describe, expect, test } from "vitest";
import { decision } from "@/lib/decision/schema";
import { madeCompetition, madeDecision, madeOverride } from "../samples/decision";

const accepts = (more: object) => decision.safeParse({ ...madeDecision(), ...more }).success;

describe("the decision's schema", () => {
  test("takes a decision as the program makes it and changes nothing in it", () => {
    const made = madeDecision({ competition: { AAA: madeCompetition() }, overrides: [madeOverride("AAA", "buyers", 3)] });
    expect(decision.parse(made)).toEqual(made);
  });

  test("keeps importance between 0 and 100, both included", () => {
    const pillars = madeDecision().pillars;
    for (const weight of [0, 0.5, 100])
      expect(accepts({ pillars: { ...pillars, demand: weight }, criteria: { buyers: weight } })).toBe(true);
    for (const weight of [-1, 100.01, Number.NaN, Number.POSITIVE_INFINITY, "50", null]) {
      expect(accepts({ pillars: { ...pillars, demand: weight } })).toBe(false);
      expect(accepts({ criteria: { buyers: weight } })).toBe(false);
    }
  });

  test("wants each of the five pillars and no other", () => {
    const { ip: _, ...four } = madeDecision().pillars;
    expect(accepts({ pillars: four })).toBe(false);
    expect(accepts({ pillars: { ...four, ip: 1, law: 1 } })).toBe(false);
  });

  test("takes finite numbers only as figures and thresholds", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1", null]) {
      expect(accepts({ overrides: [{ ...madeOverride("AAA", "buyers", 0), value }] })).toBe(false);
      expect(accepts({ thresholds: { buyers: value } })).toBe(false);
    }
  });

  test("takes codes of countries in three capitals", () => {
    for (const code of ["kaz", "KAZA", "KA", "", 'K"Z', "__proto__"]) {
      expect(accepts({ exporter: code })).toBe(false);
      expect(accepts({ markets: [code] })).toBe(false);
      expect(accepts({ overrides: [madeOverride(code, "buyers", 1)] })).toBe(false);
    }
    expect(accepts({ competition: { kaz: madeCompetition() } })).toBe(false);
  });

  test("keeps shares that add up to too much, since the form has to show them, but none outside 0 to 100", () => {
    const rivals = [60, 70].map((sharePct, i) => ({ name: `R${i}`, sharePct }));
    expect(accepts({ competition: { AAA: madeCompetition({ rivals }) } })).toBe(true);
    expect(accepts({ competition: { AAA: madeCompetition({ ownSharePct: 100.5 }) } })).toBe(false);
    expect(accepts({ competition: { AAA: madeCompetition({ rivals: [{ name: "R", sharePct: -1 }] }) } })).toBe(false);
  });

  test.each([
    ["title", "x".repeat(121)],
    ["product", { hs: null, name: "x".repeat(161) }],
    ["city", "x".repeat(81)],
    ["notes", "x".repeat(4001)],
    ["markets", Array(61).fill("AAA")],
    ["overrides", Array(501).fill(madeOverride("AAA", "buyers", 1))],
    ["competition", { AAA: madeCompetition({ rivals: Array(31).fill({ name: "R", sharePct: 1 }) }) }],
  ])("bounds %s, so that no decision grows without end", (field, value) => {
    expect(accepts({ [field]: value })).toBe(false);
    if (Array.isArray(value) || typeof value === "string") expect(accepts({ [field]: value.slice(1) })).toBe(true);
  });

  test("leaves out fields it does not know", () => {
    expect(decision.parse({ ...madeDecision(), colour: "red" })).toEqual(madeDecision());
  });

  test("reads what knew nothing of segments, forces, variants and files, and adds nothing to it", () => {
    const before = madeDecision({ competition: { AAA: madeCompetition() } });
    expect(decision.parse(before)).toEqual(before);
  });

  test("keeps segments, forces, a variant and the country a file speaks of, each within its range", () => {
    const segment = { name: "S", ownPct: 10, rivals: [{ name: "R", sharePct: 20 }], size: null };
    const force = { unit: "people", own: 5, rivals: 10, law: "linear", exchangeRate: 1.5, wantedPct: 30 } as const;
    const holding = (more: object) => accepts({ competition: { AAA: madeCompetition(more) } });
    expect(holding({ segments: [segment], cutBy: "area", force, structureVariant: "japanese", country: "KAZ", largestUnnamedPct: 4 })).toBe(
      true,
    );
    for (const wrong of [
      { segments: Array(21).fill(segment) },
      { segments: [{ ...segment, ownPct: 101 }] },
      { cutBy: "colour" },
      { force: { ...force, exchangeRate: 0 } },
      { force: { ...force, own: -1 } },
      { force: { ...force, wantedPct: 100 } },
      { structureVariant: "own" },
      { country: "kaz" },
      { largestUnnamedPct: 101 },
    ])
      expect(holding(wrong)).toBe(false);
  });
});
