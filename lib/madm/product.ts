import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { refuse } from "@/lib/math/refusal";
import { type Scaling, scalingOf } from "./normalise";
import type { Problem } from "./problem";

/** Normalisations a product can use: those that keep every value above zero. */
export const productNormalisations = ["linear", "sum", "vector"] as const;
type ProductNormalisation = (typeof productNormalisations)[number] | "none";

/**
 * How to normalise a problem for a product: what to raise to the power of its weight. "none" takes the raw figures, as in
 * the classical product, where a cost counts by its reciprocal, x⁻ʷ.
 */
export function productScaling(problem: Problem, normalisation: ProductNormalisation): Scaling {
  if (normalisation !== "none") return scalingOf(problem, normalisation);
  return scalingOf({ ...problem, directions: problem.directions.map(() => "benefit" as const) }, "none");
}

/**
 * Weighted products Πⱼ rᵢⱼ^wⱼ, row by row; under "none" the power of a cost is −wⱼ. A criterion of weight 0 is left out.
 *
 * @throws Refusal naming the first cell whose normalised value is not above zero: one zero would undo every other figure
 */
export function weightedProducts(problem: Problem, scaling: Scaling, normalisation: ProductNormalisation): Float64Array {
  const { columns, weights, directions } = problem;
  const powers = weights.map((weight, j) => (normalisation === "none" && directions[j] === "cost" ? -weight : weight));
  const products = new Float64Array(problem.rows);
  for (let i = 0, k = 0; i < products.length; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) if (powers[j] !== 0) sum += (powers[j] as number) * logarithm(problem, scaling, k, j);
    products[i] = exp(sum);
  }
  return products;
}

/**
 * The logarithms of weighted products are weighted sums of these, alternatives × criteria.
 *
 * @throws Refusal naming the first cell whose normalised value is not above zero
 */
export function logarithms(problem: Problem, scaling: Scaling, normalisation: ProductNormalisation): Float64Array {
  return problem.values.map((_, k) => {
    const j = k % problem.columns;
    const power = normalisation === "none" && problem.directions[j] === "cost" ? -1 : 1;
    return power * logarithm(problem, scaling, k, j);
  });
}

/** Of the normalised cell k, which stands in column j. */
function logarithm(problem: Problem, { values, origin, scale }: Scaling, k: number, j: number): number {
  const value = ((values[k] as number) - (origin[j] as number)) / (scale[j] as number);
  if (value > 0) return ln(value);
  return refuse(value < 0 ? "negative-in-column" : "zero-in-column", ["matrix", Math.floor(k / problem.columns), j], {
    accepted: "> 0",
    found: String(problem.values[k]),
  });
}
