import { fingerprint } from "@/lib/dataset/fingerprint";
import type { Dataset } from "@/lib/dataset/schema";
import { parseReleases } from "./releases";
import { tradeOf } from "./trade";
import { type World, worldOf } from "./world";

/** The files a record is made from beside the data set, as text. */
export type TrackFiles = { readonly panel: string; readonly releases: string; readonly inForce: string };

/** Where the record is kept, below `data/`: as it is printed, and exporter by exporter. */
export const RECORD_FILE = "track/record.json";
export const EXPORTERS_FILE = "track/exporters.json";

/** What the record is made from. @throws BadData for files that cannot be read */
export function worldFrom(dataset: Dataset, { panel, releases, inForce }: TrackFiles): World {
  const markets = dataset.markets.map(({ iso3 }) => iso3);
  return worldOf(dataset, tradeOf(panel, markets), parseReleases(releases, inForce));
}

/** A name for all figures that bear on the record, words and notes aside: another one says that it has to be made anew. */
export function fingerprintOf({ markets, indicators, observations, ties, products, flows }: Dataset, files: TrackFiles): string {
  const { agreements, languages, borders } = ties;
  const figures = [
    markets.map(({ iso3, region }) => [iso3, region]),
    indicators.map(({ id, pillar, direction, weight, scale, origin }) => [id, pillar, direction, weight, scale, origin]),
    observations.map(({ market, indicator, exporter, year, value, source }) => [market, indicator, exporter, year, value, source]),
    agreements.map(({ id, kind, members, inForce, notYet }) => [id, kind, members, inForce, notYet]),
    languages,
    borders.map(({ market, neighbour }) => [market, neighbour]),
    products.imports,
    flows,
    files.releases,
    files.inForce,
  ];
  return fingerprint(JSON.stringify(figures) + files.panel);
}
