import { describe, expect, it, test } from "vitest";
import { type Described, fieldsIn, kindOf, readable, resolved, type Schemas } from "@/lib/api/describe";
import { limitsFrom } from "@/lib/api/limits";
import { openApi } from "@/lib/api/openapi";
import { data } from "./refused";

const schemas: Schemas = {
  cell: { type: "number", minimum: -1e150, maximum: 1e150, description: "A cell." },
  other: { $ref: "#/components/schemas/cell" },
};

describe("kindOf", () => {
  test.each<[string, Described]>([
    ["number 0–1", { type: "number", minimum: 0, maximum: 1 }],
    ["number ≥ 0", { type: "number", minimum: 0, maximum: 1e150 }],
    ["number > 0", { type: "number", exclusiveMinimum: 0 }],
    ["number", { type: "number", minimum: -1e150, maximum: 1e150 }],
    ["integer ≥ 1", { type: "integer", minimum: 1, maximum: Number.MAX_SAFE_INTEGER }],
    ["integer ≤ 9", { type: "integer", maximum: 9 }],
    ["boolean", { type: "boolean" }],
    ['"a" | "b"', { type: "string", enum: ["a", "b"] }],
    ['"linear"', { const: "linear" }],
    ["number[][]", { type: "array", items: { type: "array", items: { $ref: "#/components/schemas/cell" } } }],
    ["(number > 0 | null)[]", { type: "array", items: { anyOf: [{ type: "number", exclusiveMinimum: 0 }, { type: "null" }] } }],
    ["(number 1–9)[]", { type: "array", items: { type: "number", minimum: 1, maximum: 9 } }],
    ["[number, string]", { type: "array", prefixItems: [{ type: "number" }, { type: "string" }] }],
    ["string | null", { type: ["string", "null"] }],
    [
      "{ a: number; b?: string[] | null }",
      {
        properties: { a: { type: "number" }, b: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] } },
        required: ["a"],
      },
    ],
    ['{ a?: "x" | "y" }[]', { type: "array", items: { properties: { a: { enum: ["x", "y"] } } } }],
    ["({ a?: null } | string)[]", { type: "array", items: { anyOf: [{ properties: { a: { type: "null" } } }, { type: "string" }] } }],
    ["[number, number][]", { type: "array", items: { type: "array", prefixItems: [{ type: "number" }, { type: "number" }] } }],
    ["any[]", { type: "array" }],
    ["any", {}],
  ])("is %s", (kind, schema) => {
    expect(kindOf(schema, schemas)).toBe(kind);
  });
});

describe("resolved", () => {
  it("follows references to their end and leaves the rest alone", () => {
    expect(resolved({ $ref: "#/components/schemas/other" }, schemas)).toBe(schemas.cell);
    expect(resolved({ type: "null" }, schemas)).toEqual({ type: "null" });
  });
});

describe("fieldsIn", () => {
  it("tells name, kind, need, default and meaning of every field", () => {
    const schema: Described = {
      properties: {
        a: { $ref: "#/components/schemas/cell" },
        b: { type: "boolean", default: false, description: "Whether." },
        c: { type: "object", default: {} },
      },
      required: ["a"],
    };
    expect(fieldsIn(schema, schemas)).toEqual([
      { name: "a", kind: "number", required: true, byDefault: null, description: "A cell." },
      { name: "b", kind: "boolean", required: false, byDefault: "false", description: "Whether." },
      { name: "c", kind: "object", required: false, byDefault: null, description: "" },
    ]);
  });

  it("finds words for every field of every body the API takes", () => {
    const all = openApi(data, limitsFrom({}, 2)).components.schemas as Schemas;
    for (const [name, schema] of Object.entries(all))
      for (const field of fieldsIn(schema, all)) expect(`${name}.${field.name}: ${field.kind}`).not.toMatch(/undefined|: $|\[object/);
  });
});

describe("readable", () => {
  it("keeps lists of plain values on one line, and the value itself", () => {
    const value = {
      matrix: [
        [1, 2],
        [3, null],
      ],
      names: ["a, b", "c"],
      empty: [],
      inner: [{ a: [true] }],
    };
    expect(JSON.parse(readable(value))).toEqual(value);
    expect(readable(value).split("\n").slice(0, 5)).toEqual(["{", '  "matrix": [', "    [1, 2],", "    [3, null]", "  ],"]);
    expect(readable(value)).toContain('"names": ["a, b", "c"]');
  });
});
