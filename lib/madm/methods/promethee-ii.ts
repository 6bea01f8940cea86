import { flowsOf } from "@/lib/madm/outranking/flows";
import { preferenceOption } from "@/lib/madm/outranking/preference";
import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import type { Method } from "../method";
import { alternativeStep, cellStep } from "../steps";

const parameters = { preference: preferenceOption } as const satisfies Parameters;

/**
 * PROMETHEE II: ranks by the net flow φ = φ⁺ − φ⁻, how far an alternative outranks the others less how far it is
 * outranked. Brans and Vincke (1985), "A preference ranking organisation method: the PROMETHEE method for multiple
 * criteria decision-making", Management Science 31(6), 647–656.
 *
 * `details`: `positiveFlow` (φ⁺) and `negativeFlow` (φ⁻), by alternative.
 */
export const prometheeII: Method<ValuesOf<typeof parameters>> = {
  id: "promethee-ii",
  name: methodNames["promethee-ii"],
  parameters,
  better: "higher",
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
            cellStep("criterion-flows", "wφⱼ", "weighted-net-flows-by-criterion", parts as Float64Array),
            alternativeStep("flows", "φ", "flows", { "φ⁺": positive, "φ⁻": negative, φ: scores }),
          ]
        : [],
    };
  },
  prepare(problem, { preference }) {
    const { parts } = flowsOf({ ...problem, weights: problem.weights.map(() => 1) }, preference, true);
    return { kind: "sums", matrix: parts as Float64Array };
  },
};
