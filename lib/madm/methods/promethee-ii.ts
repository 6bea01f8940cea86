import * as z from "zod/mini";
import { flowsOf } from "../flows";
import type { Method } from "../method";
import { preferenceOption } from "../preference";
import { alternativeStep, cellStep } from "../steps";

const parameters = z.strictObject({ preference: preferenceOption });

/**
 * PROMETHEE II: ranks by the net flow φ = φ⁺ − φ⁻, how far an alternative outranks the others less how far it is
 * outranked. Brans and Vincke (1985), "A preference ranking organisation method: the PROMETHEE method for multiple
 * criteria decision-making", Management Science 31(6), 647–656.
 *
 * `details`: `positiveFlow` (φ⁺) and `negativeFlow` (φ⁻), by alternative.
 */
export const prometheeII: Method<z.infer<typeof parameters>> = {
  id: "promethee-ii",
  name: { en: "PROMETHEE II" },
  summary: { en: "Compares all markets in pairs and ranks them by comparisons won less comparisons lost." },
  whenToUse: { en: "When small differences should not count, large ones should count no more than fully, and no common scale is wanted." },
  formula: [
    { en: "Pⱼ(a, b): preference for a over b on criterion j, from 0 to 1, by how much better a is" },
    { en: "φ⁺ of a = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻ of a = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)" },
    { en: "score of a = φ⁺ − φ⁻" },
  ],
  citation:
    "Brans, J.-P. and Vincke, P. (1985). A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647–656.",
  parameters,
  better: "higher",
  contributionRule: { en: "Net flow of the criterion alone, times its weight; the parts add up to the score." },
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, { preference }, wanted) {
    const { positive, negative, parts } = flowsOf(problem, preference, wanted.contributions || wanted.steps);
    const scores = positive.map((plus, i) => plus - (negative[i] as number));
    return {
      scores,
      contributions: wanted.contributions ? parts : null,
      details: { positiveFlow: Array.from(positive), negativeFlow: Array.from(negative) },
      steps: wanted.steps
        ? [
            cellStep("criterion-flows", "wφⱼ", "Weighted net flows by criterion", parts as Float64Array),
            alternativeStep("flows", "φ", "Flows", { "φ⁺": positive, "φ⁻": negative, φ: scores }),
          ]
        : [],
    };
  },
};
