import { describe, expect, it } from "vitest";
import { flatten, makeProblem, type ProblemInput, rescaled } from "@/lib/madm/problem";
import { type Issue, Refusal } from "@/lib/math/refusal";

const good: ProblemInput = {
  matrix: [
    [1, 2],
    [3, 4],
  ],
  weights: [1, 3],
  directions: ["benefit", "cost"],
};

function issuesOf(change: Partial<Record<keyof ProblemInput, unknown>>): readonly Issue[] {
  try {
    makeProblem({ ...good, ...change } as ProblemInput);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return [];
}

describe("makeProblem", () => {
  it("lays nested rows out in one row-major array", () => {
    const { rows, columns, values } = makeProblem({
      ...good,
      matrix: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    });
    expect([rows, columns, ...values]).toEqual([3, 2, 1, 2, 3, 4, 5, 6]);
  });

  it("takes a flat matrix as it stands", () => {
    const values = Float64Array.of(1, 2, 3, 4);
    expect(makeProblem({ ...good, matrix: { rows: 2, columns: 2, values } }).values).toBe(values);
  });

  it("scales the weights to sum one unless told not to", () => {
    expect([...makeProblem(good).weights]).toEqual([0.25, 0.75]);
    expect([...makeProblem({ ...good, rescaleWeights: false }).weights]).toEqual([1, 3]);
  });

  it("leaves what it was given untouched", () => {
    const frozen: ProblemInput = {
      matrix: Object.freeze([Object.freeze([1, 2]), Object.freeze([3, 4])]),
      weights: Object.freeze([2, 2]),
      directions: Object.freeze(["benefit", "cost"] as const),
    };
    expect([...makeProblem(frozen).weights]).toEqual([0.5, 0.5]);
    expect(frozen.weights).toEqual([2, 2]);
  });

  it("refuses a matrix without rows or without columns", () => {
    expect(issuesOf({ matrix: [] })).toContainEqual({ code: "too-few", path: ["matrix"], values: { accepted: "≥ 1 × 1" } });
    expect(issuesOf({ matrix: [[]], weights: [], directions: [] })).toContainEqual({
      code: "too-few",
      path: ["matrix"],
      values: { accepted: "≥ 1 × 1" },
    });
  });

  it("names every cell that is not a finite number", () => {
    const issues = issuesOf({
      matrix: [
        [1, Number.NaN],
        [Number.POSITIVE_INFINITY, 4],
      ],
    });
    expect(issues.map((issue) => [issue.code, ...issue.path])).toEqual([
      ["not-a-number", "matrix", 0, 1],
      ["not-a-number", "matrix", 1, 0],
    ]);
  });

  it("names a value or weight beyond 1e150, where sums of squares would overflow, and takes one at the limit", () => {
    expect(
      issuesOf({
        matrix: [
          [1, 2],
          [3, -1e151],
        ],
      }),
    ).toEqual([{ code: "out-of-range", path: ["matrix", 1, 1], values: { accepted: "−1e+150–1e+150", found: "-1e+151" } }]);
    expect(issuesOf({ weights: [1, 1e151] }).map((issue) => issue.path)).toEqual([["weights", 1]]);
    expect(issuesOf({ matrix: [[1e150, -1e150]], weights: [1e150, 1] })).toEqual([]);
  });

  it("does not take an empty cell for a zero", () => {
    const withGap = [
      [1, 2],
      [null, 4],
    ] as unknown as number[][];
    expect(issuesOf({ matrix: withGap })).toEqual([{ code: "not-a-number", path: ["matrix", 1, 0], values: { found: "null" } }]);
  });

  it("names a row that is too short or too long", () => {
    expect(issuesOf({ matrix: [[1, 2], [3]] })).toEqual([
      { code: "wrong-length", path: ["matrix", 1], values: { accepted: "2", found: "1" } },
    ]);
    expect(
      issuesOf({
        matrix: [
          [1, 2],
          [3, 4, 5],
        ],
      }),
    ).toEqual([{ code: "wrong-length", path: ["matrix", 1], values: { accepted: "2", found: "3" } }]);
  });

  it("asks for no more space than there are cells, however long the first row is", () => {
    const ragged = [Array.from({ length: 100_000 }, () => 1), ...Array.from({ length: 100_000 }, () => [])];
    expect(issuesOf({ matrix: ragged }).map((issue) => issue.code)).toContain("wrong-length");
  });

  it("stops looking at twenty wrong cells, in one row too", () => {
    const issues: Issue[] = [];
    flatten([Array.from({ length: 1000 }, () => "x")], issues);
    expect(issues).toHaveLength(20);
  });

  it("does not follow a cell that is nested without end", () => {
    let cell: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) cell = [cell];
    const issues: Issue[] = [];
    flatten([[cell]], issues);
    expect(issues).toEqual([{ code: "not-a-number", path: ["matrix", 0, 0], values: { found: "[…]" } }]);
  });

  it("names a flat matrix whose length does not fit its shape", () => {
    const issues = issuesOf({ matrix: { rows: 2, columns: 2, values: Float64Array.of(1, 2, 3) } });
    expect(issues).toContainEqual({ code: "wrong-length", path: ["matrix"], values: { accepted: "4", found: "3" } });
  });

  it("names each weight that is negative or not finite, and weights that are all zero", () => {
    expect(issuesOf({ weights: [-1, Number.NaN] }).map((issue) => [issue.code, ...issue.path])).toEqual([
      ["out-of-range", "weights", 0],
      ["not-a-number", "weights", 1],
      ["all-zero", "weights"],
    ]);
    expect(issuesOf({ weights: [0, 0] })).toEqual([{ code: "all-zero", path: ["weights"], values: {} }]);
  });

  it("names weights and directions that do not match the columns", () => {
    expect(issuesOf({ weights: [1] })).toEqual([{ code: "wrong-length", path: ["weights"], values: { accepted: "2", found: "1" } }]);
    expect(issuesOf({ directions: ["benefit"] })).toEqual([
      { code: "wrong-length", path: ["directions"], values: { accepted: "2", found: "1" } },
    ]);
    expect(issuesOf({ directions: ["benefit", "up"] })).toEqual([
      { code: "unknown-id", path: ["directions", 1], values: { accepted: "benefit, cost", found: "up" } },
    ]);
  });

  it("stops at twenty issues", () => {
    const matrix = Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => Number.NaN));
    expect(issuesOf({ matrix, weights: new Array(30).fill(1), directions: new Array(30).fill("benefit") })).toHaveLength(20);
  });

  it("finds wrong matrix, weights and directions in one go", () => {
    const codes = issuesOf({ matrix: [[1, Number.NaN]], weights: [1], directions: [] }).map((issue) => issue.path[0]);
    expect(new Set(codes)).toEqual(new Set(["matrix", "weights", "directions"]));
  });
});

describe("rescaled", () => {
  it("keeps proportions and sums to one", () => {
    expect([...rescaled([2, 6])]).toEqual([0.25, 0.75]);
  });

  it("survives weights near both ends of the number range", () => {
    expect([...rescaled([1e308, 1e308])]).toEqual([0.5, 0.5]);
    expect([...rescaled([5e-324, 5e-324])]).toEqual([0.5, 0.5]);
  });
});
