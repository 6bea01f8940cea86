import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { refuse } from "@/lib/math/refusal";
import { weightedSums } from "../additive";
import { profile } from "../columns";
import type { Method } from "../method";
import { normalised, type Scaling, scalingOf } from "../normalise";
import { FIGURE } from "../options";
import type { Problem } from "../problem";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = {
  optimal: { kind: "by-criterion", range: FIGURE, words: "aras.optimal" },
} as const satisfies Parameters;

/**
 * ARAS: the weighted sum of an alternative as part of that of an optimal one, which stands in the matrix as a row of its
 * own. Columns are divided by their sums, costs by way of their reciprocals.
 * Zavadskas and Turskis (2010), "A new additive ratio assessment (ARAS) method in multicriteria decision-making",
 * Technological and Economic Development of Economy 16(2), 159–172.
 *
 * The optimal figure must be above zero for a cost and zero or more for a benefit. A score may exceed 1 where an
 * alternative is better than the optimal one that was given.
 */
export const aras: Method<ValuesOf<typeof parameters>> = {
  id: "aras",
  name: methodNames.aras,
  parameters,
  better: "higher",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, { optimal }, wanted) {
    const { weights } = problem;
    const { scaling, optimum } = withOptimum(problem, optimal);
    const best = weightedSums({ ...scaling, rows: 1, values: optimum }, weights, false).sums[0] as number;
    if (best === 0) refuse("all-zero", ["options", "optimal"]);
    const { sums: scores, parts } = weightedSums(
      scaling,
      weights.map((weight) => weight / best),
      wanted.contributions,
    );
    if (!wanted.steps) return { scores, contributions: parts, steps: [] };
    const sums = weightedSums(scaling, weights, true);
    return {
      scores,
      contributions: parts,
      steps: [
        cellStep("normalised", "R", "normalised-matrix", normalised(scaling)),
        criterionStep("optimal", "r₀", "normalised-optimal-alternative", { "r₀": normalised({ ...scaling, rows: 1, values: optimum }) }),
        cellStep("weighted", "V", "weighted-normalised-matrix", sums.parts as Float64Array),
        alternativeStep("score", "S, K", "optimality-and-utility", { S: sums.sums, K: scores }),
      ],
    };
  },
  // The optimal alternative's sum divides every other one.
  prepare: (problem, { optimal }) => ({ kind: "sums", matrix: normalised(withOptimum(problem, optimal).scaling) }),
};

/** Each column as parts of its sum, the optimal figure counted in; costs and their optimum read as min / x. */
function withOptimum(problem: Problem, optimal: readonly number[] | undefined): { scaling: Scaling; optimum: Float64Array } {
  const turned = scalingOf(problem, "linear");
  const optimum = optimal ? given(problem, optimal) : turned.high;
  const sums = turned.sum.map((sum, j) => sum + (optimum[j] as number));
  // Nothing but zeros, optimum and all, is treated as nothing but ones.
  const origin = sums.map((sum) => (sum === 0 ? -1 : 0));
  const scale = sums.map((sum) => (sum === 0 ? problem.rows + 1 : sum));
  return { scaling: { ...turned, origin, scale }, optimum };
}

/** The optimal figures that were given, costs read as min / x (as 1 where all costs are 0, whatever the optimum). */
function given(problem: Problem, optimal: readonly number[]): Float64Array {
  checkOptimal(problem, optimal);
  const { low } = profile(problem);
  return low.map((least, j) => {
    const value = optimal[j] as number;
    if (problem.directions[j] === "benefit") return value;
    return least === 0 ? 1 : least / value;
  });
}

function checkOptimal({ columns, directions }: Problem, optimal: readonly number[]): void {
  if (optimal.length !== columns)
    refuse("wrong-length", ["options", "optimal"], { accepted: String(columns), found: String(optimal.length) });
  optimal.forEach((value, j) => {
    const accepted = directions[j] === "cost" ? "> 0" : "≥ 0";
    if (value < 0 || (value === 0 && directions[j] === "cost"))
      refuse("out-of-range", ["options", "optimal", j], { accepted, found: String(value) });
  });
}
