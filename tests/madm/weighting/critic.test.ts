import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

const matrix = [
  [1, 8, 5],
  [2, 5, 5],
  [3, 9, 5],
  [7, 1, 5],
];
const directions = ["benefit", "cost", "benefit"] as const;

describe("CRITIC weights", () => {
  it("by hand: of two opposite columns and one unlike both, conflict is 1 − r with each", () => {
    // r₁ = 0, 1/2, 1; r₂ = 1, 1/2, 0; r₃ = 1, 0, 1: σ = 1/2, 1/2, √(1/3); correlations −1, 0, 0.
    const found = weigh("critic", {
      matrix: [
        [0, 2, 1],
        [1, 1, 0],
        [2, 0, 1],
      ],
    }).weights;
    const parts = [0.5 * 3, 0.5 * 3, Math.sqrt(1 / 3) * 2];
    const sum = parts.reduce((total, part) => total + part, 0);
    parts.forEach((part, j) => {
      expect(found[j]).toBeCloseTo(part / sum, 14);
    });
  });

  it("turn costs round before correlating, unless told not to", () => {
    const turned = matrix.map(([a, b, c]) => [a as number, -(b as number), c as number]);
    expect([...weigh("critic", { matrix, directions }).weights]).toEqual([...weigh("critic", { matrix: turned }).weights]);
    const asTheyStand = weigh("critic", { matrix, directions }, { useDirections: false });
    expect([...asTheyStand.weights]).toEqual([...weigh("critic", { matrix }).weights]);
    expect(asTheyStand.variant).toMatchObject({ useDirections: false });
  });

  it("take rank correlations on request: columns that rank alike do not conflict, those that rank oppositely do by 2", () => {
    const ranked = weigh(
      "critic",
      {
        matrix: [
          [1, 1, 9],
          [2, 4, 5],
          [3, 9, 2],
          [9, 81, 1],
        ],
      },
      { correlation: "spearman" },
      true,
    );
    const information = ranked.steps.find(({ id }) => id === "information");
    expect(information?.rows).toEqual(["σ", "Σ(1 − ρ)", "C", "w"]);
    [2, 2, 4].forEach((conflict, j) => {
      expect(information?.values[3 + j]).toBeCloseTo(conflict, 13);
    });
    expect(ranked.variant).toEqual({ correlation: "spearman", useDirections: false });
  });

  it("give a constant column nothing and leave it out of the others' conflict", () => {
    const withIt = weigh("critic", { matrix, directions }).weights;
    const without = weigh("critic", { matrix: matrix.map((row) => row.slice(0, 2)), directions: ["benefit", "cost"] }).weights;
    expect([...withIt]).toEqual([...without, 0]);
  });

  it("follow the spread alone where nothing conflicts: one column that varies, or all saying the same", () => {
    expect([
      ...weigh("critic", {
        matrix: [
          [1, 4],
          [2, 4],
        ],
      }).weights,
    ]).toEqual([1, 0]);
    const alike = weigh("critic", {
      matrix: [
        [1, 10],
        [2, 20],
        [4, 40],
      ],
    }).weights;
    expect(alike[0]).toBeCloseTo(0.5, 14);
  });

  it("are refused where every column is constant, and for more than 1,000 criteria", () => {
    expect(
      issuesOf(() =>
        weigh("critic", {
          matrix: [
            [1, 1],
            [1, 1],
          ],
        }),
      )[0]?.code,
    ).toBe("constant-column");
    const wide = [0, 1].map((value) => new Array(1001).fill(value));
    expect(issuesOf(() => weigh("critic", { matrix: wide }))).toMatchObject([{ code: "too-many", path: ["matrix", 0] }]);
  });

  it("show the correlations among their steps", () => {
    const { steps } = weigh(
      "critic",
      {
        matrix: [
          [0, 2, 1],
          [1, 1, 1],
          [2, 0, 1],
        ],
      },
      {},
      true,
    );
    expect(steps.map(({ id }) => id)).toEqual(["normalised", "correlation", "information"]);
    [1, -1, 0, -1, 1, 0, 0, 0, 0].forEach((rho, k) => {
      expect(steps[1]?.values[k]).toBeCloseTo(rho, 14);
    });
  });
});
