import type { Ranking } from "@/lib/madm/rank";
import { nearlyEqual } from "@/lib/math/compare";
import type { DecisionTable } from "@/lib/problem/table";

/** What one criterion does for a market's place. */
export type Reason = {
  readonly indicator: string;
  /** The criterion's part of the score. */
  readonly contribution: number;
  /** That part less the field's mean part: above 0 it lifts the market, below 0 it sinks it. In score units. */
  readonly lift: number;
};

/**
 * Per market and criterion: the part of the score it gives and how far that stands from the field's mean. Over all
 * criteria the lifts add up to the market's lead over the mean score, so reasons and ranking come from one computation.
 * `null` where the method's score has no parts. Where a low score is better, the signs are turned so that a positive
 * lift is good news under every method.
 */
export function reasonsOf(table: DecisionTable, ranking: Ranking): Reason[][] | null {
  const parts = ranking.contributions;
  if (!parts) return null;
  const columns = table.criteria.length;
  const rows = table.markets.length;
  const sign = ranking.better === "higher" ? 1 : -1;
  const means = table.criteria.map((_, j) => {
    let sum = 0;
    for (let i = 0; i < rows; i++) sum += parts[i * columns + j] as number;
    return sum / rows;
  });
  return table.markets.map((_, i) =>
    table.criteria.map((criterion, j) => {
      const contribution = parts[i * columns + j] as number;
      return { indicator: criterion.indicator, contribution, lift: sign * (contribution - (means[j] as number)) };
    }),
  );
}

/** The criteria that lift the market most, and those that sink it most, strongest first. What only rounding moves is neither. */
export function strongest(reasons: readonly Reason[], count: number): { lifting: Reason[]; sinking: Reason[] } {
  const sorted = reasons.filter(({ lift }) => !nearlyEqual(lift, 0)).sort((a, b) => b.lift - a.lift);
  return {
    lifting: sorted.filter((reason) => reason.lift > 0).slice(0, count),
    sinking: sorted
      .filter((reason) => reason.lift < 0)
      .slice(-count)
      .reverse(),
  };
}
