import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";
import { ways } from "@/lib/dataset/landed/ways";
import { costRanges } from "./cost-terms";

const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters, ISO 4217"));
const amount = z.number().check(z.gte(0), z.lte(1e12));
const percent = z.number().check(z.gte(0), z.lte(100));

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
