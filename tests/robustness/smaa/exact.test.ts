import { describe, expect, test } from "vitest";
import { squaredDistances } from "@/lib/madm/methods/topsis";
import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { problemFrom, randomProblems } from "../problems";

const run = { samples: 40_000, seed: 4 };
const none = { normalisation: "none" };

/** Some five hundred shares are compared below: one in a million lies further off than this. */
function expectWithinError(found: number, exact: number): void {
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(4.9 * standardError(Math.min(1, Math.max(0, exact)), run.samples) + 1e-9);
}

const withColumns = (columns: number, count: number) =>
  randomProblems(200)
    .filter((problem) => problem.columns === columns)
    .slice(0, count);
const cell = ({ values, columns }: Problem, i: number, j: number) => values[i * columns + j] as number;
const pairsOf = (rows: number) => Array.from({ length: rows }, (_, i) => Array.from({ length: i }, (_, k) => [i, k] as const)).flat();

/** The weights of the first of two criteria at which two weighted sums of the figures as they stand cross. */
function sumRoots(problem: Problem): number[] {
  const score = (i: number, j: number) => (problem.directions[j] === "cost" ? -cell(problem, i, j) : cell(problem, i, j));
  return pairsOf(problem.rows).map(([i, k]) => {
    const [first, second] = [score(i, 0) - score(k, 0), score(i, 1) - score(k, 1)];
    return second / (second - first);
  });
}

/** The same of TOPSIS: D⁻²ᵢ·D⁺²ₖ = D⁻²ₖ·D⁺²ᵢ is a quadratic in t = w² / (1 − w)². */
function topsisRoots(problem: Problem): number[] {
  const { fromWorst, fromBest } = squaredDistances(problem, "vector");
  const at = (table: Float64Array, i: number, j: number) => table[2 * i + j] as number;
  return pairsOf(problem.rows).flatMap(([i, k]) => {
    const part = (p: number, q: number) => at(fromWorst, i, p) * at(fromBest, k, q) - at(fromWorst, k, p) * at(fromBest, i, q);
    const [a, b, c] = [part(0, 0), part(0, 1) + part(1, 0), part(1, 1)];
    const root = Math.sqrt(b * b - 4 * a * c);
    return [(-b + root) / (2 * a), (-b - root) / (2 * a)].filter((t) => t > 0).map((t) => Math.sqrt(t) / (1 + Math.sqrt(t)));
  });
}

/** Shares of each place by the lengths between the crossings. */
function exactShares(problem: Problem, method: string, options: object, roots: readonly number[]): number[][] {
  const ends = [0, ...roots.filter((root) => root > 0 && root < 1).sort((x, y) => x - y), 1];
  const shares = Array.from({ length: problem.rows }, () => Array<number>(problem.rows).fill(0));
  for (let at = 1; at < ends.length; at++) {
    const [low, high] = [ends[at - 1] as number, ends[at] as number];
    const w = (low + high) / 2;
    if (high - low < 1e-12) continue;
    rank({ ...problem, weights: Float64Array.of(w, 1 - w) }, method, { ...options }).ranks.forEach((place, i) => {
      const row = shares[i] as number[];
      row[place - 1] = (row[place - 1] as number) + high - low;
    });
  }
  return shares;
}

describe("two criteria, where the weights are a line", () => {
  test.each([
    ["weighted-sum", none, sumRoots],
    ["topsis", {}, topsisRoots],
  ] as const)("%s: every share is the length between crossings, within its error", (method, options, rootsOf) => {
    const problems = withColumns(2, 12);
    expect(problems).toHaveLength(12);
    for (const problem of problems) {
      const exact = exactShares(problem, method, options, rootsOf(problem));
      const { acceptability } = smaa(problem, method, options, run);
      exact.forEach((row, i) => {
        row.forEach((share, place) => expectWithinError(acceptability[i]?.[place] as number, share));
      });
    }
  });
});

type Point = readonly [number, number, number];

