import { type MirrorPair, mirrorPairs } from "@/lib/dataset/mirror/pairs";
import type { PublishedFigure } from "@/lib/dataset/published/schema";
import type { Flow } from "@/lib/dataset/schema";

/** One exporter's trade with one partner as both sides count it, year by year, oldest first. */
export type MirrorSeries = { readonly importer: string; readonly pairs: readonly MirrorPair[] };

/** US dollars in one unit of a printed figure; other units are not trade in dollars. */
const USD: Partial<Record<PublishedFigure["unit"], number>> = { "usd-trillion": 1e12, "usd-billion": 1e9, "usd-million": 1e6 };

/**
 * Printed figures of whole years between two countries as flows, each under its own source: exports count as the
 * exporter's report, imports as the importer's. Bounds, parts of years and groups of countries are no flows.
 */
export function printedFlows(figures: readonly PublishedFigure[]): readonly Flow[] {
  const isCountry = (code: string | null): code is string => code !== null && /^[A-Z]{3}$/.test(code) && code !== "WLD";
  return figures.flatMap((figure): Flow[] => {
    const { reporter, partner, flow, year, unit, value, document } = figure;
    const usd = USD[unit];
    if (figure.measure !== "value" || figure.part !== null || figure.bound !== null || usd === undefined || year === null) return [];
    if (!isCountry(reporter) || !isCountry(partner) || (flow !== "exports" && flow !== "imports")) return [];
    const valueUsd = Number(value.replaceAll(",", "")) * usd;
    if (valueUsd < 0) return [];
    return flow === "exports"
      ? [{ exporter: reporter, importer: partner, year, valueUsd, reporter: "exporter", source: document }]
      : [{ exporter: partner, importer: reporter, year, valueUsd, reporter: "importer", source: document }];
  });
}

/**
 * What exporters and importers say of the same trade, by exporter and importer. Flows of the data set come before printed
 * ones, so that a printed figure is used for a side only where the data set has none.
 */
export function mirrorSeries(flows: readonly Flow[]): ReadonlyMap<string, readonly MirrorSeries[]> {
  const found = new Map<string, Map<string, MirrorPair[]>>();
  for (const pair of mirrorPairs(flows)) {
    const importers = found.get(pair.exporter) ?? new Map<string, MirrorPair[]>();
    importers.set(pair.importer, [...(importers.get(pair.importer) ?? []), pair]);
    found.set(pair.exporter, importers);
  }
  return new Map([...found].map(([exporter, importers]) => [exporter, [...importers].map(([importer, pairs]) => ({ importer, pairs }))]));
}
