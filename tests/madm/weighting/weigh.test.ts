import { describe, expect, it } from "vitest";
import { weigh, weightingById } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

describe("weigh", () => {
  it("returns the weights with the method's id and the variant used, defaults filled in", () => {
    const found = weigh("ahp", {
      pairwise: [
        [1, 3],
        [null, 1],
      ],
    });
    expect(found.method).toBe("ahp");
    expect(found.variant).toEqual({ derivation: "eigenvector" });
    expect(found.weights[0]).toBeCloseTo(0.75, 14);
    expect(found.steps).toEqual([]);
  });

  it("prints with the variant what was decided besides the options", () => {
    const matrix = [
      [1, 5],
      [2, 3],
      [4, 4],
    ];
    expect(weigh("critic", { matrix }).variant).toEqual({ correlation: "pearson", useDirections: false });
    expect(weigh("critic", { matrix, directions: ["benefit", "cost"] }).variant).toEqual({ correlation: "pearson", useDirections: true });
  });

  it("works out steps only when asked", () => {
    expect(weigh("points", { points: [1, 3] }).steps).toHaveLength(0);
    expect(weigh("points", { points: [1, 3] }, {}, true).steps).toHaveLength(1);
  });

  it("refuses an unknown weighting and names the known ones", () => {
    const [issue] = issuesOf(() => weigh("guess", {}));
    expect(issue).toMatchObject({ code: "unknown-id", path: ["method"], values: { found: "guess" } });
    expect(issue?.values.accepted).toBe(
      "points, equal, rank-order-centroid, rank-sum, rank-reciprocal, swing, ahp, best-worst, entropy, critic, standard-deviation, merec",
    );
  });

  it("refuses an option that is unknown or out of range, at its path", () => {
    expect(issuesOf(() => weigh("points", { points: [1] }, { scale: 2 }))).toMatchObject([
      { code: "unknown-id", path: ["options", "scale"] },
    ]);
    expect(issuesOf(() => weigh("ahp", { pairwise: [[1]] }, { derivation: "mean" }))).toEqual([
      {
        code: "unknown-id",
        path: ["options", "derivation"],
        values: { accepted: "eigenvector, geometric-mean, column-mean", found: "mean" },
      },
    ]);
    expect(issuesOf(() => weigh("best-worst", {}, { model: "nonlinear" }))[0]?.path).toEqual(["options", "model"]);
  });

  it("refuses where the input a weighting reads is not there", () => {
    const missing = (id: string) => issuesOf(() => weigh(id, {})).map(({ code, path }) => [code, ...path]);
    expect(missing("points")).toEqual([["missing", "points"]]);
    expect(missing("rank-sum")).toEqual([["missing", "ranking"]]);
    expect(missing("ahp")).toEqual([["missing", "pairwise"]]);
    expect(missing("best-worst")).toEqual([["missing", "bestToOthers"]]);
    expect(missing("entropy")).toEqual([["missing", "matrix"]]);
    expect(missing("equal")).toEqual([["missing", "matrix"]]);
  });

  it("refuses figures so far apart in size that a weight would leave the number range", () => {
    // The one column that varies does so 250 orders of magnitude below the other.
    const matrix = [
      [1e150, 1e-100],
      [1e150, 2e-100],
    ];
    expect(issuesOf(() => weigh("standard-deviation", { matrix }, { normalisation: "none" }))).toMatchObject([
      { code: "too-large", path: ["matrix"] },
    ]);
  });
});

describe("a weighting by its id", () => {
  it("is its declaration", () => {
    expect(weightingById("merec").name.en).toBe("MEREC");
  });
});
