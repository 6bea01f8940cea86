import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { methodById, rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";

const problem = makeProblem({
  matrix: [
    [1, 8],
    [3, 4],
    [2, 6],
  ],
  weights: [3, 1],
  directions: ["benefit", "cost"],
});

describe("methodById", () => {
  it("finds every registered method", () => {
    for (const method of methods) expect(methodById(method.id)).toBe(method);
  });

  it("refuses an unknown id and names the known ones", () => {
    expect(() => methodById("topsys")).toThrowError("unknown-id at method");
  });
});

describe("rank", () => {
  it("says which method and variant it used, defaults filled in", () => {
    const { method, variant, better, ranks } = rank(problem, "topsis");
    expect({ method, variant, better, ranks: [...ranks] }).toEqual({
      method: "topsis",
      variant: { normalisation: "vector" },
      better: "higher",
      ranks: [3, 1, 2],
    });
  });

  it("leaves contributions out when they are not wanted", () => {
    expect(rank(problem, "weighted-sum", {}, false, false).contributions).toBeNull();
    expect(rank(problem, "weighted-sum", {}, true, false).contributions).toBeNull();
    expect(rank(problem, "weighted-sum").contributions).toHaveLength(6);
  });

  it("refuses an option of another method by name", () => {
    expect(() => rank(problem, "topsis", { lambda: 0.5 })).toThrowError("unknown-id at options.lambda");
  });

  it("still gives finite scores where values and weights are as large as they may be", () => {
    const huge = makeProblem({
      matrix: [[1e150, 1e150]],
      weights: [1e150, 1e150],
      directions: ["benefit", "benefit"],
      rescaleWeights: false,
    });
    const scores = [...rank(huge, "weighted-sum", { normalisation: "none" }).scores];
    expect(scores.every(Number.isFinite)).toBe(true);
  });
});
