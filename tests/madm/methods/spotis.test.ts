import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { type Issue, Refusal } from "@/lib/math/refusal";

const problem = makeProblem({
  matrix: [
    [2, 8],
    [4, 2],
    [1, 4],
  ],
  weights: [1, 1],
  directions: ["benefit", "cost"],
});
const bounds = [
  [0, 10],
  [0, 10],
];

function issuesOf(options: Record<string, unknown>): readonly Issue[] {
  try {
    rank(problem, "spotis", options);
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return [];
}

describe("SPOTIS", () => {
  it("adds up weighted distances from the better bound, and low is good", () => {
    const { scores, better, ranks } = rank(problem, "spotis", { bounds });
    expect([...scores].map((score) => score.toFixed(12))).toEqual(["0.800000000000", "0.400000000000", "0.650000000000"]);
    expect(better).toBe("lower");
    expect([...ranks]).toEqual([3, 1, 2]);
  });

  it("takes the bounds of the field where none are given", () => {
    expect([...rank(problem, "spotis").scores]).toEqual([
      ...rank(problem, "spotis", {
        bounds: [
          [1, 4],
          [2, 8],
        ],
      }).scores,
    ]);
  });

  it("measures from the figures wanted where a reference point is given", () => {
    const { scores } = rank(problem, "spotis", { bounds, referencePoint: [2, 4] });
    expect([...scores].map((score) => score.toFixed(12))).toEqual(["0.200000000000", "0.200000000000", "0.050000000000"]);
  });

  it("does not change a score when another alternative leaves, with bounds given", () => {
    const fewer = makeProblem({
      matrix: [
        [2, 8],
        [1, 4],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    const [all, some] = [rank(problem, "spotis", { bounds }).scores, rank(fewer, "spotis", { bounds }).scores];
    expect([some[0], some[1]]).toEqual([all[0], all[2]]);
  });

  it("refuses a figure outside the bounds, naming cell and bounds", () => {
    expect(
      issuesOf({
        bounds: [
          [0, 3],
          [0, 10],
        ],
      }),
    ).toEqual([{ code: "out-of-range", path: ["matrix", 1, 0], values: { accepted: "0–3", found: "4" } }]);
  });

  it("refuses bounds the wrong way round or of no width, a point outside them, and lists of the wrong length", () => {
    expect(
      issuesOf({
        bounds: [
          [5, 0],
          [3, 3],
        ],
      }).map((issue) => issue.path),
    ).toEqual([
      ["options", "bounds", 0],
      ["options", "bounds", 1],
    ]);
    expect(issuesOf({ bounds, referencePoint: [11, 4] }).map((issue) => [issue.code, ...issue.path])).toEqual([
      ["out-of-range", "options", "referencePoint", 0],
    ]);
    expect(issuesOf({ bounds: [[0, 1]], referencePoint: [1] }).map((issue) => [issue.code, ...issue.path])).toEqual([
      ["wrong-length", "options", "bounds"],
      ["wrong-length", "options", "referencePoint"],
    ]);
  });

  it("lists at most twenty figures that are out of bounds", () => {
    const tall = makeProblem({ matrix: Array.from({ length: 50 }, (_, i) => [i]), weights: [1], directions: ["benefit"] });
    try {
      rank(tall, "spotis", { bounds: [[100, 200]] });
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).issues).toHaveLength(20);
    }
  });

  it("leaves out a criterion that is constant in the field", () => {
    const idle = makeProblem({
      matrix: [
        [3, 8],
        [3, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(idle, "spotis").scores]).toEqual([0.5, 0]);
  });
});
