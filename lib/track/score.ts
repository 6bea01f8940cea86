import { cosine, standardised } from "@/lib/math/correlation";
import { midRanks } from "@/lib/math/mid-ranks";
import type { Measure } from "./outcomes";
import type { Order } from "./rankers";

/** How one order of markets stood against what came about. */
export type Score = {
  /** Spearman's rank correlation, −1 to 1; `null` where one side puts all markets level. */
  readonly correlation: number | null;
  /** Part of the order's first markets that came to be among the first, 0–1, and what chance gives. */
  readonly hits: number;
  readonly chance: number;
};

/** So many first markets are looked at. */
export const FOREMOST = 3;
/** An outcome known for fewer markets is not held against anything. */
export const FEWEST_MARKETS = 8;

/**
 * Holds an order against what came about, over the markets of which both say something; `null` where those are too few.
 * Spearman, C. (1904). The proof and measurement of association between two things. American Journal of Psychology 15, 72–101.
 */
export function scoreOf({ markets, better }: Order, measure: Measure): Score | null {
  const ahead: number[] = [];
  const came: number[] = [];
  markets.forEach((market, i) => {
    const value = measure(market);
    if (value === null) return;
    ahead.push(better[i] as number);
    came.push(value);
  });
  const n = ahead.length;
  if (n < FEWEST_MARKETS) return null;
  const [left, right] = [midRanks(ahead), midRanks(came)];
  const [x, y] = [standardised(left), standardised(right)];
  const [first, best] = [foremost(left), foremost(right)];
  return {
    correlation: x && y && cosine(x, y),
    hits: first.reduce((sum, part, i) => sum + part * (best[i] as number), 0) / FOREMOST,
    chance: FOREMOST / n,
  };
}

/** How much of each market is among the foremost: those that share the last places share them out. */
function foremost(ranks: Float64Array): number[] {
  const n = ranks.length;
  const parts = new Array<number>(n).fill(0);
  let left = FOREMOST;
  for (const rank of [...new Set(ranks)].sort((a, b) => b - a)) {
    const level = [...ranks.keys()].filter((i) => ranks[i] === rank);
    for (const i of level) parts[i] = Math.min(1, left / level.length);
    left -= level.length;
    if (left <= 0) break;
  }
  return parts;
}
