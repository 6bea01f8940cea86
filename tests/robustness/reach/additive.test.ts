import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { rescaled } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { nearlyEqual } from "@/lib/math/compare";
import { lead, partsOf } from "@/lib/robustness/reach/additive";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { randomProblems } from "../problems";

const problems = randomProblems(40);
const generator = xoroshiro128plus(3);
generator.jump();
const anyWeights = (columns: number) => rescaled(Array.from({ length: columns }, () => 1e-6 + (generator.next() >>> 0) / 2 ** 32));

/** Pairs that the parts put in another order than the method does, over 40 problems under five weights each. */
function disagreements(method: string, options: Record<string, unknown> = {}, suits = (_: (typeof problems)[number]) => true): number {
  let wrong = 0;
  for (const problem of problems.filter(suits)) {
    const parts = partsOf(preparedFor(problem, method, options)) as Float64Array;
    for (let draw = 0; draw < 5; draw++) {
      const weights = anyWeights(problem.columns);
      const { ranks } = rank({ ...problem, weights }, method, options, false, false);
      for (let i = 0; i < problem.rows; i++)
        for (let k = 0; k < problem.rows; k++) {
          const ahead = lead(parts, problem.columns, i, k).reduce((sum, value, j) => sum + value * (weights[j] as number), 0);
          if (!nearlyEqual(ahead, 0, 1e-10) && ahead > 0 !== (ranks[i] as number) < (ranks[k] as number)) wrong++;
        }
    }
  }
  return wrong;
}

describe("the parts of an additive method", () => {
  test.each(["weighted-sum", "moora", "spotis", "mabac", "marcos", "aras", "promethee-ii", "weighted-product"])(
    "%s: their weighted sums give the method's order at any weights",
    (method) => {
      expect(disagreements(method)).toBe(0);
    },
  );

  test.each(["vector", "max", "sum", "linear", "none"])("weighted sum, %s: the same under every normalisation", (normalisation) => {
    expect(disagreements("weighted-sum", { normalisation })).toBe(0);
  });

  test.each(["sum", "vector", "none"])("weighted product, %s: the same under every normalisation", (normalisation) => {
    expect(disagreements("weighted-product", { normalisation })).toBe(0);
  });

  test("PROMETHEE II: the same under a preference function with thresholds", () => {
    const five = (value: number) => Array<number>(5).fill(value);
    const linear = { preference: { function: "linear", q: five(5), p: five(40) } };
    expect(disagreements("promethee-ii", linear, ({ columns }) => columns === 5)).toBe(0);
  });

  test("the other methods have none", () => {
    const problem = problems[0] as (typeof problems)[number];
    const without = methods.map(({ id }) => id).filter((id) => partsOf(preparedFor(problem, id, {})) === null);
    expect(without).toEqual(["topsis", "waspas", "vikor", "promethee-i", "electre-iii", "copras", "edas", "codas"]);
  });
});
