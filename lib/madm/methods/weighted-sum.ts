import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { weightedSums } from "../additive";
import type { Method } from "../method";
import { normalisations, normalised, scalingOf } from "../normalise";
import { alternativeStep, cellStep } from "../steps";

const parameters = {
  normalisation: { kind: "choice", choices: normalisations, standard: "min-max", words: "normalisation.sum" },
} as const satisfies Parameters;

/**
 * Weighted sum (simple additive weighting): the score is Σⱼ wⱼ·rᵢⱼ over the normalised values r.
 * Fishburn (1967), "Additive utilities with incomplete product sets", Operations Research 15(3), 537–542;
 * Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, 99–103.
 *
 * The method leaves the scale to the user. Hwang and Yoon take the ratio to the best ("linear"), which zeros among the
 * costs and negative figures rule out; the default is min-max, which takes any column.
 */
export const weightedSum: Method<ValuesOf<typeof parameters>> = {
  id: "weighted-sum",
  name: methodNames["weighted-sum"],
  parameters,
  better: "higher",
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, { normalisation }, wanted) {
    const scaling = scalingOf(problem, normalisation);
    const { sums, parts } = weightedSums(scaling, problem.weights, wanted.contributions || wanted.steps);
    return {
      scores: sums,
      contributions: wanted.contributions ? parts : null,
      steps: wanted.steps
        ? [
            cellStep("normalised", "R", "normalised-matrix", normalised(scaling)),
            cellStep("weighted", "V", "weighted-normalised-matrix", parts as Float64Array),
            alternativeStep("score", "S", "score", { S: sums }),
          ]
        : [],
    };
  },
  prepare: (problem, { normalisation }) => ({ kind: "sums", matrix: normalised(scalingOf(problem, normalisation)) }),
};
