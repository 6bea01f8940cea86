import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fieldsOf, issuesOf, read } from "@/lib/api/read";
import { refuse } from "@/lib/math/refusal";
import { issuesOf as refusedFor } from "../madm/refused";

const schema = z.strictObject({ a: z.number(), b: z.number().default(7) });

/** A value inside so many lists. */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

describe("read", () => {
  it("returns the body with its defaults", () => {
    expect(read(schema, { a: 1 })).toEqual({ a: 1, b: 7 });
  });

  it("names every wrong field at once", () => {
    expect(refusedFor(() => read(schema, { a: "x", b: null, c: 1 })).map(({ code, path }) => [code, ...path])).toEqual([
      ["not-a-number", "a"],
      ["not-a-number", "b"],
      ["unknown-id", "c"],
    ]);
  });

  it("adds what the schema cannot see, except at places it named itself", () => {
    const more = () => [{ code: "all-zero", path: ["a"], values: {} } as const, { code: "wrong-length", path: ["d"], values: {} } as const];
    expect(refusedFor(() => read(schema, { a: "x" }, more)).map(({ code }) => code)).toEqual(["not-a-number", "wrong-length"]);
    expect(read(schema, { a: 1 }, more)).toEqual({ a: 1, b: 7 });
  });
});

describe("issuesOf", () => {
  it("lists what is refused and lets a defect through", () => {
    expect(issuesOf(() => 1)).toEqual([]);
    expect(issuesOf(() => refuse("missing", ["a"]))).toEqual([{ code: "missing", path: ["a"], values: {} }]);
    const defect = () => {
      throw new TypeError("defect");
    };
    expect(() => issuesOf(defect)).toThrow(TypeError);
  });
});

describe("fieldsOf", () => {
  it("takes an object as it is and anything else as an empty one", () => {
    const body = { a: [1], b: { c: null } };
    expect(fieldsOf(body, [])).toBe(body);
    for (const other of [null, undefined, 1, "x", [1, 2], true]) expect(fieldsOf(other, [])).toEqual({});
  });

  it("refuses more than 100,000 values outside the fields of figures, naming the field that goes too far", () => {
    const many = Array.from({ length: 100_000 }, () => 0);
    expect(fieldsOf({ matrix: many }, ["matrix"])).toHaveProperty("matrix");
    expect(refusedFor(() => fieldsOf({ small: 1, points: many }, ["matrix"]))).toEqual([
      { code: "too-large", path: ["points"], values: { accepted: "≤ 100000 values" } },
    ]);
    expect(fieldsOf({ points: many.slice(1) }, [])).toHaveProperty("points");
  });

  it("counts what is inside lists and objects, and every key", () => {
    const rows = Array.from({ length: 300 }, () => Array.from({ length: 400 }, () => ({ a: 1 })));
    expect(refusedFor(() => fieldsOf({ rows }, []))).toHaveLength(1);
    const keys = Object.fromEntries(Array.from({ length: 110_000 }, (_, i) => [`k${i}`, 1]));
    expect(refusedFor(() => fieldsOf(keys, []))).toHaveLength(1);
  });

  it("refuses an object that says itself how to become a text or a number, at any depth", () => {
    for (const text of ['{"title":{"length":{"toString":0}}}', '{"title":[{"a":[{"valueOf":null}]}]}'])
      expect(refusedFor(() => fieldsOf(JSON.parse(text), []))).toEqual([{ code: "malformed", path: ["title"], values: {} }]);
    expect(fieldsOf({ title: { length: {} } }, [])).toHaveProperty("title");
  });

  it("follows nesting of any depth without running out of stack", () => {
    expect(fieldsOf({ options: nested(90_000) }, [])).toHaveProperty("options");
    expect(refusedFor(() => fieldsOf({ options: nested(2_000_000) }, []))).toHaveLength(1);
  });
});
