import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { figureOf } from "./figure";

/** A threshold the user set, held against one market. `unknown`: there is no figure to hold against it. */
export type Knockout = {
  readonly indicator: string;
  readonly threshold: number;
  readonly value: number | null;
  readonly outcome: "failed" | "unknown";
};

/**
 * The thresholds a market fails, and those that cannot be judged for want of a figure. A figure exactly at the threshold
 * passes. Imputed values are never judged: a market is not knocked out by a number nobody reported.
 */
export function knockoutsOf(
  decision: Pick<Decision, "exporter" | "overrides" | "thresholds">,
  dataset: Dataset,
  market: Market,
): Knockout[] {
  const set = dataset.indicators.filter((indicator) => decision.thresholds[indicator.id] !== undefined);
  return set.flatMap((indicator): Knockout[] => {
    const threshold = decision.thresholds[indicator.id] as number;
    const cell = figureOf(decision, dataset, market, indicator);
    if (cell.kind === "missing") return [{ indicator: indicator.id, threshold, value: null, outcome: "unknown" }];
    const value = cell.value;
    const passes = indicator.direction === "benefit" ? value >= threshold : value <= threshold;
    return passes ? [] : [{ indicator: indicator.id, threshold, value, outcome: "failed" }];
  });
}
