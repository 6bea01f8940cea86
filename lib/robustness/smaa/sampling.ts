import type { Problem } from "@/lib/madm/problem";
import type { Kernel } from "./kernels";
import { exponential, streamsFrom } from "./random";

/**
 * What was counted under random weights. Every entry is a whole number (of `unit`s, so that ties can be shared out), and
 * whole numbers add up to the same in any order.
 */
export type Counts = {
  readonly samples: number;
  readonly seed: number;
  /** What one sample counts for. */
  readonly unit: number;
  /** Alternatives × ranks. */
  readonly places: Float64Array;
  /** Alternatives × alternatives: how often the first ranks before the second, ties half. */
  readonly wins: Float64Array;
  /** Alternatives × criteria: the sum of the weights that put the alternative first, in steps of 2⁻³⁰. */
  readonly firstWeights: Float64Array;
};

/** Samples drawn from one stream of random numbers. */
export const BLOCK = 4096;

/** Divisible by every number up to 16, so that up to 16 alternatives share a place in whole numbers. */
const UNIT = 720_720;
const STEP = 2 ** 30;

/**
 * Draws weights uniformly from the simplex, as exponential spacings (Devroye, L. (1986). Non-Uniform Random Variate Generation.
 * Springer, 207–210), orders the alternatives under each and counts. Block number b of the samples uses stream number b of
 * the seed: blocks counted apart and added up give what one run gives.
 *
 * @param from the first block to count
 * @param blocks how many blocks to count, all up to `samples` by default
 */
export function countsOf(
  { rows, columns }: Problem,
  kernel: Kernel,
  { samples, seed, from = 0, blocks = Number.POSITIVE_INFINITY }: { samples: number; seed: number; from?: number; blocks?: number },
): Counts {
  const places = new Float64Array(rows * rows);
  const wins = new Float64Array(rows * rows);
  const firstWeights = new Float64Array(rows * columns);
  const weights = new Float64Array(columns);
  const keys = new Float64Array(rows);
  const before = new Int32Array(rows);
  const alike = new Int32Array(rows);
  const streams = streamsFrom(seed, from);
  const end = Math.min(samples, (from + blocks) * BLOCK);
  for (let start = from * BLOCK; start < end; start += BLOCK) {
    const stream = streams();
    for (let sample = start; sample < Math.min(end, start + BLOCK); sample++) {
      for (let j = 0; j < columns; j++) weights[j] = exponential(stream.next());
      kernel(weights, keys);
      compare();
      place();
    }
  }
  return { samples: Math.max(0, end - from * BLOCK), seed, unit: UNIT, places, wins, firstWeights };

  /** For each alternative, how many are before it and how many beside it. */
  function compare(): void {
    before.fill(0);
    alike.fill(0);
    for (let i = 0; i < rows; i++) {
      const key = keys[i] as number;
      for (let k = i + 1; k < rows; k++) {
        const other = keys[k] as number;
        if (key > other) {
          before[k] = (before[k] as number) + 1;
          wins[i * rows + k] = (wins[i * rows + k] as number) + UNIT;
        } else if (other > key) {
          before[i] = (before[i] as number) + 1;
          wins[k * rows + i] = (wins[k * rows + i] as number) + UNIT;
        } else {
          alike[i] = (alike[i] as number) + 1;
          alike[k] = (alike[k] as number) + 1;
          wins[i * rows + k] = (wins[i * rows + k] as number) + UNIT / 2;
          wins[k * rows + i] = (wins[k * rows + i] as number) + UNIT / 2;
        }
      }
    }
  }

  function place(): void {
    for (let i = 0; i < rows; i++) {
      const first = before[i] as number;
      const sharing = (alike[i] as number) + 1;
      for (let r = first; r < first + sharing; r++) places[i * rows + r] = (places[i * rows + r] as number) + UNIT / sharing;
      if (first > 0) continue;
      let total = 0;
      for (let j = 0; j < columns; j++) total += weights[j] as number;
      for (let j = 0; j < columns; j++) {
        const at = i * columns + j;
        firstWeights[at] = (firstWeights[at] as number) + Math.round(((weights[j] as number) / total) * STEP);
      }
    }
  }
}

/** Counts of two parts of the same samples, together. */
export function addCounts(one: Counts, other: Counts): Counts {
  const add = (x: Float64Array, y: Float64Array) => x.map((count, at) => count + (y[at] as number));
  return {
    ...one,
    samples: one.samples + other.samples,
    places: add(one.places, other.places),
    wins: add(one.wins, other.wins),
    firstWeights: add(one.firstWeights, other.firstWeights),
  };
}
