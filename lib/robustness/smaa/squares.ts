import { type Normalisation, normalised, scalingOf } from "@/lib/madm/normalise";
import type { Problem } from "@/lib/madm/problem";

/** Unweighted squared distances of each cell from the worst and the best value of its column, alternatives × criteria. */
export type SquaredDistances = { readonly fromWorst: Float64Array; readonly fromBest: Float64Array };

/**
 * What TOPSIS needs of the figures, whatever the weights: D⁻² and D⁺² of an alternative are the sums of these times the
 * squared weights.
 *
 * @throws Refusal where a column does not suit the normalisation
 */
export function squaredDistances(problem: Problem, normalisation: Normalisation): SquaredDistances {
  const { rows, columns } = problem;
  const matrix = normalised(scalingOf(problem, normalisation));
  const fromWorst = new Float64Array(matrix.length);
  const fromBest = new Float64Array(matrix.length);
  for (let j = 0; j < columns; j++) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < rows; i++) {
      least = Math.min(least, matrix[i * columns + j] as number);
      most = Math.max(most, matrix[i * columns + j] as number);
    }
    for (let i = 0, k = j; i < rows; i++, k += columns) {
      fromWorst[k] = ((matrix[k] as number) - least) ** 2;
      fromBest[k] = (most - (matrix[k] as number)) ** 2;
    }
  }
  return { fromWorst, fromBest };
}
