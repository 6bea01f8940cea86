import { describe, expect, it } from "vitest";
import { type Branch, leafWeights } from "@/lib/madm/weighting/hierarchy";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

/** A matrix from judgements like "culture/housing 3". */
function judged(names: readonly string[], given: string): (number | null)[][] {
  const matrix = names.map((_, i) => names.map((_, j) => (i === j ? 1 : null)) as (number | null)[]);
  for (const [, row, column, ratio] of given.matchAll(/(\S+)\/(\S+) ([\d.]+)/g))
    (matrix[names.indexOf(row as string)] as (number | null)[])[names.indexOf(column as string)] = Number(ratio);
  return matrix;
}

const branches = (weights: ArrayLike<number>): Branch[] => Array.from(weights, (weight) => ({ weight }));

describe("the lowest weights of a hierarchy", () => {
  it("are products down the levels, each family scaled to sum one", () => {
    const found = leafWeights([{ weight: 3, children: branches([1, 1]) }, { weight: 1 }]);
    expect([...found]).toEqual([0.375, 0.375, 0.25]);
  });

  it("go down as many levels as there are", () => {
    const deep = leafWeights([{ weight: 1, children: [{ weight: 1, children: branches([1, 3]) }, { weight: 1 }] }, { weight: 1 }]);
    expect([...deep]).toEqual([0.0625, 0.1875, 0.25, 0.5]);
  });

  it("are refused at the family that is empty, all zero, negative or no number", () => {
    const refusal = (hierarchy: Branch[]) => issuesOf(() => leafWeights(hierarchy)).map(({ code, path }) => [code, ...path]);
    expect(refusal([])).toEqual([["too-few", "hierarchy"]]);
    expect(refusal([{ weight: 1 }, { weight: 1, children: branches([0, 0]) }])).toEqual([["all-zero", "hierarchy", 1, "children"]]);
    expect(refusal([{ weight: -1 }, { weight: 1 }])).toEqual([["out-of-range", "hierarchy", 0]]);
    expect(refusal([{ weight: 1, children: branches([Number.NaN]) }])).toEqual([["not-a-number", "hierarchy", 0, "children", 0]]);
  });

  it("rank Saaty's best city: Saaty (2005), Theory and Applications of the Analytic Network Process, as given in AHPy's tests", () => {
    const criteria = ["culture", "family", "housing", "jobs", "transport"];
    const top = judged(
      criteria,
      "culture/housing 3 culture/transport 5 family/culture 5 family/housing 7 family/transport 7 housing/transport 3 jobs/culture 2 jobs/housing 4 jobs/transport 7 family/jobs 1",
    );
    const cities = ["Bethesda", "Boston", "Pittsburgh", "Santa-Fe"];
    const below = [
      "Bethesda/Pittsburgh 1 Boston/Bethesda 2 Boston/Pittsburgh 2.5 Boston/Santa-Fe 1 Santa-Fe/Bethesda 2 Santa-Fe/Pittsburgh 2.5",
      "Bethesda/Boston 2 Bethesda/Santa-Fe 4 Boston/Santa-Fe 2 Pittsburgh/Bethesda 3 Pittsburgh/Boston 8 Pittsburgh/Santa-Fe 9",
      "Bethesda/Boston 5 Bethesda/Santa-Fe 2.5 Pittsburgh/Bethesda 2 Pittsburgh/Boston 9 Pittsburgh/Santa-Fe 7 Santa-Fe/Boston 4",
      "Bethesda/Pittsburgh 3 Bethesda/Santa-Fe 4 Boston/Bethesda 2 Boston/Pittsburgh 6 Boston/Santa-Fe 8 Pittsburgh/Santa-Fe 1",
      "Bethesda/Boston 1.5 Bethesda/Santa-Fe 4 Boston/Santa-Fe 2.5 Pittsburgh/Bethesda 2 Pittsburgh/Boston 3.5 Pittsburgh/Santa-Fe 9",
    ].map((given) => branches(weigh("ahp", { pairwise: judged(cities, given) }).weights));
    const weights = weigh("ahp", { pairwise: top }).weights;
    const leaves = leafWeights(Array.from(weights, (weight, i) => ({ weight, children: below[i] as Branch[] })));
    expect(leaves).toHaveLength(20);
    [0.229, 0.275, 0.385, 0.111].forEach((expected, city) => {
      const found = leaves.reduce((sum, weight, k) => sum + (k % 4 === city ? weight : 0), 0);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(0.0005);
    });
  });

  it("synthesise column means over two levels as JMcDM does (test/mcdm/testahp.jl)", () => {
    const columnMeans = (pairwise: number[][]) => weigh("ahp", { pairwise }, { derivation: "column-mean" }).weights;
    const top = [
      [1, 7, 1 / 5, 1 / 8, 1 / 2, 1 / 3, 1 / 5, 1],
      [1 / 7, 1, 1 / 8, 1 / 9, 1 / 4, 1 / 5, 1 / 9, 1 / 8],
      [5, 8, 1, 1 / 3, 4, 2, 1, 1],
      [8, 9, 3, 1, 7, 5, 3, 3],
      [2, 4, 1 / 4, 1 / 7, 1, 1 / 2, 1 / 5, 1 / 5],
      [3, 5, 1 / 2, 1 / 5, 2, 1, 1 / 3, 1 / 3],
      [5, 9, 1, 1 / 3, 5, 3, 1, 1],
      [1, 8, 1, 1 / 3, 5, 3, 1, 1],
    ];
    const below = [
      [
        [1, 3, 1 / 5, 2],
        [1 / 3, 1, 1 / 7, 1 / 3],
        [5, 7, 1, 4],
        [1 / 2, 3, 1 / 4, 1],
      ],
      [
        [1, 1 / 2, 4, 5],
        [2, 1, 6, 7],
        [1 / 4, 1 / 6, 1, 3],
        [1 / 5, 1 / 7, 1 / 3, 1],
      ],
      [
        [1, 1 / 2, 1 / 6, 3],
        [2, 1, 1 / 4, 5],
        [6, 4, 1, 9],
        [1 / 3, 1 / 5, 1 / 9, 1],
      ],
      [
        [1, 7, 1 / 4, 2],
        [1 / 7, 1, 1 / 9, 1 / 5],
        [4, 9, 1, 5],
        [1 / 2, 5, 1 / 5, 1],
      ],
      [
        [1, 6, 2, 3],
        [1 / 6, 1, 1 / 4, 1 / 3],
        [1 / 2, 4, 1, 2],
        [1 / 3, 3, 1 / 2, 1],
      ],
      [
        [1, 1 / 4, 1 / 2, 1 / 7],
        [4, 1, 2, 1 / 3],
        [2, 1 / 2, 1, 1 / 5],
        [7, 3, 5, 1],
      ],
      [
        [1, 3, 7, 1],
        [1 / 3, 1, 4, 1 / 3],
        [1 / 7, 1 / 4, 1, 1 / 7],
        [1, 3, 7, 1],
      ],
      [
        [1, 2, 5, 8],
        [1 / 2, 1, 3, 6],
        [1 / 5, 1 / 3, 1, 3],
        [1 / 8, 1 / 6, 1 / 3, 1],
      ],
    ];
    expect(below).toHaveLength(8);
    const leaves = leafWeights(
      Array.from(columnMeans(top), (weight, i) => ({ weight, children: branches(columnMeans(below[i] as number[][])) })),
    );
    [0.280105, 0.1482273, 0.3813036, 0.1903641].forEach((expected, alternative) => {
      const found = leaves.reduce((sum, weight, k) => sum + (k % 4 === alternative ? weight : 0), 0);
      expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-5);
    });
  });
});
