import type { Normalisation } from "@/lib/madm/normalise";
import { parseOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { methodById, rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";
import { type Crossings, sumCrossings, topsisCrossings } from "./crossings";
import { pathOf, weightsAt } from "./path";

/** A closed range of shares of the whole weight, 0–1. At an end below 1 or above 0 the order changes. */
export type Interval = readonly [low: number, high: number];

/** How far one criterion, or a group of criteria, may gain or lose weight. */
export type Stability = {
  /** The share as decided. */
  readonly share: number;
  /** Where the same alternatives rank first. */
  readonly winner: Interval;
  /** Where every rank stays. */
  readonly order: Interval;
  /**
   * What would rank first just below and just above the winner's interval (rows from 0), never the very same as within it;
   * `null` where it reaches the end of the scale, empty where the method takes no weights beyond.
   */
  readonly firstBelow: readonly number[] | null;
  readonly firstAbove: readonly number[] | null;
};

/**
 * `exact`: every point at which two alternatives change places is a root in closed form. `bracketed`: ranks were taken on a
 * grid of `GRID` steps and each end was narrowed to 1e-6; a change that reverts between two points of the grid is not seen.
 */
export type Stabilities = { readonly by: "exact" | "bracketed"; readonly stabilities: readonly Stability[] };

/** Steps of the grid from share 0 to share 1. */
export const GRID = 100;
const BRACKET = 1e-6;
/** How far beyond an end the next order is read off first. */
const BEYOND = 1e-7;

/**
 * Weight-stability intervals: for each group of columns (a criterion on its own, or a pillar) the shares in which the
 * winner, and the whole order, stays, the criteria inside and outside the group keeping their proportions. After Mareschal,
 * B. (1988). Weight stability intervals in multicriteria decision aid. European Journal of Operational Research 33, 54–64.
 * Alternatives that tie only at the decided weights change places at once, so their interval is that point.
 *
 * @throws Refusal for what `rank` refuses
 */
export function stabilitiesOf(
  problem: Problem,
  method: string,
  options: Readonly<Record<string, unknown>>,
  groups: readonly (readonly number[])[],
): Stabilities {
  const ranks = rank(problem, method, options, false, false).ranks;
  const ranksUnder = ranking(problem, method, options);
  const { normalisation } = parseOptions(methodById(method), options) as { readonly normalisation: Normalisation };
  const crossingsOf = method === "weighted-sum" ? sumCrossings : method === "topsis" ? topsisCrossings : null;
  const stabilities = groups.map((group): Stability => {
    const path = pathOf(problem, group);
    if (!path) return { share: 1, winner: [0, 1], order: [0, 1], firstBelow: null, firstAbove: null };
    const known = new Map<number, Int32Array | null>();
    const at = (x: number) => {
      const found = known.get(x);
      if (found !== undefined) return found;
      const fresh = ranksUnder(weightsAt(path, x));
      known.set(x, fresh);
      return fresh;
    };
    const { winner, order, beyond } = crossingsOf
      ? exactly(crossingsOf(problem, normalisation, path), ranks, path.share)
      : bracketed(at, ranks, path.share);
    return {
      share: path.share,
      winner,
      order,
      firstBelow: winner[0] > 0 ? nextFirst(at, firstOf(ranks), beyond[0], -1) : null,
      firstAbove: winner[1] < 1 ? nextFirst(at, firstOf(ranks), beyond[1], 1) : null,
    };
  });
  return { by: crossingsOf ? "exact" : "bracketed", stabilities };
}

/** Ranks under any weights, by what the method prepares where those are ranks; `null` where the method cannot take the weights. */
function ranking(
  problem: Problem,
  method: string,
  options: Readonly<Record<string, unknown>>,
): (weights: Float64Array) => Int32Array | null {
  const found = methodById(method);
  const prepared = found.prepare?.(problem, parseOptions(found, options));
  if (prepared?.kind === "keys" && prepared.ranks) {
    const keys = new Float64Array(problem.rows);
    return (weights) => {
      prepared.fill(weights, keys, 0);
      return Int32Array.from(keys, (key) => -key);
    };
  }
  return (weights) => {
    try {
      return rank({ ...problem, weights }, method, options, false, false).ranks;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  };
}

/**
 * What ranks first beyond an end of the winner's interval. Just beyond it, old and new can be level by rounding alone, so the
 * order is read ever further out until one of the old is behind; where none ever is, what first joined them.
 */
function nextFirst(at: (x: number) => Int32Array | null, winners: readonly number[], from: number, towards: 1 | -1): number[] {
  let joined: number[] = [];
  let x = from;
  for (let step = BEYOND; ; step *= 2) {
    const found = firstOf(at(x));
    if (found.length > 0 && !winners.every((row) => found.includes(row))) return found;
    if (joined.length === 0 && found.length > winners.length) joined = found;
    if (x <= 0 || x >= 1) return joined;
    x = Math.min(1, Math.max(0, from + towards * step));
  }
}

function firstOf(ranks: Int32Array | null): number[] {
  return Array.from(ranks ?? [], (place, row) => ({ place, row })).flatMap(({ place, row }) => (place === 1 ? [row] : []));
}

/** The two intervals, and where outside of the winner's the next order may be read. */
type Ends = Pick<Stability, "winner" | "order"> & { readonly beyond: Interval };

/** The nearest crossings on either side of the share: of pairs with a winner in them, and of all pairs. */
function exactly(crossings: Crossings, ranks: Int32Array, share: number): Ends {
  const winner: [number, number] = [0, 1];
  const order: [number, number] = [0, 1];
  const limit = (interval: [number, number], low: number, high: number) => {
    interval[0] = Math.max(interval[0], low);
    interval[1] = Math.min(interval[1], high);
  };
  for (let i = 0; i < ranks.length; i++)
    for (let k = i + 1; k < ranks.length; k++) {
      const roots = crossings(i, k);
      if (roots === null) continue;
      const tied = ranks[i] === ranks[k];
      const low = tied ? share : Math.max(0, ...roots.filter((root) => root <= share));
      const high = tied ? share : Math.min(1, ...roots.filter((root) => root > share));
      limit(order, low, high);
      if (ranks[i] === 1 || ranks[k] === 1) limit(winner, low, high);
    }
  return { winner, order, beyond: [Math.max(0, winner[0] - BEYOND), Math.min(1, winner[1] + BEYOND)] };
}

/** Walks the grid outwards from the share until ranks change, and halves the last step until it is short enough. */
function bracketed(at: (x: number) => Int32Array | null, ranks: Int32Array, share: number): Ends {
  const sameOrder = (other: Int32Array | null) => other?.every((place, row) => place === ranks[row]) ?? false;
  const sameWinner = (other: Int32Array | null) => other?.every((place, row) => (place === 1) === (ranks[row] === 1)) ?? false;
  /** The last share found to be the same, and the first found not to be. */
  const end = (same: (other: Int32Array | null) => boolean, towards: 0 | 1): readonly [good: number, bad: number] => {
    const sign = towards === 1 ? 1 : -1;
    let inside = share;
    for (let step = sign === 1 ? Math.floor(share * GRID) + 1 : Math.ceil(share * GRID) - 1; step >= 0 && step <= GRID; step += sign) {
      const next = step / GRID;
      if (!same(at(next))) return halved(inside, next);
      inside = next;
    }
    return [towards, towards];

    function halved(good: number, bad: number): readonly [number, number] {
      if (Math.abs(bad - good) <= BRACKET) return [good, bad];
      const middle = (good + bad) / 2;
      return same(at(middle)) ? halved(middle, bad) : halved(good, middle);
    }
  };
  const [below, above] = [end(sameWinner, 0), end(sameWinner, 1)];
  return {
    winner: [below[0], above[0]],
    order: [end(sameOrder, 0)[0], end(sameOrder, 1)[0]],
    beyond: [below[1], above[1]],
  };
}
