import { log1p } from "@/lib/math/elementary/ln";
import { power, square } from "@/lib/math/elementary/power";
import { type Point, pointAt, type Reason, type Series } from "./series";

/** A number, or why there is none. */
export type Outcome = { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: Reason };

/** Fewest year-on-year changes from which a spread is told. */
const FEWEST_CHANGES = 3;

/**
 * Change on the year before, in per cent: 100 (xₜ / xₜ₋₁ − 1). Refused where either year is flagged or absent, and where
 * the two are not both above zero, since a change of sign has no rate.
 */
export function growth(series: Series, year: number): Outcome {
  const [now, before] = [pointAt(series, year), pointAt(series, year - 1)];
  if (!now || !before) return none({ code: "no-earlier" });
  const obstacle = obstacleIn([before, now]);
  if (obstacle) return none(obstacle);
  return { value: 100 * ((now.value as number) / (before.value as number) - 1), reason: null };
}

/**
 * Compound annual growth in per cent: 100 ((x_to / x_from)^(1 / (to − from)) − 1). Years between may be unknown, but none
 * may be flagged: growth is not carried across a hole.
 */
export function cagr(series: Series, from: number, to: number): Outcome {
  const [first, last] = [pointAt(series, from), pointAt(series, to)];
  if (!first || !last || to <= from) return none({ code: "no-earlier" });
  const obstacle = obstacleIn([first, last]);
  if (obstacle) return none(obstacle);
  const hole = series.points.find((point) => point.year > from && point.year < to && point.status === "flagged");
  if (hole) return none({ code: "across-hole", year: hole.year });
  return { value: 100 * (power((last.value as number) / (first.value as number), 1 / (to - from)) - 1), reason: null };
}

/**
 * Standard deviation (n − 1) of the yearly log growth ln(xₜ / xₜ₋₁): the smaller, the steadier. About 0.1 where a typical
 * year lies some 10 % off the trend. Pairs of years that growth refuses are left out; fewer than three pairs are refused.
 */
export function spreadOfGrowth(series: Series): Outcome {
  const logs = series.points.flatMap(({ year }) => {
    const { value } = growth(series, year);
    return value === null ? [] : [log1p(value / 100)];
  });
  if (logs.length < FEWEST_CHANGES) return none({ code: "too-few" });
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return { value: Math.sqrt(logs.reduce((sum, log) => sum + square(log - mean), 0) / (logs.length - 1)), reason: null };
}

/** The longest stretch of years without a flagged one, from known year to known year; the latest of equals. `null` below two years. */
export function soundWindow(series: Series): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let start: number | null = null;
  for (const { year, value, status } of series.points) {
    if (status === "flagged") start = null;
    else if (value !== null) {
      start ??= year;
      if (year > start && (best === null || year - start >= best[1] - best[0])) best = [start, year];
    }
  }
  return best;
}

function obstacleIn(points: readonly Point[]): Reason | null {
  const flagged = points.find(({ status }) => status === "flagged");
  if (flagged) return { code: "across-hole", year: flagged.year };
  const unknown = points.find(({ value }) => value === null);
  if (unknown) return unknown.reason ?? { code: "not-held" };
  return points.some(({ value }) => (value ?? 0) <= 0) ? { code: "not-positive" } : null;
}

function none(reason: Reason): Outcome {
  return { value: null, reason };
}
