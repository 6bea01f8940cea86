import * as z from "zod/mini";
import { iso3 } from "../ids";

/**
 * What `data/landed/` holds: what a seller has to know of a market, what a parcel pays there, and the tax on it. Every
 * fact and rule is as of the day of the page it was read on (`pageDate`), never "in force today".
 */
const text = z.string().check(z.minLength(1));
const currency = z.string().check(z.regex(/^[A-Z]{3}$/, "three capital letters, ISO 4217"));
const percent = z.number().check(z.gte(0), z.lte(100));
const amount = z.object({ amount: z.number().check(z.gt(0)), currency });

/** A page somebody can open, and the date it bears: a day, a month, a year, or `undated`. */
const page = { sourceTitle: text, sourceAddress: z.url(), pageDate: text };

/** How far a fact can be leant on: `high` several pages or the law itself, `medium` one good page, `low` one weak or old page. */
const confidence = z.enum(["high", "medium", "low"]);

/** The subjects of facts, in the order a seller meets them. */
export const factTopics = [
  "tax-rate",
  "average-tariff",
  "general-duty",
  "parcel-rule",
  "registration",
  "conformity",
  "label",
  "marketplace",
  "payment",
  "madrid",
  "wto",
  "apostille",
  "language",
  "data",
  "parcels",
] as const;
export type FactTopic = (typeof factTopics)[number];

/** One fact on one market. `landed/facts.csv`. */
export const marketFact = z.object({
  market: iso3,
  topic: z.enum(factTopics),
  /** What of the topic it is about, where one topic has several facts. */
  about: z.nullable(text),
  value: text,
  unit: z.nullable(text),
  validFrom: z.nullable(text),
  ...page,
  confidence,
  /** What speaks for or against it. */
  doubt: z.nullable(text),
});
export type MarketFact = z.infer<typeof marketFact>;

/** The tax on goods sold to consumers. `landed/taxes.csv`. Its source is the market's fact `tax-rate`. */
export const consumptionTax = z.object({
  market: iso3,
  kind: z.enum(["vat", "gst", "sales", "none"]),
  /** Percent; two figures where goods differ and the list of goods decides. */
  lowPct: percent,
  highPct: percent,
  /** Whether a registered seller gets back what was paid at the border and pays on the sale instead. */
  recoverable: z.enum(["yes", "no"]),
  validFrom: z.nullable(text),
  /** Until when the pages that were read name this rate. */
  seenUntil: z.nullable(text),
  note: z.nullable(text),
});
export type ConsumptionTax = z.infer<typeof consumptionTax>;

/**
 * What is due within a band: nothing, what goods usually pay, a rate of its own, or not known.
 * `flat` of the `excess` falls on what the value exceeds the band before by.
 */
const duty = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("usual") }),
  z.object({ kind: z.literal("unclear") }),
  z.object({ kind: z.literal("flat"), pct: percent, of: z.enum(["whole", "excess"]), minPerKg: z.nullable(amount) }),
]);
const tax = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("usual") }),
  z.object({ kind: z.literal("unclear") }),
  /** A rate of its own on the price of the goods alone. */
  z.object({ kind: z.literal("flat"), pct: percent }),
]);
export type DutyRule = z.infer<typeof duty>;
export type TaxRule = z.infer<typeof tax>;

/** Values up to and including `upTo` (`null`: all above), in the currency of the rule. */
const band = z.object({ upTo: z.nullable(z.number().check(z.gt(0))), duty, tax });
export type Band = z.infer<typeof band>;

/** What a parcel sent to a private buyer pays. `landed/rules.json`; a new rule is one entry. */
export const parcelRule = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")),
  market: iso3,
  name: z.object({ en: text, zh: z.optional(text), ru: z.optional(text) }),
  currency,
  /** The value that is held against the limits: goods alone (`fob`), with freight and insurance (`cif`), or not said. */
  basis: z.enum(["fob", "cif", "unclear"]),
  /** From low to high; the last one open. */
  bands: z.array(band).check(z.minLength(1)),
  /** Above this weight the last band applies whatever the value. */
  maxWeightKg: z.nullable(z.number().check(z.gt(0))),
  /** Goods may not be sold straight from abroad below this price. */
  lowestPrice: z.nullable(z.object({ amount: z.number().check(z.gt(0)), currency, ...page })),
  validFrom: z.nullable(text),
  /** On the day of its page: `in-force`, decided but to come (`planned`), or not certain (`unclear`). */
  status: z.enum(["in-force", "planned", "unclear"]),
  ...page,
  confidence,
  /** What to know before relying on it. */
  caution: z.nullable(z.object({ en: text, zh: z.optional(text), ru: z.optional(text) })),
});
export type ParcelRule = z.infer<typeof parcelRule>;

/** Everything `data/landed/` says, of all markets. */
export type LandedData = {
  readonly facts: readonly MarketFact[];
  readonly taxes: readonly ConsumptionTax[];
  readonly rules: readonly ParcelRule[];
};
