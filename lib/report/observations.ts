import { pillarIds } from "@/lib/dataset/ids";
import { latestObservation } from "@/lib/dataset/lookup";
import { type Dataset, type Observation, observationStatus } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { LocalText } from "@/lib/i18n/text";
import { figureNote } from "./rows/figure-note";

/** What is to be shown. An empty text sets no condition. */
export type Filters = {
  readonly text: string;
  readonly market: string;
  readonly pillar: string;
  readonly indicator: string;
  readonly source: string;
  readonly status: string;
  readonly years: "latest" | "all";
  /** Of figures that belong to a pair of countries: the exporter's own, or everyone's. */
  readonly from: "own" | "all";
  /** Empty: indicator by indicator, as the data set has them. */
  readonly order: Order | "";
};

export const orders = ["market", "newest", "oldest", "largest", "smallest"] as const;
export type Order = (typeof orders)[number];

export const noFilters: Filters = {
  text: "",
  market: "",
  pillar: "",
  indicator: "",
  source: "",
  status: "",
  years: "latest",
  from: "own",
  order: "",
};

const names = Object.keys(noFilters) as (keyof Filters)[];

/** The filters an address asks for. What this data set does not know is no condition, so an old link still shows something. */
export function readFilters(query: URLSearchParams, dataset: Dataset): Filters {
  const known: Readonly<Record<Exclude<keyof Filters, "text">, readonly string[]>> = {
    market: dataset.markets.map(({ iso3 }) => iso3),
    pillar: pillarIds,
    indicator: dataset.indicators.map(({ id }) => id),
    source: dataset.sources.map(({ id }) => id),
    status: observationStatus.options,
    years: ["all"],
    from: ["all"],
    order: orders,
  };
  const asked = names.flatMap((name) => {
    const value = query.get(name);
    return value !== null && (name === "text" || known[name].includes(value)) ? [[name, value]] : [];
  });
  return { ...noFilters, ...Object.fromEntries(asked) };
}

/** The query of an address that asks for these filters; only what differs from the beginning stands in it. */
export function writeFilters(filters: Filters): string {
  return new URLSearchParams(names.flatMap((name) => (filters[name] === noFilters[name] ? [] : [[name, filters[name]]]))).toString();
}

/**
 * The figures that pass every filter, in the order wanted; else, and where it leaves figures level, in the order of the
 * indicators and markets of the data set, newest first.
 *
 * @param exporter whose figures are meant by "own"
 * @param words in which texts are looked for, beside English names
 */
export function observationsBy(filters: Filters, dataset: Dataset, exporter: string, words: Words<"workings">): Observation[] {
  const wanted = filters.text.toLowerCase().split(/\s+/).filter(Boolean);
  const indicators = new Map(dataset.indicators.map((indicator, at) => [indicator.id, { indicator, at }]));
  const markets = new Map(dataset.markets.map((market, at) => [market.iso3, { market, at }]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const inBoth = (name: LocalText | undefined) => (name ? [name.en, words.say(name)] : []);
  const texts = (row: Observation) => {
    const source = sources.get(row.source);
    const about = [
      row.market,
      ...inBoth(markets.get(row.market)?.market.name),
      ...inBoth(indicators.get(row.indicator)?.indicator.name),
      source?.publisher,
      source?.title,
    ];
    return [...about, figureNote(row, words), String(row.year)].join(" ").toLowerCase();
  };
  const passes = (row: Observation) =>
    (filters.market === "" || row.market === filters.market) &&
    (filters.indicator === "" || row.indicator === filters.indicator) &&
    (filters.pillar === "" || indicators.get(row.indicator)?.indicator.pillar === filters.pillar) &&
    (filters.source === "" || row.source === filters.source) &&
    (filters.status === "" || row.status === filters.status) &&
    (filters.from === "all" || row.exporter === null || row.exporter === exporter) &&
    (filters.years === "all" || latestObservation(dataset, row.market, row.indicator, row.exporter) === row) &&
    (wanted.length === 0 || wanted.every((word) => texts(row).includes(word)));
  const place = (row: Observation) => (indicators.get(row.indicator)?.at ?? 0) * markets.size + (markets.get(row.market)?.at ?? 0);
  const first: Readonly<Record<Order, (a: Observation, b: Observation) => number>> = {
    market: (a, b) => (markets.get(a.market)?.at ?? 0) - (markets.get(b.market)?.at ?? 0),
    newest: (a, b) => b.year - a.year,
    oldest: (a, b) => a.year - b.year,
    largest: (a, b) => b.value - a.value,
    smallest: (a, b) => a.value - b.value,
  };
  const before = filters.order === "" ? null : first[filters.order];
  return dataset.observations.filter(passes).sort((a, b) => (before?.(a, b) ?? 0) || place(a) - place(b) || b.year - a.year);
}
