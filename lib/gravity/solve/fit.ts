import type { Control } from "../types";
import { Cancelled } from "../types";
import type { Absorber } from "./absorber";
import { crossProduct, positiveInverse } from "./cholesky";

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
  /** The sum of the weights of the solution. */
  readonly weightSum: number;
  readonly deviance: number;
  readonly iterations: number;
  readonly converged: boolean;
};

/** How exactly effects are taken out in the end, as a part of a column's spread. */
export const EXACT = 1e-11;

/** Columns under way: what is taken out of each, and what is left. */
export type Absorbed = { readonly levels: readonly Float64Array[]; readonly left: readonly Float64Array[] };

/** Room for columns to absorb, from known levels where there are some. */
export function absorbedRoom({ columns, absorber }: Task, known: readonly Float64Array[] = []): Absorbed {
  return {
    levels: columns.map((_, k) => known[k]?.slice() ?? new Float64Array(absorber.levels)),
    left: columns.map((column) => new Float64Array(column.length)),
  };
}

/** Takes the effects out of every column under the weights that the absorber holds. `accuracy`: as for `EXACT`. */
export function absorbColumns({ columns, absorber }: Task, room: Absorbed, weightSum: number, accuracy: number): void {
  for (const [k, column] of columns.entries()) {
    absorber.solve(column, room.levels[k] as Float64Array, accuracy * Math.sqrt(weightSum));
    absorber.remainder(column, room.levels[k] as Float64Array, room.left[k] as Float64Array);
  }
}

/** A step of weighted least squares from `residual`: slopes, levels and the change of the predictor. */
export function regress(task: Task, room: Absorbed, weights: Float64Array, residual: Float64Array, accuracy: number) {
  const { columns, absorber } = task;
  const levels = new Float64Array(absorber.levels);
  absorber.solve(residual, levels, accuracy * Math.sqrt(total(weights)));
  const left = new Float64Array(residual.length);
  absorber.remainder(residual, levels, left);
  const inverse = positiveInverse(crossProduct(room.left, weights), columns.length);
  if (inverse === null) return null;
  for (let row = 0; row < left.length; row++) left[row] = (left[row] as number) * (weights[row] as number);
  const toward = room.left.map((column) => inner(column, left));
  const slopes = Float64Array.from(columns, (_, k) =>
    toward.reduce((sum, value, j) => sum + (inverse[k * columns.length + j] as number) * value, 0),
  );
  for (const [k, taken] of room.levels.entries())
    for (let level = 0; level < levels.length; level++)
      levels[level] = (levels[level] as number) - (slopes[k] as number) * (taken[level] as number);
  // The predictor is what the absorber would take out, turned round.
  const predictor = new Float64Array(residual.length);
  absorber.remainder(predictor, levels, predictor);
  for (let row = 0; row < predictor.length; row++) predictor[row] = -(predictor[row] as number);
  for (const [k, column] of columns.entries()) add(predictor, slopes[k] as number, column);
  return { slopes, levels, predictor };
}

/** into += factor × values */
export function add(into: Float64Array, factor: number, values: Float64Array): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + factor * (values[at] as number);
}

/** Σ a × b */
export function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += (a[row] as number) * (b[row] as number);
  return sum;
}

/** Σ a */
export function total(a: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row] as number;
  return sum;
}

/** Tells the caller how far things are, and stops where it wishes. */
export function report({ onProgress, cancelled }: Control, done: number, iteration: number): void {
  if (cancelled?.() === true) throw new Cancelled();
  onProgress?.(done, iteration);
}
