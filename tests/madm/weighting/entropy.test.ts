import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

const weights = (matrix: number[][]) => [...weigh("entropy", { matrix }).weights];
const stepOf = (matrix: number[][]) => [...(weigh("entropy", { matrix }, {}, true).steps[0]?.values ?? [])];

describe("entropy weights", () => {
  it("by hand: shares 1/4 and 3/4 of two have entropy (ln 4 − 3/4 ln 3) / ln 2, shares 0 and 1 have none", () => {
    const [e1, e2, d1, d2] = stepOf([
      [1, 0],
      [3, 5],
    ]);
    expect(e1).toBeCloseTo((Math.log(4) - 0.75 * Math.log(3)) / Math.log(2), 14);
    expect(e2).toBe(0);
    expect((d1 as number) + (e1 as number)).toBeCloseTo(1, 14);
    expect(d2).toBe(1);
  });

  it("give a constant column exactly nothing, zeros included", () => {
    expect(
      weights([
        [5, 1, 0],
        [5, 2, 0],
        [5, 7, 0],
      ]),
    ).toEqual([0, 1, 0]);
  });

  it("keep apart columns so even that 1 − e would be 0 in plain arithmetic", () => {
    // For shares (1 ± t) / 2 the distance is t² / (2 ln 2) to first order: a hundredfold t counts ten thousandfold.
    const [small, large] = weights([
      [1 - 1e-10, 1 - 1e-8],
      [1 + 1e-10, 1 + 1e-8],
    ]) as [number, number];
    expect(large / small).toBeCloseTo(1e4, -1);
  });

  it("take the direction of a criterion for nothing", () => {
    const matrix = [
      [1, 4],
      [3, 5],
      [9, 1],
    ];
    expect([...weigh("entropy", { matrix, directions: ["cost", "benefit"] }).weights]).toEqual(weights(matrix));
  });

  it("refuse negative figures, and a matrix of constant columns", () => {
    expect(
      issuesOf(() =>
        weights([
          [1, 2],
          [3, -2],
        ]),
      ),
    ).toMatchObject([{ code: "negative-in-column", path: ["matrix", 1, 1] }]);
    expect(
      issuesOf(() =>
        weights([
          [1, 2],
          [1, 2],
        ]),
      ),
    ).toMatchObject([{ code: "constant-column", path: ["matrix"] }]);
  });
});
