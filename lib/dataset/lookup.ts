import { grouped } from "@/lib/math/grouped";
import { refuse } from "@/lib/math/refusal";
import type { Country, Dataset, Indicator, Market, Observation, Source, StandIn, SupplierShare } from "./schema";

/** Supplier code of the total. */
export const WORLD = "WLD";

/** Who supplies a market, in one source and one year. */
export type SupplierTable = {
  readonly market: string;
  readonly source: string;
  readonly year: number;
  /** Largest first; the total is left out. */
  readonly shares: readonly SupplierShare[];
  /** Percent of the imports that the source gives to nobody named here. */
  readonly othersPct: number;
  /** The market's imports in US dollars, where the source prints values. */
  readonly totalUsd: number | null;
};

/** The table that stands in for a market until the user types shares, and a second one to hold it against. Never mixed. */
export type StandInTable = SupplierTable & { readonly standIn: StandIn; readonly second: SupplierTable | null };

type Index = {
  readonly markets: ReadonlyMap<string, Market>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Observations by key, oldest first. */
  readonly series: (key: string) => readonly Observation[] | undefined;
  readonly tables: ReadonlyMap<string, SupplierTable>;
  readonly standIns: ReadonlyMap<string, StandIn>;
};

/** One index for each data set, for as long as the data set lives. */
const indexes = new WeakMap<Dataset, Index>();
const NONE: readonly Observation[] = [];

/** The name of a series: what is measured where, and seen from which exporter (`null` where that makes no difference). */
export function observationKey(market: string, indicator: string, exporter: string | null): string {
  return `${market} ${indicator} ${exporter ?? ""}`;
}

/** All figures of one market on one indicator, oldest first. `exporter` is for bilateral indicators, else `null`. */
export function seriesOf(dataset: Dataset, market: string, indicator: string, exporter: string | null): readonly Observation[] {
  return indexOf(dataset).series(observationKey(market, indicator, exporter)) ?? NONE;
}

/**
 * The newest figure of one market on one indicator, or `null` where there is none.
 *
 * @param exporter for bilateral indicators the exporting country, else `null`
 * @param notAfter leave figures of later years aside
 */
export function latestObservation(
  dataset: Dataset,
  market: string,
  indicator: string,
  exporter: string | null,
  notAfter = Number.POSITIVE_INFINITY,
): Observation | null {
  return seriesOf(dataset, market, indicator, exporter).findLast((observation) => observation.year <= notAfter) ?? null;
}

/** The market with this code. @throws Refusal where there is none. */
export function marketById(dataset: Dataset, iso3: string): Market {
  return indexOf(dataset).markets.get(iso3) ?? refuse("unknown-id", ["market"], { found: iso3 });
}

/** The indicator with this id. @throws Refusal where there is none. */
export function indicatorById(dataset: Dataset, id: string): Indicator {
  return indexOf(dataset).indicators.get(id) ?? refuse("unknown-id", ["indicator"], { found: id });
}

/** The source with this id. @throws Refusal where there is none. */
export function sourceById(dataset: Dataset, id: string): Source {
  return indexOf(dataset).sources.get(id) ?? refuse("unknown-id", ["source"], { found: id });
}

/** The supplier table of one market in one source and year, or `null` where the data set has none. */
export function supplierTable(dataset: Dataset, market: string, source: string, year: number): SupplierTable | null {
  return indexOf(dataset).tables.get(tableKey(market, source, year)) ?? null;
}

/** What stands in for a market before the user types anything, or `null` where nothing does. */
export function standInTable(dataset: Dataset, market: string): StandInTable | null {
  const standIn = indexOf(dataset).standIns.get(market);
  const table = standIn && supplierTable(dataset, market, standIn.source, standIn.year);
  if (!table) return null;
  const { secondSource, secondYear } = standIn;
  return { ...table, standIn, second: secondSource && secondYear ? supplierTable(dataset, market, secondSource, secondYear) : null };
}

/** The name of a supplier table: one market in one source and year. */
export function tableKey(market: string, source: string | null, year: number | null): string {
  return `${market} ${source} ${year}`;
}

/**
 * Makes the index of a data set that is another one but for some series and its indicators, from that other one's: a
 * fraction of the work of making it anew.
 *
 * @param fresh figures that the other has not
 * @param gone figures that only the other has
 */
export function indexFrom(origin: Dataset, dataset: Dataset, fresh: readonly Observation[], gone: readonly Observation[]): void {
  const before = indexOf(origin);
  const keyOf = (figure: Observation) => observationKey(figure.market, figure.indicator, figure.exporter);
  const own = grouped(fresh, keyOf);
  for (const figures of own.values()) figures.sort((a, b) => a.year - b.year);
  const without = new Set(gone.map(keyOf));
  indexes.set(dataset, {
    ...before,
    indicators: new Map(dataset.indicators.map((indicator) => [indicator.id, indicator])),
    series: (key) => own.get(key) ?? (without.has(key) ? undefined : before.series(key)),
  });
}

function indexOf(dataset: Dataset): Index {
  const known = indexes.get(dataset);
  if (known) return known;
  const series = grouped(dataset.observations, (figure) => observationKey(figure.market, figure.indicator, figure.exporter));
  for (const figures of series.values()) figures.sort((a, b) => a.year - b.year);
  const shares = grouped(dataset.supplierShares, (share) => tableKey(share.market, share.source, share.year));
  const index: Index = {
    markets: new Map(dataset.markets.map((market) => [market.iso3, market])),
    indicators: new Map(dataset.indicators.map((indicator) => [indicator.id, indicator])),
    sources: new Map(dataset.sources.map((source) => [source.id, source])),
    series: (key) => series.get(key),
    tables: new Map([...shares].map(([key, group]) => [key, tableOf(group)])),
    standIns: new Map(dataset.standIns.map((standIn) => [standIn.market, standIn])),
  };
  indexes.set(dataset, index);
  return index;
}

/** The table that the shares of one market, source and year make. The total is led out, the rest sorted largest first. */
export function tableOf(group: readonly SupplierShare[]): SupplierTable {
  const { market, source, year } = group[0] as SupplierShare;
  const shares = group
    .filter((share) => share.supplier !== WORLD)
    .sort((a, b) => b.sharePct - a.sharePct || (a.supplier < b.supplier ? -1 : 1));
  const named = shares.reduce((sum, share) => sum + share.sharePct, 0);
  const totalUsd = group.find((share) => share.supplier === WORLD)?.valueUsd ?? null;
  // Rounded shares may add up to a little more than the whole.
  return { market, source, year, shares, othersPct: Math.max(0, 100 - named), totalUsd };
}

/** Countries by their code in which nobody lives who could sell anything. */
const UNPEOPLED: readonly string[] = ["ATA", "ATF", "BVT", "HMD", "SGS", "UMI"];

/** The countries that somebody can sell from. */
export function sellerCountries({ countries }: Pick<Dataset, "countries">): readonly Country[] {
  return countries.filter(({ iso3 }) => !UNPEOPLED.includes(iso3));
}
