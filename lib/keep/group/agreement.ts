import { midRanks } from "@/lib/math/mid-ranks";
import type { Counted } from "./ballot";

/** How far several people agree on the order of the criteria. */
export type Concordance = {
  /** Kendall's W corrected for ties, 0–1; `null` where everybody ties everything. Chance alone gives 1 / people. */
  readonly w: number | null;
  /** (mW − 1) / (m − 1), the mean rank correlation between two of them, −1/(m − 1) to 1: what chance gives is 0. `null` likewise. */
  readonly meanCorrelation: number | null;
};

/**
 * Kendall's coefficient of concordance over everyone's order, equal ranks sharing their mean:
 * W = 12 S / (m² (n³ − n) − m T), T = Σ (t³ − t) over each person's ties.
 * Kendall, M. G. and Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics 10(3), 275–287.
 *
 * @param orders for each person a value for each item; a larger one comes first. At least two people and two items
 */
export function concordanceOf(orders: readonly ArrayLike<number>[]): Concordance {
  const people = orders.length;
  const items = orders[0]?.length ?? 0;
  if (people < 2 || items < 2) return { w: null, meanCorrelation: null };
  const sums = new Float64Array(items);
  let ties = 0;
  for (const order of orders) {
    const ranks = midRanks(Float64Array.from(order, (value) => -value));
    ranks.forEach((rank, j) => {
      sums[j] = (sums[j] as number) + rank;
    });
    for (const size of tieSizes(ranks)) ties += size ** 3 - size;
  }
  const mean = (people * (items + 1)) / 2;
  const spread = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0);
  const most = people ** 2 * (items ** 3 - items) - people * ties;
  if (most === 0) return { w: null, meanCorrelation: null };
  const w = Math.min(1, (12 * spread) / most);
  return { w, meanCorrelation: (people * w - 1) / (people - 1) };
}

function tieSizes(ranks: Float64Array): number[] {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()];
}

/** How alike several sets of weights are, by how many different ones they are worth (Shannon diversity between people). */
export type Consensus = {
  /** From 1 (all alike) to the smaller of people and criteria. */
  readonly diversity: number;
  /** (1/D − 1/q) / (1 − 1/q), q the smaller of people and criteria: 1 all alike, 0 nothing in common. For every way of answering. */
  readonly homogeneity: number;
  /** Goepel's S*, made for comparisons in pairs on 1–9 only; not comparable between different numbers of criteria. `null` for other ways. */
  readonly goepel: number | null;
};

/** The largest judgement of the scale S* is made for. */
const MOST_JUDGED = 9;

/**
 * Consensus of weights that each sum to one, voices left aside, always about the arithmetic mean.
 * Goepel, K. D. (2018). Implementation of an online software tool for the analytic hierarchy process (AHP-OS).
 * International Journal of the Analytic Hierarchy Process 10(3), 469–487; its "H_β min" of equation 20 is H_α min.
 *
 * @param pairwise whether all answered in pairs on the scale 1–9
 */
export function consensusOf({ shares, people, criteria }: Counted, pairwise: boolean): Consensus {
  const alpha = shares.reduce((sum, share) => sum + entropy(share), 0) / people;
  const mean = Float64Array.from({ length: criteria }, (_, j) => shares.reduce((sum, share) => sum + (share[j] as number), 0) / people);
  const diversity = Math.max(1, Math.exp(entropy(mean) - alpha));
  const apart = Math.min(people, criteria);
  const homogeneity = apart < 2 ? 1 : (1 / diversity - 1 / apart) / (1 - 1 / apart);
  return { diversity, homogeneity: Math.max(0, homogeneity), goepel: pairwise && criteria > 1 ? goepel(diversity, criteria) : null };
}

function goepel(diversity: number, criteria: number): number {
  const whole = criteria + MOST_JUDGED - 1;
  const least = -(MOST_JUDGED / whole) * Math.log(MOST_JUDGED / whole) - ((criteria - 1) / whole) * Math.log(1 / whole);
  const correction = Math.exp(least) / criteria;
  return (1 / diversity - correction) / (1 - correction);
}

/** Σ −w ln w; a weight of zero adds nothing. */
function entropy(weights: Float64Array): number {
  return weights.reduce((sum, weight) => (weight > 0 ? sum - weight * Math.log(weight) : sum), 0);
}

/** Half of Σ |a − b|: the part of all weight that would have to be moved to make one the other, 0–1. */
export function moved(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let j = 0; j < a.length; j++) sum += Math.abs((a[j] as number) - (b[j] as number));
  return sum / 2;
}

/** The spread of one criterion's weight over people: least, quartiles (type 7 of Hyndman and Fan 1996) and most. */
export function spreadOf(values: readonly number[]): readonly [number, number, number, number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const [low, high] = [sorted[below] as number, sorted[Math.min(below + 1, sorted.length - 1)] as number];
    return low + (place - below) * (high - low);
  };
  return [at(0), at(0.25), at(0.5), at(0.75), at(1)];
}
