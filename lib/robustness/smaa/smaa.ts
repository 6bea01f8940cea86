import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { log2 } from "@/lib/math/elementary/ln";
import type { Counts } from "./counts";
import { preparedFor } from "./kernels";
import { countsOf } from "./sampling";

/** What the whole space of weights says of a problem. All shares are parts of one. */
export type Smaa = {
  readonly samples: number;
  readonly seed: number;
  /** `acceptability[i][r]`: the share of weights under which alternative i ranks r + 1. Ties are shared out evenly. */
  readonly acceptability: readonly Float64Array[];
  /** The mean of the weights that put an alternative first, adding up to one; `null` where none was met. */
  readonly centralWeights: readonly (Float64Array | null)[];
  /**
   * Whether an alternative is first at its own central weights: 1 or 0, a part of one where it shares the place. (The figures
   * are taken as certain, so there is no more to it.) `null` without central weights.
   */
  readonly confidence: readonly (number | null)[];
  /** `winning[i][k]`: the share of weights under which i ranks before k, half of the ties counted in. */
  readonly winning: readonly Float64Array[];
  /** −Σ b log₂ b over the first-rank shares, in bits: 0 where one alternative is always first, log₂ of their number at most. */
  readonly entropy: number;
};

/**
 * Stochastic multicriteria acceptability analysis with nothing known of the weights: they are uniform on the simplex.
 * Lahdelma, R. and Salminen, P. (2001). SMAA-2: stochastic multicriteria acceptability analysis for group decision making.
 * Operations Research 49(3), 444–454. Entropy after Shannon (1948), Bell System Technical Journal 27, 379–423.
 * The same seed gives the same counts on any machine, however the work is split.
 *
 * @throws Refusal for what `rank` refuses
 */
export function smaa(
  problem: Problem,
  method: string,
  options: Readonly<Record<string, unknown>>,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): Smaa {
  return summed(problem, method, options, countsOf(problem, preparedFor(problem, method, options), { samples, seed }));
}

/** The indices that follow from counts. Counts of parts of the samples may be added up before (`addCounts`). */
export function summed(problem: Problem, method: string, options: Readonly<Record<string, unknown>>, counts: Counts): Smaa {
  const { rows, columns } = problem;
  const { samples, seed, places, wins, firstWeights, unit } = counts;
  const rowsOf = (table: Float64Array) =>
    Array.from({ length: rows }, (_, i) => table.slice(i * rows, (i + 1) * rows).map((count) => count / (unit * samples)));
  const acceptability = rowsOf(places);
  const centralWeights = acceptability.map((_, i) => {
    const sum = firstWeights.slice(i * columns, (i + 1) * columns);
    const total = sum.reduce((all, weight) => all + weight, 0);
    return total > 0 ? sum.map((weight) => weight / total) : null;
  });
  const first = acceptability.map((shares) => shares[0] as number);
  return {
    samples,
    seed,
    acceptability,
    centralWeights,
    confidence: centralWeights.map((weights, i) => {
      if (!weights) return null;
      const { ranks } = rank({ ...problem, weights }, method, options, false, false);
      return ranks[i] === 1 ? 1 / ranks.reduce((count, place) => (place === 1 ? count + 1 : count), 0) : 0;
    }),
    winning: rowsOf(wins),
    entropy: first.reduce((sum, share) => (share > 0 ? sum - share * log2(share) : sum), 0),
  };
}
