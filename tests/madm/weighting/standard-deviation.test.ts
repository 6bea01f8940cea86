import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";

const weights = (matrix: number[][], options = {}) => [...weigh("standard-deviation", { matrix }, options).weights];

describe("standard deviation weights", () => {
  it("by hand: 0, 1/2, 1 spreads 1/2 and 0, 1, 1 spreads √(1/3)", () => {
    const sum = 1 / 2 + Math.sqrt(1 / 3);
    const [first, second] = weights([
      [10, 1],
      [20, 7],
      [30, 7],
    ]);
    expect(first).toBeCloseTo(1 / 2 / sum, 14);
    expect(second).toBeCloseTo(Math.sqrt(1 / 3) / sum, 14);
  });

  it("without normalisation count the figures as they stand, so that the unit decides", () => {
    const [first, second] = weights(
      [
        [1, 10],
        [3, 30],
      ],
      { normalisation: "none" },
    );
    expect(second).toBeCloseTo(10 / 11, 14);
    expect(first).toBeCloseTo(1 / 11, 14);
  });

  it("give a constant column nothing, under either normalisation", () => {
    expect(
      weights([
        [4, 1],
        [4, 2],
      ]),
    ).toEqual([0, 1]);
    expect(
      weights(
        [
          [0.1, 1],
          [0.1, 2],
          [0.1, 5],
        ],
        { normalisation: "none" },
      ),
    ).toEqual([0, 1]);
  });

  it("do not depend on directions", () => {
    const matrix = [
      [1, 4],
      [3, 5],
      [9, 1],
    ];
    expect([...weigh("standard-deviation", { matrix, directions: ["cost", "benefit"] }).weights]).toEqual(weights(matrix));
  });
});
