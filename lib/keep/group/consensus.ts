import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import type { Counted } from "./ballot";

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
  const diversity = Math.max(1, exp(entropy(mean) - alpha));
  const apart = Math.min(people, criteria);
  const homogeneity = apart < 2 ? 1 : (1 / diversity - 1 / apart) / (1 - 1 / apart);
  return { diversity, homogeneity: Math.max(0, homogeneity), goepel: pairwise && criteria > 1 ? goepel(diversity, criteria) : null };
}

function goepel(diversity: number, criteria: number): number {
  const whole = criteria + MOST_JUDGED - 1;
  const least = -(MOST_JUDGED / whole) * ln(MOST_JUDGED / whole) - ((criteria - 1) / whole) * ln(1 / whole);
  const correction = exp(least) / criteria;
  return (1 / diversity - correction) / (1 - correction);
}

/** Σ −w ln w; a weight of zero adds nothing. */
function entropy(weights: Float64Array): number {
  return weights.reduce((sum, weight) => (weight > 0 ? sum - weight * ln(weight) : sum), 0);
}
