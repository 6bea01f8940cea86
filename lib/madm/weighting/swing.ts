import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { criterionStep } from "../steps";
import { points } from "./points";
import type { Weighting } from "./weighting";

const parameters = {} as const satisfies Parameters;

/**
 * Swing weights: the points say how much the step from the worst to the best figure of each criterion is worth, the most
 * valued step usually at 100. The arithmetic is that of points; the question asked is another.
 * Von Winterfeldt and Edwards (1986), Decision Analysis and Behavioral Research, Cambridge University Press.
 */
export const swing: Weighting<ValuesOf<typeof parameters>> = {
  id: "swing",
  name: { en: "Swing" },
  summary: { key: "swing.summary" },
  whenToUse: {
    key: "swing.whenToUse",
  },
  formula: [{ key: "swing.formula.1" }, { key: "swing.formula.2" }],
  citation: "von Winterfeldt, D. and Edwards, W. (1986). Decision Analysis and Behavioral Research. Cambridge University Press.",
  parameters,
  needs: "points",
  unitFree: true,
  weigh(input, _, steps) {
    const { weights } = points.weigh(input, {}, false);
    const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
    const swings = weights.map((weight) => (100 * weight) / most);
    return {
      weights,
      steps: steps ? [criterionStep("swings", "s, w", "swings-beside-the-most-valued-one-and-weights", { s: swings, w: weights })] : [],
    };
  },
};
