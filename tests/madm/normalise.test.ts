import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Normalisation, normalisations, normalise } from "@/lib/madm/normalise";
import type { Direction } from "@/lib/madm/problem";
import { type Issue, Refusal } from "@/lib/math/refusal";

function column(values: number[], direction: Direction, normalisation: Normalisation): number[] {
  return [...normalise(Float64Array.from(values), values.length, 1, [direction], normalisation)];
}

function issuesOf(values: number[], direction: Direction, normalisation: Normalisation): readonly Issue[] {
  try {
    column(values, direction, normalisation);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return [];
}

describe("normalise", () => {
  it.each<[Normalisation, Direction, number[]]>([
    ["vector", "benefit", [0.6, 0.8]],
    ["vector", "cost", [0.4, 0.2]],
    ["min-max", "benefit", [0, 1]],
    ["min-max", "cost", [1, 0]],
    ["max", "benefit", [0.75, 1]],
    ["max", "cost", [0.25, 0]],
    ["sum", "benefit", [3 / 7, 4 / 7]],
    ["sum", "cost", [4 / 7, 3 / 7]],
    ["linear", "benefit", [0.75, 1]],
    ["linear", "cost", [1, 0.75]],
    ["none", "benefit", [3, 4]],
    ["none", "cost", [-3, -4]],
  ])("%s turns a %s column of 3 and 4 into the values worked by hand", (normalisation, direction, expected) => {
    column([3, 4], direction, normalisation).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] as number, 15);
    });
  });

  it("treats each column by its own direction", () => {
    const values = Float64Array.of(1, 10, 2, 20, 3, 30);
    expect([...normalise(values, 3, 2, ["benefit", "cost"], "min-max")]).toEqual([0, 1, 0.5, 0.5, 1, 0]);
  });

  it("does not touch the values it reads", () => {
    const values = Float64Array.of(3, 4);
    normalise(values, 2, 1, ["cost"], "sum");
    expect([...values]).toEqual([3, 4]);
  });

  it("gives every alternative of a constant column the same value, 1 under min-max", () => {
    for (const direction of ["benefit", "cost"] as const) {
      expect(column([5, 5, 5], direction, "min-max")).toEqual([1, 1, 1]);
      for (const normalisation of normalisations) expect(new Set(column([5, 5, 5], direction, normalisation)).size).toBe(1);
    }
  });

  it.each<[Normalisation, Direction, number]>([
    ["vector", "benefit", Math.sqrt(1 / 3)],
    ["vector", "cost", 1 - Math.sqrt(1 / 3)],
    ["min-max", "benefit", 1],
    ["min-max", "cost", 1],
    ["max", "benefit", 1],
    ["max", "cost", 0],
    ["sum", "benefit", 1 / 3],
    ["sum", "cost", 1 / 3],
    ["linear", "benefit", 1],
    ["linear", "cost", 1],
    ["none", "benefit", 0],
    ["none", "cost", 0],
  ])("%s treats a %s column of nothing but zeros as one of nothing but ones", (normalisation, direction, expected) => {
    const result = column([0, 0, 0], direction, normalisation);
    for (const value of result) expect(value).toBeCloseTo(expected, 15);
    if (normalisation !== "none") expect(result).toEqual(column([1, 1, 1], direction, normalisation));
  });

  it.each<[Normalisation, Direction, string]>([
    ["max", "benefit", "≥ 0"],
    ["max", "cost", "≥ 0"],
    ["sum", "benefit", "≥ 0"],
    ["sum", "cost", "> 0"],
    ["linear", "benefit", "≥ 0"],
    ["linear", "cost", "> 0"],
  ])("%s refuses a negative value in a %s column, naming the cell", (normalisation, direction, accepted) => {
    const path = ["matrix", 1, 0];
    expect(issuesOf([1, -1, 2], direction, normalisation)).toEqual([
      { code: "negative-in-column", path, values: { accepted, found: "-1" } },
    ]);
  });

  it("sum and linear refuse a zero in a cost column, which they would divide by", () => {
    for (const normalisation of ["sum", "linear"] as const) {
      expect(issuesOf([1, 2, 0], "cost", normalisation)).toEqual([
        { code: "zero-in-column", path: ["matrix", 2, 0], values: { accepted: "> 0", found: "0" } },
      ]);
      expect(issuesOf([1, 2, 0], "benefit", normalisation)).toEqual([]);
    }
  });

  it("refuses by the row and column of the first unsuitable cell", () => {
    const values = Float64Array.of(1, 5, 2, 0, 3, 0);
    expect(() => normalise(values, 3, 2, ["cost", "cost"], "linear")).toThrowError("zero-in-column at matrix.1.1");
  });

  it("keeps its precision for values at both ends of what a problem may hold", () => {
    for (const size of [1e-300, 1e-150, 1, 1e150])
      expect(column([3 * size, 4 * size], "benefit", "vector").map((value) => value.toFixed(12))).toEqual([
        "0.600000000000",
        "0.800000000000",
      ]);
    expect(column([-1e150, 1e150], "cost", "min-max")).toEqual([1, 0]);
  });

  it("never shows −0", () => {
    for (const normalisation of normalisations)
      for (const value of column([3, 0, 5], "benefit", normalisation)) expect(Object.is(value, -0)).toBe(false);
    for (const normalisation of ["vector", "min-max", "max", "none"] as const)
      for (const value of column([3, 0, 5], "cost", normalisation)) expect(Object.is(value, -0)).toBe(false);
  });

  it("vector, min-max and none take zeros and negative values", () => {
    for (const normalisation of ["vector", "min-max", "none"] as const)
      for (const direction of ["benefit", "cost"] as const)
        expect(column([-2, 0, 3], direction, normalisation).every(Number.isFinite)).toBe(true);
  });

  it("never turns the order of a column round: more is better afterwards", () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(...normalisations),
        fc.boolean(),
        (values, normalisation, benefit) => {
          const result = column(values, benefit ? "benefit" : "cost", normalisation);
          for (let a = 0; a < values.length; a++)
            for (let b = 0; b < values.length; b++)
              if (benefit ? (values[a] as number) >= (values[b] as number) : (values[a] as number) <= (values[b] as number))
                expect(result[a] as number).toBeGreaterThanOrEqual((result[b] as number) - 1e-12);
        },
      ),
    );
  });

  it("changes nothing when a column changes its unit, except under none", () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 2, maxLength: 8 }),
        positive,
        fc.constantFrom("vector", "min-max", "max", "sum", "linear"),
        (values, unit, normalisation) => {
          for (const direction of ["benefit", "cost"] as const) {
            const before = column(values, direction, normalisation as Normalisation);
            const after = column(
              values.map((value) => value * unit),
              direction,
              normalisation as Normalisation,
            );
            // A nearly constant column loses digits to the very rounding of the new unit, so constant ones are left out.
            if (Math.max(...values) - Math.min(...values) > 1e-3 * Math.max(...values))
              before.forEach((value, i) => expect(after[i]).toBeCloseTo(value, 9));
          }
        },
      ),
    );
  });
});
