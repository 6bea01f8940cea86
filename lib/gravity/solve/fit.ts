import { positiveInverse } from "@/lib/math/inverse";
import type { Control } from "../types";
import { Cancelled } from "../types";
import type { Absorber } from "./absorber";
import { crossProduct, times } from "./matrix";
import { add, inner, total } from "./vectors";

/** What the solvers work on. Columns are centred and scaled; `flow` is positive for least squares. */
export type Task = {
  readonly flow: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly weights: Float64Array;
  readonly absorber: Absorber;
};

/** A solution, in the units of the task. */
export type Fit = {
  readonly slopes: Float64Array;
  /** Coefficients of the effects' levels. */
  readonly levels: Float64Array;
  readonly predictor: Float64Array;
  /** What the score of each row is: weight × residual. */
  readonly scores: Float64Array;
  /** Columns with the effects taken out, under the weights of the solution. */
  readonly absorbed: readonly Float64Array[];
  /** What was taken out of each column, by level. */
  readonly columnLevels: readonly Float64Array[];
  /** Inverse of absorbed' W absorbed; `null` where it has none. */
  readonly bread: Float64Array | null;
  /** The weights of the solution, and their sum. */
  readonly weights: Float64Array;
  readonly weightSum: number;
  readonly deviance: number;
  readonly iterations: number;
  readonly converged: boolean;
};

/** How exactly effects are taken out in the end, as a part of a column's spread. */
export const EXACT = 1e-11;

/** Columns under way: what is taken out of each, by level, and what is left. */
export type Absorbed = { readonly levels: readonly Float64Array[]; readonly left: readonly Float64Array[] };

/** A fresh start, or one from a fit of the first of the columns: copies of what is taken out already, and what is left. */
export function startFrom({ columns, absorber }: Task, fit: Fit | null = null): Absorbed {
  return {
    levels: columns.map((_, k) => fit?.columnLevels[k]?.slice() ?? new Float64Array(absorber.levels)),
    left: columns.map((column, k) => (fit?.absorbed[k] ?? column).slice()),
  };
}

/** Takes the effects out of every column under the weights that the absorber holds. `accuracy`: as for `EXACT`. */
export function absorbColumns(absorber: Absorber, { levels, left }: Absorbed, weightSum: number, accuracy: number): void {
  for (const [k, column] of left.entries()) absorber.clear(column, levels[k] as Float64Array, accuracy * Math.sqrt(weightSum));
}

/** A step of weighted least squares: slopes, levels, and the change of the predictor, which `residual` is overwritten with. */
export type Step = { readonly slopes: Float64Array; readonly levels: Float64Array; readonly predictor: Float64Array };

/** The bread of columns cleared under these weights, as in `Fit`; `null` where they are collinear. */
export function breadOf({ left }: Absorbed, weights: Float64Array): Float64Array | null {
  return positiveInverse(crossProduct(left, weights), left.length);
}

/** Regresses `residual`, which is used up, on columns and effects. `null` without bread. */
export function regress(
  { columns, absorber }: Task,
  { levels: taken, left }: Absorbed,
  bread: Float64Array | null,
  weights: Float64Array,
  residual: Float64Array,
  accuracy: number,
): Step | null {
  if (bread === null) return null;
  const levels = new Float64Array(absorber.levels);
  absorber.clear(residual, levels, accuracy * Math.sqrt(total(weights)));
  for (let row = 0; row < residual.length; row++) residual[row] = (residual[row] as number) * (weights[row] as number);
  const slopes = times(
    bread,
    Float64Array.from(left, (column) => inner(column, residual)),
  );
  for (const [k, slope] of slopes.entries()) add(levels, -slope, taken[k] as Float64Array);
  residual.fill(0);
  absorber.spread(levels, residual);
  for (const [k, column] of columns.entries()) add(residual, slopes[k] as number, column);
  return { slopes, levels, predictor: residual };
}

/** Tells the caller how far things are, and stops where it wishes. */
export function report({ onProgress, cancelled }: Control, done: number, iteration: number): void {
  if (cancelled?.() === true) throw new Cancelled();
  onProgress?.(done, iteration);
}
