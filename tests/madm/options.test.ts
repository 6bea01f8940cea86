import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Method } from "@/lib/madm/method";
import { parseOptions } from "@/lib/madm/options";
import { type Issue, Refusal } from "@/lib/math/refusal";

const parameters = z.strictObject({
  normalisation: z.enum(["vector", "sum"]).default("vector"),
  lambda: z.number().min(0).max(1).default(0.5),
  tau: z.number().positive().optional(),
  bounds: z
    .array(z.tuple([z.number(), z.number()]))
    .min(1)
    .optional(),
  preference: z
    .strictObject({ function: z.enum(["usual", "linear"]), p: z.array(z.number().min(0)).optional() })
    .default({ function: "usual" }),
});
const method = { parameters } as unknown as Method<z.infer<typeof parameters>>;

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
    expect(parseOptions(method, {})).toEqual({ normalisation: "vector", lambda: 0.5, preference: { function: "usual" } });
    expect(parseOptions(method, { lambda: 0 })).toEqual({ normalisation: "vector", lambda: 0, preference: { function: "usual" } });
  });

  it.each<[Record<string, unknown>, Issue]>([
    [{ lambda: 2 }, { code: "out-of-range", path: ["options", "lambda"], values: { accepted: "0–1", found: "2" } }],
    [{ lambda: -1 }, { code: "out-of-range", path: ["options", "lambda"], values: { accepted: "0–1", found: "-1" } }],
    [{ lambda: "half" }, { code: "not-a-number", path: ["options", "lambda"], values: { accepted: "0–1", found: "half" } }],
    [{ lambda: Number.NaN }, { code: "not-a-number", path: ["options", "lambda"], values: { accepted: "0–1", found: "NaN" } }],
    [{ tau: 0 }, { code: "out-of-range", path: ["options", "tau"], values: { accepted: "> 0", found: "0" } }],
    [
      { normalisation: "max" },
      { code: "unknown-id", path: ["options", "normalisation"], values: { accepted: "vector, sum", found: "max" } },
    ],
    [
      { lamda: 0.3 },
      {
        code: "unknown-id",
        path: ["options", "lamda"],
        values: { accepted: "normalisation, lambda, tau, bounds, preference", found: "lamda" },
      },
    ],
    [{ bounds: [] }, { code: "too-few", path: ["options", "bounds"], values: { accepted: "≥ 1", found: "[]" } }],
    [{ bounds: [[0, null]] }, { code: "not-a-number", path: ["options", "bounds", 0, 1], values: { accepted: "number", found: "null" } }],
    [{ bounds: [7] }, { code: "malformed", path: ["options", "bounds", 0], values: { accepted: "[…, …]", found: "7" } }],
    [
      { preference: {} },
      { code: "missing", path: ["options", "preference", "function"], values: { accepted: "usual, linear", found: "undefined" } },
    ],
    [
      { preference: { function: "linear", p: [1, -2] } },
      { code: "out-of-range", path: ["options", "preference", "p", 1], values: { accepted: "≥ 0", found: "-2" } },
    ],
    [
      { preference: { function: "linear", z: [1] } },
      { code: "unknown-id", path: ["options", "preference", "z"], values: { accepted: "function, p", found: "z" } },
    ],
  ])("names what is wrong with %j by path and accepted range", (options, issue) => {
    expect(issuesOf(options)).toEqual([issue]);
  });

  it("names every wrong option at once", () => {
    expect(issuesOf({ lambda: 9, tau: -1, normalisation: "x" }).map((issue) => issue.path[1])).toEqual(["normalisation", "lambda", "tau"]);
  });
});
