import { describe, expect, test } from "vitest";
import { normalisationsOf, weightSets } from "@/lib/robustness/choices/specifications";
import { problemFrom } from "../problems";

describe("the normalisations a method takes", () => {
  test("are those its own parameters allow; a method with a scale of its own takes none", () => {
    expect(normalisationsOf("topsis", {})).toEqual(["vector", "min-max", "max", "sum", "linear", "none"]);
    expect(normalisationsOf("waspas", { lambda: 0.2 })).toEqual(["vector", "sum", "linear"]);
    expect(normalisationsOf("vikor", {})).toEqual([]);
    expect(normalisationsOf("no-such-method", {})).toEqual([]);
  });
});

describe("the sets of weights", () => {
  const problem = problemFrom(
    [
      [1, 5, 2],
      [2, 4, 9],
      [4, 1, 3],
    ],
    [3, 2, 1],
  );
  const sets = weightSets(problem);

  test("are the own ones first, then all that need no further judgement", () => {
    expect(sets.map(({ id }) => id)).toEqual(["own", "equal", "rank-order-centroid", "entropy", "critic", "standard-deviation", "merec"]);
    expect([...(sets[0]?.weights ?? [])]).toEqual([...problem.weights]);
  });

  test("hold the rank-order centroid of the own order: 11/18, 5/18 and 2/18 of three (Barron and Barrett 1996)", () => {
    const found = sets.find(({ id }) => id === "rank-order-centroid")?.weights ?? [];
    [11 / 18, 5 / 18, 2 / 18].forEach((weight, j) => {
      expect(found[j]).toBeCloseTo(weight, 12);
    });
  });

  test("say why a weighting has none where it cannot take the figures", () => {
    const negative = weightSets(
      problemFrom(
        [
          [-1, 1],
          [1, 2],
        ],
        [1, 1],
      ),
    );
    expect(negative.find(({ id }) => id === "merec")).toMatchObject({ weights: null, issues: [{ code: "negative-in-column" }] });
  });
});
