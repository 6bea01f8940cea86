import * as z from "zod/mini";
import { refuse } from "@/lib/math/refusal";
import { weighted, weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised, scalingOf } from "../normalise";
import { alternativeStep, cellStep } from "../steps";

const parameters = z.strictObject({});

/**
 * COPRAS: every figure as its share of the column's sum, weighted. The benefits of an alternative add up to S⁺, its
 * costs to S⁻; Q = S⁺ + ΣS⁻ / (S⁻ · Σ 1/S⁻), and the score is the utility Q / max Q, 1 for the best.
 * Zavadskas, Kaklauskas and Sarka (1994), "The new method of multicriteria complex proportional assessment of projects",
 * Technological and Economic Development of Economy 1(3), 131–139.
 *
 * Without costs Q is S⁺. All figures have to be zero or more, and no alternative may be without any cost.
 */
export const copras: Method<z.infer<typeof parameters>> = {
  id: "copras",
  name: { en: "COPRAS" },
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const { weights, directions } = problem;
    const scaling = scalingOf({ ...problem, directions: directions.map(() => "benefit" as const) }, "sum");
    const sumOf = (direction: string) =>
      weightedSums(
        scaling,
        weights.map((weight, j) => (directions[j] === direction ? weight : 0)),
        false,
      ).sums;
    const [gains, costs] = [sumOf("benefit"), sumOf("cost")];
    const dearest = costs.reduce((a, b) => Math.max(a, b));
    const free = dearest > 0 ? costs.indexOf(0) : -1;
    if (free >= 0) {
      const j = directions.findIndex((direction, at) => direction === "cost" && (weights[at] as number) > 0);
      refuse("zero-in-column", ["matrix", free, j], { accepted: "> 0", found: String(problem.values[free * problem.columns + j]) });
    }
    // 1/S⁻ in units of the dearest, so that no quotient leaves the number range.
    const cheapness = costs.map((cost) => (dearest > 0 ? dearest / cost : 0));
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    const perCheapness = dearest > 0 ? total(costs) / total(cheapness) : 0;
    const significance = gains.map((gain, i) => gain + perCheapness * (cheapness[i] as number));
    const best = significance.reduce((a, b) => Math.max(a, b));
    const scores = significance.map((value) => value / best);
    return {
      scores,
      contributions: null,
      steps: wanted.steps
        ? [
            cellStep("weighted", "D", "Weighted shares of the column sums", weighted(normalised(scaling), weights)),
            alternativeStep("score", "S, Q, N", "Benefits, costs, significance and utility", {
              "S⁺": gains,
              "S⁻": costs,
              Q: significance,
              N: scores,
            }),
          ]
        : [],
    };
  },
};
