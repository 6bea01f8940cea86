import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { refuse } from "@/lib/math/refusal";
import type { Weighting, WeightingInput } from "./weighting";

const parameters = {} as const satisfies Parameters;

/** The same weight for every criterion of whatever the input holds. Dawes, R. M. and Corrigan, B. (1974). */
export const equal: Weighting<ValuesOf<typeof parameters>> = {
  id: "equal",
  name: { en: "Equal weights" },
  summary: { key: "equal.summary" },
  whenToUse: { key: "equal.whenToUse" },
  formula: [{ key: "equal.formula.1" }],
  citation: "Dawes, R. M. and Corrigan, B. (1974). Linear models in decision making. Psychological Bulletin 81(2), 95–106.",
  parameters,
  needs: "none",
  unitFree: true,
  weigh(input) {
    const count = criteriaIn(input);
    return { weights: new Float64Array(count).fill(1 / count), steps: [] };
  },
};

function criteriaIn({ matrix, directions, points, ranking, pairwise, bestToOthers, othersToWorst }: WeightingInput): number {
  if (matrix) {
    const columns = "rows" in matrix ? matrix.columns : (matrix[0]?.length ?? 0);
    return columns >= 1 ? columns : refuse("too-few", ["matrix"], { accepted: "≥ 1 × 1" });
  }
  const list = directions ?? points ?? ranking ?? pairwise ?? bestToOthers ?? othersToWorst ?? refuse("missing", ["matrix"]);
  return list.length >= 1 ? list.length : refuse("too-few", [], { accepted: "≥ 1" });
}
