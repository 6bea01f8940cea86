import * as z from "zod/mini";
import { flowsOf } from "../flows";
import type { Method } from "../method";
import { partialRanks, relationsOf } from "../partial-order";
import { preferenceOption } from "../preference";
import { ranksOf } from "../ranks";
import { alternativeStep, cellStep } from "../steps";

const parameters = z.strictObject({ preference: preferenceOption });

/**
 * PROMETHEE I: a partial order. An alternative is preferred to another where it outranks the field more (φ⁺) and is
 * outranked less (φ⁻), at least one of them clearly; where the two flows disagree the two are incomparable.
 * Brans and Vincke (1985), "A preference ranking organisation method: the PROMETHEE method for multiple criteria
 * decision-making", Management Science 31(6), 647–656.
 *
 * The rank of an alternative is 1 + the number of alternatives preferred to it. Its score is the net flow φ⁺ − φ⁻, which
 * agrees with every preference but also orders the incomparable.
 * `details`: `positiveFlow` (φ⁺), `negativeFlow` (φ⁻), and `relations`, a string per alternative that says how it stands
 * to each other one: P preferred, N the other is, I indifferent, R incomparable (empty for more than 1,000).
 */
export const prometheeI: Method<z.infer<typeof parameters>> = {
  id: "promethee-i",
  name: { en: "PROMETHEE I" },
  summary: { en: "Compares all markets in pairs and says which are clearly better, and which cannot be compared." },
  whenToUse: {
    en: 'When an honest "cannot be said" is worth more than a complete order: markets with opposite strengths stay incomparable.',
  },
  formula: [
    { en: "Pⱼ(a, b): preference for a over b on criterion j, from 0 to 1, by how much better a is" },
    { en: "φ⁺ of a = Σⱼ wⱼ · Σ_b Pⱼ(a, b) / (n − 1), φ⁻ of a = Σⱼ wⱼ · Σ_b Pⱼ(b, a) / (n − 1)" },
    { en: "a is preferred to b where φ⁺ is no lower and φ⁻ no higher, and not both are equal" },
    { en: "rank of a = 1 + number of markets preferred to a" },
  ],
  citation:
    "Brans, J.-P. and Vincke, P. (1985). A preference ranking organisation method: the PROMETHEE method for multiple criteria decision-making. Management Science 31(6), 647–656.",
  parameters,
  better: "higher",
  contributionRule: { en: "Net flow of the criterion alone, times its weight; the parts add up to the net flow." },
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, { preference }, wanted) {
    const { positive, negative, parts } = flowsOf(problem, preference, wanted.contributions || wanted.steps);
    const scores = positive.map((plus, i) => plus - (negative[i] as number));
    const [byPositive, byNegative] = [ranksOf(positive, "higher"), ranksOf(negative, "lower")];
    return {
      scores,
      ranks: partialRanks(byPositive, byNegative),
      contributions: wanted.contributions ? parts : null,
      details: { positiveFlow: Array.from(positive), negativeFlow: Array.from(negative), relations: relationsOf(byPositive, byNegative) },
      steps: wanted.steps
        ? [
            cellStep("criterion-flows", "wφⱼ", "Weighted net flows by criterion", parts as Float64Array),
            alternativeStep("flows", "φ", "Flows and the rank each gives", {
              "φ⁺": positive,
              "φ⁻": negative,
              φ: scores,
              "rank by φ⁺": byPositive,
              "rank by φ⁻": byNegative,
            }),
          ]
        : [],
    };
  },
};
