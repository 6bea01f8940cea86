import { describe, expect, it } from "vitest";
import { type Issue, Refusal, refuse, shown } from "@/lib/math/refusal";
import { issuesOf } from "../samples/issues-of";

describe("shown", () => {
  it("repeats a short value as it was written", () => {
    expect([shown("up"), shown(-2), shown(Number.NaN), shown(null), shown(undefined), shown(true)]).toEqual([
      "up",
      "-2",
      "NaN",
      "null",
      "undefined",
      "true",
    ]);
  });

  it("cuts a long text after sixty characters", () => {
    expect(shown("a".repeat(61))).toBe(`${"a".repeat(60)}…`);
    expect(shown("a".repeat(60))).toBe("a".repeat(60));
  });

  it("does not look into lists and objects", () => {
    let nested: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) nested = { a: [nested] };
    expect([shown([]), shown([nested]), shown(nested), shown({})]).toEqual(["[]", "[…]", "{…}", "{…}"]);
  });
});

describe("a refusal", () => {
  const issues: readonly Issue[] = [
    { code: "out-of-range", path: ["weights", 3], values: { accepted: "0–100", found: "-1" } },
    { code: "malformed", path: [], values: {} },
  ];

  it("carries its issues and is an error that can be told from others", () => {
    const error = new Refusal(issues);
    expect(error.issues).toBe(issues);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("Refusal");
  });

  it("names code and place of each issue in its message, for logs", () => {
    expect(new Refusal(issues).message).toBe("out-of-range at weights.3; malformed at (root)");
  });
});

describe("refuse", () => {
  it("throws a refusal with one issue, and says where in the message", () => {
    expect(issuesOf(() => refuse("missing", ["a", 1], { name: "A" }))).toEqual([
      { code: "missing", path: ["a", 1], values: { name: "A" } },
    ]);
    expect(() => refuse("missing", ["a", 1])).toThrow("missing at a.1");
    expect(() => refuse("malformed", [])).toThrow("malformed at (root)");
  });
});
