import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

describe("EDAS", () => {
  it("agrees with the published steps taken one by one", () => {
    // Averages 2 and 6: distances above (0, ½, 0; 0, ⅓, 0) and below (½, 0, 0; ⅓, 0, 0).
    const problem = makeProblem({
      matrix: [
        [1, 8],
        [3, 4],
        [2, 6],
      ],
      weights: [3, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(problem, "edas").scores]).toEqual([0, 1, 0.5]);
  });

  it("gives a constant column no distance, whatever its figure", () => {
    for (const constant of [0, -5, 0.1]) {
      const idle = makeProblem({
        matrix: [
          [constant, 1],
          [constant, 3],
          [constant, 2],
        ],
        weights: [9, 1],
        directions: ["benefit", "benefit"],
      });
      expect([...rank(idle, "edas").ranks]).toEqual([3, 1, 2]);
    }
  });

  it("gives everybody a half where all are average", () => {
    const alike = makeProblem({
      matrix: [
        [4, 5],
        [4, 5],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect([...rank(alike, "edas").scores]).toEqual([0.5, 0.5]);
  });

  it("takes negative figures around an average above zero, and refuses them around any other", () => {
    const mixed = makeProblem({ matrix: [[-1], [3], [4]], weights: [1], directions: ["benefit"] });
    expect([...rank(mixed, "edas").ranks]).toEqual([3, 2, 1]);
    const low = makeProblem({ matrix: [[3], [-4], [1]], weights: [1], directions: ["benefit"] });
    expect(() => rank(low, "edas")).toThrowError("negative-in-column at matrix.1.0");
  });

  it("shares the half that everybody starts with out by weight", () => {
    const problem = makeProblem({
      matrix: [
        [4, 1],
        [4, 1],
        [4, 1],
      ],
      weights: [3, 1],
      directions: ["benefit", "cost"],
    });
    expect([...(rank(problem, "edas").contributions as Float64Array)].slice(0, 2)).toEqual([0.375, 0.125]);
  });
});
