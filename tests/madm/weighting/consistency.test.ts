import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { RANDOM_INDEX, randomIndex } from "@/lib/madm/weighting/consistency";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { Consistency } from "@/lib/madm/weighting/weighting";

const consistencyOf = (pairwise: (number | null)[][]) => weigh("ahp", { pairwise }).consistency as Consistency;
/** A matrix from its upper triangle, row by row. */
const upper = (n: number, judged: (i: number, j: number) => number | null) =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i < j ? judged(i, j) : i === j ? 1 : null)));

describe("the random index", () => {
  it("is Saaty's for up to 15 criteria (Saaty 1980, as restated in Saaty 1988)", () => {
    expect([3, 4, 5, 6, 7, 8, 9, 10].map(randomIndex)).toEqual([0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]);
    expect(RANDOM_INDEX).toHaveLength(15);
  });

  it("beyond 15 follows Alonso and Lamata's line, λ = 2.7699 n − 4.3513", () => {
    // By hand for 16: λ = 39.9671, index 23.9671 / 15.
    expect(randomIndex(16)).toBeCloseTo(23.9671 / 15, 10);
    expect(randomIndex(16)).toBeGreaterThan(randomIndex(15));
  });
});

describe("the consistency of judgements", () => {
  it("is perfect where they multiply: index and ratio 0, no misfit", () => {
    const weights = [8, 4, 2, 1];
    const found = consistencyOf(upper(4, (i, j) => (weights[i] as number) / (weights[j] as number)));
    expect(found.index).toBeCloseTo(0, 12);
    expect(found.ratio).toBeCloseTo(0, 12);
    expect(found.misfits).toEqual([]);
    expect(found.limit).toBe(0.1);
    expect(inEnglish(found.against)).toBe("Saaty's random indices (1980)");
  });

  it("cannot fail for one criterion or two", () => {
    expect(consistencyOf([[1]])).toMatchObject({ index: 0, ratio: 0, misfits: [] });
    expect(
      consistencyOf([
        [1, 9],
        [null, 1],
      ]),
    ).toMatchObject({ index: 0, ratio: 0, misfits: [] });
    expect(inEnglish(consistencyOf([[1]]).against)).toMatch(/Fewer than three/);
  });

  it("by hand, for three: λ = 1 + c + 1/c with c the cube root of how far the circle misses", () => {
    // 2 · 2 against 8: c = 8^(1/3) / 4^(1/3) = 2^(1/3).
    const c = 2 ** (1 / 3);
    const found = consistencyOf([
      [1, 2, 8],
      [null, 1, 2],
      [null, null, 1],
    ]);
    expect(found.index).toBeCloseTo((c + 1 / c - 2) / 2, 12);
    expect(found.ratio).toBeCloseTo((c + 1 / c - 2) / 2 / 0.58, 12);
  });

  it("is a property of the judgements, the same whichever way the weights are derived", () => {
    const pairwise = upper(4, (i, j) => [3, 5, 2, 7, 1, 4][i + j - 1] ?? 1);
    const [first, ...others] = ["eigenvector", "geometric-mean", "column-mean"].map(
      (derivation) => weigh("ahp", { pairwise }, { derivation }).consistency,
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it("names Alonso and Lamata for more than 15 criteria", () => {
    const found = consistencyOf(upper(16, (i, j) => ((i + j) % 4) + 1));
    expect(inEnglish(found.against)).toBe("The random index of Alonso and Lamata (2006)");
    expect(found.ratio).toBeCloseTo(found.index / randomIndex(16), 14);
  });

  it("has an index but no ratio for incomplete judgements, since the random indices are those of complete ones", () => {
    const found = consistencyOf([
      [1, 2, 8, null],
      [null, 1, 2, 3],
      [null, null, 1, 4],
      [null, null, null, 1],
    ]);
    expect(found.index).toBeGreaterThan(0);
    expect(found.ratio).toBeNull();
    expect(inEnglish(found.against)).toMatch(/complete/);
  });

  it("is perfect for judgements that nothing else bears on", () => {
    const chain = consistencyOf([
      [1, 2, null],
      [null, 1, 3],
      [null, null, 1],
    ]);
    expect(chain.index).toBeCloseTo(0, 12);
    expect(chain.misfits).toEqual([]);
  });
});

describe("the judgement that spoils consistency most", () => {
  it("is the one that was changed in judgements otherwise perfect, and the implied ratio is the one before", () => {
    const weights = [16, 8, 4, 2, 1];
    const perfect = (i: number, j: number) => (weights[i] as number) / (weights[j] as number);
    const [misfit, ...others] = consistencyOf(upper(5, (i, j) => (i === 1 && j === 3 ? 9 : perfect(i, j)))).misfits;
    expect(others).toEqual([]);
    expect(misfit).toMatchObject({ row: 1, column: 3, given: 9 });
    expect(misfit?.implied).toBeCloseTo(4, 12);
  });

  it("is told in the direction that was given as 1 or more", () => {
    const weights = [1, 2, 4, 8];
    const perfect = (i: number, j: number) => (weights[i] as number) / (weights[j] as number);
    const [misfit] = consistencyOf(upper(4, (i, j) => (i === 0 && j === 3 ? 1 / 3 : perfect(i, j)))).misfits;
    expect(misfit).toMatchObject({ row: 3, column: 0, given: 3 });
    expect(misfit?.implied).toBeCloseTo(8, 12);
  });

  it("is every one of three criteria's judgements: each explains the contradiction as well as the others", () => {
    // 2 · 2 against 8: any of 8 → 4, 2 → 4, 2 → 4 would mend it.
    const { misfits } = consistencyOf([
      [1, 2, 8],
      [null, 1, 2],
      [null, null, 1],
    ]);
    expect(misfits.map(({ row, column, given }) => [row, column, given])).toEqual([
      [0, 1, 2],
      [0, 2, 8],
      [1, 2, 2],
    ]);
    [4, 4, 4].forEach((implied, k) => {
      expect(misfits[k]?.implied).toBeCloseTo(implied, 12);
    });
  });

  it("once replaced by what the others imply, brings the index down to nothing or to what the others leave", () => {
    const given = upper(4, (i, j) => [3, 5, 2, 7, 1, 4][i + j - 1] ?? 1);
    const before = consistencyOf(given);
    const misfit = before.misfits[0];
    const mended = given.map((row) => [...row]);
    const [row, column] = [misfit?.row as number, misfit?.column as number];
    const [i, j] = row < column ? [row, column] : [column, row];
    (mended[i] as (number | null)[])[j] = row < column ? (misfit?.implied as number) : 1 / (misfit?.implied as number);
    expect(consistencyOf(mended).index).toBeLessThan(before.index);
  });
});
