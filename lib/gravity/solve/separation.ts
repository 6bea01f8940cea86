import type { Control } from "../types";

import { absorbColumns, breadOf, EXACT, regress, report, startFrom, type Task } from "./fit";
import { redundantColumns } from "./redundant";

import { inner, product, scaleBy, total } from "./vectors";

/** Rows without a finite estimate, and the columns whose combination separates them (none: the effects alone do). */
export type Separated = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** The weight of a positive flow against that of a zero one. */
const HEAVY = 1e7;
/** What counts as zero beside the largest value of a combination, and what is certainly more than that. */
const NOTHING = 1e-5;
const SOMETHING = 1e-2;
const MOST_ROUNDS = 500;

/**
 * Finds separated rows: some combination of regressors and effects is zero wherever flows are positive, never negative
 * where they are zero, and positive there at least once. In two steps.
 *
 * 1. If columns and effects are as independent over the positive flows alone as over all rows, no combination other than
 *    zero vanishes there, and nothing is separated. This settles the usual case at the price of one projection.
 * 2. Otherwise the iterative rectifier (Correia, Guimarães and Zylkin 2019): regress u, at first 1 where the flow is zero,
 *    on everything with very large weights on the positive flows, set u to the positive part of what is fitted, repeat.
 *
 * Rows whose combination is small beside the largest are left to the next call, without those found: rather twice than
 * a row too many.
 *
 * @param task with columns that are independent over all rows, given the effects
 * @param sameRank whether the effects keep their rank over the positive flows; `false` where it is not known
 */
export function separatedRows(given: Task, sameRank: boolean, control: Control): Separated {
  const { flow, absorber } = given;
  const positive = flow.map((y) => (y > 0 ? 1 : 0));
  if (positive.every((is) => is === 1)) return { rows: [], columns: [] };
  const scaled = given.columns.map((column) => scaledBy(column, positive));
  if (sameRank && redundancies({ ...given, columns: scaled.map(({ values }) => values) }, positive).length === 0)
    return { rows: [], columns: [] };

  const judged = [...scaled.keys()].filter((k) => !scaled[k]?.strange);
  const task = { ...given, columns: judged.map((k) => scaled[k]?.values as Float64Array) };

  const weights = positive.map((is) => (is === 1 ? HEAVY : 1));
  const room = startFrom(task);
  absorber.weigh(weights);
  absorbColumns(absorber, room, flow.length, EXACT);
  const bread = breadOf(room, weights);
  let target = positive.map((is) => 1 - is);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    report(control, 0, round);
    const step = regress(task, room, bread, weights, target, 1e-9 * Math.sqrt(flow.length / total(weights)));
    if (step === null) break;
    const { predictor, slopes } = step;
    let [largest, least, stray] = [0, 0, 0];
    for (let row = 0; row < predictor.length; row++) {
      const value = predictor[row] as number;
      if (positive[row] === 1) stray = Math.max(stray, Math.abs(value));
      else {
        largest = Math.max(largest, value);
        least = Math.min(least, value);
      }
    }
    if (largest < NOTHING) break;
    if (stray < NOTHING * largest && least > -NOTHING * largest) {
      const rows = [...predictor.keys()].filter((row) => positive[row] === 0 && (predictor[row] as number) > SOMETHING * largest);
      return { rows, columns: judged.filter((_, k) => Math.abs(slopes[k] as number) > SOMETHING * largest) };
    }
    target = predictor.map((value, row) => (positive[row] === 1 ? 0 : Math.max(0, value)));
  }
  return { rows: [], columns: [] };
}

/** A column that is this many times larger in some row than it spreads over the positive flows has a doubtful scale. */
const STRANGE = 1e5;

/**
 * A column as separation is judged by it: centred and scaled over the positive flows alone, where it has to vanish. What it
 * holds elsewhere, such as a code for missing, would make its spread there look like nothing. `strange`: it is so much larger
 * elsewhere that rounding could not tell a spread from none; such a column is not asked. One that is constant over the
 * positive flows is left as it is.
 */
export function scaledBy(column: Float64Array, positive: Float64Array): { readonly values: Float64Array; readonly strange: boolean } {
  const mean = inner(column, positive) / total(positive);
  const values = new Float64Array(column.length);
  let [largest, held, squares, count] = [0, 0, 0, 0];
  for (let row = 0; row < column.length; row++) {
    const value = (column[row] as number) - mean;
    values[row] = value;
    if (Math.abs(value) > largest) largest = Math.abs(value);
    if (positive[row] !== 1) continue;
    squares += value * value;
    count++;
    if (Math.abs(column[row] as number) > held) held = Math.abs(column[row] as number);
  }
  const spread = Math.sqrt(squares / count);
  // Nothing but the rounding of what the column holds there.
  if (!(spread > 1e-12 * held)) return { values: column, strange: false };
  return { values: scaleBy(values, 1 / spread), strange: largest > STRANGE * spread };
}

/** Columns that effects and earlier columns explain, under the given weights. */
export function redundancies(task: Task, weights: Float64Array) {
  const room = startFrom(task);
  task.absorber.weigh(weights);
  absorbColumns(task.absorber, room, total(weights), EXACT);
  const lengths = task.columns.map((column) => Math.sqrt(product(column, column, weights)));
  return redundantColumns(room.left, weights, lengths);
}
