import { describe, expect, test } from "vitest";
import { optionAt, withOption } from "@/lib/decision/options";
import { madeDecision } from "../samples/decision";

const decision = (options: Record<string, unknown>) => madeDecision({ method: { id: "spotis", options } });

describe("an option of the method", () => {
  test("is found at its place, and nothing where there is none", () => {
    const options = { lambda: 0.3, preference: { function: "linear", q: { buyers: 2 } } };
    expect(optionAt(options, ["lambda"])).toBe(0.3);
    expect(optionAt(options, ["preference", "q", "buyers"])).toBe(2);
    for (const path of [["v"], ["lambda", "x"], ["preference", "p", "buyers"], ["constructor"], ["preference", "toString"]])
      expect(optionAt(options, path)).toBeUndefined();
  });

  test("is set among the others, which stay, and so does the method", () => {
    const before = decision({ lambda: 0.3, preference: { function: "linear" } });
    const after = withOption(before, ["preference", "q", "buyers"], 2);
    expect(after).toEqual(decision({ lambda: 0.3, preference: { function: "linear", q: { buyers: 2 } } }));
    expect(before).toEqual(decision({ lambda: 0.3, preference: { function: "linear" } }));
  });

  test("is taken away by undefined, while null and zero are values", () => {
    expect(withOption(decision({ lambda: 0.3, v: 1 }), ["lambda"], undefined)).toEqual(decision({ v: 1 }));
    expect(withOption(decision({ q: { buyers: 2, rules: 1 } }), ["q", "buyers"], undefined)).toEqual(decision({ q: { rules: 1 } }));
    for (const value of [null, 0, false]) expect(withOption(decision({}), ["v"], value)).toEqual(decision({ v: value }));
  });

  test("takes the place of what is no group on the way", () => {
    for (const odd of [[1, 2], 3, null, "x"])
      expect(withOption(decision({ q: odd }), ["q", "buyers"], 2)).toEqual(decision({ q: { buyers: 2 } }));
  });
});
