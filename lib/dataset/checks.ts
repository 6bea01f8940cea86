import type { Issue } from "@/lib/math/refusal";
import type { Place, Placed } from "./bad-data";
import { observationKey, tableKey, WORLD } from "./lookup";
import type { ProductLists } from "./products/schema";
import { isWithin, rangeText } from "./range";
import type { Country, Flow, Indicator, Market, Observation, Playbook, Source, StandIn, SupplierShare } from "./schema";
import type { Ties } from "./ties/schema";

/** The parsed files, each value with the place it was written at. */
export type Parts = {
  readonly markets: readonly Placed<Market>[];
  readonly countries: readonly Placed<Country>[];
  readonly indicators: readonly Placed<Indicator>[];
  readonly sources: readonly Placed<Source>[];
  readonly observations: readonly Placed<Observation>[];
  readonly supplierShares: readonly Placed<SupplierShare>[];
  readonly standIns: readonly Placed<StandIn>[];
  readonly flows: readonly Placed<Flow>[];
  readonly playbook: Placed<Playbook>;
  readonly ties: { readonly [List in keyof Ties]: readonly Placed<Ties[List][number]>[] };
  readonly products: { readonly [List in keyof ProductLists]: readonly Placed<ProductLists[List][number]>[] };
};

/** Percent by which rounded shares may add up to more than the whole. */
const ROUNDING_PCT = 0.5;

/** Codes and ids: each once, every market a known country, every indicator with at least one figure. */
export function checkNames({ markets, countries, indicators, sources, observations }: Parts): Issue[] {
  const known = codes(countries, (country) => country.iso3);
  const measured = codes(observations, (row) => row.indicator);
  return [
    ...twice(markets, "iso3", (market) => market.iso3),
    ...twice(countries, "iso3", (country) => country.iso3),
    ...twice(countries, "iso2", (country) => country.iso2),
    ...twice(indicators, "id", (indicator) => indicator.id),
    ...twice(sources, "id", (source) => source.id),
    ...markets.flatMap(({ place, value }) => unknown(place, "iso3", value.iso3, known, "countries.csv")),
    ...indicators.flatMap(({ place, value }) =>
      value.origin === "observations" ? unknown(place, "id", value.id, measured, "an indicator with observations") : [],
    ),
  ];
}

/** Figures: known names, one per market, indicator, exporter and year, in range, exporter and note where they belong. */
export function checkFigures({ markets, countries, indicators, sources, observations }: Parts): Issue[] {
  const knownMarkets = codes(markets, (market) => market.iso3);
  const knownCountries = codes(countries, (country) => country.iso3);
  const knownSources = codes(sources, (source) => source.id);
  const definitions = new Map(indicators.map(({ value }) => [value.id, value]));
  return [
    ...twice(observations, "market", (row) => `${observationKey(row.market, row.indicator, row.exporter)} ${row.year}`),
    ...observations.flatMap(({ place, value: row }) => [
      ...unknown(place, "market", row.market, knownMarkets, "markets.csv"),
      ...unknown(place, "indicator", row.indicator, definitions, "indicators.json"),
      ...unknown(place, "exporter", row.exporter, knownCountries, "countries.csv"),
      ...unknown(place, "source", row.source, knownSources, "sources.json"),
      ...checkFigure(place, row, definitions.get(row.indicator)),
    ]),
  ];
}

function checkFigure(place: Place, row: Observation, definition: Indicator | undefined): Issue[] {
  const issues: Issue[] = [];
  const at = (field: string, code: Issue["code"], accepted: string, found: string) =>
    issues.push({ code, path: [...place, field], values: { accepted, found } });
  if (row.note === null && row.status === "flagged") at("note", "missing", "the doubt", "");
  if (row.note === null && row.status === "derived") at("note", "missing", "the formula", "");
  if (!definition) return issues;
  if (!isWithin(definition.range, row.value)) at("value", "out-of-range", rangeText(definition.range), `${row.value}`);
  if (definition.bilateral && row.exporter === null) at("exporter", "missing", "an exporter", "");
  if (!definition.bilateral && row.exporter !== null) at("exporter", "contradiction", "an empty cell", row.exporter);
  if (row.exporter === row.market) at("exporter", "contradiction", "another country", row.exporter);
  return issues;
}

