import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { profile } from "../columns";
import type { Method } from "../method";
import { FIGURE } from "../options";
import type { Problem } from "../problem";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = {
  bounds: { kind: "bounds-by-criterion", range: FIGURE, words: "spotis.bounds" },
  referencePoint: { kind: "by-criterion", range: FIGURE, words: "spotis.referencePoint" },
} as const satisfies Parameters;

/**
 * SPOTIS: the weighted distance from a reference point, each criterion measured against its own bounds; low is good.
 * Dezert, Tchamova, Han and Tacnet (2020), "The SPOTIS rank reversal free method for multi-criteria decision-making
 * support", IEEE 23rd International Conference on Information Fusion, 1–8.
 *
 * With bounds given, scores do not depend on what else is in the field, so no rank reversal can happen; with bounds taken
 * from the field that promise falls. A reference point inside the bounds (an expected solution point) makes the figure
 * wanted best and everything on either side of it worse. A criterion that is constant in the field and has no bounds
 * keeps nobody away.
 */
export const spotis: Method<ValuesOf<typeof parameters>> = {
  id: "spotis",
  name: methodNames.spotis,
  parameters,
  better: "lower",
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, options, wanted) {
    const { rows, columns, weights, values } = problem;
    const { low, high, point } = frame(problem, options.bounds, options.referencePoint);
    // A criterion that is constant in the field and has no bounds counts for nothing.
    const factors = weights.map((weight, j) =>
      (low[j] as number) < (high[j] as number) ? weight / ((high[j] as number) - (low[j] as number)) : 0,
    );
    const parts = wanted.contributions || wanted.steps ? new Float64Array(rows * columns) : null;
    const scores = new Float64Array(rows);
    for (let i = 0, k = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++, k++) {
        const part = (factors[j] as number) * Math.abs((values[k] as number) - (point[j] as number));
        sum += part;
        if (parts) parts[k] = part;
      }
      scores[i] = sum;
    }
    return {
      scores,
      contributions: wanted.contributions ? parts : null,
      steps: wanted.steps
        ? [
            criterionStep("frame", "B", "bounds-and-reference-point", { min: low, max: high, "x*": point }),
            cellStep("weighted", "w·d", "weighted-distances-from-the-reference-point", parts as Float64Array),
            alternativeStep("score", "P", "score", { P: scores }),
          ]
        : [],
    };
  },
  prepare(problem, { bounds, referencePoint }) {
    const { low, high, point } = frame(problem, bounds, referencePoint);
    const away = problem.values.map((value, k) => {
      const j = k % problem.columns;
      const range = (high[j] as number) - (low[j] as number);
      return range > 0 ? -Math.abs(value - (point[j] as number)) / range : 0;
    });
    return { kind: "sums", matrix: away };
  },
};

/** Bounds and reference point, checked against each other and the figures. */
function frame(problem: Problem, bounds: readonly (readonly [number, number])[] | undefined, wanted: readonly number[] | undefined) {
  const field = profile(problem);
  const issues = [...lengthIssues("bounds", bounds, problem), ...lengthIssues("referencePoint", wanted, problem)];
  if (issues.length > 0) throw new Refusal(issues);
  const low = bounds ? Float64Array.from(bounds, ([min]) => min) : field.low;
  const high = bounds ? Float64Array.from(bounds, ([, max]) => max) : field.high;
  const point = wanted ? Float64Array.from(wanted) : high.map((max, j) => (problem.directions[j] === "benefit" ? max : (low[j] as number)));
  low.forEach((min, j) => {
    const max = high[j] as number;
    const accepted = `${min}–${max}`;
    if (bounds && !(min < max))
      issues.push({ code: "out-of-range", path: ["options", "bounds", j], values: { accepted: "min < max", found: accepted } });
    else if ((point[j] as number) < min || (point[j] as number) > max)
      issues.push({ code: "out-of-range", path: ["options", "referencePoint", j], values: { accepted, found: String(point[j]) } });
    else if ((field.low[j] as number) < min || (field.high[j] as number) > max)
      for (let i = 0, k = j; i < problem.rows; i++, k += problem.columns) {
        const value = problem.values[k] as number;
        if (value < min || value > max)
          issues.push({ code: "out-of-range", path: ["matrix", i, j], values: { accepted, found: String(value) } });
      }
  });
  if (issues.length > 0) throw new Refusal(issues.slice(0, 20));
  return { low, high, point };
}

function lengthIssues(name: string, list: readonly unknown[] | undefined, { columns }: Problem): Issue[] {
  if (!list || list.length === columns) return [];
  return [{ code: "wrong-length", path: ["options", name], values: { accepted: String(columns), found: String(list.length) } }];
}
