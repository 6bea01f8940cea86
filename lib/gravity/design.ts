import { refuse } from "@/lib/math/refusal";
import type { Sieve, Variables } from "./sample";
import type { Effects } from "./solve/absorber";
import { gathered, gatheredCodes, placesWhere, scaleBy, total } from "./solve/vectors";

/**
 * The sample as the solvers take it: rows sorted by the groups of the largest effect, regressors centred and scaled to a
 * standard deviation of one, flows scaled to a mean of one. Without effects the constant is the only effect, of one level.
 */
export type Design = {
  /** Row of the panel for each row here. */
  readonly rows: Int32Array;
  readonly flow: Float64Array;
  /** The mean by which flows were divided. */
  readonly flowScale: number;
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly means: readonly number[];
  /** Standard deviations; 0 for a column that is constant, which then stands as zeros. */
  readonly scales: readonly number[];
  readonly weights: Float64Array;
  readonly effects: Effects;
  /** For each effect of the solvers, its place among those of the specification; empty without effects. */
  readonly effectOrder: readonly number[];
  /** For each effect of the solvers, the group in the panel of each level. */
  readonly effectLevels: readonly Int32Array[];
};

/** A spread below this part of the largest value is the noise of rounding. */
const NOISE = 1e-13;

/**
 * Lays out the rows that a sieve has left.
 *
 * @throws Refusal without any row
 */
export function layOut(sieve: Sieve, { flow, terms, effects, weights }: Variables): Design {
  const left = placesWhere(sieve.reasonOf.length, (row) => sieve.reasonOf[row] === 0);
  if (left.length === 0) return refuse("empty-sample", ["sample"]);
  const dense = effects.map(({ codes, size }) => densified(codes, size, left));
  const effectOrder = dense.map((_, q) => q).sort((a, b) => (dense[b]?.levels.length ?? 0) - (dense[a]?.levels.length ?? 0) || a - b);
  const ordered = effectOrder.map((q) => dense[q] as Dense);
  const order = sortedBy(ordered[0]?.groups ?? new Int32Array(left.length), ordered[0]?.levels.length ?? 1);
  const rows = gatheredCodes(left, order);
  const flows = gathered(flow, rows);
  const flowScale = total(flows) / flows.length;
  const columns = terms.map(({ values }) => gathered(values, rows));
  const means = columns.map(centre);
  const scales = columns.map((column, k) => rescale(column, means[k] as number));
  return {
    rows,
    flow: scaleBy(flows, 1 / flowScale),
    flowScale,
    names: terms.map(({ name }) => name),
    columns,
    means,
    scales,
    weights: weights === null ? new Float64Array(rows.length).fill(1) : gathered(weights, rows),
    effects: {
      groups: ordered.length > 0 ? ordered.map(({ groups }) => gatheredCodes(groups, order)) : [new Int32Array(rows.length)],
      sizes: ordered.length > 0 ? ordered.map(({ levels }) => levels.length) : [1],
    },
    effectOrder,
    effectLevels: ordered.map(({ levels }) => levels),
  };
}

/** The design without some of its columns. */
export function withoutColumns(design: Design, out: ReadonlySet<number>): Design {
  const stays = <T>(list: readonly T[]) => list.filter((_, k) => !out.has(k));
  const { names, columns, means, scales } = design;
  return { ...design, names: stays(names), columns: stays(columns), means: stays(means), scales: stays(scales) };
}

type Dense = { readonly groups: Int32Array; readonly levels: Int32Array };

/** Groups of the given rows, numbered anew from 0 without gaps, in the order of the old numbers. */
function densified(codes: Int32Array, size: number, rows: Int32Array): Dense {
  const place = new Int32Array(size).fill(-1);
  for (let at = 0; at < rows.length; at++) place[codes[rows[at] as number] as number] = 0;
  let next = 0;
  for (let code = 0; code < size; code++) if (place[code] === 0) place[code] = next++;
  const levels = placesWhere(size, (code) => (place[code] as number) >= 0);
  return { groups: gatheredCodes(place, gatheredCodes(codes, rows)), levels };
}

function sortedBy(groups: Int32Array, size: number): Int32Array {
  const next = new Int32Array(size + 1);
  for (const group of groups) next[group + 1] = (next[group + 1] as number) + 1;
  for (let group = 0; group < size; group++) next[group + 1] = (next[group + 1] as number) + (next[group] as number);
  const order = new Int32Array(groups.length);
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] as number;
    const at = next[group] as number;
    order[at] = row;
    next[group] = at + 1;
  }
  return order;
}

/** Centres and scales a column, which is overwritten. @returns its standard deviation; 0 for one that is constant */
export function standardise(values: Float64Array): number {
  return rescale(values, centre(values));
}

// Two numbers are returned by two functions rather than in one object: the compiler that scripts/support/engine.mjs keeps
// off on servers was seen to mix up the numbers in objects of this very function, and a browser may still have it.

/** Takes the mean off a column, which is overwritten. @returns the mean */
function centre(values: Float64Array): number {
  const mean = total(values) / values.length;
  for (let row = 0; row < values.length; row++) values[row] = (values[row] as number) - mean;
  return mean;
}

/**
 * Divides a column, which is overwritten, by its standard deviation.
 *
 * @param mean what was taken off the column
 * @returns the standard deviation; 0 for a column that is constant, which then stands as zeros
 */
function rescale(values: Float64Array, mean: number): number {
  let largest = 0;
  let squares = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    largest = Math.max(largest, Math.abs(value + mean));
    squares += value * value;
  }
  const scale = Math.sqrt(squares / values.length);
  if (!(scale > NOISE * largest)) {
    values.fill(0);
    return 0;
  }
  for (let row = 0; row < values.length; row++) values[row] = (values[row] as number) / scale;
  return scale;
}
