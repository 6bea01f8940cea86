import * as z from "zod/mini";
import { refuse } from "@/lib/math/refusal";
import { column, profile } from "../columns";
import type { Method } from "../method";
import type { Problem } from "../problem";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = z.strictObject({});

/**
 * EDAS: distances of each figure above and below the average of its column, as parts of that average.
 * Keshavarz Ghorabaee, Zavadskas, Olfat and Turskis (2015), "Multi-criteria inventory classification using a new method
 * of evaluation based on distance from average solution (EDAS)", Informatica 26(3), 435–451.
 *
 * A constant column keeps nobody away from the average. Any other column has to have an average above zero. Where nobody
 * stands above the average the first half of the score is 0; where nobody stands below it the second half is full.
 */
export const edas: Method<z.infer<typeof parameters>> = {
  id: "edas",
  name: { en: "EDAS" },
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const { rows, columns, weights, values, directions } = problem;
    const averages = averagesOf(problem);
    // Signed distance from the average: above 0 where better, below 0 where worse.
    const distances = new Float64Array(rows * columns);
    const [above, below] = [new Float64Array(rows), new Float64Array(rows)];
    for (let i = 0, k = 0; i < rows; i++)
      for (let j = 0; j < columns; j++, k++) {
        const average = averages[j] as number;
        const ahead = average === CONSTANT ? 0 : ((values[k] as number) - average) / average;
        const distance = directions[j] === "benefit" ? ahead : 0 - ahead;
        distances[k] = distance;
        const side = distance > 0 ? above : below;
        side[i] = (side[i] as number) + (weights[j] as number) * Math.abs(distance);
      }
    const most = (sums: Float64Array) => sums.reduce((a, b) => Math.max(a, b));
    const [mostAbove, mostBelow] = [most(above), most(below)];
    const up = above.map((sum) => (mostAbove > 0 ? sum / mostAbove : 0));
    const down = below.map((sum) => (mostBelow > 0 ? 1 - sum / mostBelow : 1));
    return {
      scores: up.map((part, i) => (part + (down[i] as number)) / 2),
      contributions: wanted.contributions ? partsOf(distances, weights, mostAbove, mostBelow) : null,
      steps: wanted.steps
        ? [
            criterionStep("average", "AV", "Average solution", {
              AV: averages.map((average, j) => (average === CONSTANT ? (values[j] as number) : average)),
            }),
            cellStep(
              "positive",
              "PDA",
              "Distances above the average",
              distances.map((distance) => Math.max(0, distance)),
            ),
            cellStep(
              "negative",
              "NDA",
              "Distances below the average",
              distances.map((distance) => Math.max(0, 0 - distance)),
            ),
            alternativeStep("score", "SP, SN, AS", "Weighted sums, normalised sums and score", {
              SP: above,
              SN: below,
              NSP: up,
              NSN: down,
              AS: up.map((part, i) => (part + (down[i] as number)) / 2),
            }),
          ]
        : [],
    };
  },
};

/** Stands for the average of a constant column, which is not divided by. */
const CONSTANT = 0;

/** @throws Refusal for a column that varies around an average of zero or less, naming its first negative cell. */
function averagesOf(problem: Problem): Float64Array {
  const { low, high, sum } = profile(problem);
  return sum.map((total, j) => {
    if (low[j] === high[j]) return CONSTANT;
    if (total > 0) return total / problem.rows;
    const row = column(problem.values, problem.columns, j).findIndex((value) => value < 0);
    return refuse("negative-in-column", ["matrix", row, j], { accepted: "average > 0", found: String(total / problem.rows) });
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
