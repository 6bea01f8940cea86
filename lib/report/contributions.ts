import type { Answered, MarketResult } from "@/lib/evaluate";

/** Each criterion's part of a market's score, by the method's own reckoning, in the table's order; `null` where it has none. */
export function contributionsOf(
  market: MarketResult["market"],
  { table, ranking }: Pick<Answered, "table" | "ranking">,
): readonly number[] | null {
  const columns = table.criteria.length;
  const row = table.markets.indexOf(market);
  return ranking.contributions && Array.from(ranking.contributions.subarray(row * columns, (row + 1) * columns));
}
