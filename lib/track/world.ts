import { CONSUMER_CHAPTERS } from "@/lib/dataset/products/consumer";
import { importsOf } from "@/lib/dataset/products/lookup";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import { asOf } from "./as-of";
import type { Releases } from "./releases";
import { censusOf, exportsThere, type Trade } from "./trade";

/** Everything the record is made from, and the data set at the end of each year asked for, made once. */
export type World = {
  readonly dataset: Dataset;
  readonly releases: Releases;
  readonly trade: Trade;
  readonly census: (market: string, year: number) => number | null;
  readonly markets: readonly string[];
  /** The data set at the end of a year, with the imports of one chapter among the figures where one is named. */
  readonly asOf: (year: number, chapter?: string) => Dataset;
  /** A market's imports of a chapter. */
  readonly imports: (market: string, chapter: string, year: number) => number | null;
  /** Chapters whose imports are held for the years between which a product is followed. */
  readonly chapters: readonly string[];
};

/** The first year for which imports by product are held. */
export const PRODUCTS_SINCE = 2019;

/** Brings the data set, the panel and the dates together. */
export function worldOf(dataset: Dataset, trade: Trade, releases: Releases): World {
  const markets = dataset.markets.map(({ iso3 }) => iso3);
  const held = new Set(dataset.observations.map(({ market, indicator, exporter, year }) => `${market} ${indicator} ${exporter} ${year}`));
  const more = exportsThere(trade, markets).filter((row) => !held.has(`${row.market} ${row.indicator} ${row.exporter} ${row.year}`));
  const imports = (market: string, chapter: string, year: number) => importsOf(dataset.products, market, chapter, year)?.valueUsd ?? null;
  const kept = new Map<string, Dataset>();
  return {
    dataset,
    releases,
    trade,
    census: censusOf(dataset),
    markets,
    imports,
    chapters: [...new Set(dataset.products.imports.filter(({ code }) => code.length === 2).map(({ code }) => code))].sort(),
    asOf: (year, chapter) => {
      const key = `${year} ${chapter ?? ""}`;
      const known = kept.get(key);
      if (known) return known;
      const product = chapter === undefined ? [] : productRows(markets, chapter, imports);
      const made = asOf(dataset, releases, year, [...more, ...product]);
      kept.set(key, made);
      return made;
    },
  };
}

/** What stands for the goods sold, as an indicator without a product: the chapter's imports in the first year held. */
function productRows(markets: readonly string[], chapter: string, imports: World["imports"]): Observation[] {
  return markets.flatMap((market): Observation[] => {
    const value = imports(market, chapter, PRODUCTS_SINCE);
    const common = { indicator: "product-imports", exporter: null, year: PRODUCTS_SINCE, status: "reported", note: null } as const;
    return value === null ? [] : [{ market, value, source: "baci-hs17-v202601", ...common }];
  });
}

/** The chapters ranked with their own imports known: those that stand for consumer goods. */
export const RANKED_CHAPTERS = CONSUMER_CHAPTERS;
