import type { Prepared } from "@/lib/madm/method";
import { normalised, scalingOf } from "@/lib/madm/normalise";
import type { Problem } from "@/lib/madm/problem";
import { power } from "@/lib/math/elementary/power";
import { type HalfSpaces, meets } from "@/lib/robustness/weights/constraints";
import type { WeightBlocks } from "@/lib/robustness/weights/sampler";
import { lead } from "./additive";
import { unit, widest } from "./margin";
import { type Norm, nearestIn, sizeOf } from "./nearest";
import type { Reached } from "./smallest";
import { between, leashed, straightened } from "./straight";

/** Weights tried at random before each search. */
export const TRIED = 2048;
/** Starts refined, steps of refinement and of climbing, halvings of a segment. */
const STARTS = 3;
const STEPS = 20;
/** Where steps end: the shortest leash, and the least gain that is worth another step. */
const LEASH = 3e-4;
const GAIN = 1e-7;
const CLIMBS = 250;
const HALVINGS = 45;
/** No weight is tried below this: methods are asked for weights above zero. */
const LEAST = 1e-9;

/**
 * Best places, worst places and nearest changes as far as a search finds them, for a method whose order is no weighted sum.
 * What it finds is there; that there is nothing better, it cannot say.
 */
export type Search = {
  ranks(row: number): { readonly best: number; readonly worst: number };
  /** `null` where no weights were met that put it first. */
  nearest(row: number, norm: Norm): Reached | null;
};

