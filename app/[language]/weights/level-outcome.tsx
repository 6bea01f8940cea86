"use client";

import { useWords } from "#words";
import { importancesFrom, withImportances } from "@/lib/decision/importances";
import type { Evaluation } from "@/lib/evaluate";
import { useDataset } from "../../_state/provider";
import type { Weighing } from "./level";
import { Outcome } from "./outcome";

type Props = {
  readonly evaluation: Evaluation;
  readonly weighing: Weighing;
  /** In the order of the items and in any unit; `null` while the answers give none. */
  readonly weights: ArrayLike<number> | null;
  readonly waiting: string;
};

/** The outcome of weighing one level. */
export function LevelOutcome({ evaluation, weighing: { level, items, now }, weights, waiting }: Props) {
  const { guided: guidedText, issues: sentences, t } = useWords("guided", "issues");
  const { indicators } = useDataset();
  // What is shown is what the rounded importances come to, not what they were rounded from.
  const importances = weights && importancesFrom(weights);
  const usable = importances?.some((importance) => importance > 0) ? importances : null;
  const [before, after] = [partsOf(now), partsOf(usable ?? now)];
  return (
    <Outcome
      evaluation={evaluation}
      caption={level === "pillars" ? guidedText.sharesOfPillars : guidedText.sharesInside(t.pillars[level])}
      rows={items.map(({ id, name }, j) => ({ id, name, now: before[j] as number, next: after[j] as number }))}
      change={usable && ((decision) => withImportances(decision, indicators, level, usable))}
      rescaled={guidedText.rescaled}
      waiting={weights ? sentences["all-zero"]() : waiting}
    />
  );
}

/** Parts of one; zeros where all are zero. */
export function partsOf(importances: readonly number[]): number[] {
  const sum = importances.reduce((total, importance) => total + importance, 0);
  return importances.map((importance) => (sum > 0 ? importance / sum : 0));
}
