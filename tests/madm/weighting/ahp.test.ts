import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

type Matrix = (number | null)[][];
const weights = (pairwise: Matrix, derivation = "eigenvector") => [...weigh("ahp", { pairwise }, { derivation }).weights];
const derivations = ["eigenvector", "geometric-mean", "column-mean"];
const expectNear = (found: ArrayLike<number>, expected: readonly number[], digits = 12) => {
  expect(found.length).toBe(expected.length);
  expected.forEach((value, j) => {
    expect(found[j]).toBeCloseTo(value, digits);
  });
};

describe("AHP weights", () => {
  it.each(derivations)("by %s are the true weights where the judgements are their ratios", (derivation) => {
    const truth = [0.4, 0.3, 0.2, 0.1];
    expectNear(
      weights(
        truth.map((a) => truth.map((b) => a / b)),
        derivation,
      ),
      truth,
    );
  });

  it.each(derivations)("by %s are 1 for one criterion and in the ratio given for two", (derivation) => {
    expectNear(weights([[1]], derivation), [1]);
    expectNear(
      weights(
        [
          [1, 1 / 4],
          [null, 1],
        ],
        derivation,
      ),
      [0.2, 0.8],
    );
  });

  it("differ between derivations for inconsistent judgements (our values; the eigenvector is Saaty's 2008, Table 3)", () => {
    const job = [
      [1, 1 / 4, 1 / 6, 1 / 4, 1 / 8],
      [4, 1, 1 / 3, 3, 1 / 7],
      [6, 3, 1, 4, 1 / 2],
      [4, 1 / 3, 1 / 4, 1, 1 / 7],
      [8, 7, 2, 7, 1],
    ];
    // numpy.linalg.eig, the row products and the column sums of the same matrix.
    expectNear(weights(job, "eigenvector"), [0.03605, 0.1219, 0.26189, 0.07455, 0.5056], 4);
    expectNear(weights(job, "geometric-mean"), [0.0351, 0.1185, 0.2715, 0.0721, 0.5027], 4);
    expectNear(weights(job, "column-mean"), [0.0383, 0.1241, 0.2621, 0.0819, 0.4936], 4);
  });

  it("by eigenvector solve Harker's system: missing judgements count as the weights imply them", () => {
    const pairwise = [
      [1, 2, null, 7],
      [1 / 2, 1, 3, null],
      [null, 1 / 3, 1, 2],
      [1 / 7, null, 1 / 2, 1],
    ];
    const found = weigh("ahp", { pairwise }, {}, true);
    const completed = found.steps.find(({ id }) => id === "judgements")?.values as Float64Array;
    const value = found.steps.find(({ id }) => id === "consistency")?.values[0] as number;
    // The completed matrix A satisfies A w = λ w with the same λ.
    found.weights.forEach((weight, i) => {
      let image = 0;
      for (let j = 0; j < 4; j++) image += (completed[4 * i + j] as number) * (found.weights[j] as number);
      expect(image / weight).toBeCloseTo(value, 12);
    });
    expect(completed[2]).toBeCloseTo((found.weights[0] as number) / (found.weights[2] as number), 12);
  });

  it("by geometric mean of incomplete judgements along a chain multiply", () => {
    expectNear(
      weights(
        [
          [1, 2, null],
          [null, 1, 2],
          [null, null, 1],
        ],
        "geometric-mean",
      ),
      [4 / 7, 2 / 7, 1 / 7],
    );
    expectNear(
      weights([
        [1, 2, null],
        [null, 1, 2],
        [null, null, 1],
      ]),
      [4 / 7, 2 / 7, 1 / 7],
    );
  });

  it("by column mean need every judgement, and name the first that is missing", () => {
    expect(
      issuesOf(() =>
        weights(
          [
            [1, 2, null],
            [null, 1, 2],
            [null, null, 1],
          ],
          "column-mean",
        ),
      ),
    ).toMatchObject([{ code: "missing", path: ["pairwise", 0, 2] }]);
  });

  it("stay numbers for judgements at both ends of what is accepted, however contradictory", () => {
    const circle = weights([
      [1, 1e9, 1e-9],
      [null, 1, 1e9],
      [null, null, 1],
    ]);
    expectNear(circle, [1 / 3, 1 / 3, 1 / 3]);
    const long = Array.from({ length: 20 }, (_, i) => Array.from({ length: 20 }, (_, j) => (j === i + 1 ? 1e9 : i === j ? 1 : null)));
    const spread = weights(long);
    expect((spread[0] as number) / (spread[1] as number)).toBeCloseTo(1e9, 0);
    expect(spread[19]).toBeGreaterThan(0);
  });

  it("are refused where a chain of judgements is longer than numbers reach", () => {
    const chain = Array.from({ length: 60 }, (_, i) => Array.from({ length: 60 }, (_, j) => (j === i + 1 ? 1e9 : i === j ? 1 : null)));
    for (const derivation of ["eigenvector", "geometric-mean"])
      expect(issuesOf(() => weights(chain, derivation))).toMatchObject([{ code: "too-large", path: ["pairwise"] }]);
  });

  it("of 100 criteria, all judged, are found and add up to one", () => {
    const many = Array.from({ length: 100 }, (_, i) =>
      Array.from({ length: 100 }, (_, j) => (i < j ? 1 + ((7 * i + 3 * j) % 9) : i === j ? 1 : null)),
    );
    const found = Array.from(weights(many));
    expect(found).toHaveLength(100);
    expect(found.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it("show judgements, ratios, weights and consistency", () => {
    const { steps } = weigh(
      "ahp",
      {
        pairwise: [
          [1, 2, 8],
          [null, 1, 2],
          [null, null, 1],
        ],
      },
      {},
      true,
    );
    expect(steps.map(({ id }) => id)).toEqual(["judgements", "ratios", "weights", "consistency"]);
    expect([...(steps[0]?.values ?? [])]).toEqual([1, 2, 8, 1 / 2, 1, 2, 1 / 8, 1 / 2, 1]);
    expect(steps[3]?.rows).toEqual(["λ", "consistency index", "random index"]);
  });
});
