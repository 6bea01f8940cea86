import { nearlyEqual } from "@/lib/math/compare";
import { median } from "@/lib/math/median";
import { scored } from "@/lib/problem/asked/scale";
import { type Cell, type DecisionTable, figureValue } from "@/lib/problem/table";

/**
 * What one criterion does for a market. Distances are in parts of the field's span, so that they can be compared from
 * criterion to criterion and from market to market under every method. The parts of a method's own score cannot: those of
 * TOPSIS grow with the square of a market's own distance from the worst. So parts and lifts do not add up to the score.
 */
export type Reason = {
  readonly indicator: string;
  /** Weight × distance from the worst figure of the field: from 0 to the criterion's weight. */
  readonly part: number;
  /** Weight × distance from the middle of the field: above 0 it lifts the market, below 0 it sinks it. */
  readonly lift: number;
  /** The middle of the figures known in the field, in the indicator's unit. */
  readonly fieldMedian: number;
};

/**
 * A reason per market and criterion, in the table's order. The middle is the median over the markets whose figure is known;
 * where none is, all that were filled in. What only rounding moves is 0, and so is all of a criterion without a span. The
 * lead of one market over another on a criterion is the difference of their parts.
 */
export function reasonsOf({ criteria, cells }: Pick<DecisionTable, "criteria" | "cells">): Reason[][] {
  const scales = criteria.map(({ definition, direction }, j) => {
    const column = cells.map((row) => row[j] as Cell);
    const known = column.filter(({ kind }) => kind !== "imputed");
    const entered = column.map((cell) => scored(definition, figureValue(cell)));
    const [low, high] = [Math.min(...entered), Math.max(...entered)];
    const fieldMedian = median((known.length > 0 ? known : column).map(figureValue));
    return {
      span: high - low,
      worst: direction === "benefit" ? low : high,
      sign: direction === "benefit" ? 1 : -1,
      middle: scored(definition, fieldMedian),
      fieldMedian,
    };
  });
  return cells.map((row) =>
    criteria.map(({ indicator, definition, weight }, j): Reason => {
      const { span, worst, sign, middle, fieldMedian } = scales[j] as (typeof scales)[number];
      const value = scored(definition, figureValue(row[j] as Cell));
      const far = (from: number) => {
        const distance = span > 0 ? (sign * (value - from)) / span : 0;
        return nearlyEqual(distance, 0) ? 0 : weight * distance;
      };
      return { indicator, part: far(worst), lift: far(middle), fieldMedian };
    }),
  );
}

/** Half of the last digit a lift is printed with: what prints as 0.000 says nothing. */
const LEAST_LIFT = 0.0005;

/** The criteria that lift the market most, and those that sink it most, strongest first. What changes nothing is neither. */
export function strongest(reasons: readonly Reason[], count: number): { lifting: Reason[]; sinking: Reason[] } {
  const sorted = [...reasons].sort((a, b) => b.lift - a.lift);
  const sinking = sorted.filter(({ lift }) => lift <= -LEAST_LIFT);
  return { lifting: sorted.filter(({ lift }) => lift >= LEAST_LIFT).slice(0, count), sinking: sinking.slice(-count).reverse() };
}
