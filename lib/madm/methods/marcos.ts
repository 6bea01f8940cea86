import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised, scalingOf } from "../normalise";
import { alternativeStep, cellStep } from "../steps";

const parameters = {} as const satisfies Parameters;

/**
 * MARCOS: the utility of an alternative between an ideal one (all best figures) and an anti-ideal one (all worst).
 * Stević, Pamučar, Puška and Chatterjee (2020), "Sustainable supplier selection in healthcare industries using a new MCDM
 * method: Measurement of alternatives and ranking according to COmpromise solution (MARCOS)", Computers & Industrial
 * Engineering 140, 106231.
 *
 * S being the weighted sum of the ratios to the best, I that of the ideal and A that of the anti-ideal, the published
 * f(K) = (K⁺ + K⁻) / (1 + (1 − f⁺)/f⁺ + (1 − f⁻)/f⁻) with K⁺ = S / I and K⁻ = S / A is S · (I + A) / (I² + I·A + A²). So
 * written, it also holds where the anti-ideal is worth nothing: the score is K⁺, and the tables leave K⁻ out.
 */
export const marcos: Method<ValuesOf<typeof parameters>> = {
  id: "marcos",
  name: methodNames.marcos,
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const { weights } = problem;
    const scaling = scalingOf(problem, "linear");
    const worth = (values: Float64Array) => weightedSums({ ...scaling, rows: 1, values }, weights, false).sums[0] as number;
    const [ideal, anti] = [worth(scaling.high), worth(scaling.low)];
    const ratio = anti / ideal;
    const factor = (1 + ratio) / (1 + ratio + ratio * ratio) / ideal;
    const { sums: scores, parts } = weightedSums(
      scaling,
      weights.map((weight) => weight * factor),
      wanted.contributions,
    );
    return { scores, contributions: parts, steps: wanted.steps ? steps() : [] };

    function steps() {
      const matrix = normalised(scaling);
      const { sums, parts: addends } = weightedSums(scaling, weights, true);
      const utilities = {
        S: sums,
        "K⁺": sums.map((sum) => sum / ideal),
        ...(ratio > 1e-200 ? { "K⁻": sums.map((sum) => sum / anti) } : {}),
        "f(K)": scores,
      };
      return [
        cellStep("normalised", "N", "normalised-matrix", matrix),
        cellStep("weighted", "V", "weighted-normalised-matrix", addends as Float64Array),
        alternativeStep("utility", "K", "sums-degrees-of-utility-and-score", utilities),
      ];
    }
  },
  // The factor is the same for every alternative.
  prepare: (problem) => ({ kind: "sums", matrix: normalised(scalingOf(problem, "linear")) }),
};
