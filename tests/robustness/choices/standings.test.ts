import { describe, expect, test } from "vitest";
import { multiverseOf, type Universe } from "@/lib/robustness/choices/multiverse";
import { curveOf, standingsOf } from "@/lib/robustness/choices/standings";
import { randomProblems } from "../problems";

const universe = (method: string, ranks: number[]): Universe => ({
  method,
  normalisation: null,
  weighting: "own",
  ranks: Int32Array.from(ranks),
  current: false,
});

describe("how alternatives fare over a multiverse", () => {
  const universes = [universe("a", [1, 2, 3, 4]), universe("b", [1, 1, 3, 4]), universe("c", [4, 1, 2, 3])];

  test("counts first places and places among the first three; who shares a place has it (by hand)", () => {
    const { standings } = standingsOf(universes);
    expect(standings.map(({ first }) => first)).toEqual([2, 2, 0, 0]);
    expect(standings.map(({ topThree }) => topThree)).toEqual([2, 3, 3, 1]);
    expect(standings.map(({ best, median, worst }) => [best, median, worst])).toEqual([
      [1, 1, 4],
      [1, 1, 2],
      [2, 3, 3],
      [3, 4, 4],
    ]);
  });

  test("gives every alternative one place in each universe, and each universe a first one", () => {
    for (const problem of randomProblems(20)) {
      const all = multiverseOf(problem, { method: "topsis", options: {} }).universes;
      const { standings } = standingsOf(all);
      for (const { places } of standings) expect(places.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      expect(standings.reduce((sum, { first }) => sum + first, 0)).toBeGreaterThanOrEqual(all.length);
    }
  });

  test("is empty where there is no universe", () => {
    expect(standingsOf([])).toEqual({ standings: [], overall: null });
  });

  test("sorts the universes of one alternative from its best place to its worst, equals in their order", () => {
    expect(curveOf(universes, 0).map(({ method }) => method)).toEqual(["a", "b", "c"]);
    expect(curveOf(universes, 1).map(({ method }) => method)).toEqual(["b", "c", "a"]);
  });
});
