import { isWithin } from "@/lib/dataset/range";
import type { Indicator, Market } from "@/lib/dataset/schema";
import type { Override } from "@/lib/decision/schema";
import { latest } from "./latest";

/**
 * The user's figure for one market and indicator, or `null` where there is none that could be true: outside the
 * indicator's range it is not used. Of two for the same figure the later counts.
 */
export function overrideOf(overrides: readonly Override[], market: Market, indicator: Indicator): Override | null {
  if (overrides.length === 0) return null;
  const override = byFigure(overrides).get(overrideKey(market.iso3, indicator.id));
  return override && isWithin(indicator.range, override.value) ? override : null;
}

/** The name of the figure an override stands for. */
export function overrideKey(market: string, indicator: string): string {
  return `${market} ${indicator}`;
}

const byFigure = latest(
  (overrides: readonly Override[]) => new Map(overrides.map((override) => [overrideKey(override.market, override.indicator), override])),
);