/** The part of a polygon of weights where Σ side·w ≥ 0 (Sutherland and Hodgman 1974). */
function clipped(polygon: readonly Point[], side: Point): Point[] {
  const of = (w: Point) => w[0] * side[0] + w[1] * side[1] + w[2] * side[2];
  return polygon.flatMap((to, at) => {
    const from = polygon.at(at - 1) as Point;
    const [before, here] = [of(from), of(to)];
    const cut = before / (before - here);
    const crossing = [0, 1, 2].map((j) => (from[j] as number) + cut * ((to[j] as number) - (from[j] as number))) as unknown as Point;
    return [...(before * here < 0 ? [crossing] : []), ...(here >= 0 ? [to] : [])];
  });
}

/** The share of the triangle of weights a polygon takes, and its centre of mass. */
function measured(polygon: readonly Point[]): { readonly share: number; readonly centre: number[] } {
  let share = 0;
  const centre = [0, 0, 0];
  const [a] = polygon;
  for (let at = 2; a && at < polygon.length; at++) {
    const [b, c] = [polygon[at - 1] as Point, polygon[at] as Point];
    // Twice the area in the plane of the first two weights, where the whole triangle has 1.
    const part = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
    share += part;
    for (const j of [0, 1, 2] as const) centre[j] = (centre[j] as number) + (part * (a[j] + b[j] + c[j])) / 3;
  }
  return { share, centre: centre.map((sum) => sum / share) };
}

describe("three criteria, where the weights are a triangle", () => {
  const whole: Point[] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];

  test("weighted sum: first places, wins and central weights are areas and centres of polygons, within their error", () => {
    const problems = withColumns(3, 12);
    expect(problems).toHaveLength(12);
    let centres = 0;
    for (const problem of problems) {
      const lead = (i: number, k: number) =>
        [0, 1, 2].map((j) => (cell(problem, i, j) - cell(problem, k, j)) * (problem.directions[j] === "cost" ? -1 : 1)) as unknown as Point;
      const others = (i: number) => Array.from({ length: problem.rows }, (_, k) => k).filter((k) => k !== i);
      const { acceptability, winning, centralWeights } = smaa(problem, "weighted-sum", none, run);
      for (let i = 0; i < problem.rows; i++) {
        const { share, centre } = measured(others(i).reduce((polygon, k) => clipped(polygon, lead(i, k)), whole));
        expectWithinError(acceptability[i]?.[0] as number, share);
        for (const k of others(i)) expectWithinError(winning[i]?.[k] as number, measured(clipped(whole, lead(i, k))).share);
        if (share < 0.05) continue;
        centres++;
        // A weight varies by at most a quarter around its mean.
        centre.forEach((weight, j) => {
          expect(Math.abs((centralWeights[i]?.[j] as number) - weight)).toBeLessThan(2.5 / Math.sqrt(share * run.samples));
        });
      }
    }
    expect(centres).toBeGreaterThan(15);
  });
});

describe("every method", () => {
  test.each(methods.map(({ id }) => id))("%s: shares add up to one by alternative and by place", (id) => {
    for (const problem of randomProblems(6)) {
      const { acceptability, winning } = smaa(problem, id, {}, { samples: 600, seed: 2 });
      for (let i = 0; i < problem.rows; i++) {
        expect(acceptability[i]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(acceptability.reduce((sum, shares) => sum + (shares[i] as number), 0)).toBeCloseTo(1, 12);
        for (let k = 0; k < i; k++) expect((winning[i]?.[k] as number) + (winning[k]?.[i] as number)).toBeCloseTo(1, 12);
      }
    }
  });

  const dominant = methods.filter(({ claims }) => claims.dominance).map(({ id }) => id);
  test.each(dominant)("%s: an alternative worse than another in everything is never first", (id) => {
    for (const problem of randomProblems(12)) {
      const better = problem.values.slice(0, problem.columns);
      const worse = better.map((value, j) => (problem.directions[j] === "cost" ? value * 1.3 : value / 1.3));
      const matrix = [
        ...Array.from({ length: problem.rows }, (_, i) => [...problem.values.slice(i * problem.columns, (i + 1) * problem.columns)]),
      ];
      const { acceptability } = smaa(
        problemFrom([...matrix, [...worse]], [...problem.weights], [...problem.directions]),
        id,
        {},
        { samples: 600, seed: 2 },
      );
      expect(acceptability[problem.rows]?.[0]).toBe(0);
    }
  });
});