/** @param blocks draws weights within the half-spaces */
export function searchOf(problem: Problem, prepared: Prepared, within: HalfSpaces, blocks: WeightBlocks): Search {
  const { rows, columns, weights: decided } = problem;
  const keys = new Float64Array(rows);
  const vectors = new Float64Array(TRIED * columns);
  blocks(0, vectors);
  const tried: Float64Array[] = Array.from({ length: TRIED }, (_, s) => vectors.slice(s * columns, (s + 1) * columns));
  for (let j = 0; j < columns; j++) {
    const most = decided.map((_, at) => (at === j ? 1 - (columns - 1) * LEAST : LEAST));
    if (meets(within, most)) tried.push(most);
  }
  if (meets(within, decided)) tried.push(decided);
  tried.push(...extremes());
  const seen: readonly Float64Array[] = tried.map((weights) => Float64Array.from(keysAt(weights)));

  return {
    ranks(row) {
      const place = (better: 1 | -1, end: number) => {
        const { weights, ahead } = climb(row, better);
        return ahead === end || leadAt(ascended(row, better, weights), row, better) >= 0 ? end : ahead;
      };
      return { best: 1 + place(1, 0), worst: 1 + place(-1, rows - 1) };
    },
    nearest(row, norm) {
      const leading = tried.filter((_, at) => leadIn(seen[at] as Float64Array, row) >= 0);
      if (leading.length === 0) {
        const weights = ascended(row, 1, climb(row, 1).weights);
        if (leadAt(weights, row) < 0) return null;
        leading.push(weights);
      }
      const starts = leading.sort((a, b) => sizeOf(norm, decided, a) - sizeOf(norm, decided, b)).slice(0, STARTS);
      const ends = starts.map((start) => refined(row, norm, start));
      const weights = ends.reduce((best, end) => (sizeOf(norm, decided, end) < sizeOf(norm, decided, best) ? end : best));
      const beyond = leading.reduce((best, one) => (leadAt(one, row) > leadAt(best, row) ? one : best));
      return { kind: "reached", weights, size: sizeOf(norm, decided, weights), alone: leadAt(beyond, row) > 0, beyond };
    },
  };

  /** Weights that put each alternative far ahead, and far behind, by the plain sum of its figures from worst to best. */
  function extremes(): Float64Array[] {
    const parts = normalised(scalingOf(problem, "min-max"));
    return Array.from({ length: 2 * rows }, (_, at) => {
      const row = at >> 1;
      const others = Array.from({ length: rows }, (_, k) => k).filter((k) => k !== row);
      const leads = others.map((k) => (at % 2 === 0 ? lead(parts, columns, row, k) : lead(parts, columns, k, row)));
      return widest(columns, leads, within).weights;
    }).flatMap((weights) => (weights ? [weights] : []));
  }

  function keysAt(weights: Float64Array): Float64Array {
    const positive = weights.map((weight) => Math.max(LEAST, weight));
    if (prepared.kind === "keys") prepared.fill(positive, keys, 0);
    else if (prepared.kind === "sums") for (let i = 0; i < rows; i++) keys[i] = sumAt(prepared.matrix, i, positive);
    else {
      const squares = positive.map((weight) => weight * weight);
      for (let i = 0; i < rows; i++) {
        const [down, up] = [sumAt(prepared.fromWorst, i, squares), sumAt(prepared.fromBest, i, squares)];
        keys[i] = down + up === 0 ? 0.5 : down / (down + up);
      }
    }
    return keys;
  }

  function sumAt(matrix: Float64Array, row: number, factors: Float64Array): number {
    return factors.reduce((sum, factor, j) => sum + factor * (matrix[row * columns + j] as number), 0);
  }

  /** By how much a row is before the best of the others, or behind the worst of them; below zero where it is not. */
  function leadIn(found: Float64Array, row: number, better: 1 | -1 = 1): number {
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < rows; k++) if (k !== row) least = Math.min(least, better * ((found[row] as number) - (found[k] as number)));
    return least;
  }

  function leadAt(weights: Float64Array, row: number, better: 1 | -1 = 1): number {
    return leadIn(keysAt(weights), row, better);
  }

  function aheadIn(found: Float64Array, row: number): number {
    return found.reduce((ahead, key) => (key > (found[row] as number) ? ahead + 1 : ahead), 0);
  }

  /** How far the next one ahead of a row is, or it is before the next behind: the next to overtake, or to be overtaken by. */
  function gapIn(found: Float64Array, row: number, better: 1 | -1): number {
    const own = found[row] as number;
    let gap = Number.POSITIVE_INFINITY;
    for (let k = 0; k < rows; k++) {
      const distance = (found[k] as number) - own;
      if (k !== row && (better === 1 ? distance > 0 : distance <= 0)) gap = Math.min(gap, Math.abs(distance));
    }
    return gap;
  }

  /** From the best (worst) standing tried, ever smaller steps towards other weights, keeping what is no worse. */
  function climb(row: number, better: 1 | -1): { readonly weights: Float64Array; readonly ahead: number } {
    let ahead = aheadIn(seen[0] as Float64Array, row);
    let gap = gapIn(seen[0] as Float64Array, row, better);
    const improves = (found: Float64Array) => {
      const other = aheadIn(found, row);
      if (other !== ahead && (other - ahead) * better > 0) return false;
      const distance = gapIn(found, row, better);
      if (other === ahead && distance >= gap) return false;
      [ahead, gap] = [other, distance];
      return true;
    };
    let at = 0;
    seen.forEach((found, s) => {
      if (improves(found)) at = s;
    });
    let weights = tried[at] as Float64Array;
    for (let step = 0; step < CLIMBS && ahead !== (better === 1 ? 0 : rows - 1); step++) {
      const towards = tried[(at + 1 + step * 7) % tried.length] as Float64Array;
      const next = between(weights, towards, power(0.6, 1 + (step % 12)));
      if (improves(keysAt(next))) weights = next;
    }
    return { weights, ahead };
  }

  /** From some weights to those where a row has the largest lead (is farthest behind) if all leads were straight, again and again. */
  function ascended(row: number, better: 1 | -1, from: Float64Array): Float64Array {
    let here = from;
    let leash = 1;
    for (let step = 0; step < STEPS && leash > LEASH; step++) {
      const next = widest(columns, straightened(keysAt, row, better, here).map(unit), leashed(within, here, leash)).weights;
      if (next && leadAt(next, row, better) > leadAt(here, row, better) + GAIN) here = next;
      else leash /= 4;
    }
    return here;
  }

  /**
   * From weights at which a row is first, back towards the decided ones as far as it stays first; then again and again to the
   * nearest weights at which it would be first if all leads were straight, with a leash that shortens where they are not.
   */
  function refined(row: number, norm: Norm, start: Float64Array): Float64Array {
    let here = meets(within, decided) ? lastLeading(start, decided, row) : start;
    // A sum of changes has its least value in a corner, which only a leash keeps near; a length rounds corners off by itself.
    let leash = norm === "L1" ? 0.25 : 1;
    for (let step = 0; step < STEPS && leash > LEASH; step++) {
      const leads = straightened(keysAt, row, 1, here).map(unit);
      const bound = norm === "L1" ? leashed(within, here, leash) : within;
      const target = nearestIn({ rows: [...leads, ...bound.rows], bounds: [...leads.map(() => 0), ...bound.bounds] }, decided, norm);
      const next = target && lastLeading(start, norm === "L1" ? target : between(here, target, leash), row);
      const gain = next ? sizeOf(norm, decided, here) - sizeOf(norm, decided, next) : 0;
      if (next && gain > 0) here = next;
      if (gain <= GAIN) leash /= 3;
    }
    return here;
  }

  /** On the way from weights at which a row leads to others: the last, as far as halving finds, at which it still does. */
  function lastLeading(from: Float64Array, to: Float64Array, row: number): Float64Array {
    if (leadAt(to, row) >= 0) return to;
    let [good, bad] = [0, 1];
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (good + bad) / 2;
      if (leadAt(between(from, to, middle), row) >= 0) good = middle;
      else bad = middle;
    }
    return between(from, to, good);
  }
}
