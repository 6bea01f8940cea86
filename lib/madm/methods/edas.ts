import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { refuse } from "@/lib/math/refusal";
import { column, profile } from "../columns";
import type { Method } from "../method";
import type { Problem } from "../problem";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = {} as const satisfies Parameters;

/**
 * EDAS: distances of each figure above and below the average of its column, as parts of that average.
 * Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), "Multi-criteria inventory classification using a new method
 * of evaluation based on distance from average solution (EDAS)", Informatica 26(3), 435–451.
 *
 * A constant column keeps nobody away from the average. Any other column has to have an average above zero. Where nobody
 * stands above the average the first half of the score is 0; where nobody stands below it the second half is full.
 */
export const edas: Method<ValuesOf<typeof parameters>> = {
  id: "edas",
  name: methodNames.edas,
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const { rows, weights, values } = problem;
    const averages = averagesOf(problem);
    const distances = distancesOf(problem, averages);
    const [above, below] = [new Float64Array(rows), new Float64Array(rows)];
    sumSides(distances, weights, above, below);
    const { mostAbove, mostBelow, up, down, scores } = scored(above, below);
    return {
      scores,
      contributions: wanted.contributions ? partsOf(distances, weights, mostAbove, mostBelow) : null,
      steps: wanted.steps
        ? [
            criterionStep("average", "AV", "average-solution", {
              AV: averages.map((average, j) => (average === CONSTANT ? (values[j] as number) : average)),
            }),
            cellStep(
              "positive",
              "PDA",
              "distances-above-the-average",
              distances.map((distance) => Math.max(0, distance)),
            ),
            cellStep(
              "negative",
              "NDA",
              "distances-below-the-average",
              distances.map((distance) => Math.max(0, 0 - distance)),
            ),
            alternativeStep("score", "SP, SN, AS", "weighted-sums-normalised-sums-and-score", {
              SP: above,
              SN: below,
              NSP: up,
              NSN: down,
              AS: scores,
            }),
          ]
        : [],
    };
  },
  prepare(problem) {
    const distances = distancesOf(problem, averagesOf(problem));
    const [above, below] = [new Float64Array(problem.rows), new Float64Array(problem.rows)];
    return {
      kind: "keys",
      fill(weights, keys) {
        sumSides(distances, weights, above, below);
        keys.set(scored(above, below).scores);
      },
    };
  },
};

/** Signed distance from the average: above 0 where better, below 0 where worse. */
function distancesOf({ columns, values, directions }: Problem, averages: Float64Array): Float64Array {
  const distances = new Float64Array(values.length);
  for (let k = 0; k < values.length; )
    for (let j = 0; j < columns; j++, k++) {
      const average = averages[j] as number;
      const ahead = average === CONSTANT ? 0 : ((values[k] as number) - average) / average;
      distances[k] = directions[j] === "benefit" ? ahead : 0 - ahead;
    }
  return distances;
}

/** Fills in the weighted sums of the distances above the average and of those below it. */
function sumSides(distances: Float64Array, weights: Float64Array, above: Float64Array, below: Float64Array): void {
  for (let i = 0, k = 0; i < above.length; i++) {
    let [up, down] = [0, 0];
    for (let j = 0; j < weights.length; j++, k++) {
      const part = (weights[j] as number) * (distances[k] as number);
      if (part > 0) up += part;
      else down -= part;
    }
    above[i] = up;
    below[i] = down;
  }
}

/** Both sums as parts of the largest, and the score, their mean. */
function scored(above: Float64Array, below: Float64Array) {
  const rows = above.length;
  const [up, down, scores] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  let [mostAbove, mostBelow] = [0, 0];
  for (let i = 0; i < rows; i++) {
    mostAbove = Math.max(mostAbove, above[i] as number);
    mostBelow = Math.max(mostBelow, below[i] as number);
  }
  for (let i = 0; i < rows; i++) {
    up[i] = mostAbove > 0 ? (above[i] as number) / mostAbove : 0;
    down[i] = mostBelow > 0 ? 1 - (below[i] as number) / mostBelow : 1;
    scores[i] = ((up[i] as number) + (down[i] as number)) / 2;
  }
  return { mostAbove, mostBelow, up, down, scores };
}

/** Stands for the average of a constant column, which is not divided by. */
const CONSTANT = 0;

/** @throws Refusal for a column that varies around an average of zero or less, naming its first negative cell. */
function averagesOf(problem: Problem): Float64Array {
  const { low, high, sum } = profile(problem);
  return sum.map((total, j) => {
    if (low[j] === high[j]) return CONSTANT;
    if (total > 0) return total / problem.rows;
    const row = column(problem.values, problem.columns, j).findIndex((value) => value < 0);
    return refuse("negative-in-column", ["matrix", row, j], { accepted: "x̄ > 0", found: String(total / problem.rows) });
  });
}

function partsOf(distances: Float64Array, weights: Float64Array, mostAbove: number, mostBelow: number): Float64Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return distances.map((distance, k) => {
    const weight = weights[k % weights.length] as number;
    // A distance above 0 implies that the largest sum above is not 0, unless the weight is; and so below.
    const span = distance > 0 ? mostAbove : mostBelow;
    return (weight / whole + (span > 0 ? (weight * distance) / span : 0)) / 2;
  });
}
