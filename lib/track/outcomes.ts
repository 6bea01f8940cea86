import type { World } from "./world";

/** What came about in a market after a decision; more is better, `null` where it cannot be told. */
export type Measure = (market: string) => number | null;

/** What a ranking is held against: `id` names it, and each window is one decision year with what followed. */
export const outcomeIds = ["growth-1", "growth-2", "share-1", "share-2", "product", "product-known"] as const;
export const censusIds = ["census-1", "census-2", "census-latest"] as const;
export type OutcomeId = (typeof outcomeIds)[number] | (typeof censusIds)[number];

/** Exports below this are noise: a single delivery doubles them. */
export const LEAST_USD = 1_000_000;

/** Decision years and the years of what followed, as far as trade is held. */
export const windows: Readonly<Record<OutcomeId, readonly (readonly [decided: number, from: number, to: number])[]>> = {
  "growth-1": [
    [2018, 2018, 2019],
    [2019, 2019, 2020],
  ],
  "growth-2": [[2018, 2018, 2020]],
  "share-1": [
    [2018, 2018, 2019],
    [2019, 2019, 2020],
  ],
  "share-2": [[2018, 2018, 2020]],
  product: [[2019, 2019, 2023]],
  "product-known": [[2021, 2022, 2023]],
  "census-1": [2018, 2019, 2020, 2021, 2022, 2023].map((year) => [year, year, year + 1] as const),
  "census-2": [2018, 2019, 2020, 2021, 2022].map((year) => [year, year, year + 2] as const),
  "census-latest": [2018, 2019, 2020, 2021].map((year) => [year, year, 2024] as const),
};

/** Growth of an exporter's exports to each market, as a ratio: by one side's reports in both years, the exporter's if it can be. */
export function growthOf({ trade }: World, exporter: string, from: number, to: number): Measure {
  return (market) => {
    const [before, after] = [trade.flow(exporter, market, from), trade.flow(exporter, market, to)];
    return ratio(before.exports, after.exports) ?? ratio(before.imports, after.imports);
  };
}

/** What an exporter's share of the market's imports gained, in percentage points, all by the market's own reports. */
export function shareGainOf({ trade }: World, exporter: string, from: number, to: number): Measure {
  return (market) => {
    const both = trade.exporters.map((each) => [trade.flow(each, market, from).imports, trade.flow(each, market, to).imports] as const);
    const told = both.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
    const [own, later] = both[trade.exporters.indexOf(exporter)] ?? [null, null];
    if (own === null || later === null || own < LEAST_USD) return null;
    const [then, now] = [told.reduce((sum, [value]) => sum + value, 0), told.reduce((sum, [, value]) => sum + value, 0)];
    return 100 * (later / now - own / then);
  };
}

/** Growth of a market's imports of one chapter, as a ratio. */
export function importGrowthOf({ imports }: World, chapter: string, from: number, to: number): Measure {
  return (market) => ratio(imports(market, chapter, from), imports(market, chapter, to));
}

/** Growth of exports from the USA by its own statistics, as a ratio. */
export function censusGrowthOf({ census }: World, from: number, to: number): Measure {
  return (market) => ratio(census(market, from), census(market, to));
}

function ratio(before: number | null, after: number | null): number | null {
  return before === null || after === null || before < LEAST_USD ? null : after / before;
}
