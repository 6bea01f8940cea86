import * as z from "zod/mini";
import { observationStatus } from "../schema";

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const text = z.string().check(z.minLength(1));
const year = z.int().check(z.gte(1990), z.lte(2100));

/** A country by its ISO 3166-1 alpha-3 code, `WLD`, or a group in lower-case words: a region such as `central-asia`. */
export const party = z.string().check(z.regex(/^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$/, "three capital letters, or lower-case words"));

/** `imports`: the reporter buys from the partner. `exports`: it sells. `balance`: exports − imports. `trade`: exports + imports. */
export const tradeFlows = ["imports", "exports", "balance", "trade", "e-commerce", "other"] as const;
export const tradeFlow = z.enum(tradeFlows);
export type TradeFlow = z.infer<typeof tradeFlow>;

export const printedUnits = ["usd-trillion", "usd-billion", "usd-million", "cny-billion", "percent", "times", "ratio", "number"] as const;

/** A number as printed: digits with or without thousands commas. Kept as text, because its digits say how exact it is. */
export const printedNumber = z.string().check(z.regex(/^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/, "digits, as printed"));

/** A figure that a document prints, as it prints it: right or wrong. `published/figures.csv`, `published/outside.csv`. */
export const publishedFigure = z.object({
  /** The document or page: an id of `sources.json`. */
  document: id,
  /** Figure or section of the document; for figures quoted from elsewhere, whose statistics they are. */
  place: text,
  measure: z.enum(["value", "share", "growth", "ratio", "count"]),
  flow: tradeFlow,
  reporter: party,
  partner: z.nullable(party),
  /** What a share is of, as the text says: the same reporter's flow with another partner. */
  ofFlow: z.nullable(tradeFlow),
  ofPartner: z.nullable(party),
  /** The year a growth rate starts from. */
  baseYear: z.nullable(year),
  /** `null` where the document gives none. */
  year: z.nullable(year),
  /** The part of the year meant, as printed; `null` for all of it. */
  part: z.nullable(text),
  value: printedNumber,
  unit: z.enum(printedUnits),
  /** `at-least` where the text says "over" or "more than", `about` where it rounds in words. */
  bound: z.nullable(z.enum(["at-least", "about"])),
  /** `projected` where the words around the figure say so. */
  status: observationStatus,
  /** The words around the figure, no longer than a citation. */
  quote: z.nullable(z.string().check(z.maxLength(120))),
  note: z.nullable(z.string()),
});
export type PublishedFigure = z.infer<typeof publishedFigure>;

/** What documents print, apart from the figures that Caravan relies on. Stays on the server. */
export type Published = {
  /** Figures of the documents that are audited. */
  readonly figures: readonly PublishedFigure[];
  /** Figures quoted from elsewhere that settle a doubt about them. */
  readonly outside: readonly PublishedFigure[];
};
