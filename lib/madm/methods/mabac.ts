import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { expm1 } from "@/lib/math/elementary/exp";
import { log1p } from "@/lib/math/elementary/ln";
import { weightedSums } from "../additive";
import type { Method } from "../method";
import { normalised, scalingOf } from "../normalise";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = {} as const satisfies Parameters;

/**
 * MABAC: distance of each weighted figure v = w·(r + 1) from the border of its criterion, the geometric mean of the v.
 * Pamučar and Ćirović (2015), "The selection of transport and handling resources in logistics centers using
 * Multi-Attributive Border Approximation area Comparison (MABAC)", Expert Systems with Applications 42(6), 3016–3028.
 */
export const mabac: Method<ValuesOf<typeof parameters>> = {
  id: "mabac",
  name: methodNames.mabac,
  parameters,
  better: "higher",
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, _, wanted) {
    const { rows, columns, weights } = problem;
    const scaling = scalingOf(problem, "min-max");
    const matrix = normalised(scaling);
    const logs = new Float64Array(columns);
    for (let i = 0, k = 0; i < rows; i++) for (let j = 0; j < columns; j++, k++) logs[j] = (logs[j] as number) + log1p(matrix[k] as number);
    // w is common to all v of a column, so v − g is w times the distance of r from the mean of r + 1, less 1.
    const middle = logs.map((sum) => expm1(sum / rows));
    const origin = scaling.origin.map((from, j) => from + (middle[j] as number) * (scaling.scale[j] as number));
    const { sums, parts } = weightedSums({ ...scaling, origin }, weights, wanted.contributions || wanted.steps);
    return {
      scores: sums,
      contributions: wanted.contributions ? parts : null,
      steps: wanted.steps
        ? [
            cellStep("normalised", "N", "normalised-matrix", matrix),
            cellStep(
              "weighted",
              "V",
              "weighted-matrix",
              matrix.map((value, k) => (weights[k % columns] as number) * (value + 1)),
            ),
            criterionStep("border", "G", "border-approximation-area", {
              G: weights.map((weight, j) => weight * (1 + (middle[j] as number))),
            }),
            cellStep("distances", "Q", "distances-from-the-border", parts as Float64Array),
            alternativeStep("score", "S", "score", { S: sums }),
          ]
        : [],
    };
  },
  // The borders take the same off every alternative.
  prepare: (problem) => ({ kind: "sums", matrix: normalised(scalingOf(problem, "min-max")) }),
};
