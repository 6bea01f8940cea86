import { minimise } from "@/lib/math/programming/linear-program";
import { type Issue, refuse } from "@/lib/math/refusal";

/** Columns whose weights are added up: a criterion on its own, or a pillar. */
export type Group = readonly number[];

/**
 * What is known of the weights besides that they are zero or more and add up to one. Shares are parts of one.
 * `order`: groups from the heaviest to the lightest. `ranges`: the share of a group. `ratios`: how many times the weight of
 * `under` the weight of `over` is.
 */
export type WeightConstraints = {
  readonly order?: readonly Group[];
  readonly ranges?: readonly { readonly group: Group; readonly low: number; readonly high: number }[];
  readonly ratios?: readonly { readonly over: Group; readonly under: Group; readonly low: number; readonly high: number }[];
};

/** Weights w with row·w ≥ bound for every row, besides w ≥ 0 and Σw = 1. The longest part of a row is one. */
export type HalfSpaces = { readonly rows: readonly Float64Array[]; readonly bounds: readonly number[] };

/** No constraint: every weight there is. */
export const ANY_WEIGHTS: HalfSpaces = { rows: [], bounds: [] };

/** Less room than this is none: the largest distance, in weight, that some point keeps from every side. Ten times what the program below takes for zero. */
const LEAST_ROOM = 1e-9;

type Half = { readonly row: Float64Array; readonly bound: number; readonly path: Issue["path"] };

/**
 * The constraints as half-spaces, checked.
 *
 * @throws Refusal `out-of-range` for a column there is not or a range upside down; `contradiction` for the first
 * constraint that cannot hold beside those before it, with its path (`["order", 2]`, `["ranges", 0]`), and `no-room` for the
 * first that can, but leaves next to nothing, such as a single point.
 */
export function halfSpacesOf(columns: number, { order = [], ranges = [], ratios = [] }: WeightConstraints): HalfSpaces {
  const row = (...terms: readonly (readonly [Group, number])[]) => {
    const out = new Float64Array(columns);
    for (const [group, factor] of terms) for (const j of group) out[j] = (out[j] as number) + factor;
    return out;
  };
  const known = (group: Group, path: Issue["path"]) => {
    const wrong = group.find((j) => !(Number.isInteger(j) && j >= 0 && j < columns));
    if (wrong !== undefined) refuse("out-of-range", path, { accepted: `0–${columns - 1}`, found: String(wrong) });
    return group;
  };
  const halves: Half[] = [];
  order.forEach((group, at) => {
    const path = ["order", at];
    const before = order[at - 1];
    known(group, path);
    if (before) halves.push({ row: row([before, 1], [group, -1]), bound: 0, path });
  });
  ranges.forEach(({ group, low, high }, at) => {
    const path = ["ranges", at];
    checkRange(low, high, 1, path);
    known(group, path);
    if (low > 0) halves.push({ row: row([group, 1]), bound: low, path });
    if (high < 1) halves.push({ row: row([group, -1]), bound: -high, path });
  });
  ratios.forEach(({ over, under, low, high }, at) => {
    const path = ["ratios", at];
    checkRange(low, high, Number.POSITIVE_INFINITY, path);
    known(over, path);
    known(under, path);
    if (low > 0) halves.push({ row: row([over, 1 / Math.max(1, low)], [under, -low / Math.max(1, low)]), bound: 0, path });
    if (high < Number.POSITIVE_INFINITY)
      halves.push({ row: row([over, -1 / Math.max(1, high)], [under, high / Math.max(1, high)]), bound: 0, path });
  });
  // Of no use where all weights meet them anyway: a group before itself.
  const useful = halves.filter((half) => !(half.bound <= 0 && half.row.every((value) => value >= 0)));
  const asSpaces = (some: readonly Half[]) => ({ rows: some.map((half) => half.row), bounds: some.map((half) => half.bound) });
  for (const [at, { path }] of useful.entries()) {
    const room = roomIn(columns, asSpaces(useful.slice(0, at + 1)));
    if (room === null) refuse("contradiction", path);
    if (room.distance <= LEAST_ROOM) refuse("no-room", path);
  }
  return asSpaces(useful);
}

function checkRange(low: number, high: number, most: number, path: Issue["path"]): void {
  if (!(low >= 0 && low < high && high <= most))
    refuse("out-of-range", path, { accepted: most === 1 ? "0 ≤ low < high ≤ 1" : "0 ≤ low < high", found: `${low}–${high}` });
}

/**
 * The weights that stay farthest from every side of the set, the sides of the simplex included; `null` where there is no
 * room, that is where no weights keep away from all sides.
 */
export function innermost(columns: number, spaces: HalfSpaces): Float64Array | null {
  const room = roomIn(columns, spaces);
  return room && room.distance > LEAST_ROOM ? room.weights : null;
}

/** The innermost weights and their distance from the nearest side; `null` where nothing meets the half-spaces. */
function roomIn(columns: number, { rows, bounds }: HalfSpaces): { readonly weights: Float64Array; readonly distance: number } | null {
  // Σw = 1, row·w − t ≥ bound, wⱼ − t ≥ 0; the last unknown is t.
  const padded = (values: ArrayLike<number>, last: number) =>
    Float64Array.from({ length: columns + 1 }, (_, j) => (j < columns ? (values[j] as number) : last));
  const units = Array.from({ length: columns }, (_, j) => Float64Array.from({ length: columns }, (_, at) => (at === j ? 1 : 0)));
  const found = minimise({
    objective: padded(new Float64Array(columns), -1),
    rows: [padded(new Float64Array(columns).fill(1), 0), ...rows.map((row) => padded(row, -1)), ...units.map((unit) => padded(unit, -1))],
    bounds: [1, ...bounds, ...units.map(() => 0)],
    equalities: 1,
  });
  return found && { weights: found.x.slice(0, columns), distance: -found.value };
}

/** Whether weights meet the constraints, up to rounding. */
export function meets({ rows, bounds }: HalfSpaces, weights: Float64Array): boolean {
  return rows.every((row, i) => row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0) >= (bounds[i] as number) - 1e-9);
}
