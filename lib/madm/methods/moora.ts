import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised, type Scaling, scalingOf } from "../normalise";
import type { Problem } from "../problem";
import { alternativeStep, cellStep } from "../steps";

const parameters = {} as const satisfies Parameters;

/**
 * MOORA, ratio system: the weighted shares of the benefits less those of the costs, every figure being divided by the
 * length √Σx² of its column. Brauers and Zavadskas (2006), "The MOORA method and its application to privatization in a
 * transition economy", Control and Cybernetics 35(2), 445–469.
 */
export const moora: Method<ValuesOf<typeof parameters>> = {
  id: "moora",
  name: methodNames.moora,
  parameters,
  better: "higher",
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const scaling = lengthsOf(problem);
    const signed = problem.weights.map((weight, j) => (problem.directions[j] === "cost" ? -weight : weight));
    const { sums, parts } = weightedSums(scaling, signed, wanted.contributions || wanted.steps);
    return {
      scores: sums,
      contributions: wanted.contributions ? parts : null,
      steps: wanted.steps
        ? [
            cellStep("normalised", "R", "normalised-matrix", normalised(scaling)),
            cellStep("weighted", "V", "weighted-normalised-matrix-costs-negative", parts as Float64Array),
            alternativeStep("score", "y", "score", { y: sums }),
          ]
        : [],
    };
  },
  prepare(problem) {
    const { columns, directions } = problem;
    return { kind: "sums", matrix: normalised(lengthsOf(problem)).map((r, k) => (directions[k % columns] === "cost" ? -r : r)) };
  },
};

/** Every figure as a part of its column's length, costs too. */
function lengthsOf(problem: Problem): Scaling {
  return scalingOf({ ...problem, directions: problem.directions.map(() => "benefit" as const) }, "vector");
}
