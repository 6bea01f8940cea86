import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { TOLERANCE } from "@/lib/math/compare";
import { orderOf } from "@/lib/math/order";
import { sumRows, weightedSums } from "../additive";
import type { Details, Method } from "../method";
import { normalised, type Scaling, scalingOf } from "../normalise";
import type { Direction, Problem } from "../problem";
import { alternativeStep, cellStep } from "../steps";

const parameters = {
  v: { kind: "number", range: [0, 1], standard: 0.5, words: "vikor.v" },
} as const satisfies Parameters;

/**
 * VIKOR: ranks by Q, a compromise between S (the weighted sum of distances from the best figures) and R (the largest of
 * them), low being good. Opricovic and Tzeng (2004), "Compromise solution by MCDM methods: a comparative analysis of
 * VIKOR and TOPSIS", European Journal of Operational Research 156(2), 445–455.
 *
 * `details`: `advantage`, by how much the second in Q trails the first; `threshold`, DQ = 1 / (number − 1), what it
 * should be; `acceptableAdvantage` (C1), whether it is; `acceptableStability` (C2), whether the first in Q is also first
 * in S or in R; `compromiseSet`, the rows to put forward: the first alone if both hold, the first two if only C2 fails,
 * and all that trail by less than DQ if C1 fails.
 *
 * Where all share one S or one R, that part of Q is 0. A single alternative is its own compromise.
 */
export const vikor: Method<ValuesOf<typeof parameters>> = {
  id: "vikor",
  name: methodNames.vikor,
  parameters,
  better: "lower",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, { v }, wanted) {
    const away = distancesOf(problem);
    const weights = problem.weights.map((weight, j) => ((away.low[j] as number) < (away.high[j] as number) ? weight : 0));
    const { sums, parts } = weightedSums(away, weights, wanted.steps);
    const regret = largestParts(away, weights);
    const [s, r] = [stretched(sums), stretched(regret)];
    const scores = compromiseOf(s, r, v);
    return {
      scores,
      contributions: null,
      details: compromise(scores, s, r),
      steps: wanted.steps
        ? [
            cellStep("normalised", "r", "distances-from-the-best-as-parts-of-the-range", normalised(away)),
            cellStep("distances", "d", "weighted-distances-from-the-best", parts as Float64Array),
            alternativeStep("score", "S, R, Q", "sum-largest-and-compromise", { S: sums, R: regret, Q: scores }),
          ]
        : [],
    };
  },
  prepare(problem, { v }) {
    const away = distancesOf(problem);
    const varies = away.low.map((least, j) => (least < (away.high[j] as number) ? 1 : 0));
    const matrix = normalised(away).map((distance, k) => distance * (varies[k % problem.columns] as number));
    const [sums, regret] = [new Float64Array(problem.rows), new Float64Array(problem.rows)];
    return {
      kind: "keys",
      fill(weights, keys) {
        sumRows(matrix, weights, sums);
        for (let i = 0, k = 0; i < keys.length; i++) {
          let most = 0;
          for (let j = 0; j < weights.length; j++, k++) most = Math.max(most, (weights[j] as number) * (matrix[k] as number));
          regret[i] = most;
        }
        const scores = compromiseOf(stretched(sums), stretched(regret), v);
        for (let i = 0; i < keys.length; i++) keys[i] = -(scores[i] as number);
      },
    };
  },
};

/** Distance from the best is min-max the other way round. A constant column keeps nobody away from its best. */
function distancesOf(problem: Problem): Scaling {
  const directions = problem.directions.map((direction) => (direction === "cost" ? "benefit" : "cost") as Direction);
  return scalingOf({ ...problem, directions }, "min-max");
}

/** Q of S and R, both from 0 to 1. */
function compromiseOf(s: Float64Array, r: Float64Array, v: number): Float64Array {
  const q = new Float64Array(s.length);
  for (let i = 0; i < q.length; i++) q[i] = v * (s[i] as number) + (1 - v) * (r[i] as number);
  return q;
}

/** The largest addend of each weighted sum, row by row. */
function largestParts({ rows, columns, values, origin, scale }: Scaling, weights: Float64Array): Float64Array {
  const largest = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let most = 0;
    for (let j = 0; j < columns; j++, k++) {
      const part = (weights[j] as number) * (((values[k] as number) - (origin[j] as number)) / (scale[j] as number));
      if (part > most) most = part;
    }
    largest[i] = most;
  }
  return largest;
}

/** Values from their best (0) to their worst (1); all 0 where they are all alike. */
function stretched(values: Float64Array): Float64Array {
  const out = new Float64Array(values.length);
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    least = Math.min(least, values[i] as number);
    most = Math.max(most, values[i] as number);
  }
  const range = most - least;
  if (range > TOLERANCE) for (let i = 0; i < out.length; i++) out[i] = ((values[i] as number) - least) / range;
  return out;
}

function compromise(q: Float64Array, s: Float64Array, r: Float64Array): Details {
  const order = Array.from(orderOf(q, "ascending"));
  const first = order[0] as number;
  const behind = (row: number) => (q[row] as number) - (q[first] as number);
  const threshold = q.length > 1 ? 1 / (q.length - 1) : 0;
  const advantage = q.length > 1 ? behind(order[1] as number) : 0;
  const acceptableAdvantage = advantage >= threshold - TOLERANCE;
  const acceptableStability = (s[first] as number) <= TOLERANCE || (r[first] as number) <= TOLERANCE;
  const compromiseSet = acceptableAdvantage
    ? order.slice(0, acceptableStability ? 1 : 2)
    : order.filter((row) => behind(row) < threshold - TOLERANCE);
  return { advantage, threshold, acceptableAdvantage, acceptableStability, compromiseSet };
}
