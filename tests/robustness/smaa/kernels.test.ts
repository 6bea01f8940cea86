import { describe, expect, test } from "vitest";
import { makeProblem, type Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { Refusal } from "@/lib/math/refusal";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { problemFrom, randomProblems } from "../problems";

type Options = Readonly<Record<string, unknown>>;

/** Variants besides the default that take another way through the method. */
function variants(id: string, { columns }: Problem): Options[] {
  const each = (value: number) => Array(columns).fill(value);
  const preferences = [
    { preference: { function: "linear", q: each(5), p: each(40) } },
    { preference: { function: "level", q: each(5), p: each(40) } },
    { preference: { function: "gaussian", s: each(20) } },
    { preference: { function: each(0).map((_, j) => (j % 2 === 0 ? "usual" : "v-shape")), p: each(30) } },
  ];
  const more: Readonly<Record<string, Options[]>> = {
    "weighted-sum": ["vector", "max", "sum", "linear", "none"].map((normalisation) => ({ normalisation })),
    topsis: ["min-max", "max", "sum", "linear", "none"].map((normalisation) => ({ normalisation })),
    "weighted-product": ["sum", "none"].map((normalisation) => ({ normalisation })),
    waspas: [{ lambda: 0 }, { lambda: 0.3, normalisation: "sum" }, { lambda: 1 }],
    vikor: [{ v: 0 }, { v: 1 }],
    codas: [{ tau: 0 }, { tau: 0.2, normalisation: "min-max" }],
    aras: [{ optimal: each(50) }],
    spotis: [{ bounds: Array(columns).fill([0, 200]) }, { bounds: Array(columns).fill([0, 200]), referencePoint: each(60) }],
    "promethee-i": preferences,
    "promethee-ii": preferences,
    "electre-iii": [
      { q: each(5), p: each(20) },
      { q: each(5), p: each(20), v: each(45) },
    ],
  };
  return [{}, ...(more[id] ?? [])];
}

/** The places each alternative takes by its rank, 1 for a place of its own and even parts of those it shares. */
function placesOf(ranks: Int32Array): number[][] {
  return Array.from(ranks, (own) => {
    const sharing = ranks.filter((other) => other === own).length;
    return Array.from(ranks, (_, place) => (place >= own - 1 && place < own - 1 + sharing ? 1 / sharing : 0));
  });
}

/** The same of one sample with the problem's own weights. */
function placesBySample(problem: Problem, method: string, options: Options): number[][] {
  const { places, unit } = countsOf(problem, preparedFor(problem, method, options), {
    samples: 1,
    seed: 0,
    weights: (_, vectors) => vectors.set(problem.weights),
  });
  return Array.from({ length: problem.rows }, (_, i) =>
    Array.from(places.slice(i * problem.rows, (i + 1) * problem.rows), (n) => n / unit),
  );
}

/** PROMETHEE I ranks by who is preferred: those it cannot compare may leave gaps, which places do not know. */
const partial = ["promethee-i", "electre-iii"];

/** Ranks as places count them: alternatives with the same rank share the places from theirs on. */
function total(ranks: Int32Array): Int32Array {
  return ranks.map((own) => 1 + ranks.filter((other) => other < own).length);
}

describe("what is prepared for many weights", () => {
  test.each(methods.map(({ id }) => id))("%s orders as the method itself does, in every variant", (id) => {
    expect(methods.find((method) => method.id === id)?.prepare).toBeDefined();
    for (const problem of randomProblems(60))
      for (const options of variants(id, problem)) {
        const { ranks } = rank(problem, id, options);
        expect(placesBySample(problem, id, options)).toEqual(placesOf(partial.includes(id) ? total(ranks) : ranks));
      }
  });

  test.each(methods.map(({ id }) => id))("%s ties copies, and takes a constant column", (id) => {
    const problem = problemFrom(
      [
        [3, 7, 4],
        [9, 7, 2],
        [3, 7, 4],
        [5, 7, 8],
      ],
      [0.5, 0.2, 0.3],
      ["benefit", "cost", "cost"],
    );
    const places = placesBySample(problem, id, {});
    expect(places[0]).toEqual(places[2]);
    expect(places).toEqual(placesOf(total(rank(problem, id).ranks)));
  });

  test.each(methods.map(({ id }) => id))("%s gives one alternative the one place", (id) => {
    expect(placesBySample(problemFrom([[2, 3]], [1, 1]), id, {})).toEqual([[1]]);
  });

  test.each(["weighted-product", "copras", "marcos"])("%s refuses what it refuses to rank", (id) => {
    const problem = makeProblem({
      matrix: [
        [1, 0],
        [2, 3],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect(() => rank(problem, id)).toThrow(Refusal);
    expect(() => preparedFor(problem, id, {})).toThrow(Refusal);
  });

  test("seventeen that tie still share whole places: every alternative and every place gets one", () => {
    const problem = problemFrom(
      Array.from({ length: 17 }, () => [1, 2]),
      [1, 1],
    );
    const { places, unit } = countsOf(problem, preparedFor(problem, "topsis", {}), { samples: 3, seed: 1 });
    for (let i = 0; i < 17; i++) {
      expect(places.slice(17 * i, 17 * i + 17).reduce((a, b) => a + b)).toBe(3 * unit);
      expect(places.filter((_, at) => at % 17 === i).reduce((a, b) => a + b)).toBe(3 * unit);
    }
  });
});
