import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { ln, log1p } from "@/lib/math/elementary/ln";
import { rescaled } from "../problem";
import { criterionStep } from "../steps";
import { checkSign, figures } from "./inputs";
import type { Weighting } from "./weighting";

const parameters = {} as const satisfies Parameters;

/**
 * Shannon entropy weights: a criterion counts the more, the less evenly its total is spread over the alternatives.
 * Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, 52–54.
 *
 * Shares p = x / Σx need figures of zero or more, whatever the direction; 0 · ln 0 is 0. A constant column (zeros
 * included) is spread evenly and gets weight 0. The distance d = 1 − e is summed directly, as Σ p ln(m p) / ln m:
 * subtracting e from 1 would lose the digits of a nearly constant column.
 */
export const entropy: Weighting<ValuesOf<typeof parameters>> = {
  id: "entropy",
  name: { en: "Entropy" },
  summary: { key: "entropy.summary" },
  whenToUse: {
    key: "entropy.whenToUse",
  },
  formula: [{ key: "entropy.formula.1" }, { key: "entropy.formula.2" }, { key: "entropy.formula.3" }, { key: "entropy.formula.4" }],
  citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 52–54.",
  parameters,
  needs: "matrix",
  unitFree: true,
  weigh(input, _, steps) {
    const data = figures(input);
    checkSign(data, false);
    const { rows, series, low, high } = data;
    const spread = Float64Array.from(series, (values, j) => {
      const most = high[j] as number;
      // In units of the largest value no share vanishes below the smallest number there is.
      return low[j] === most ? 0 : divergence(values.map((value) => value / most)) / ln(rows);
    });
    const weights = rescaled(spread);
    const table = { e: spread.map((d) => 1 - d), d: spread, w: weights };
    return { weights, steps: steps ? [criterionStep("entropy", "e, d, w", "entropy-its-distance-from-1-and-weights", table)] : [] };
  },
};

/** Σ p ln(m p): how far the shares p of m values are from even ones, 0 or more (Kullback and Leibler 1951). */
function divergence(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value / values.length, 0);
  // p = (1 + t) / m, and Σt = 0 lets each term be (1 + t) ln(1 + t) − t, which is never negative.
  return values.reduce((sum, value) => sum + term((value - mean) / mean), 0) / values.length;
}

/** (1 + t) ln(1 + t) − t for t ≥ −1, by its series near 0, where the two parts cancel. */
function term(t: number): number {
  if (t <= -1) return 1;
  if (Math.abs(t) > 0.01) return (1 + t) * log1p(t) - t;
  let sum = 0;
  for (let k = 10; k >= 2; k--) sum = 1 / (k * (k - 1)) - t * sum;
  return t * t * sum;
}
