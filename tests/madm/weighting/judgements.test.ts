import { describe, expect, it } from "vitest";
import { judgementsIn } from "@/lib/madm/weighting/judgements";
import { issuesOf } from "../refused";

type Matrix = (number | null)[][];
const read = (pairwise: Matrix) => judgementsIn({ pairwise });
const refusal = (pairwise: Matrix) => issuesOf(() => read(pairwise)).map(({ code, path }) => [code, ...path.slice(1)]);

describe("pairwise judgements", () => {
  it("are turned so that the more important criterion is the row", () => {
    expect(
      read([
        [1, 1 / 4],
        [4, 1],
      ]),
    ).toEqual({ size: 2, complete: true, pairs: [{ row: 1, column: 0, ratio: 4, log: Math.log(4) }] });
    expect(
      read([
        [1, 4],
        [1 / 4, 1],
      ]).pairs,
    ).toEqual([{ row: 0, column: 1, ratio: 4, log: Math.log(4) }]);
  });

  it("judged on one side only have the reciprocal on the other", () => {
    expect(
      read([
        [1, 3],
        [null, 1],
      ]).pairs,
    ).toEqual(
      read([
        [1, 3],
        [1 / 3, 1],
      ]).pairs,
    );
    expect(
      read([
        [1, null],
        [1 / 4, 1],
      ]).pairs,
    ).toMatchObject([{ row: 0, column: 1, ratio: 4 }]);
  });

  it("may leave the diagonal out, and leave pairs unjudged while others connect them", () => {
    expect(
      read([
        [null, 2, null],
        [null, null, 3],
        [null, null, null],
      ]),
    ).toMatchObject({ size: 3, complete: false });
  });

  it("may be any ratio from a billionth to a billion, not just Saaty's nine", () => {
    expect(
      read([
        [1, 1e9],
        [1e-9, 1],
      ]).pairs[0]?.ratio,
    ).toBe(1e9);
    expect(
      read([
        [1, 2.37],
        [null, 1],
      ]).pairs[0]?.ratio,
    ).toBe(2.37);
  });

  it("take of two sides that agree within rounding the one of 1 or more", () => {
    expect(
      read([
        [1, 0.11],
        [9, 1],
      ]).pairs,
    ).toMatchObject([{ row: 1, column: 0, ratio: 9 }]);
    expect(
      read([
        [1, 8],
        [0.13, 1],
      ]).pairs[0]?.ratio,
    ).toBe(8);
    // Both below 1 by rounding: the upper one, turned.
    expect(
      read([
        [1, 0.98],
        [0.99, 1],
      ]).pairs,
    ).toMatchObject([{ row: 1, column: 0, ratio: 1 / 0.98 }]);
  });

  it("that contradict each other are refused by name: 3 one way and 1/2 the other, or 3 both ways", () => {
    expect(
      issuesOf(() =>
        read([
          [1, 3],
          [0.5, 1],
        ]),
      ),
    ).toEqual([{ code: "contradiction", path: ["pairwise", 1, 0], values: { accepted: "1 / 3", found: "0.5" } }]);
    expect(
      refusal([
        [1, 3],
        [3, 1],
      ]),
    ).toEqual([["contradiction", 1, 0]]);
    expect(
      refusal([
        [1, 0.11],
        [8, 1],
      ]),
    ).toEqual([["contradiction", 1, 0]]);
  });

  it("of a criterion against itself are 1", () => {
    expect(
      refusal([
        [2, 1],
        [1, 1],
      ]),
    ).toEqual([["contradiction", 0, 0]]);
  });

  it("that fall apart into groups are refused, naming a pair that would connect them", () => {
    const apart = [
      [1, 2, null, null],
      [null, 1, null, null],
      [null, null, 1, 5],
      [null, null, null, 1],
    ];
    expect(refusal(apart)).toEqual([["missing", 0, 2]]);
  });

  it("are refused for zeros, negatives, texts, infinities and ragged rows, each by its place", () => {
    expect(
      refusal([
        [1, 0],
        [null, 1],
      ]),
    ).toEqual([["out-of-range", 0, 1]]);
    expect(
      refusal([
        [1, -3],
        [null, 1],
      ]),
    ).toEqual([["out-of-range", 0, 1]]);
    expect(
      refusal([
        [1, Number.POSITIVE_INFINITY],
        [null, 1],
      ]),
    ).toEqual([["not-a-number", 0, 1]]);
    expect(
      refusal([
        [1, "3" as unknown as number],
        [null, 1],
      ]),
    ).toEqual([["not-a-number", 0, 1]]);
    expect(refusal([[1, 2], [null]])).toEqual([["wrong-length", 1]]);
    expect(refusal([])).toEqual([["too-few"]]);
  });

  it("of more than 100 criteria are refused", () => {
    expect(refusal(Array.from({ length: 101 }, () => new Array(101).fill(1)))).toEqual([["too-many"]]);
  });
});
