import { describe, expect, it } from "vitest";
import type { Method } from "@/lib/madm/method";
import { parseOptions } from "@/lib/madm/options";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { type Issue, Refusal } from "@/lib/math/refusal";

const parameters = {
  normalisation: { kind: "choice", choices: ["vector", "sum"], standard: "vector" },
  lambda: { kind: "number", range: [0, 1], standard: 0.5 },
  turned: { kind: "switch", standard: true },
  veto: { kind: "by-criterion", range: [0, 9], gaps: true },
  bounds: { kind: "bounds-by-criterion", range: [-9, 9] },
  preference: {
    kind: "group",
    parameters: {
      function: { kind: "choice", choices: ["usual", "linear"], each: true },
      p: { kind: "by-criterion", range: [0, 9] },
    },
    standard: { function: "usual" },
  },
} as const satisfies Parameters;
const method = { parameters } as Pick<Method<ValuesOf<typeof parameters>>, "parameters">;

function issuesOf(options: Record<string, unknown>): readonly Issue[] {
  try {
    parseOptions(method, options);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return [];
}

describe("parseOptions", () => {
  it("fills in defaults", () => {
    expect(parseOptions(method, {})).toEqual({ normalisation: "vector", lambda: 0.5, turned: true, preference: { function: "usual" } });
    expect(parseOptions(method, { lambda: 0 })).toEqual({
      normalisation: "vector",
      lambda: 0,
      turned: true,
      preference: { function: "usual" },
    });
  });

  it.each<[Record<string, unknown>, Issue]>([
    [{ lambda: 2 }, { code: "out-of-range", path: ["options", "lambda"], values: { accepted: "0–1", found: "2" } }],
    [{ lambda: -1 }, { code: "out-of-range", path: ["options", "lambda"], values: { accepted: "0–1", found: "-1" } }],
    [{ lambda: "half" }, { code: "not-a-number", path: ["options", "lambda"], values: { accepted: "0–1", found: "half" } }],
    [{ lambda: Number.NaN }, { code: "not-a-number", path: ["options", "lambda"], values: { accepted: "0–1", found: "NaN" } }],
    [
      { lambda: Number.POSITIVE_INFINITY },
      { code: "not-a-number", path: ["options", "lambda"], values: { accepted: "0–1", found: "Infinity" } },
    ],
    [{ turned: 1 }, { code: "malformed", path: ["options", "turned"], values: { accepted: "boolean", found: "1" } }],
    [
      { normalisation: ["sum"] },
      { code: "unknown-id", path: ["options", "normalisation"], values: { accepted: "vector, sum", found: "[…]" } },
    ],
    [{ veto: [null, 10] }, { code: "out-of-range", path: ["options", "veto", 1], values: { accepted: "0–9, null", found: "10" } }],
    [{ veto: {} }, { code: "malformed", path: ["options", "veto"], values: { accepted: "[…]", found: "{…}" } }],
    [
      { normalisation: "max" },
      { code: "unknown-id", path: ["options", "normalisation"], values: { accepted: "vector, sum", found: "max" } },
    ],
    [
      { lamda: 0.3 },
      {
        code: "unknown-id",
        path: ["options", "lamda"],
        values: { accepted: "normalisation, lambda, turned, veto, bounds, preference", found: "lamda" },
      },
    ],
    [{ bounds: [[0]] }, { code: "too-few", path: ["options", "bounds", 0], values: { accepted: "2", found: "[…]" } }],
    [{ bounds: [[0, 1, 2]] }, { code: "too-many", path: ["options", "bounds", 0], values: { accepted: "2", found: "[…]" } }],
    [{ bounds: [[0, null]] }, { code: "not-a-number", path: ["options", "bounds", 0, 1], values: { accepted: "-9–9", found: "null" } }],
    [{ bounds: [7] }, { code: "malformed", path: ["options", "bounds", 0], values: { accepted: "[…, …]", found: "7" } }],
    [
      { preference: {} },
      { code: "missing", path: ["options", "preference", "function"], values: { accepted: "usual, linear, […]", found: "undefined" } },
    ],
    [
      { preference: { function: "linear", p: [1, -2] } },
      { code: "out-of-range", path: ["options", "preference", "p", 1], values: { accepted: "0–9", found: "-2" } },
    ],
    [
      { preference: { function: ["linear", "odd"] } },
      { code: "malformed", path: ["options", "preference", "function"], values: { accepted: "usual, linear, […]", found: "[…]" } },
    ],
    [{ preference: "linear" }, { code: "malformed", path: ["options", "preference"], values: { accepted: "object", found: "linear" } }],
    [
      { preference: { function: "linear", z: [1] } },
      { code: "unknown-id", path: ["options", "preference", "z"], values: { accepted: "function, p", found: "z" } },
    ],
  ])("names what is wrong with %j by path and accepted range", (options, issue) => {
    expect(issuesOf(options)).toEqual([issue]);
  });

  it("names every wrong option at once", () => {
    expect(issuesOf({ lambda: 9, turned: -1, normalisation: "x" }).map((issue) => issue.path[1])).toEqual([
      "normalisation",
      "lambda",
      "turned",
    ]);
  });

  it("stops at twenty issues, and names keys that objects have by nature like any other", () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`${i}${"k".repeat(500)}`, 1]));
    expect(issuesOf(many)).toHaveLength(20);
    expect(JSON.stringify(issuesOf({ ...many, veto: Array(1000).fill("x") })).length).toBeLessThan(6000);
    expect(issuesOf(JSON.parse('{"__proto__":1,"constructor":2}')).map((issue) => issue.path[1])).toEqual(["__proto__", "constructor"]);
  });
});
