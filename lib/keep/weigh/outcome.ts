import type { Indicator } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import { idsAt } from "@/lib/decision/elicitation";
import { importancesAt, importancesFrom, withImportances } from "@/lib/decision/importances";
import type { Decision } from "@/lib/decision/schema";
import type { Aggregate, Aggregated } from "@/lib/keep/group/aggregate";
import { type FirstChoice, firstChoices } from "./first-choices";
import { type Joined, joinedBy, type Voiced } from "./joined";

/**
 * What is weighed: things at a level of the decision, in the order of the weights, and the indicators that the decision knows.
 * Without `ids` it is all that the decision has at the level.
 */
export type Weighed = {
  readonly decision: Decision;
  readonly level: Level;
  readonly ids?: readonly string[];
  readonly indicators: readonly Indicator[];
};

/** What several people's answers come to. */
export type Outcome = Pick<Aggregated, "weights" | "zerosReplaced"> &
  Pick<Joined, "consensus" | "agreement"> & {
    /** For each person, in their order, what their weights alone put first; several where they share it, none without a ranking. */
    readonly firsts: readonly (readonly string[])[];
    /** What the group's weights put first. */
    readonly first: readonly string[];
    /** How many would enter a market first. */
    readonly firstChoices: readonly FirstChoice[];
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
  const { counted, group, consensus, agreement } = joinedBy(aggregate, people);
  const { weights, zerosReplaced } = group;
  const firsts = counted.shares.map((share) => firstOf(withShares(weighed, share)));
  const first = firstOf(withShares(weighed, weights));
  return { weights, zerosReplaced, firsts, first, firstChoices: firstChoices(firsts), consensus, agreement };
}

/** The decision with these shares as the importances of what was weighed. What the level holds besides keeps its own. */
export function withShares({ decision, level, ids, indicators }: Weighed, shares: ArrayLike<number>): Decision {
  const atLevel = idsAt(level, indicators);
  const given = new Map(importancesFrom(shares).map((importance, j) => [(ids ?? atLevel)[j], importance]));
  const before = importancesAt(decision, indicators, level);
  const all = atLevel.map((id, j) => given.get(id) ?? (before[j] as number));
  return withImportances(decision, indicators, level, all);
}

/** A decision without what moves no rank: what somebody needs to see who weighs, and no more. */
export function asWeighed(decision: Decision): Decision {
  const { brief: _, elicitation: __, checks: ___, tripwires: ____, weighed: _____, ...rest } = decision;
  return { ...rest, notes: "", competition: {} };
}
