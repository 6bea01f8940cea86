import { nearlyEqual, TOLERANCE } from "@/lib/math/compare";
import { refuse } from "@/lib/math/refusal";
import { verified } from "@/lib/math/verify";
import type { Method, Outcome } from "./method";
import { parseOptions } from "./options";
import type { Problem } from "./problem";
import { ranksOf } from "./ranks";

/** A finished ranking: what was computed, in which variant, and the steps that led to it. */
export type Ranking = Outcome & {
  readonly method: string;
  /** The parameters actually used, defaults filled in. */
  readonly variant: Readonly<Record<string, unknown>>;
  readonly better: "higher" | "lower";
  readonly ranks: Int32Array;
};

/**
 * Ranks a problem with a method.
 *
 * @param options the method's own parameters; what is left out takes its default
 * @param steps also return the method's intermediate tables
 * @param contributions also return each criterion's part of each score, where the method has such parts
 * @throws Refusal for an option that is unknown or out of range, a column the method cannot take, or
 * figures so far apart in size that a score would leave the number range, and where the engine computes wrongly
 */
export function rankBy(
  method: Method,
  problem: Problem,
  options: Readonly<Record<string, unknown>> = {},
  steps = false,
  contributions = true,
): Ranking {
  const parameters = parseOptions(method, options);
  const { outcome, ranks } = verified(
    method.id,
    () => {
      const found = method.rank(problem, parameters, { steps, contributions });
      for (let i = 0; i < found.scores.length; i++)
        if (!Number.isFinite(found.scores[i])) refuse("too-large", ["matrix", i], { accepted: "|score| ≤ 1.8e308" });
      return { outcome: found, ranks: found.ranks ?? ranksOf(found.scores, method.better) };
    },
    (found) => found.outcome.ranks !== undefined || ranksAgree(found.outcome.scores, found.ranks, method.better),
  );
  return { ...outcome, method: method.id, variant: parameters as Readonly<Record<string, unknown>>, better: method.better, ranks };
}

/**
 * Whether, of each two neighbours, the one with the better score has the better rank, and who is first has the best score of
 * all. Its branches hardly ever turn: with such as go either way it takes a tenth of the time of a large ranking.
 */
function ranksAgree(scores: Float64Array, ranks: Int32Array, better: Method["better"]): boolean {
  const sign = better === "higher" ? 1 : -1;
  let [best, lead, top] = [Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY];
  for (let i = 0, rankBefore = 0, before = Number.POSITIVE_INFINITY; i < ranks.length; i++) {
    const rank = ranks[i] as number;
    const score = sign * (scores[i] as number);
    if (score > top) top = score;
    if (rank < best) [best, lead] = [rank, score];
    const behind = rank - rankBefore;
    // A run of ties is as long as what ties, measured from its best member.
    if (!(behind * (before - score) > 0) && (behind !== 0 || !nearlyEqual(before, score, 2 * TOLERANCE))) return false;
    rankBefore = rank;
    before = score;
  }
  return ranks.length === 0 || (best === 1 && nearlyEqual(lead, top));
}
