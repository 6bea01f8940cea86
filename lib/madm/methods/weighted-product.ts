import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import type { Method } from "../method";
import { normalised } from "../normalise";
import { logarithms, productNormalisations, productScaling, weightedProducts } from "../product";
import { alternativeStep, cellStep } from "../steps";

const parameters = {
  normalisation: { kind: "choice", choices: [...productNormalisations, "none"], standard: "linear", words: "normalisation.product" },
} as const satisfies Parameters;

/**
 * Weighted product: the score is Πⱼ rᵢⱼ^wⱼ. Bridgman (1922), Dimensional Analysis, Yale University Press; for decisions
 * Miller and Starr (1969), Executive Decisions and Operations Research, Prentice-Hall.
 *
 * Taken as ratios to the best, the scores lie between 0 and 1; the ratio of any two scores is the same as in the
 * classical product of raw figures. Every figure has to be above zero.
 */
export const weightedProduct: Method<ValuesOf<typeof parameters>> = {
  id: "weighted-product",
  name: methodNames["weighted-product"],
  parameters,
  better: "higher",
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, { normalisation }, wanted) {
    const scaling = productScaling(problem, normalisation);
    const scores = weightedProducts(problem, scaling, normalisation);
    return {
      scores,
      contributions: null,
      steps: wanted.steps
        ? [cellStep("normalised", "R", "normalised-matrix", normalised(scaling)), alternativeStep("score", "P", "score", { P: scores })]
        : [],
    };
  },
  // A logarithm changes no order.
  prepare: (problem, { normalisation }) => ({
    kind: "sums",
    matrix: logarithms(problem, productScaling(problem, normalisation), normalisation),
  }),
};
