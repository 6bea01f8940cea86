import { NO_PRODUCTS } from "@/lib/dataset/products/sources";
import { TIE_SOURCES } from "@/lib/dataset/ties/sources";
import { COSTS_SOURCE, NO_LANDED } from "./landed/schema";
import { tableKey } from "./lookup";
import { type Part, partOf, withParts } from "./parts/parts";
import type { Dataset, Observation } from "./schema";

/** One column of a table: its different values, and for each row the number of the one that stands there. */
type Column = { readonly values: readonly unknown[]; readonly rows: readonly number[] };

/** A data set folded for the way to the browser: observations by column, each value written once. */
export type PackedDataset = Omit<Dataset, "observations"> & {
  readonly observations: Readonly<Record<Exclude<keyof Observation, "goods" | "workings">, Column>>;
};

/**
 * The part of a data set that the screens work with, small enough to come with the first page: everything but the flows
 * between countries, the figures of products and what parcels pay, of the supplier shares only the tables that stand in for a market and
 * those shown beside them, of what belongs to a pair only what is about one seller (see `parts.ts` for the others), and of the sources
 * only those that figures name, not the documents that are audited. The version stays that of the whole.
 *
 * @param exporter the seller whose figures come along
 */
export function forScreen(dataset: Dataset, exporter: string): Dataset {
  const kept = new Set(
    dataset.standIns.flatMap((row) => [tableKey(row.market, row.source, row.year), tableKey(row.market, row.secondSource, row.secondYear)]),
  );
  const supplierShares = dataset.supplierShares.filter((share) => kept.has(tableKey(share.market, share.source, share.year)));
  const named = new Set([
    ...[dataset.observations, dataset.supplierShares, dataset.flows].flatMap((rows) => rows.map(({ source }) => source)),
    ...workedOutFrom,
  ]);
  const everyones: Dataset = {
    ...dataset,
    flows: [],
    landed: NO_LANDED,
    supplierShares,
    sources: dataset.sources.filter(({ id }) => named.has(id)),
    observations: dataset.observations.filter((row) => row.exporter === null),
    ties: { agreements: [], languages: spokenInMarkets(dataset), borders: [], cities: [] },
    products: NO_PRODUCTS,
  };
  return withParts(everyones, [partOf(dataset, `seller-${exporter}`) as Part]);
}

/** Sources of figures that are worked out where they are asked for. */
const workedOutFrom: readonly string[] = [...Object.values(TIE_SOURCES), COSTS_SOURCE];

function spokenInMarkets({ ties, markets }: Dataset): Dataset["ties"]["languages"] {
  const codes = new Set(markets.map(({ iso3 }) => iso3));
  return ties.languages.filter(({ territory }) => codes.has(territory));
}

/**
 * Folds a data set for sending. Thousands of observations repeat the same few markets, indicators, years and sources;
 * by column, with each value written once, the whole takes about a third of the space.
 */
export function pack(dataset: Dataset): PackedDataset {
  const column = (field: keyof PackedDataset["observations"]) => columnOf(dataset.observations.map((row) => row[field]));
  return {
    ...dataset,
    observations: {
      market: column("market"),
      indicator: column("indicator"),
      exporter: column("exporter"),
      year: column("year"),
      value: column("value"),
      status: column("status"),
      source: column("source"),
      note: column("note"),
    },
  };
}

function columnOf(cells: readonly unknown[]): Column {
  const numbers = new Map<unknown, number>();
  const rows = cells.map((cell) => {
    const number = numbers.get(cell) ?? numbers.size;
    numbers.set(cell, number);
    return number;
  });
  return { values: [...numbers.keys()], rows };
}

/** The data set that was folded: `unpack(pack(dataset))` equals `dataset`. */
export function unpack(packed: PackedDataset): Dataset {
  const { market, indicator, exporter, year, value, status, source, note } = packed.observations;
  const at = ({ values, rows }: Column, row: number) => values[rows[row] as number];
  // Written out: put together from a list of fields, the rows take some eight times as long, while a page waits to wake up.
  const observations = market.rows.map(
    (_, row) =>
      ({
        market: at(market, row),
        indicator: at(indicator, row),
        exporter: at(exporter, row),
        year: at(year, row),
        value: at(value, row),
        status: at(status, row),
        source: at(source, row),
        note: at(note, row),
      }) as Observation,
  );
  return { ...packed, observations };
}
