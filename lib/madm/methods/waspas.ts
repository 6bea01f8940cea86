import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { exp } from "@/lib/math/elementary/exp";
import { sumRows, weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised } from "../normalise";
import { logarithms, productNormalisations, productScaling, weightedProducts } from "../product";
import { alternativeStep, cellStep } from "../steps";

const parameters = {
  normalisation: { kind: "choice", choices: productNormalisations, standard: "linear", words: "normalisation.sum-and-product" },
  lambda: { kind: "number", range: [0, 1], standard: 0.5, words: "waspas.lambda" },
} as const satisfies Parameters;

/**
 * WASPAS: λ parts of the weighted sum and 1 − λ parts of the weighted product of the same ratios to the best.
 * Zavadskas, Turskis, Antucheviciene and Zakarevicius (2012), "Optimization of weighted aggregated sum product
 * assessment", Elektronika ir Elektrotechnika 122(6), 3–6.
 */
export const waspas: Method<ValuesOf<typeof parameters>> = {
  id: "waspas",
  name: methodNames.waspas,
  parameters,
  better: "higher",
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, { normalisation, lambda }, wanted) {
    const scaling = productScaling(problem, normalisation);
    const { sums } = weightedSums(scaling, problem.weights, false);
    const products = weightedProducts(problem, scaling, normalisation);
    const scores = sums.map((sum, i) => lambda * sum + (1 - lambda) * (products[i] as number));
    return {
      scores,
      contributions: null,
      steps: wanted.steps
        ? [
            cellStep("normalised", "R", "normalised-matrix", normalised(scaling)),
            alternativeStep("score", "Q", "sum-product-and-score", { "Q⁽¹⁾": sums, "Q⁽²⁾": products, Q: scores }),
          ]
        : [],
    };
  },
  prepare(problem, { normalisation, lambda }) {
    const scaling = productScaling(problem, normalisation);
    const matrix = normalised(scaling);
    const logs = logarithms(problem, scaling, normalisation);
    const products = new Float64Array(problem.rows);
    return {
      kind: "keys",
      fill(weights, keys) {
        sumRows(matrix, weights, keys);
        sumRows(logs, weights, products);
        for (let i = 0; i < keys.length; i++) keys[i] = lambda * (keys[i] as number) + (1 - lambda) * exp(products[i] as number);
      },
    };
  },
};
