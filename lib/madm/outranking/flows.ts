import { orderOf } from "@/lib/math/order";
import { column } from "../columns";
import type { Problem } from "../problem";
import { duels, type Preference, shapesOf } from "./preference";

/** How far each alternative outranks the others and is outranked by them, both from 0 to the sum of the weights. */
export type Flows = {
  /** φ⁺: its mean preference over the others. */
  readonly positive: Float64Array;
  /** φ⁻: the others' mean preference over it. */
  readonly negative: Float64Array;
  /** Each criterion's part of φ⁺ − φ⁻, alternatives × criteria, where asked for. */
  readonly parts: Float64Array | null;
};

/**
 * PROMETHEE flows: φ⁺ᵢ = Σⱼ wⱼ · Σₖ Pⱼ(i, k) / (n − 1) and φ⁻ᵢ likewise with Pⱼ(k, i); 0 for a single alternative.
 * Criterion by criterion and sorted, so that no pair has to be visited: O(q·n·log n), but O(q·n²) for the Gaussian.
 *
 * @throws Refusal as `shapesOf` does
 */
export function flowsOf(problem: Problem, preference: Preference, wantParts: boolean): Flows {
  const { rows, columns, values, weights, directions } = problem;
  const shapes = shapesOf(preference, problem);
  const [positive, negative] = [new Float64Array(rows), new Float64Array(rows)];
  const parts = wantParts ? new Float64Array(rows * columns) : null;
  const sorted = new Float64Array(rows);
  shapes.forEach((shape, j) => {
    const share = rows > 1 ? (weights[j] as number) / (rows - 1) : 0;
    const figures = column(values, columns, j);
    if (directions[j] === "cost") for (let i = 0; i < rows; i++) figures[i] = 0 - (figures[i] as number);
    const order = orderOf(figures, "ascending");
    for (let place = 0; place < rows; place++) sorted[place] = figures[order[place] as number] as number;
    const { won, lost } = duels(sorted, shape);
    for (let place = 0; place < rows; place++) {
      const row = order[place] as number;
      const plus = share * (won[place] as number);
      const minus = share * (lost[place] as number);
      positive[row] = (positive[row] as number) + plus;
      negative[row] = (negative[row] as number) + minus;
      if (parts) parts[row * columns + j] = plus - minus;
    }
  });
  return { positive, negative, parts };
}
