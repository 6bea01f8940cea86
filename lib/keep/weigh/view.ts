import type { Decision } from "@/lib/decision/schema";
import type { Evaluation } from "@/lib/evaluate";
import { aggregateById } from "@/lib/keep/group/aggregates/registry";
import { leavingOutEach } from "@/lib/keep/group/influence";
import { moved } from "@/lib/keep/group/spread";
import { type FirstChoice, firstChoices, type Headline, headlineOf } from "./first-choices";
import { type Weighed, withShares } from "./outcome";
import type { Together } from "./together";

/** What ranks a decision: `evaluate` with the data set at hand. */
export type Rank = (decision: Decision) => Evaluation;

/** A market's place under somebody's weights. */
export type Placed = { readonly market: string; readonly rank: number; readonly score: number };

/** Who comes first and by how much. */
export type Lead = {
  /** More than one where they share the place. */
  readonly first: readonly string[];
  readonly second: string | null;
  /** Between the first and the next score, as the method scores, 0 or more; `null` where there is no next. */
  readonly by: number | null;
};

/** One person's weights alone. */
export type Alone = {
  readonly name: string;
  readonly weights: Float64Array;
  /** Part of all voices. */
  readonly voice: number;
  /** Best first. Empty where these weights give no ranking. */
  readonly places: readonly Placed[];
  /** The part of all weight that would have to be moved to come to the group's. */
  readonly moved: number;
  /** How far answers in pairs contradict each other; `null` for other ways. */
  readonly consistencyRatio: number | null;
};

/** What becomes of the first place without one person; `turned` where others come first than with all. */
export type LeftOut = { readonly lead: Lead | null; readonly turned: boolean };

/** What several people's weights come to on a decision. */
export type WeighingView = {
  readonly together: Together;
  readonly people: number;
  /** The decision with the group's weights, as it would be taken over, and its ranking. */
  readonly evaluation: Evaluation;
  readonly lead: Lead | null;
  readonly choices: readonly FirstChoice[];
  readonly headline: Headline | null;
  /** The group's first is first for nobody alone. */
  readonly firstForNobody: boolean;
  /** Everybody by number. Empty in an anonymous weighing. */
  readonly alone: readonly Alone[];
  /** By number of the person left out. `null` in an anonymous weighing: the others' weights give away the one left out. */
  readonly leftOut: readonly LeftOut[] | null;
  /** How many people's leaving would put another market first. */
  readonly pivotal: number;
};

/**
 * The whole view of a weighing: the ranking once for each person, once for the group and once without each. Every ranking is
 * that of the importances as they would be taken over, so nothing is shown that taking over would not give.
 */
export function viewOf(together: Together, weighed: Weighed, rank: Rank): WeighingView {
  const { terms, ballots, people, counted, group } = together;
  const rankAt = (weights: Float64Array) => rank(withShares(weighed, weights));
  const evaluation = rankAt(group.weights);
  const lead = leadOf(evaluation);
  const ranked = counted.shares.map(rankAt);
  const choices = firstChoices(ranked.map((each) => leadOf(each)?.first ?? []));
  const leftOut = leavingOutEach(aggregateById(terms.aggregate), counted, ballots).map((weights): LeftOut => {
    const left = weights && leadOf(rankAt(weights));
    return { lead: left, turned: left !== null && lead !== null && !sameMarkets(left.first, lead.first) };
  });
  const alone = ranked.map((each, k): Alone => {
    const weights = counted.shares[k] as Float64Array;
    return {
      name: people[k]?.name ?? "",
      weights,
      voice: counted.voices[k] as number,
      places: each.ok ? each.results.map(({ market, rank: place, score }) => ({ market: market.iso3, rank: place, score })) : [],
      moved: moved(weights, group.weights),
      consistencyRatio: people[k]?.consistencyRatio ?? null,
    };
  });
  return {
    together,
    people: counted.people,
    evaluation,
    lead,
    choices,
    headline: headlineOf(choices, counted.people, lead?.first ?? []),
    firstForNobody: lead !== null && choices.length > 0 && !choices.some(({ market }) => lead.first.includes(market)),
    alone: terms.anonymous ? [] : alone,
    leftOut: terms.anonymous ? null : leftOut,
    pivotal: leftOut.filter(({ turned }) => turned).length,
  };
}

/** Who comes first in an evaluation, and by how much; `null` where there is no ranking. */
export function leadOf(evaluation: Evaluation): Lead | null {
  if (!evaluation.ok) return null;
  const [best, next] = evaluation.results;
  return {
    first: evaluation.results.filter(({ rank }) => rank === best?.rank).map(({ market }) => market.iso3),
    second: next?.market.iso3 ?? null,
    by: best && next ? Math.abs(best.score - next.score) : null,
  };
}

function sameMarkets(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((market) => b.includes(market));
}
