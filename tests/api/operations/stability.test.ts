import { describe, expect, it, test } from "vitest";
import { stability } from "@/lib/api/operations/stability";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { problemFrom } from "../../robustness/problems";
import { complaints, data } from "../refused";

type Change = {
  readonly found: boolean;
  readonly certainty: string;
  readonly size: number;
  readonly weights: number[];
  readonly better: unknown;
};
type Answer = {
  readonly by: string;
  readonly criteria: readonly { readonly share: number; readonly winnerInterval: number[]; readonly orderInterval: number[] }[];
  readonly smallestChange: { readonly second: number; readonly L1: Change; readonly L2: Change } | null;
};
const answer = (body: object) => stability.run({ directions: ["benefit", "benefit"], ...body }, data) as Answer;

const mirror = {
  matrix: [
    [1, 0],
    [0, 1],
  ],
  weights: [7, 3],
};

describe("stability", () => {
  it("gives intervals and the smallest change of two that mirror each other (by hand: level at one half each)", () => {
    const { by, criteria, smallestChange } = answer({ method: "weighted-sum", ...mirror });
    expect(by).toBe("exact");
    expect(criteria[0]).toEqual({ share: 0.7, winnerInterval: [0.5, 1], orderInterval: [0.5, 1] });
    expect(smallestChange?.second).toBe(1);
    expect(smallestChange?.L1).toMatchObject({ found: true, certainty: "exact", size: expect.closeTo(0.4, 12) });
    expect(smallestChange?.L2.size).toBeCloseTo(Math.sqrt(0.08), 12);
    expect(smallestChange?.L2.weights).toEqual([0.5, 0.5].map((weight) => expect.closeTo(weight, 12)));
  });

  it("says that a change was found, not proven the smallest, where the method is no weighted sum", () => {
    expect(answer({ method: "topsis", ...mirror }).smallestChange?.L1).toMatchObject({ certainty: "found", size: expect.closeTo(0.4, 6) });
  });

  it("proves by the rows that beat it that the second is never first", () => {
    const matrix = [
      [3, 3],
      [2, 2],
    ];
    const { smallestChange } = answer({ method: "weighted-sum", matrix, weights: [1, 1] });
    expect(smallestChange?.L1).toEqual({
      found: false,
      certainty: "proven",
      size: null,
      weights: null,
      alone: null,
      better: [{ row: 0, share: 1 }],
    });
    expect(answer({ method: "topsis", matrix, weights: [1, 1] }).smallestChange?.L2).toMatchObject({ certainty: "proven", better: null });
  });

  it("has no second for a single row", () => {
    expect(answer({ method: "topsis", matrix: [[1, 2]], weights: [1, 1] }).smallestChange).toBeNull();
  });

  test.each(methods.map(({ id }) => id))("%s: just beyond the weights it answers the second is first", (method) => {
    const matrix = [
      [9, 2, 5],
      [4, 8, 6],
      [6, 5, 1],
    ];
    const weights = [4, 3, 2];
    const directions = weights.map(() => "benefit");
    const { smallestChange } = answer({ method, matrix, weights, directions });
    const { second, L2 } = smallestChange as NonNullable<Answer["smallestChange"]>;
    expect(L2.found).toBe(true);
    const decided = weights.map((weight) => weight / 9);
    const beyond = L2.weights.map((weight, j) => weight + 1e-3 * (weight - (decided[j] as number)));
    expect(rank(problemFrom(matrix, beyond), method, {}).ranks[second]).toBe(1);
  });

  it("names every wrong field, and tables too large to search", () => {
    expect(complaints(stability, { method: "weighted-sum", ...mirror, directions: ["benefit"], samples: 3 })).toEqual([
      "unknown-id samples",
      "wrong-length directions",
    ]);
    const wide = Array<number>(21).fill(1);
    expect(complaints(stability, { method: "topsis", matrix: [wide], weights: wide, directions: wide.map(() => "cost") })).toEqual([
      "too-many matrix 0",
    ]);
    expect(complaints(stability, { method: "topsis", matrix: Array(51).fill([1]), weights: [1], directions: ["cost"] })).toEqual([
      "too-many matrix",
    ]);
  });
});
