import type { Ranking } from "@/lib/madm/rank-by";
import { nearlyEqual } from "@/lib/math/compare";
import { median } from "@/lib/math/median";
import { type Cell, type DecisionTable, figureValue } from "@/lib/problem/table";

/** What one criterion does for a market's place, held against the middle of the field. */
export type Reason = {
  readonly indicator: string;
  /** The criterion's part of the score. */
  readonly contribution: number;
  /** That part less the part in the middle of the field: above 0 it lifts the market, below 0 it sinks it. In score units. */
  readonly lift: number;
  /** The middle of the figures known in the field, in the indicator's unit. */
  readonly fieldMedian: number;
  /** Whether the market's figure is better (1) or worse (−1) than that middle, or level with it (0). */
  readonly against: -1 | 0 | 1;
};

/**
 * Per market and criterion: the part of the score it gives and how far that stands from the middle of the field, which is the
 * median over the markets whose figure is known. Over all criteria the lifts add up to the market's score less that of a
 * market in the middle on each, so reasons and ranking come from one computation. `null` where the method's score has no
 * parts. Where a low score is better, the signs are turned so that a positive lift is good news under every method.
 */
export function reasonsOf(table: DecisionTable, ranking: Ranking): Reason[][] | null {
  const parts = ranking.contributions;
  if (!parts) return null;
  const columns = table.criteria.length;
  const sign = ranking.better === "higher" ? 1 : -1;
  const part = (i: number, j: number) => parts[i * columns + j] as number;
  const middles = table.criteria.map((_, j) => {
    const column = table.cells.map((row) => row[j] as Cell);
    // Where every figure is filled in, they are all there is to compare.
    const known = column.flatMap((cell, i) => (cell.kind === "imputed" ? [] : [i]));
    const rows = known.length > 0 ? known : column.map((_, i) => i);
    return { part: median(rows.map((i) => part(i, j))), figure: median(rows.map((i) => figureValue(column[i] as Cell))) };
  });
  return table.cells.map((row, i) =>
    table.criteria.map(({ indicator, direction }, j): Reason => {
      const { part: middle, figure } = middles[j] as (typeof middles)[number];
      const value = figureValue(row[j] as Cell);
      const contribution = part(i, j);
      const better = direction === "benefit" ? value > figure : value < figure;
      const against = nearlyEqual(value, figure) ? 0 : better ? 1 : -1;
      return { indicator, contribution, lift: sign * (contribution - middle), fieldMedian: figure, against };
    }),
  );
}

/**
 * The criteria that lift the market most, and those that sink it most, strongest first. What only rounding moves is neither,
 * and nothing sinks a market whose figure is better than the middle of the field, nor lifts one whose figure is worse.
 */
export function strongest(reasons: readonly Reason[], count: number): { lifting: Reason[]; sinking: Reason[] } {
  const sorted = reasons.filter(({ lift }) => !nearlyEqual(lift, 0)).sort((a, b) => b.lift - a.lift);
  return {
    lifting: sorted.filter(({ lift, against }) => lift > 0 && against > 0).slice(0, count),
    sinking: sorted
      .filter(({ lift, against }) => lift < 0 && against < 0)
      .slice(-count)
      .reverse(),
  };
}
