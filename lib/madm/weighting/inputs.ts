import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import { column, profile } from "../columns";
import { type Direction, LARGEST, makeProblem, type Problem, rescaled } from "../problem";
import type { WeightingInput } from "./weighting";

const MOST_ISSUES = 20;

/**
 * A list of numbers from the input.
 *
 * @throws Refusal if it is missing or empty, naming every entry that is no number or not between `low` and `high`
 */
export function numbersIn(input: WeightingInput, key: ListKey, low: number, high: number): Float64Array {
  return numbers(input[key] ?? refuse("missing", [key]), [key], low, high);
}
type ListKey = "points" | "ranking" | "bestToOthers" | "othersToWorst";

/**
 * Weights in any unit, scaled to sum one.
 *
 * @throws Refusal if there are none, naming every entry that is negative or no number, and where all are zero
 */
export function shares(list: ArrayLike<number>, path: Issue["path"]): Float64Array {
  const weights = numbers(list, path, 0, LARGEST);
  return weights.every((weight) => weight === 0) ? refuse("all-zero", path) : rescaled(weights);
}

function numbers(list: ArrayLike<number>, path: Issue["path"], low: number, high: number): Float64Array {
  if (list.length === 0) refuse("too-few", path, { accepted: "≥ 1" });
  const accepted = high === LARGEST ? `≥ ${low}` : `${low}–${high}`;
  const issues: Issue[] = [];
  for (let j = 0; j < list.length && issues.length < MOST_ISSUES; j++) {
    const value = list[j] as number;
    const found = String(value);
    if (typeof value !== "number" || !Number.isFinite(value)) issues.push({ code: "not-a-number", path: [...path, j], values: { found } });
    else if (value < low || value > high) issues.push({ code: "out-of-range", path: [...path, j], values: { accepted, found } });
  }
  if (issues.length > 0) throw new Refusal(issues);
  return Float64Array.from(list);
}

/** A checked matrix by columns, with each column's extremes. `directed`: the input said which way each criterion points. */
export type Figures = Pick<Problem, "rows" | "columns" | "values" | "directions"> & {
  readonly directed: boolean;
  readonly series: readonly Float64Array[];
  readonly low: Float64Array;
  readonly high: Float64Array;
};

/**
 * The input's matrix, for weightings that read the figures. Without directions every criterion counts as a benefit.
 *
 * @throws Refusal where the matrix or the directions are missing or malformed, or where every column is constant, one
 * row included: then the figures say nothing about importance
 */
export function figures(input: WeightingInput): Figures {
  const matrix = input.matrix ?? refuse("missing", ["matrix"]);
  const length = "rows" in matrix ? matrix.columns : (matrix[0]?.length ?? 0);
  const directions = input.directions ?? Array.from({ length }, (): Direction => "benefit");
  const { rows, columns, values } = makeProblem({ matrix, directions, weights: Array.from({ length }, () => 1) });
  const { low, high } = profile({ rows, columns, values });
  if (low.every((least, j) => least === high[j])) refuse("constant-column", ["matrix"]);
  const series = directions.map((_, j) => column(values, columns, j));
  return { rows, columns, values, directions, directed: input.directions !== undefined, series, low, high };
}

/** @throws Refusal naming the first cell that is negative or, where `positive` is asked, zero. */
export function checkSign({ low, series }: Figures, positive: boolean): void {
  low.forEach((least, j) => {
    if (least > 0 || (least === 0 && !positive)) return;
    const row = (series[j] as Float64Array).indexOf(least);
    refuse(least < 0 ? "negative-in-column" : "zero-in-column", ["matrix", row, j], {
      accepted: positive ? "> 0" : "≥ 0",
      found: String(least),
    });
  });
}
