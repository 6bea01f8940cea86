import type { Problem } from "@/lib/madm/problem";
import { shortest } from "@/lib/math/least-distance";
import { minimise } from "@/lib/math/linear-program";
import type { HalfSpaces } from "@/lib/robustness/weights/constraints";
import { lead } from "./additive";

/** How a change of weights is measured. `L1`: Σ|Δw|, twice the weight that moves. `L2`: √ΣΔw². */
export type Norm = "L1" | "L2";

/** A rival, or several in these shares, that is better on every criterion, so that no weights put another before them all. */
export type Mixture = readonly { readonly row: number; readonly share: number }[];

/**
 * The nearest weights at which an alternative ranks first, `size` away in the norm asked for (0 where it is first already).
 * They lie where it draws level; on the way from there to `beyond` it leads by ever more. `alone` is false where it can do
 * no more than share the first place.
 */
export type Reached = {
  readonly kind: "reached";
  readonly weights: Float64Array;
  readonly size: number;
  readonly alone: boolean;
  readonly beyond: Float64Array;
};

/**
 * No weights put it first. `mixture`: `better` mixes rivals that together beat it everywhere. `bounds`: its lead over some rival
 * is proven to be below zero everywhere. `constraints`: other weights might, but not those allowed.
 */
export type Never = { readonly kind: "never"; readonly proof: "mixture" | "bounds" | "constraints"; readonly better: Mixture | null };

const RULED_OUT: Never = { kind: "never", proof: "constraints", better: null };

/** Leads below this part of the largest are none. */
const MARGIN = 1e-9;

/**
 * The smallest change of weights, on the simplex and within constraints, that puts an alternative first by an additive
 * method: exact, a linear program under L1 and the foot of a perpendicular under L2. First place shared counts as first.
 * After Triantaphyllou, E. and Sánchez, A. (1997), A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods, Decision Sciences 28(1), 151–194, who change one weight; here all may change at once.
 *
 * @param parts the method's parts (`partsOf`)
 */
export function nearestFirst(problem: Problem, parts: Float64Array, row: number, norm: Norm, within: HalfSpaces): Reached | Never {
  const { rows, columns, weights } = problem;
  const rivals = Array.from({ length: rows }, (_, k) => k).filter((k) => k !== row);
  const leads = rivals.map((k) => unit(lead(parts, columns, row, k)));
  const { margin, prices, weights: beyond } = widest(columns, leads, within);
  if (margin < -MARGIN || !beyond) {
    const anywhere = within.rows.length === 0 ? { margin, prices } : widest(columns, leads, { rows: [], bounds: [] });
    return anywhere.margin < -MARGIN
      ? { kind: "never", proof: "mixture", better: mixtureOf(anywhere.prices, leads, rivals, parts, problem, row) }
      : RULED_OUT;
  }
  // Leads of nothing but zeros hold everywhere. What holds at equality alone is given the room of its rounding.
  const sides = leads.filter((side) => side.some((value) => value !== 0));
  const all: HalfSpaces = {
    rows: [...sides, ...within.rows],
    bounds: [...sides.map(() => Math.min(0, margin)), ...within.bounds],
  };
  const nearest = nearestIn(all, weights, norm);
  if (!nearest) return RULED_OUT;
  return { kind: "reached", weights: nearest, size: sizeOf(norm, weights, nearest), alone: margin > MARGIN, beyond };
}

/** The weights within half-spaces that are nearest to others; `null` where there are none. */
export function nearestIn(spaces: HalfSpaces, weights: Float64Array, norm: Norm): Float64Array | null {
  return norm === "L1" ? nearestByWeightMoved(weights, spaces) : nearestByLength(weights, spaces);
}

/** How far two sets of weights are apart. */
export function sizeOf(norm: Norm, from: Float64Array, to: Float64Array): number {
  const changes = to.map((weight, j) => Math.abs(weight - (from[j] as number)));
  return norm === "L1" ? changes.reduce((sum, change) => sum + change, 0) : Math.sqrt(dot(changes, changes));
}

/** A lead in units of its largest part, which changes nothing but the scale. */
export function unit(values: Float64Array): Float64Array {
  const most = values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return most === 0 ? values : values.map((value) => value / most);
}

