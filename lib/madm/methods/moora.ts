import * as z from "zod/mini";
import { weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised, scalingOf } from "../normalise";
import { alternativeStep, cellStep } from "../steps";

const parameters = z.strictObject({});

/**
 * MOORA, ratio system: the weighted shares of the benefits less those of the costs, every figure being divided by the
 * length √Σx² of its column. Brauers and Zavadskas (2006), "The MOORA method and its application to privatization in a
 * transition economy", Control and Cybernetics 35(2), 445–469.
 */
export const moora: Method<z.infer<typeof parameters>> = {
  id: "moora",
  name: { en: "MOORA" },
  summary: { en: "Adds up what speaks for a market and takes off what speaks against it." },
  whenToUse: { en: "When benefits and costs should be set against each other openly, and the columns hold figures of either sign." },
  formula: [{ en: "r = xᵢⱼ / √Σ x²" }, { en: "score of i = Σ wⱼ · rᵢⱼ over the benefits − Σ wⱼ · rᵢⱼ over the costs" }],
  citation:
    "Brauers, W. K. M. and Zavadskas, E. K. (2006). The MOORA method and its application to privatization in a transition economy. Control and Cybernetics 35(2), 445–469.",
  parameters,
  better: "higher",
  contributionRule: { en: "Weight times normalised figure, negative for a cost; the parts add up to the score." },
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const scaling = scalingOf({ ...problem, directions: problem.directions.map(() => "benefit" as const) }, "vector");
    const signed = problem.weights.map((weight, j) => (problem.directions[j] === "cost" ? -weight : weight));
    const { sums, parts } = weightedSums(scaling, signed, wanted.contributions || wanted.steps);
    return {
      scores: sums,
      contributions: wanted.contributions ? parts : null,
      steps: wanted.steps
        ? [
            cellStep("normalised", "R", "Normalised matrix", normalised(scaling)),
            cellStep("weighted", "V", "Weighted normalised matrix, costs negative", parts as Float64Array),
            alternativeStep("score", "y", "Score", { y: sums }),
          ]
        : [],
    };
  },
};
