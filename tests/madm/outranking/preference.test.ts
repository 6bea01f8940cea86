import { describe, expect, it } from "vitest";
import { duels, type Preference, preferenceFor, type Shape, shapesOf } from "@/lib/madm/outranking/preference";
import { makeProblem } from "@/lib/madm/problem";
import { type Issue, Refusal } from "@/lib/math/refusal";

const shape = (own: Partial<Shape>): Shape => ({ q: 0, p: 0, level: false, s: null, blur: 0, ...own });

/** What the definition says: every pair visited, preferences added up. */
function byDefinition(sorted: Float64Array, own: Shape) {
  return {
    won: sorted.map((a) => sorted.reduce((sum, b) => sum + preferenceFor(a - b, own), 0)),
    lost: sorted.map((a) => sorted.reduce((sum, b) => sum + preferenceFor(b - a, own), 0)),
  };
}

/** Repeatable figures, some of them tied, sorted. */
const figures = (length: number, offset: number) =>
  Float64Array.from(
    { length },
    (_, i) => offset + Math.round(100 * Math.sin(i * 78.233)) / 10 + (i % 3 === 0 ? 0 : Math.sin(i) / 7),
  ).sort();

describe("preferenceFor", () => {
  it.each<[string, Partial<Shape>, readonly (readonly [number, number])[]]>([
    [
      "usual: full for any difference",
      {},
      [
        [-1, 0],
        [0, 0],
        [0.001, 1],
      ],
    ],
    [
      "u-shape: full beyond q",
      { q: 2, p: 2 },
      [
        [2, 0],
        [2.001, 1],
      ],
    ],
    [
      "v-shape: in proportion up to p",
      { p: 4 },
      [
        [1, 0.25],
        [4, 1],
        [9, 1],
      ],
    ],
    [
      "level: half between q and p",
      { q: 1, p: 3, level: true },
      [
        [1, 0],
        [1.5, 0.5],
        [3, 0.5],
        [3.1, 1],
      ],
    ],
    [
      "linear: in proportion from q to p",
      { q: 1, p: 3 },
      [
        [1, 0],
        [2, 0.5],
        [3, 1],
        [5, 1],
      ],
    ],
    [
      "gaussian: 1 − exp(−d² / 2s²)",
      { s: 2 },
      [
        [0, 0],
        [2, 1 - Math.exp(-0.5)],
        [-2, 0],
      ],
    ],
  ])("%s", (_, own, points) => {
    for (const [difference, expected] of points) expect(preferenceFor(difference, shape(own))).toBeCloseTo(expected, 14);
  });
});

describe("duels", () => {
  const shapes: Record<string, Shape> = {
    usual: shape({}),
    "u-shape": shape({ q: 2.3, p: 2.3 }),
    "v-shape": shape({ p: 4.7 }),
    level: shape({ q: 1.1, p: 6.3, level: true }),
    linear: shape({ q: 0.9, p: 5.2 }),
    "linear with q = p": shape({ q: 3, p: 3 }),
    "linear, wider than the field": shape({ q: 50, p: 500 }),
    gaussian: shape({ s: 3.1 }),
  };

  for (const [name, own] of Object.entries(shapes))
    it(`agree with the definition to 1e-10: ${name}`, () => {
      for (const [length, offset] of [
        [1, 0],
        [2, 0],
        [500, 0],
        [500, 1e6],
        [500, -2000],
      ] as const) {
        const sorted = figures(length, offset);
        // The rounding of figures near a million is wider than that of the small ones.
        const fitting = { ...own, blur: 4 * Number.EPSILON * Math.max(1, Math.abs(offset)) * 2 };
        const { won, lost } = duels(sorted, fitting);
        const expected = byDefinition(sorted, fitting);
        won.forEach((value, i) => {
          expect(Math.abs(value - (expected.won[i] as number))).toBeLessThanOrEqual(1e-10 * Math.max(1, length));
          expect(Math.abs((lost[i] as number) - (expected.lost[i] as number))).toBeLessThanOrEqual(1e-10 * Math.max(1, length));
        });
      }
    });

  it("give equal figures equal results", () => {
    const { won, lost } = duels(Float64Array.of(1, 2, 2, 2, 5), shape({ q: 0.5, p: 2 }));
    expect(new Set(won.subarray(1, 4)).size).toBe(1);
    expect(new Set(lost.subarray(1, 4)).size).toBe(1);
  });

  it("win as often as they lose, over the field", () => {
    const { won, lost } = duels(figures(300, 0), shape({ q: 0.4, p: 3 }));
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(total(won)).toBeCloseTo(total(lost), 8);
  });
});

describe("shapesOf", () => {
  const problem = makeProblem({
    matrix: [
      [0.1, 1],
      [0.8, 2],
      [0.7, 3],
    ],
    weights: [1, 1],
    directions: ["benefit", "cost"],
  });

  function issuesOf(preference: Preference, on = problem): readonly Issue[] {
    try {
      shapesOf(preference, on);
    } catch (error) {
      if (error instanceof Refusal) return error.issues;
      throw error;
    }
    return [];
  }

  it("takes one function for all criteria or one for each", () => {
    expect(shapesOf({ function: "v-shape", p: [1, 2] }, problem).map(({ p }) => p)).toEqual([1, 2]);
    const mixed = shapesOf({ function: ["u-shape", "gaussian"], q: [3, 9], s: [0, 4] }, problem);
    expect(mixed.map(({ q, p, s }) => [q, p, s])).toEqual([
      [3, 3, null],
      [0, 0, 4],
    ]);
  });

  it("does not count a difference as more than a threshold that it exceeds by rounding alone", () => {
    const [first] = shapesOf({ function: "u-shape", q: [0.1, 1] }, problem);
    expect(0.8 - 0.7).toBeGreaterThan(0.1);
    expect(preferenceFor(0.8 - 0.7, first as Shape)).toBe(0);
    expect(preferenceFor(0.8 - 0.7 + 1e-12, first as Shape)).toBe(1);
  });

  it.each<[string, Preference, Partial<Issue>]>([
    ["a missing threshold", { function: "v-shape" }, { code: "missing", path: ["options", "preference", "p"] }],
    ["a list of the wrong length", { function: "v-shape", p: [1] }, { code: "wrong-length", path: ["options", "preference", "p"] }],
    ["functions of the wrong number", { function: ["usual"] }, { code: "wrong-length", path: ["options", "preference", "function"] }],
    ["q above p", { function: "linear", q: [1, 5], p: [2, 4] }, { code: "contradiction", path: ["options", "preference", "q", 1] }],
    ["an s of zero", { function: "gaussian", s: [1, 0] }, { code: "out-of-range", path: ["options", "preference", "s", 1] }],
  ])("refuses %s by path", (_, preference, expected) => {
    const issues = issuesOf(preference);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject(expected);
  });

  it("does not look at thresholds the function does not use", () => {
    expect(issuesOf({ function: "usual", p: [1], q: [9, 9, 9] })).toEqual([]);
  });

  it("refuses the Gaussian, which visits every pair, for more than 5,000 alternatives", () => {
    const tall = (rows: number) =>
      makeProblem({ matrix: { rows, columns: 1, values: new Float64Array(rows) }, weights: [1], directions: ["benefit"] });
    expect(issuesOf({ function: "gaussian", s: [1] }, tall(5001))).toMatchObject([{ code: "too-many", path: ["matrix"] }]);
    expect(issuesOf({ function: "gaussian", s: [1] }, tall(5000))).toEqual([]);
    expect(issuesOf({ function: "linear", q: [0], p: [1] }, tall(5001))).toEqual([]);
  });
});