/** The largest margin by which all leads can be kept at once, from −1 to 1, and what each lead costs it. */
export function widest(
  columns: number,
  leads: readonly Float64Array[],
  { rows, bounds }: HalfSpaces,
): { readonly margin: number; readonly prices: Float64Array; readonly weights: Float64Array | null } {
  // Unknowns: the weights, and the margin plus one.
  const padded = (values: ArrayLike<number>, last: number) =>
    Float64Array.from({ length: columns + 1 }, (_, j) => (j < columns ? (values[j] as number) : last));
  const found = minimise({
    objective: padded(new Float64Array(columns), -1),
    rows: [
      padded(new Float64Array(columns).fill(1), 0),
      ...leads.map((side) => padded(side, -1)),
      ...rows.map((row) => padded(row, 0)),
      padded(new Float64Array(columns), -1),
    ],
    bounds: [1, ...leads.map(() => -1), ...bounds, -2],
    equalities: 1,
  });
  if (!found) return { margin: -1, prices: new Float64Array(leads.length), weights: null };
  return { margin: -found.value - 1, prices: found.prices.slice(1, 1 + leads.length), weights: found.x.slice(0, columns) };
}

/** The prices of the margin as shares of rivals: together they are ahead on every criterion. A single rival is preferred. */
function mixtureOf(
  prices: Float64Array,
  leads: readonly Float64Array[],
  rivals: readonly number[],
  parts: Float64Array,
  { columns }: Problem,
  row: number,
): Mixture {
  const alone = rivals.find((k) => lead(parts, columns, row, k).every((value) => value < 0));
  if (alone !== undefined) return [{ row: alone, share: 1 }];
  // A price counts a lead in its own unit; the share counts it in the method's.
  const scaled = prices.map((price, at) => {
    const size = lead(parts, columns, row, rivals[at] as number).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return price > 1e-9 && leads[at] ? price / size : 0;
  });
  const total = scaled.reduce((sum, share) => sum + share, 0);
  return rivals
    .map((k, at) => ({ row: k, share: (scaled[at] as number) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}

/** Least Σ|Δw|: weight taken off and weight put on are unknowns of their own. */
function nearestByWeightMoved(weights: Float64Array, { rows, bounds }: HalfSpaces): Float64Array | null {
  const columns = weights.length;
  const twice = (row: ArrayLike<number>) =>
    Float64Array.from({ length: 2 * columns }, (_, j) => (j < columns ? (row[j] as number) : 0 - (row[j - columns] as number)));
  const off = Array.from(weights, (_, j) => Float64Array.from({ length: 2 * columns }, (_, at) => (at === columns + j ? -1 : 0)));
  const found = minimise({
    objective: new Float64Array(2 * columns).fill(1),
    rows: [twice(new Float64Array(columns).fill(1)), ...rows.map(twice), ...off],
    bounds: [0, ...rows.map((row, i) => (bounds[i] as number) - dot(row, weights)), ...Array.from(weights, (weight) => -weight)],
    equalities: 1,
  });
  return (
    found &&
    moved(
      weights,
      weights.map((_, j) => (found.x[j] as number) - (found.x[columns + j] as number)),
    )
  );
}

/** Least √ΣΔw². Within the plane Σw = 1 only the part of a row along that plane counts. */
function nearestByLength(weights: Float64Array, { rows, bounds }: HalfSpaces): Float64Array | null {
  const columns = weights.length;
  const units = Array.from(weights, (_, j) => Float64Array.from({ length: columns }, (_, at) => (at === j ? 1 : 0)));
  const all = [...rows, ...units];
  const distances = [...rows.map((row, i) => (bounds[i] as number) - dot(row, weights)), ...Array.from(weights, (weight) => -weight)];
  const flat = all.map((row) => row.map((value) => value - dot(row, new Float64Array(columns).fill(1)) / columns));
  const lengths = flat.map((row) => Math.sqrt(dot(row, row)));
  const steep = lengths.map((length, at) => ({ length, at })).filter(({ length }) => length > 1e-12);
  const change = shortest(
    steep.map(({ length, at }) => (flat[at] as Float64Array).map((value) => value / length)),
    steep.map(({ length, at }) => (distances[at] as number) / length),
    columns,
  );
  return change && moved(weights, change);
}

/** Weights after a change, none below zero by rounding. */
function moved(weights: Float64Array, change: Float64Array): Float64Array {
  return weights.map((weight, j) => {
    const after = weight + (change[j] as number);
    return after < 1e-12 ? 0 : after;
  });
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += (a[j] as number) * (b[j] as number);
  return sum;
}
