import { twoTo } from "@/lib/math/elementary/tables";
import { duelOf, type Pair, type Ranked, withFigures } from "./pair";

/** The least and most a figure can be, `null` where there is no end. */
export type Limits = readonly [low: number | null, high: number | null];

/** The value at which one figure puts the second of a pair ahead. */
export type Flip = {
  readonly row: number;
  readonly column: number;
  readonly now: number;
  /** The nearest such value; `null` where none within the limits does. */
  readonly value: number | null;
};

/** Steps into which the way to a limit is cut, besides the figures the others have. */
const STEPS = 48;
/** An open end is searched to this many times the spread of the column, in doubling steps. */
const DOUBLINGS = 20;
/** Halvings of a bracket: 2⁻⁶⁰ of its width is below the spacing of the numbers themselves. */
const HALVINGS = 60;

/**
 * For each figure of the two, the value nearest to the present one at which the second ranks ahead of the first, all other
 * figures staying as they are. Normalisations depend on the figure that moves, so the whole problem is ranked anew at every
 * step: the way to each limit is searched at 48 points and at, between and beyond the other figures of the column (where a
 * method may bend or jump), and the first step over which the order turns is halved down to neighbouring numbers. The value
 * returned is the first one beyond the turn. A turn that reverts within one step is not seen. An open end is searched as far
 * as a million times the spread of the column. Values the method refuses turn nothing. Empty where the second is ahead
 * already or the two share a rank: then there is nothing to overturn.
 *
 * @param limits for each column
 */
export function flipsOf(ranked: Ranked, pair: Pair, limits: readonly Limits[]): Flip[] {
  const { columns, values } = ranked.problem;
  if (duelOf(ranked, pair)?.order !== -1) return [];
  return pair.flatMap((row) =>
    limits.map((ends, column): Flip => {
      const at = row * columns + column;
      const now = values[at] as number;
      const turns = (value: number) => duelOf(withFigures(ranked, new Map([[at, value]])), pair)?.order === 1;
      const others = columnOf(ranked, column);
      const found = [-1, 1].flatMap((sign) => first(now, waypoints(now, ends, others, sign), turns) ?? []);
      const [nearest] = found.sort((a, b) => Math.abs(a - now) - Math.abs(b - now));
      return { row, column, now, value: nearest ?? null };
    }),
  );
}

/** The first value on the way that turns the order, to the last bit; `null` where none does. */
function first(from: number, way: readonly number[], turns: (value: number) => boolean): number | null {
  let before = from;
  for (const value of way) {
    if (turns(value)) return halved(before, value, turns);
    before = value;
  }
  return null;
}

function halved(stays: number, turned: number, turns: (value: number) => boolean): number {
  let [near, far] = [stays, turned];
  for (let k = 0; k < HALVINGS; k++) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) break;
    if (turns(middle)) far = middle;
    else near = middle;
  }
  return far;
}

/** Values to try from `now` towards one limit, nearest first. */
function waypoints(now: number, [low, high]: Limits, others: readonly number[], sign: number): number[] {
  const end = sign > 0 ? high : low;
  const spread = (others.at(-1) as number) - (others[0] as number) || Math.abs(now) || 1;
  const inside = (value: number) => sign * (value - now) > 0 && (end === null || sign * (end - value) >= 0);
  const bends = others.flatMap((value, k) => [value, (value + (others[k + 1] ?? value)) / 2]);
  const steps = Array.from({ length: STEPS }, (_, k) =>
    end === null ? now + (sign * (spread * (k + 1) * 2)) / STEPS : now + ((end - now) * (k + 1)) / STEPS,
  );
  const beyond = Array.from({ length: DOUBLINGS }, (_, k) => now + sign * spread * twoTo(k + 1));
  // Widely ranged indicators have their field in a corner of the range: doubling steps look there too.
  const near = Array.from({ length: STEPS / 4 }, (_, k) => now + (sign * spread) / twoTo(k));
  return [...new Set([...bends, ...steps, ...near, ...(end === null ? beyond : [])])].filter(inside).sort((a, b) => sign * (a - b));
}

/** The figures of a column, sorted. */
function columnOf({ problem: { rows, columns, values } }: Ranked, column: number): number[] {
  return Array.from({ length: rows }, (_, row) => values[row * columns + column] as number).sort((a, b) => a - b);
}
