import type { PillarId } from "@/lib/dataset/ids";
import type { Dataset } from "@/lib/dataset/schema";
import { type Answers, type Level, levels } from "@/lib/decision/answers";
import { answersAt, idsAt, withAnswers } from "@/lib/decision/elicitation";
import { importancesAt } from "@/lib/decision/importances";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import type { Item } from "../../_components/weigh/order-list";

/** What every way of weighing a level needs: what is weighed, its importance now, and the answers so far. */
export type Weighing = {
  readonly level: Level;
  readonly items: readonly Item[];
  /** In the order of `items`. */
  readonly now: readonly number[];
  readonly answers: Answers;
};

/** The levels at which there is something to weigh: two criteria or more. */
export function weighable({ indicators }: Dataset): readonly Level[] {
  return levels.filter((level) => idsAt(level, indicators).length > 1);
}

/** A level of the decision, ready to be weighed. */
export function weighingOf({ say, t }: Words, decision: Decision, dataset: Dataset, level: Level): Weighing {
  const nameOf = (id: string) => say(dataset.indicators.find((indicator) => indicator.id === id)?.name ?? { en: id });
  const items = idsAt(level, dataset.indicators).map((id) => ({ id, name: level === "pillars" ? t.pillars[id as PillarId] : nameOf(id) }));
  return { level, items, now: importancesAt(decision, dataset.indicators, level), answers: answersAt(decision, level) };
}

/** A change of the decision that replaces some answers at a level, worked out from those before it. */
export function answering(level: Level, change: (before: Answers) => Partial<Answers>): (decision: Decision) => Decision {
  return (decision) => withAnswers(decision, level, change(answersAt(decision, level)));
}