/** Supplier shares, stand-ins and flows: known names, nothing twice, shares within the whole, stand-ins that exist. */
export function checkTrade({ markets, countries, sources, supplierShares, standIns, flows }: Parts): Issue[] {
  const knownMarkets = codes(markets, (market) => market.iso3);
  const knownCountries = codes(countries, (country) => country.iso3);
  const knownSources = codes(sources, (source) => source.id);
  const tables = tablesOf(supplierShares);
  const hasShares = "a source and year with shares of this market";
  return [
    ...twice(supplierShares, "supplier", (row) => `${tableKey(row.market, row.source, row.year)} ${row.supplier}`),
    ...twice(standIns, "market", (row) => row.market),
    ...twice(flows, "exporter", (row) => `${row.exporter} ${row.importer} ${row.year} ${row.reporter} ${row.source}`),
    ...supplierShares.flatMap(({ place, value: row }) => [
      ...unknown(place, "market", row.market, knownMarkets, "markets.csv"),
      ...unknown(place, "supplier", row.supplier === WORLD ? null : row.supplier, knownCountries, `countries.csv, ${WORLD}`),
      ...unknown(place, "source", row.source, knownSources, "sources.json"),
    ]),
    ...[...tables].flatMap(([key, { place, sumPct }]) => checkSum(place, key, sumPct)),
    ...standIns.flatMap(({ place, value: row }) => [
      ...unknown(place, "market", row.market, knownMarkets, "markets.csv"),
      ...unknown(place, "source", tableKey(row.market, row.source, row.year), tables, hasShares),
      ...(row.secondSource === null && row.secondYear === null
        ? []
        : unknown(place, "second_source", tableKey(row.market, row.secondSource, row.secondYear), tables, hasShares)),
    ]),
    ...flows.flatMap(({ place, value: row }) => [
      ...unknown(place, "exporter", row.exporter, knownCountries, "countries.csv"),
      ...unknown(place, "importer", row.importer, knownCountries, "countries.csv"),
      ...unknown(place, "source", row.source, knownSources, "sources.json"),
    ]),
  ];
}

/** Every supplier table by its key: where it begins, and what its shares add up to without the total. */
function tablesOf(supplierShares: Parts["supplierShares"]): ReadonlyMap<string, { readonly place: Place; readonly sumPct: number }> {
  const tables = new Map<string, { readonly place: Place; readonly sumPct: number }>();
  for (const { place, value: row } of supplierShares) {
    const key = tableKey(row.market, row.source, row.year);
    const before = tables.get(key) ?? { place, sumPct: 0 };
    tables.set(key, { place: before.place, sumPct: before.sumPct + (row.supplier === WORLD ? 0 : row.sharePct) });
  }
  return tables;
}

function checkSum(place: Place, key: string, sumPct: number): Issue[] {
  if (sumPct <= 100 + ROUNDING_PCT) return [];
  const accepted = `shares of ${key} that add up to ≤ ${100 + ROUNDING_PCT}`;
  return [{ code: "out-of-range", path: [...place, "share_pct"], values: { accepted, found: sumPct.toFixed(2) } }];
}

/** Measures: known markets and documents, and no market both covered and inferred. */
export function checkPlaybook({ markets, playbook }: Parts): Issue[] {
  const knownMarkets = codes(markets, (market) => market.iso3);
  const placed = <T>(name: string, list: readonly T[]): Placed<T>[] =>
    list.map((value, k) => ({ place: [...playbook.place, name, k], value }));
  const documents = placed("documents", playbook.value.documents);
  const measures = placed("measures", playbook.value.measures);
  const knownDocuments = codes(documents, (document) => document.id);
  return [
    ...twice(documents, "id", (document) => document.id),
    ...twice(measures, "id", (measure) => measure.id),
    ...measures.flatMap(({ place, value: measure }) => [
      ...unknown(place, "document", measure.document, knownDocuments, "documents"),
      ...measure.markets.flatMap((market) => unknown(place, "markets", market, knownMarkets, "markets.csv")),
      ...measure.inferred.flatMap((market) => unknown(place, "inferred", market, knownMarkets, "markets.csv")),
      ...measure.inferred
        .filter((market) => measure.markets.includes(market))
        .map(
          (found): Issue => ({ code: "contradiction", path: [...place, "inferred"], values: { accepted: "a market not covered", found } }),
        ),
    ]),
  ];
}

/** The codes of a list, for looking them up. */
export function codes<T>(placed: readonly Placed<T>[], code: (value: T) => string): ReadonlySet<string> {
  return new Set(placed.map(({ value }) => code(value)));
}

/** An issue where a code is not among those known. `null` names nothing and passes. */
export function unknown(
  place: Place,
  field: string,
  code: string | null,
  known: { has(code: string): boolean },
  accepted: string,
): Issue[] {
  return code === null || known.has(code) ? [] : [{ code: "unknown-id", path: [...place, field], values: { accepted, found: code } }];
}

/** An issue for every value whose key stood there before. */
export function twice<T>(placed: readonly Placed<T>[], field: string, key: (value: T) => string): Issue[] {
  const first = new Map<string, Place>();
  return placed.flatMap(({ place, value }): Issue[] => {
    const before = first.get(key(value));
    if (before === undefined) first.set(key(value), place);
    const accepted = `once, first at ${before?.join(", ")}`;
    return before === undefined ? [] : [{ code: "duplicate", path: [...place, field], values: { accepted, found: key(value) } }];
  });
}
