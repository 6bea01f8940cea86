import { pillarIds } from "@/lib/dataset/ids";
import type { Indicator } from "@/lib/dataset/schema";
import { type Answers, answers, type Judgement, type Level } from "./answers";
import type { Decision } from "./schema";

/** The ids weighed at a level: all pillars, or the indicators of one pillar. */
export function idsAt(level: Level, indicators: readonly Pick<Indicator, "id" | "pillar">[]): readonly string[] {
  return level === "pillars" ? pillarIds : indicators.filter(({ pillar }) => pillar === level).map(({ id }) => id);
}

/** What was answered at a level so far. */
export function answersAt({ elicitation }: Pick<Decision, "elicitation">, level: Level): Answers {
  return elicitation?.answers[level] ?? answers.parse({});
}

/** The decision with some answers at a level replaced. */
export function withAnswers(decision: Decision, level: Level, change: Partial<Answers>): Decision {
  const all = { ...decision.elicitation?.answers, [level]: { ...answersAt(decision, level), ...change } };
  return { ...decision, elicitation: { ...decision.elicitation, answers: all } };
}

/** All ids, most important first: those the user ordered, then the others as they stand. Ids no longer known are left out. */
export function orderOf({ order }: Pick<Answers, "order">, ids: readonly string[]): string[] {
  const kept = [...new Set(order)].filter((id) => ids.includes(id));
  return [...kept, ...ids.filter((id) => !kept.includes(id))];
}

/** The order with one id a place up (−1) or down (1); unchanged at the end of the list. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const other = order[from + by];
  if (from < 0 || other === undefined) return [...order];
  return order.map((entry) => (entry === id ? other : entry === other ? id : entry));
}

/** Rank of each id by its place in the order, 1 for the first, in the order of `ids`. */
export function ranksIn(order: readonly string[], ids: readonly string[]): number[] {
  return ids.map((id) => order.indexOf(id) + 1);
}

/** The judgement of a pair, whichever way round it was given; `null` where there is none. */
export function judgementOf(judgements: readonly Judgement[], a: string, b: string): Judgement | null {
  return judgements.find((judgement) => isOf(judgement, a, b)) ?? null;
}

/** The judgements with that of one pair replaced, or taken back where `ratio` is `null`. */
export function withJudgement(judgements: readonly Judgement[], more: string, less: string, ratio: number | null): Judgement[] {
  const others = judgements.filter((judgement) => !isOf(judgement, more, less));
  return ratio === null ? others : [...others, { more, less, ratio }];
}

function isOf({ more, less }: Judgement, a: string, b: string): boolean {
  return (more === a && less === b) || (more === b && less === a);
}

/** Judgements as a comparison matrix, row over column, `null` where a pair is not judged. Other ids are passed over. */
export function pairwiseOf(judgements: readonly Judgement[], ids: readonly string[]): (number | null)[][] {
  return ids.map((row) =>
    ids.map((column) => {
      if (row === column) return 1;
      const found = judgementOf(judgements, row, column);
      // Each pair stands once: the other side would be a quotient, and its rounding a contradiction.
      return found && found.more === row ? found.ratio : null;
    }),
  );
}

/** The two lists of the best-worst method. Both ends compare with themselves as 1. */
export type BestWorst = {
  readonly best: number;
  readonly worst: number;
  readonly bestToOthers: readonly number[];
  readonly othersToWorst: readonly number[];
};

/**
 * The best-worst answers as two complete lists; `null` until best, worst and every comparison are given. How far the best
 * stands above the worst is one answer, kept in `bestToOthers`.
 */
export function bestWorstOf(given: Answers, ids: readonly string[]): BestWorst | null {
  const [best, worst] = [ids.indexOf(given.best ?? ""), ids.indexOf(given.worst ?? "")];
  if (best < 0 || worst < 0 || best === worst) return null;
  const bestToOthers = ids.map((id, j) => (j === best ? 1 : given.bestToOthers[id]));
  const othersToWorst = ids.map((id, j) => (j === worst ? 1 : j === best ? bestToOthers[worst] : given.othersToWorst[id]));
  return isFull(bestToOthers) && isFull(othersToWorst) ? { best, worst, bestToOthers, othersToWorst } : null;
}

function isFull(list: readonly (number | undefined)[]): list is readonly number[] {
  return !list.includes(undefined);
}
