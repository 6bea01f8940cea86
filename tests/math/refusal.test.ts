import { describe, expect, it } from "vitest";
import { Refusal, refuse, shown } from "@/lib/math/refusal";

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

describe("refuse", () => {
  it("throws one issue, and says where in the message", () => {
    expect(() => refuse("missing", ["a", 1])).toThrow(Refusal);
    expect(() => refuse("missing", ["a", 1])).toThrow("missing at a.1");
    expect(() => refuse("malformed", [])).toThrow("malformed at (root)");
  });
});
