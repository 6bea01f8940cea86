import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { refuse } from "@/lib/math/refusal";
import { criterionStep } from "../steps";
import { shares } from "./inputs";
import type { Weighting } from "./weighting";

const parameters = {} as const satisfies Parameters;

/**
 * Points given directly, in any unit, scaled to sum one. A criterion may have no points, but not all of them.
 * Stillwell, Seaver and Edwards (1981), Organizational Behavior and Human Performance 28(1), 62–77.
 */
export const points: Weighting<ValuesOf<typeof parameters>> = {
  id: "points",
  name: { en: "Points" },
  summary: { key: "points.summary" },
  whenToUse: { key: "points.whenToUse" },
  formula: [{ key: "points.formula.1" }],
  citation:
    "Stillwell, W. G., Seaver, D. A. and Edwards, W. (1981). A comparison of weight approximation techniques in multiattribute utility decision making. Organizational Behavior and Human Performance 28(1), 62–77.",
  parameters,
  needs: "points",
  unitFree: true,
  weigh(input, _, steps) {
    const given = input.points ?? refuse("missing", ["points"]);
    const weights = shares(given, ["points"]);
    const table = { p: Float64Array.from(given), w: weights };
    return { weights, steps: steps ? [criterionStep("points", "p, w", "points-and-weights", table)] : [] };
  },
};
