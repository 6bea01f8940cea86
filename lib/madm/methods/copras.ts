import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { refuse } from "@/lib/math/refusal";
import { sumRows, weighted, weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised, type Scaling, scalingOf } from "../normalise";
import type { Direction, Problem } from "../problem";
import { alternativeStep, cellStep } from "../steps";

const parameters = {} as const satisfies Parameters;

/**
 * COPRAS: every figure as its share of the column's sum, weighted. The benefits of an alternative add up to S⁺, its
 * costs to S⁻; Q = S⁺ + ΣS⁻ / (S⁻ · Σ 1/S⁻), and the score is the utility Q / max Q, 1 for the best.
 * Zavadskas, Kaklauskas and Sarka (1994), "The new method of multicriteria complex proportional assessment of projects",
 * Technological and Economic Development of Economy 1(3), 131–139.
 *
 * Without costs Q is S⁺. All figures have to be zero or more, and no alternative may be without any cost.
 */
export const copras: Method<ValuesOf<typeof parameters>> = {
  id: "copras",
  name: methodNames.copras,
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const { weights, directions } = problem;
    const scaling = sharesOf(problem);
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
    const significance = significanceOf(gains, costs);
    const best = significance.reduce((a, b) => Math.max(a, b));
    const scores = significance.map((value) => value / best);
    return {
      scores,
      contributions: null,
      steps: wanted.steps
        ? [
            cellStep("weighted", "D", "weighted-shares-of-the-column-sums", weighted(normalised(scaling), weights)),
            alternativeStep("score", "S, Q, N", "benefits-costs-significance-and-utility", {
              "S⁺": gains,
              "S⁻": costs,
              Q: significance,
              N: scores,
            }),
          ]
        : [],
    };
  },
  prepare(problem) {
    const { rows, columns, directions } = problem;
    const shares = normalised(sharesOf(problem));
    const side = (direction: Direction) => shares.map((share, k) => (directions[k % columns] === direction ? share : 0));
    const [benefits, burdens] = [side("benefit"), side("cost")];
    const [gains, costs] = [new Float64Array(rows), new Float64Array(rows)];
    return {
      kind: "keys",
      fill(weights, keys) {
        sumRows(benefits, weights, gains);
        sumRows(burdens, weights, costs);
        keys.set(significanceOf(gains, costs));
      },
    };
  },
};

/** Every figure as a part of its column's sum, costs too. */
function sharesOf(problem: Problem): Scaling {
  return scalingOf({ ...problem, directions: problem.directions.map(() => "benefit" as const) }, "sum");
}

/** Q of S⁺ and S⁻. 1/S⁻ is taken in units of the dearest, so that no quotient leaves the number range. */
function significanceOf(gains: Float64Array, costs: Float64Array): Float64Array {
  const out = gains.slice();
  let dearest = 0;
  let allCosts = 0;
  for (let i = 0; i < costs.length; i++) {
    dearest = Math.max(dearest, costs[i] as number);
    allCosts += costs[i] as number;
  }
  if (dearest === 0) return out;
  let allCheapness = 0;
  for (let i = 0; i < costs.length; i++) allCheapness += dearest / (costs[i] as number);
  const perCheapness = allCosts / allCheapness;
  for (let i = 0; i < out.length; i++) out[i] = (out[i] as number) + perCheapness * (dearest / (costs[i] as number));
  return out;
}
