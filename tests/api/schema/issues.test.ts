import { describe, expect, it } from "vitest";
import { z } from "zod";
import { schemaIssues } from "@/lib/api/schema/issues";
import type { Issue } from "@/lib/math/refusal";

const checked = z.unknown().transform((value, context) => {
  const params = { code: "duplicate", values: { found: "a" } };
  if (value === "twice") context.issues.push({ code: "custom", path: [3], input: value, params });
  return value;
});
const schema = z.strictObject({
  size: z.number().gt(0).lt(9).optional(),
  veto: z.array(z.number().min(0).max(5).nullable()).max(2).optional(),
  names: checked.optional(),
});

function issuesOf(input: unknown, prefix?: Issue["path"]): Issue[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : schemaIssues(parsed.error, schema, input, prefix);
}

describe("schemaIssues", () => {
  it("says nothing of an input that fits", () => {
    expect(issuesOf({ size: 1, veto: [null, 5], names: "once" })).toEqual([]);
  });

  it("puts open bounds and a gap that may be left into what is accepted", () => {
    expect(issuesOf({ size: 9, veto: [6] })).toEqual([
      { code: "out-of-range", path: ["size"], values: { accepted: "> 0, < 9", found: "9" } },
      { code: "out-of-range", path: ["veto", 0], values: { accepted: "0–5, null", found: "6" } },
    ]);
  });

  it("says how many entries a list may have", () => {
    expect(issuesOf({ veto: [1, 2, 3] })).toEqual([{ code: "too-many", path: ["veto"], values: { accepted: "≤ 2", found: "[…]" } }]);
  });

  it("says how long a text may be, what it has to look like, and what stands behind a free key", () => {
    const words = z.object({
      name: z.string().max(3),
      code: z.string().regex(/^[A-Z]$/, "one capital letter"),
      by: z.record(z.string(), z.number().max(1)),
    });
    const input = { name: "long", code: "a", by: { x: 2 } };
    const { error } = words.safeParse(input);
    expect(error && schemaIssues(error, words, input)).toEqual([
      { code: "out-of-range", path: ["name"], values: { accepted: "≤ 3 characters", found: "long" } },
      { code: "malformed", path: ["code"], values: { accepted: "one capital letter", found: "a" } },
      { code: "out-of-range", path: ["by", "x"], values: { accepted: "≤ 1", found: "2" } },
    ]);
  });

  it("says of a fraction that a whole number is wanted, not that it is no number", () => {
    const counts = z.object({ a: z.int().min(0), b: z.int().min(1).max(9), c: z.int().min(0) });
    const input = { a: 1.5, b: 0.5, c: "x" };
    const { error } = counts.safeParse(input);
    expect(error && schemaIssues(error, counts, input)).toEqual([
      { code: "out-of-range", path: ["a"], values: { accepted: "integer ≥ 0", found: "1.5" } },
      { code: "out-of-range", path: ["b"], values: { accepted: "integer 1–9", found: "0.5" } },
      { code: "not-a-number", path: ["c"], values: { accepted: "integer ≥ 0", found: "x" } },
    ]);
  });

  it("names a choice that is none of several kinds", () => {
    const choice = z.object({ a: z.union([z.enum(["x", "y"]), z.array(z.string())]), b: z.union([z.enum(["x"]), z.boolean()]) });
    const input = { a: "z", b: 1 };
    const { error } = choice.safeParse(input);
    expect(error && schemaIssues(error, choice, input)).toEqual([
      { code: "unknown-id", path: ["a"], values: { accepted: "x, y, […]", found: "z" } },
      { code: "malformed", path: ["b"], values: { accepted: "x, boolean", found: "1" } },
    ]);
  });

  it("starts every path with the place of the input", () => {
    expect(issuesOf({ size: "x" }, ["options"]).map((issue) => issue.path)).toEqual([["options", "size"]]);
  });

  it("keeps the code and the values of a check written by hand", () => {
    expect(issuesOf({ names: "twice" })).toEqual([{ code: "duplicate", path: ["names", 3], values: { found: "a" } }]);
  });

  it("names an input that is no object at its root", () => {
    for (const input of [null, 7, "x", [1]]) expect(issuesOf(input)).toMatchObject([{ code: "malformed", path: [] }]);
  });

  it("names a key that objects have by nature like any other unknown one", () => {
    const paths = issuesOf(JSON.parse('{"__proto__":1,"constructor":2}')).map((issue) => issue.path);
    expect(paths).toEqual([["__proto__"], ["constructor"]]);
  });

  it("stops at twenty issues and does not repeat long keys or values in full", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}${"k".repeat(500)}`, 1]));
    const issues = issuesOf(many);
    expect(issues).toHaveLength(20);
    expect(JSON.stringify(issues).length).toBeLessThan(6000);
  });
});
