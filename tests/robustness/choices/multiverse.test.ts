import { describe, expect, test } from "vitest";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { normalisationsOf } from "@/lib/robustness/choices/specifications";
import { problemFrom, randomProblems } from "../problems";

const topsis = { method: "topsis", options: { normalisation: "min-max" } };

describe("the multiverse of a problem", () => {
  test("holds every method in every normalisation it takes under every set of weights, ranked or refused", () => {
    const runs = methods.reduce((sum, { id }) => sum + Math.max(1, normalisationsOf(id, {}).length), 0);
    for (const problem of randomProblems(10)) {
      const { universes, refused, specifications } = multiverseOf(problem, topsis);
      expect(specifications).toBe(7 * runs);
      const lost = refused.reduce((sum, { method, weightings }) => sum + (method ? 1 : runs) * weightings.length, 0);
      expect(universes.length + lost).toBe(specifications);
      expect(new Set(universes.map((one) => `${one.method} ${one.normalisation} ${one.weighting}`)).size).toBe(universes.length);
    }
  });

  test("marks the one that was decided, and gives it the decision's ranks", () => {
    for (const own of [topsis, { method: "topsis", options: {} }, { method: "vikor", options: { v: 1 } }])
      for (const problem of randomProblems(5)) {
        const decided = multiverseOf(problem, own).universes.filter(({ current }) => current);
        expect(decided.length).toBe(1);
        expect(decided[0]?.weighting).toBe("own");
        expect([...(decided[0]?.ranks ?? [])]).toEqual([...rank(problem, own.method, own.options).ranks]);
      }
  });

  test("keeps the other options of the decided method through all its normalisations", () => {
    const [problem] = randomProblems(1);
    if (!problem) throw new Error("no problem");
    const { universes } = multiverseOf(problem, { method: "waspas", options: { lambda: 0 } });
    const sum = universes.find((one) => one.method === "waspas" && one.normalisation === "sum" && one.weighting === "own");
    expect([...(sum?.ranks ?? [])]).toEqual([...rank(problem, "waspas", { lambda: 0, normalisation: "sum" }).ranks]);
  });

  test("lists what refuses a negative figure, each with its reason, once for all the weights it refuses it under", () => {
    const problem = problemFrom(
      [
        [-1, 2],
        [3, 1],
      ],
      [1, 1],
    );
    const { refused, universes } = multiverseOf(problem, topsis);
    expect(refused.find(({ weightings }) => weightings.includes("entropy"))).toMatchObject({
      method: null,
      issues: [{ code: "negative-in-column" }],
    });
    const ratio = refused.filter(({ method, normalisation }) => method === "topsis" && normalisation === "linear");
    expect(ratio.length).toBe(1);
    expect(ratio[0]?.weightings).toEqual(["own", "equal", "rank-order-centroid", "critic", "standard-deviation"]);
    expect(universes.some(({ method }) => method === "topsis")).toBe(true);
  });

  test("of equal rows, which no weighting can draw weights from, holds the own, the equal and the centroid's weights alone", () => {
    const problem = problemFrom(
      [
        [1, 2],
        [1, 2],
      ],
      [1, 1],
    );
    const { universes } = multiverseOf(problem, topsis);
    expect(new Set(universes.map(({ weighting }) => weighting))).toEqual(new Set(["own", "equal", "rank-order-centroid"]));
    for (const { ranks } of universes) expect([...ranks]).toEqual([1, 1]);
  });
});
