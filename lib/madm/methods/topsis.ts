import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { hypot, square } from "@/lib/math/elementary/power";
import { weighted } from "../additive";
import { profile } from "../columns";
import type { Method, Step } from "../method";
import { type Normalisation, normalisations, normalised, type Scaling, scalingOf } from "../normalise";
import type { Problem } from "../problem";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = {
  normalisation: { kind: "choice", choices: normalisations, standard: "vector", words: "normalisation.distances" },
} as const satisfies Parameters;

/**
 * TOPSIS: closeness to the best point met in the field and distance from the worst, D⁻ / (D⁺ + D⁻), both Euclidean over
 * the weighted normalised values. Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, 128–140.
 *
 * An alternative that is at once best and worst (a single one, or all alike) has closeness 1/2.
 * Under vector normalisation a cost written as 1 − x/‖x‖ has the same distances as the textbook's untouched x/‖x‖.
 */
export const topsis: Method<ValuesOf<typeof parameters>> = {
  id: "topsis",
  name: methodNames.topsis,
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, { normalisation }, wanted) {
    const { weights } = problem;
    const scaling = scalingOf(problem, normalisation);
    const { scale, low, high } = scaling;
    const rising = Array.from(scale, (size) => size > 0);
    const best = high.map((top, j) => (rising[j] ? top : (low[j] as number)));
    const worst = low.map((bottom, j) => (rising[j] ? bottom : (high[j] as number)));
    // Distances need no normalised matrix: the origin drops out, and w·(r − r⁺) is (w / scale)·(x − x⁺).
    const factors = weights.map((weight, j) => weight / (scale[j] as number));
    const scores = closeness(scaling, factors, best, worst);
    return {
      scores,
      contributions: wanted.contributions ? shares(scaling, factors, worst, scores) : null,
      steps: wanted.steps ? steps(scaling, weights, best, worst, scores) : [],
    };
  },
  prepare: (problem, { normalisation }) => ({ kind: "closeness", ...squaredDistances(problem, normalisation) }),
};

/**
 * Unweighted squared distances of each cell from the worst and the best value of its column, alternatives × criteria: D⁻² and
 * D⁺² of an alternative are the sums of these times the squared weights.
 *
 * @throws Refusal where a column does not suit the normalisation
 */
export function squaredDistances(problem: Problem, normalisation: Normalisation): Readonly<Record<"fromWorst" | "fromBest", Float64Array>> {
  const { rows, columns } = problem;
  const matrix = normalised(scalingOf(problem, normalisation));
  const { low, high } = profile({ rows, columns, values: matrix });
  return {
    fromWorst: matrix.map((value, k) => square(value - (low[k % columns] as number))),
    fromBest: matrix.map((value, k) => square((high[k % columns] as number) - value)),
  };
}

function closeness({ rows, columns, values }: Scaling, factors: Float64Array, best: Float64Array, worst: Float64Array): Float64Array {
  const scores = new Float64Array(rows);
  for (let i = 0, k = 0; i < rows; i++) {
    let up = 0;
    let down = 0;
    for (let j = 0; j < columns; j++, k++) {
      const value = values[k] as number;
      const factor = factors[j] as number;
      const above = factor * ((best[j] as number) - value);
      const below = factor * (value - (worst[j] as number));
      up += above * above;
      down += below * below;
    }
    const fromWorst = Math.sqrt(down);
    scores[i] = up === 0 && down === 0 ? 0.5 : fromWorst / (fromWorst + Math.sqrt(up));
  }
  return scores;
}

/** Each score shared out by squared distance from the worst point; evenly where an alternative stands on it. */
function shares({ rows, columns, values }: Scaling, factors: Float64Array, worst: Float64Array, scores: Float64Array): Float64Array {
  const parts = new Float64Array(rows * columns);
  for (let i = 0, k = 0; i < rows; i++) {
    let down = 0;
    for (let j = 0; j < columns; j++, k++) {
      const below = (factors[j] as number) * ((values[k] as number) - (worst[j] as number));
      parts[k] = below * below;
      down += below * below;
    }
    const score = scores[i] as number;
    for (let at = k - columns; at < k; at++) parts[at] = down === 0 ? score / columns : score * ((parts[at] as number) / down);
  }
  return parts;
}

function steps(scaling: Scaling, weights: Float64Array, best: Float64Array, worst: Float64Array, scores: Float64Array): Step[] {
  const matrix = normalised(scaling);
  const table = weighted(matrix, weights);
  const point = (values: Float64Array) => weighted(normalised({ ...scaling, rows: 1, values }), weights);
  const points = { "A⁺": point(best), "A⁻": point(worst) };
  return [
    cellStep("normalised", "R", "normalised-matrix", matrix),
    cellStep("weighted", "V", "weighted-normalised-matrix", table),
    criterionStep("ideals", "A", "best-and-worst-point", points),
    alternativeStep("distances", "D, C", "distances-and-closeness", {
      "D⁺": distances(table, points["A⁺"]),
      "D⁻": distances(table, points["A⁻"]),
      C: scores,
    }),
  ];
}

/** Euclidean distance of each row of a table from a point. */
function distances(table: Float64Array, point: Float64Array): Float64Array {
  const columns = point.length;
  return Float64Array.from({ length: table.length / columns }, (_, i) =>
    hypot(point.map((value, j) => (table[i * columns + j] as number) - value)),
  );
}
