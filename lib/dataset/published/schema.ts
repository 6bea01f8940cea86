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

/**
 * What a sentence says of a series, so that arithmetic can hold it against the figures:
 * `rises` every year from base to year; `rose`, `fell` between the two; `times`: grew to nearly that many times;
 * `largest-growth` of the span in that year; `record`: the highest of the span in that year; `largest`, `smallest`: the
 * partners named, among their group; `value`: the number is this flow; `direction`: the figures of the place are this flow;
 * `quotient`: a ÷ b = c as printed; `mean`: c as a mean of a and b; `whole`: a part and its share in per cent; `readings`:
 * a number and how many per cent more than another it is; `rate`: the ratio of two numbers for one thing; `change-in-words`:
 * a change called slight or moderate; `no-figures`: nothing in the document to check it with.
 */
export const claimKinds = [
  "rises",
  "rose",
  "fell",
  "times",
  "largest-growth",
  "record",
  "largest",
  "smallest",
  "value",
  "direction",
  "quotient",
  "mean",
  "whole",
  "readings",
  "rate",
  "change-in-words",
  "no-figures",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** A claim made in words. `published/claims.csv`. */
export const publishedClaim = z.object({
  document: id,
  place: text,
  kind: z.enum(claimKinds),
  reporter: party,
  partner: z.nullable(party),
  flow: tradeFlow,
  /** True where the claim is about the series' share and not its value. */
  measure: z.enum(["value", "share"]),
  baseYear: z.nullable(year),
  year: z.nullable(year),
  /** The numbers the claim names, as printed, in the order its kind takes them. */
  numbers: z.nullable(z.string().check(z.regex(/^-?[\d,.]+( -?[\d,.]+)*$/, "numbers as printed, a space between"))),
  quote: z.string().check(z.minLength(1), z.maxLength(120)),
});
export type Claim = z.infer<typeof publishedClaim>;

/** A group or thing that figures are about and that is neither country nor region. `published/groups.csv`. */
export const publishedGroup = z.object({ id, name: z.object({ en: text }) });
export type PublishedGroup = z.infer<typeof publishedGroup>;

/** Something the audit of the data set finds that a person has looked at. `reviewed.csv`. */
export const reviewedFinding = z.object({ rule: id, subject: text, year, reason: text });
export type ReviewedFinding = z.infer<typeof reviewedFinding>;

/** What documents print, apart from the figures that Caravan relies on. Stays on the server. */
export type Published = {
  /** Figures of the documents that are audited. */
  readonly figures: readonly PublishedFigure[];
  /** Figures quoted from elsewhere that settle a doubt about them. */
  readonly outside: readonly PublishedFigure[];
  /** Sentences about the figures that arithmetic can check, or that it cannot for want of figures. */
  readonly claims: readonly Claim[];
  /** The groups they name, besides the regions of the data set. */
  readonly groups: readonly PublishedGroup[];
  /** What the audit finds in the data set itself, with what was made of it. */
  readonly reviewed: readonly ReviewedFinding[];
};
