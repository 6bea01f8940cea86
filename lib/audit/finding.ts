import type { Claim, PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import type { Interval } from "./interval";

/** `holds`: can be true. `contradiction`: cannot. `suspect`: can, but a rule says look again. `not-checkable`: nothing to hold it against. */
export const verdicts = ["contradiction", "suspect", "not-checkable", "holds"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is checked. The order is that of the page. */
export const rules = [
  "balance",
  "sum",
  "share",
  "net-share",
  "world",
  "growth",
  "copy",
  "implied",
  "floor",
  "jump",
  "hole",
  "uneven",
  "sources",
  "mirror",
  "projection",
  "claim",
  "quotient",
  "numerator",
] as const;
export type Rule = (typeof rules)[number];

/** Why the verdict is what it is. Each has one sentence in the language files. */
export const reasons = [
  "closes",
  "does-not-close",
  "negative",
  "above-whole",
  "mixed-signs",
  "own-total",
  "out-of-line",
  "short",
  "factor",
  "sign-change",
  "gap",
  "incomplete",
  "half-year",
  "near",
  "far",
  "mirror-gap",
  "reported-elsewhere",
  "no-base",
  "no-figure",
  "rises",
  "falls",
  "with-gaps",
  "across-hole",
  "more-than",
  "less-than",
  "largest",
  "not-largest",
  "largest-one-way",
  "smallest",
  "not-smallest",
  "record",
  "record-later-broken",
  "not-record",
  "other-flow",
  "two-readings",
  "implied-value",
  "no-number-for-words",
  "exact",
  "rounded",
  "truncated",
  "wrong",
  "fixed-numerator",
  "no-mean",
] as const;
export type Reason = (typeof reasons)[number];

/** Where a value that fails its own place would fit. */
export type Fit = { readonly year: number } | { readonly flow: TradeFlow } | { readonly ofFlow: TradeFlow } | { readonly partner: string };

/** Who trades with whom, in which direction. */
export type Series = {
  readonly document: string;
  readonly reporter: string;
  readonly partner: string | null;
  readonly flow: TradeFlow;
};

/** One check of one thing, with its arithmetic. Words are the language files' part. */
export type Finding = Series & {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** The place in the document; for an identity that of the figure it speaks against or for. */
  readonly place: string;
  readonly quote: string | null;
  /** The years checked; empty where the document gives none. */
  readonly years: readonly number[];
  /** The formula in numbers and signs, as printed: "21.46 − 6.93". Empty where there is nothing to compute. */
  readonly calculation: string;
  /** What the formula gives. */
  readonly result: Interval | null;
  /** What is printed. */
  readonly printed: Interval | null;
  /** Unit of both: billions of dollars, per cent, or none. */
  readonly unit: "usd-billion" | "percent" | "none";
  readonly fits: Fit | null;
  /** The other document, where two are compared. */
  readonly against: string | null;
};

/** A finding about a printed figure: its place and quote are the figure's. */
export function about(
  figure: PublishedFigure | Claim,
  rest: Omit<Finding, keyof Series | "place" | "quote" | "fits" | "against"> & Partial<Finding>,
): Finding {
  const { document, reporter, partner, flow, place, quote } = figure;
  return { document, reporter, partner, flow, place, quote, fits: null, against: null, ...rest };
}
