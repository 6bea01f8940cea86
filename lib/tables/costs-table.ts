import { costFields } from "@/lib/decision/cost-terms";
import type { Costs, CostTerms } from "@/lib/decision/costs";

/** The columns of a table of costs, in the order of its template. Only `market` is needed; any other may be missing. */
export const costColumns = ["market", ...costFields, "sellingCurrency", "way", "rule", "currency", "ratesOn"] as const;

/** What the cell of the market says of terms that hold in all of them. */
export const EVERYWHERE = "everywhere";

/** The table that says what these costs say: a row for `everywhere`, then one a market, whether it says anything or not. */
export function costsTable(
  costs: Costs,
  markets: readonly string[],
): { readonly header: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] } {
  const others = Object.keys(costs.rates).sort();
  const header = [...costColumns, ...others.map((currency) => `rate ${currency}`)];
  const rowOf = (name: string, terms: CostTerms, first: boolean) => [
    name,
    ...[...costFields, "sellingCurrency" as const, "way" as const, "rule" as const].map((field) => terms[field] ?? null),
    ...(first
      ? [costs.currency, costs.ratesOn ?? null, ...others.map((currency) => costs.rates[currency] ?? null)]
      : [null, null, ...others.map(() => null)]),
  ];
  return {
    header,
    rows: [rowOf(EVERYWHERE, costs.everywhere, true), ...markets.map((iso3) => rowOf(iso3, costs.markets[iso3] ?? {}, false))],
  };
}
