import type { Indicator } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import { importancesFrom, withImportances } from "@/lib/decision/importances";
import type { Decision } from "@/lib/decision/schema";
import type { Aggregate, Aggregated } from "@/lib/keep/group/aggregate";
import { type Ballot, counted } from "@/lib/keep/group/ballot";
import { type Concordance, concordanceOf } from "@/lib/keep/group/concordance";
import { type Consensus, consensusOf } from "@/lib/keep/group/consensus";
import type { AnsweredWeights } from "./answered";

/** Fewer people are two views, not a group: no figure of agreement says anything about them. */
export const FEWEST_FOR_AGREEMENT = 3;

/** One person's answers, ready to be joined with others'. */
export type Voiced = AnsweredWeights & { readonly name: string; readonly voice: number };

/** What is weighed: at which level of the decision, and the indicators that the decision knows. */
export type Weighed = { readonly decision: Decision; readonly level: Level; readonly indicators: readonly Indicator[] };

/** What several people's answers come to. */
export type Outcome = Pick<Aggregated, "weights" | "zerosReplaced"> & {
  /** For each person, in their order, what their weights alone put first; several where they share it, none without a ranking. */
  readonly firsts: readonly (readonly string[])[];
  /** What the group's weights put first. */
  readonly first: readonly string[];
  /** How many would enter a market first, most first, equals by name; who puts several first counts for each in part. */
  readonly firstChoices: readonly { readonly market: string; readonly people: number }[];
  /** On the weights; `null` for fewer than three people. */
  readonly consensus: Consensus | null;
  /** On the order; `null` for fewer than three people. */
  readonly agreement: Concordance | null;
};

/**
 * Joins several people's answers, and ranks the markets once for each of them and once for the group.
 *
 * @param firstOf the markets that a decision puts first; none where it has no ranking
 * @throws Refusal where there is nobody, where no voice counts, or where the aggregate cannot take these answers
 */
export function outcomeOf(
  weighed: Weighed,
  people: readonly Voiced[],
  aggregate: Aggregate,
  firstOf: (decision: Decision) => readonly string[],
): Outcome {
  const ballots = people.map(({ name, voice, weights, pairwise }): Ballot => ({ name, voice, weights, ...(pairwise && { pairwise }) }));
  const held = counted(ballots);
  const { weights, zerosReplaced } = aggregate.of(held, ballots);
  const firsts = held.shares.map((share) => firstOf(withShares(weighed, share)));
  const enough = held.people >= FEWEST_FOR_AGREEMENT;
  return {
    weights,
    zerosReplaced,
    firsts,
    first: firstOf(withShares(weighed, weights)),
    firstChoices: choicesOf(firsts),
    consensus: enough
      ? consensusOf(
          held,
          people.every(({ pairwise }) => pairwise !== undefined),
        )
      : null,
    agreement: enough ? concordanceOf(held.shares) : null,
  };
}

/** The decision with these shares as the importances of what was weighed. */
export function withShares({ decision, level, indicators }: Weighed, shares: ArrayLike<number>): Decision {
  return withImportances(decision, indicators, level, importancesFrom(shares));
}

/** A decision without what moves no rank: what somebody needs to see who weighs, and no more. */
export function asWeighed(decision: Decision): Decision {
  const { brief: _, elicitation: __, checks: ___, tripwires: ____, ...rest } = decision;
  return { ...rest, notes: "", competition: {} };
}

function choicesOf(firsts: readonly (readonly string[])[]): Outcome["firstChoices"] {
  const votes = new Map<string, number>();
  for (const first of firsts) for (const market of first) votes.set(market, (votes.get(market) ?? 0) + 1 / first.length);
  return [...votes].map(([market, people]) => ({ market, people })).sort((a, b) => b.people - a.people || (a.market < b.market ? -1 : 1));
}
