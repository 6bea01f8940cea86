import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/ids";
import { ways } from "@/lib/dataset/landed/ways";

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters, ISO 4217"));
const amount = z.number().check(z.gte(0), z.lte(1e12));
const percent = z.number().check(z.gte(0), z.lte(100));

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

/** What one piece costs on its way, as far as the user said. What is left out is not known, and never zero. */
export const costTerms = z.object({
  /** What the goods are declared at, without freight. */
  price: z.optional(amount),
  freight: z.optional(amount),
  insurance: z.optional(amount),
  weightKg: z.optional(z.number().check(z.gte(costRanges.weightKg[0]), z.lte(costRanges.weightKg[1]))),
  /** What these goods usually pay, percent of their value with freight and insurance. */
  dutyRatePct: z.optional(percent),
  /** In place of the rate that is held of the market. */
  taxRatePct: z.optional(percent),
  /** What the buyer pays, all included, in `sellingCurrency`; in the currency of the costs where none is named. */
  sellingPrice: z.optional(amount),
  sellingCurrency: z.optional(currency),
  platformPct: z.optional(percent),
  paymentPct: z.optional(percent),
  returnsPct: z.optional(percent),
  fxPct: z.optional(percent),
  way: z.optional(z.enum(ways)),
  /** One of the market's rules for parcels, by its id. */
  rule: z.optional(z.string().check(z.maxLength(100))),
});
export type CostTerms = z.infer<typeof costTerms>;

/** What a piece costs and brings, market by market. */
export const costs = z.object({
  currency,
  /** The day of the rates of exchange: a year, a month or a day. */
  ratesOn: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/, "a year, a month or a day"))),
  /** What one unit of `currency` buys of each other one. */
  rates: z.record(currency, z.number().check(z.gte(1e-9), z.lte(1e12))),
  /** What holds in every market that does not say otherwise. */
  everywhere: costTerms,
  markets: z.record(iso3, costTerms),
});
export type Costs = z.infer<typeof costs>;

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
