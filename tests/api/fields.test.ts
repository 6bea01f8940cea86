import { describe, expect, it } from "vitest";
import { z } from "zod";
import { MOST_CRITERIA, matrix, numbers, rankings } from "@/lib/api/fields";
import { read } from "@/lib/api/read";
import type { Refusal } from "@/lib/math/refusal";

const body = z.strictObject({ matrix });

function complaints(given: unknown, schema: z.ZodType = body): (string | number)[][] {
  try {
    read(schema, given);
    return [];
  } catch (error) {
    return (error as Refusal).issues.map(({ code, path }) => [code, ...path]);
  }
}

describe("a matrix", () => {
  it("becomes one flat table, row by row", () => {
    expect(
      read(body, {
        matrix: [
          [1, 2],
          [3, 4.5],
        ],
      }).matrix,
    ).toEqual({ rows: 2, columns: 2, values: Float64Array.of(1, 2, 3, 4.5) });
  });

  it("is refused by name where it is missing, no table, or has a row that is none", () => {
    expect(complaints({})).toEqual([["missing", "matrix"]]);
    expect(complaints({ matrix: null })).toEqual([["malformed", "matrix"]]);
    expect(complaints({ matrix: "12" })).toEqual([["malformed", "matrix"]]);
    expect(complaints({ matrix: { 0: [1] } })).toEqual([["malformed", "matrix"]]);
    expect(complaints({ matrix: [[1], 2, null] })).toEqual([
      ["malformed", "matrix", 1],
      ["malformed", "matrix", 2],
    ]);
  });

  it("is refused where it is empty, and where its rows are", () => {
    expect(complaints({ matrix: [] })).toEqual([["too-few", "matrix"]]);
    expect(complaints({ matrix: [[], []] })).toEqual([["too-few", "matrix"]]);
  });

  it("is refused cell by cell, and for rows of unequal length in the same breath", () => {
    expect(complaints({ matrix: [[1, "2"], [null, 1], [Number.POSITIVE_INFINITY, Number.NaN], [1e200, true], [1]] })).toEqual([
      ["not-a-number", "matrix", 0, 1],
      ["not-a-number", "matrix", 1, 0],
      ["not-a-number", "matrix", 2, 0],
      ["not-a-number", "matrix", 2, 1],
      ["out-of-range", "matrix", 3, 0],
      ["not-a-number", "matrix", 3, 1],
      ["wrong-length", "matrix", 4],
    ]);
  });

  it("holds a thousand criteria and no more", () => {
    const row = (length: number) => [Array.from({ length }, () => 1)];
    expect(complaints({ matrix: row(MOST_CRITERIA) })).toEqual([]);
    expect(complaints({ matrix: row(MOST_CRITERIA + 1) })).toEqual([["too-many", "matrix", 0]]);
  });

  it("may be left out where a schema says so, but not be wrong", () => {
    const optional = z.strictObject({ matrix: matrix.optional() });
    expect(read(optional, {})).toEqual({});
    expect(complaints({ matrix: [[null]] }, optional)).toEqual([["not-a-number", "matrix", 0, 0]]);
  });
});

describe("a list of numbers", () => {
  const list = z.strictObject({ x: numbers });

  it("is taken as it is", () => {
    expect(read(list, { x: [1, 2.5, -3] })).toEqual({ x: [1, 2.5, -3] });
  });

  it("is refused number by number", () => {
    expect(complaints({ x: [1, "a", null] }, list)).toEqual([
      ["not-a-number", "x", 1],
      ["not-a-number", "x", 2],
    ]);
    expect(complaints({ x: [] }, list)).toEqual([["too-few", "x"]]);
    expect(complaints({ x: 1 }, list)).toEqual([["malformed", "x"]]);
    expect(complaints({}, list)).toEqual([["missing", "x"]]);
  });
});

describe("rankings", () => {
  it("may rank more things than a matrix may have criteria", () => {
    const ranking = Array.from({ length: MOST_CRITERIA + 1 }, (_, i) => i + 1);
    expect(read(z.strictObject({ rankings }), { rankings: [ranking] }).rankings.columns).toBe(MOST_CRITERIA + 1);
  });
});

describe("the description of fields checked by hand", () => {
  it("says for a reader what the loop checks", () => {
    const described = z.toJSONSchema(body, { io: "input", unrepresentable: "any" });
    expect(described.required).toEqual(["matrix"]);
    expect(described.properties?.matrix).toMatchObject({
      type: "array",
      minItems: 1,
      items: { type: "array", minItems: 1, maxItems: 1000, items: { type: "number", minimum: -1e150, maximum: 1e150 } },
    });
  });

  it("keeps it where a field adds words of its own", () => {
    const described = z.toJSONSchema(numbers.meta({ description: "Ranks." }), { io: "input", unrepresentable: "any" });
    expect(described).toMatchObject({ type: "array", description: "Ranks.", items: { type: "number" } });
  });
});
