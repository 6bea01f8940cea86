import type { Decision, Override } from "@/lib/decision/schema";
import { MOST_OVERRIDES } from "@/lib/decision/schema";
import { refuse } from "@/lib/math/refusal";

/** The indicator that figures of a product stand for. */
const INDICATOR = "product-imports";
/** Customs offices report a year in the course of the next one: of the year before last most have. */
const LAG_YEARS = 2;

/** What a market bought of a product from the whole world. */
export type MarketImports = {
  readonly market: string;
  /** HS chapter, heading or subheading. */
  readonly product: string;
  readonly year: number;
  /** US dollars of that year, as its customs declared them, mostly with freight; `null` where it reported nothing. */
  readonly valueUsd: number | null;
};

/** The year of which most markets have reported by now. */
export function reportedYear(now: Date): number {
  return now.getUTCFullYear() - LAG_YEARS;
}

/**
 * Puts what was fetched in the place of what is held. A market that reported nothing, or no trade, keeps what it has: imports
 * count by their logarithm.
 *
 * @param note what each figure bears: whose it is, of what and of when
 * @throws Refusal (`too-many`) where the decision would hold more figures of the user's than it can
 */
export function withImports(decision: Decision, imports: readonly MarketImports[], note: string): Decision {
  const fresh = imports.flatMap(({ market, valueUsd }): Override[] =>
    !valueUsd ? [] : [{ market, indicator: INDICATOR, value: valueUsd, note }],
  );
  const replaced = new Set(fresh.map(({ market }) => market));
  const others = decision.overrides.filter(({ market, indicator }) => indicator !== INDICATOR || !replaced.has(market));
  if (others.length + fresh.length > MOST_OVERRIDES)
    refuse("too-many", ["overrides"], { accepted: `≤ ${MOST_OVERRIDES}`, found: String(others.length + fresh.length) });
  return { ...decision, overrides: [...others, ...fresh] };
}
