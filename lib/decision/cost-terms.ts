import type { Costs, CostTerms } from "./costs";

/** The numbers that can be typed, with their accepted range. Amounts are in the currency of the costs, shares in percent. */
export const costRanges = {
  price: [0, 1e12],
  freight: [0, 1e12],
  insurance: [0, 1e12],
  weightKg: [0.001, 1e6],
  dutyRatePct: [0, 100],
  taxRatePct: [0, 100],
  sellingPrice: [0, 1e12],
  platformPct: [0, 100],
  paymentPct: [0, 100],
  returnsPct: [0, 100],
  fxPct: [0, 100],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type CostField = keyof typeof costRanges;
export const costFields = Object.keys(costRanges) as readonly CostField[];

/** Where nothing is said yet. */
export const NO_COSTS: Costs = { currency: "USD", rates: {}, everywhere: {}, markets: {} };

/** What holds in one market: its own terms before those that hold everywhere. */
export function termsIn({ everywhere, markets }: Costs, market: string): CostTerms {
  return { ...everywhere, ...markets[market] };
}

/** Which of its terms, or of those that hold everywhere: `market` is `null` for the latter. */
type Change = { readonly market: string | null; readonly terms: Readonly<Record<string, unknown>> };

/** The costs with some terms said anew; `undefined` takes a term back. A market of which nothing is left goes. */
export function withTerms(before: Costs, { market, terms }: Change): Costs {
  const old = market === null ? before.everywhere : (before.markets[market] ?? {});
  const said = Object.fromEntries(Object.entries({ ...old, ...terms }).filter(([, value]) => value !== undefined)) as CostTerms;
  if (market === null) return { ...before, everywhere: said };
  const { [market]: _, ...others } = before.markets;
  return { ...before, markets: Object.keys(said).length > 0 ? { ...others, [market]: said } : others };
}
