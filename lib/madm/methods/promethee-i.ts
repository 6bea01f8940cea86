import { type Flows, flowsOf } from "@/lib/madm/outranking/flows";
import type { PreferenceFunction } from "@/lib/madm/outranking/functions";
import { partialRanks, relationsOf } from "@/lib/madm/outranking/partial-order";
import { type Preference, preferenceOption, shapesOf } from "@/lib/madm/outranking/preference";
import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { sumRows } from "../additive";
import { column, sideBySide } from "../columns";
import type { Method } from "../method";
import type { Problem } from "../problem";
import { ranksOf } from "../ranks";
import { alternativeStep, cellStep } from "../steps";

const parameters = { preference: preferenceOption } as const satisfies Parameters;

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
export const prometheeI: Method<ValuesOf<typeof parameters>> = {
  id: "promethee-i",
  name: methodNames["promethee-i"],
  parameters,
  better: "higher",
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
            cellStep("criterion-flows", "wφⱼ", "weighted-net-flows-by-criterion", parts as Float64Array),
            alternativeStep("flows", "φ", "flows-and-the-rank-each-gives", {
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
  prepare(problem, { preference }) {
    const { rows } = problem;
    const flows = flowsByCriterion(problem, preference);
    const won = sideBySide(flows.map(({ positive }) => positive));
    const lost = sideBySide(flows.map(({ negative }) => negative));
    const [positive, negative] = [new Float64Array(rows), new Float64Array(rows)];
    return {
      kind: "keys",
      ranks: true,
      fill(weights, keys) {
        sumRows(won, weights, positive);
        sumRows(lost, weights, negative);
        const ranks = partialRanks(ranksOf(positive, "higher"), ranksOf(negative, "lower"));
        for (let i = 0; i < keys.length; i++) keys[i] = -(ranks[i] as number);
      },
    };
  },
};

/** The flows of each criterion on its own, with a weight of one. @throws Refusal as `shapesOf` does */
function flowsByCriterion(problem: Problem, preference: Preference): Flows[] {
  shapesOf(preference, problem);
  const { rows, columns, values, directions } = problem;
  const of = (thresholds: readonly number[] | undefined, j: number) => thresholds && [thresholds[j] as number];
  return directions.map((direction, j) => {
    const { function: name, p, q, s } = preference;
    const own = { function: Array.isArray(name) ? [name[j] as PreferenceFunction] : name, p: of(p, j), q: of(q, j), s: of(s, j) };
    const alone = { rows, columns: 1, values: column(values, columns, j), weights: Float64Array.of(1), directions: [direction] };
    return flowsOf(alone, own, false);
  });
}
