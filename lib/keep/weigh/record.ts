import type { Level } from "@/lib/decision/answers";
import { idsAt } from "@/lib/decision/elicitation";
import { importancesAt } from "@/lib/decision/importances";
import type { Decision } from "@/lib/decision/schema";
import type { WeighedTogether, WeighingWay } from "@/lib/decision/weigh/weighed";
import type { Aggregate } from "@/lib/keep/group/aggregate";
import type { Voiced } from "./joined";
import { type Outcome, type Weighed, withShares } from "./outcome";

/** What a weighing was, for whoever reads the decision later. */
export type Held = {
  readonly way: WeighingWay;
  readonly aggregate: Aggregate["id"];
  readonly level: Level;
  readonly anonymous: boolean;
  readonly people: readonly Voiced[];
  /** The day of the closing, year-month-day. */
  readonly on: string;
};

/**
 * The decision as closing a weighing writes it: what was weighed at the group's weights, and with it, for the report, where they
 * come from. No person's own weights go in, and no name where it was anonymous.
 *
 * @param onto the newest revision, which need not be the one that was weighed
 */
export function closedWith(outcome: Outcome, onto: Weighed, { way, aggregate, level, anonymous, people, on }: Held): Decision {
  const closed = withShares(onto, outcome.weights);
  const all = idsAt(level, onto.indicators);
  const importances = importancesAt(closed, onto.indicators, level);
  const ids = onto.ids ?? all;
  const unequal = people.some(({ voice }) => voice !== people[0]?.voice);
  const { agreement, consensus } = outcome;
  const record: WeighedTogether = {
    way,
    aggregate,
    level,
    on,
    people: people.length,
    ...(!anonymous && { names: people.map(({ name }) => name) }),
    ...(!anonymous && unequal && { voices: people.map(({ voice }) => voice) }),
    firsts: [...outcome.firstChoices],
    w: agreement?.w ?? null,
    consensus: consensus && consensusOf(consensus),
    zeros: outcome.zerosReplaced,
    importances: Object.fromEntries(ids.map((id) => [id, importances[all.indexOf(id)] ?? 0])),
  };
  return { ...closed, weighed: record };
}

/** The index that fits the answers: Goepel's where it may be used, else homogeneity. */
export function consensusOf({ goepel, homogeneity }: NonNullable<Outcome["consensus"]>): NonNullable<WeighedTogether["consensus"]> {
  return goepel === null ? { index: "homogeneity", value: homogeneity } : { index: "goepel", value: goepel };
}
