/**
 * What a value rests on. `reported`: as its source prints it. `derived`: by arithmetic on reported ones. `projected`: called
 * an estimate by its own source. `flagged`: there, but not to be relied on.
 */
export type PointStatus = "reported" | "derived" | "projected" | "flagged";

/** Why a value is derived, doubted, absent or refused. The language files hold the sentences. */
export type ReasonCode =
  | "exports-less-imports"
  | "exports-less-balance"
  | "imports-plus-balance"
  | "exports-plus-imports"
  | "part-of-whole"
  | "whole-less-part"
  | "cumulative"
  | "called-estimate"
  | "incomplete"
  | "mirror-estimate"
  | "moved"
  | "other-year"
  | "other-partner"
  | "other-whole"
  | "share-of-net"
  | "not-printed"
  | "not-held"
  | "mixed-signs"
  | "no-whole"
  | "no-earlier"
  | "not-positive"
  | "across-hole"
  | "too-short"
  | "too-few";

export type Reason = {
  readonly code: ReasonCode;
  /** Whose figures are at fault: ISO 3166-1 alpha-3 or a group. */
  readonly partner?: string;
  readonly year?: number;
};

export type Point = {
  readonly year: number;
  /** 1 to 12; `null` for the whole year. */
  readonly month: number | null;
  /** `null` where nothing is known, with the reason. */
  readonly value: number | null;
  readonly status: PointStatus;
  /** `null` for what is simply reported. */
  readonly reason: Reason | null;
  /** What the source prints here where that contradicts its own other figures; it enters no computation. */
  readonly contradicted: { readonly value: number; readonly reason: Reason } | null;
};

/** `exports`: the reporter sells. `imports`: it buys. `balance`: exports − imports. `trade`: exports + imports. */
export type SeriesFlow = "exports" | "imports" | "balance" | "trade";

export const seriesUnits = ["usd-billion", "usd", "cny", "percent"] as const;
export type SeriesUnit = (typeof seriesUnits)[number];

/** One flow between one reporter and one partner over time, in one unit, from one source. Points rise in time, none twice. */
export type Series = {
  /** Whose statistics. */
  readonly reporter: string;
  /** A country, `WLD`, or a group in lower case. */
  readonly partner: string;
  /** A member taken out of the group. */
  readonly without: string | null;
  readonly flow: SeriesFlow;
  /** What a share is a share of: the same reporter's flow with this partner. `null` for what is no share. */
  readonly of: { readonly flow: SeriesFlow; readonly partner: string; readonly without: string | null } | null;
  readonly unit: SeriesUnit;
  /** Id in `sources.json`. */
  readonly source: string;
  readonly points: readonly Point[];
};

/** A point that is absent, and why. */
export function absent(year: number, reason: Reason, month: number | null = null): Point {
  return { year, month, value: null, status: "reported", reason, contradicted: null };
}

/** A point of the series at a time, if it has one. */
export function pointAt(series: Series, year: number, month: number | null = null): Point | undefined {
  return series.points.find((point) => point.year === year && point.month === month);
}
