import { describe, expect, test } from "vitest";
import { readDecision } from "@/lib/decision/migrate";
import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import type { Issue } from "@/lib/math/refusal";
import { madeCompetition, madeDecision } from "../samples/decision";
import { issuesOf } from "../samples/issues-of";

const issues = (saved: unknown): readonly Issue[] => issuesOf(() => readDecision(saved));
const withField = (field: string, value: unknown) => ({ ...madeDecision(), [field]: value });

describe("reading a saved decision", () => {
  test("gives back a sound one unchanged", () => {
    const made = madeDecision({ title: "Mine", competition: { AAA: madeCompetition() } });
    expect(readDecision(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  test.each([null, undefined, 7, "text", true, [], [madeDecision()]])("refuses what is no document at all: %j", (saved) => {
    expect(issues(saved)).toEqual([{ code: "malformed", path: [], values: {} }]);
  });

  test("says that the version is missing, or that it is none", () => {
    const { version: _, ...without } = madeDecision();
    expect(issues(without)).toMatchObject([{ code: "missing", path: ["version"] }]);
    for (const version of ["1", 0, -1, 1.5, null, Number.NaN])
      expect(issues({ ...without, version })).toMatchObject([{ code: "malformed", path: ["version"] }]);
  });

  test("refuses a newer version by name, whatever else it holds, and says which it is", () => {
    const newer = { version: DECISION_VERSION + 1, layers: [] };
    expect(issues(newer)).toEqual([
      { code: "newer-version", path: ["version"], values: { accepted: `≤ ${DECISION_VERSION}`, found: String(DECISION_VERSION + 1) } },
    ]);
  });

  test.each([
    ["a missing field", withField("exporter", undefined), { code: "missing", path: ["exporter"] }],
    [
      "text for a number",
      withField("thresholds", { buyers: "9" }),
      { code: "not-a-number", path: ["thresholds", "buyers"], values: { accepted: "number", found: "9" } },
    ],
    [
      "a number out of range",
      withField("criteria", { buyers: 101 }),
      { code: "out-of-range", path: ["criteria", "buyers"], values: { accepted: "≤ 100", found: "101" } },
    ],
    [
      "an unknown choice",
      withField("gaps", "guess"),
      { code: "unknown-id", path: ["gaps"], values: { accepted: "regional-median, worst-observed, leave-out", found: "guess" } },
    ],
    [
      "an unknown pillar",
      withField("pillars", { ...madeDecision().pillars, law: 5 }),
      { code: "unknown-id", path: ["pillars", "law"], values: { found: "law" } },
    ],
    [
      "a long text",
      withField("title", "x".repeat(200)),
      { code: "out-of-range", path: ["title"], values: { accepted: "≤ 120 characters", found: "x".repeat(60) } },
    ],
    ["a long list", withField("markets", Array(61).fill("AAA")), { code: "too-many", path: ["markets"] }],
    ["a wrong entry", withField("markets", ["AAA", "aaa"]), { code: "malformed", path: ["markets", 1], values: { found: "aaa" } }],
    [
      "a wrong key",
      withField("competition", { aaa: madeCompetition() }),
      { code: "malformed", path: ["competition", "aaa"], values: { found: "aaa" } },
    ],
    ["a wrong kind", withField("overrides", {}), { code: "malformed", path: ["overrides"], values: { accepted: "array" } }],
  ])("names %s by its path, with what was found and what is accepted", (_, saved, expected) => {
    const found = issues(saved);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
  });

  test("names every wrong field at once, up to twenty", () => {
    expect(issues({ ...madeDecision(), title: 5, notes: 6 }).map(({ path }) => path)).toEqual([["title"], ["notes"]]);
    expect(issues(withField("markets", Array(50).fill(5)))).toHaveLength(20);
  });

  test("refuses bottomless nesting, which nobody could write out again", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 100_000; level++) nested = [nested];
    expect(issues(withField("method", { id: "topsis", options: { nested } }))).toEqual([{ code: "malformed", path: [], values: {} }]);
  });

  test("refuses an object that says itself how to become a text or a number", () => {
    for (const text of ['{"length":{"toString":0}}', '[{"valueOf":null}]'])
      expect(issues(withField("title", JSON.parse(text)))).toEqual([{ code: "malformed", path: [], values: {} }]);
  });

  test("passes over keys that would reach behind an object", () => {
    const text = JSON.stringify(madeDecision()).replace('"criteria":{}', '"criteria":{"__proto__":{"buyers":1}},"__proto__":{"title":"x"}');
    const read = readDecision(JSON.parse(text));
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(read.criteria)).toBe(Object.prototype);
    expect(read.criteria).toEqual({});
    expect(({} as Record<string, unknown>).buyers).toBeUndefined();
  });
});
