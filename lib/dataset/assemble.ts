import type { Issue } from "@/lib/math/refusal";
import { BadData, type Place, type Placed } from "./bad-data";
import { observationKey, tableKey, WORLD } from "./lookup";
import type { Country, Dataset, Flow, Indicator, Market, Observation, Playbook, Source, StandIn, SupplierShare } from "./schema";

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
};

/** Percent by which rounded shares may add up to more than the whole. */
const ROUNDING_PCT = 0.5;

/**
 * Brings the parsed files together and checks what no file can know alone: that every code named exists, that nothing is
 * said twice, that a figure lies in its indicator's range, that exporters stand exactly where they belong, that doubts and
 * formulas are written down, and that shares do not exceed the whole.
 *
 * @throws BadData with every problem found, each with its place
 */
export function assemble(parts: Parts): Omit<Dataset, "version"> {
  const issues = [...checkNames(parts), ...checkObservations(parts), ...checkTrade(parts), ...checkPlaybook(parts)];
  if (issues.length > 0) throw new BadData(issues);
  return {
    markets: values(parts.markets),
    countries: values(parts.countries),
    indicators: values(parts.indicators),
    sources: values(parts.sources),
    observations: values(parts.observations),
    supplierShares: values(parts.supplierShares),
    standIns: values(parts.standIns),
    flows: values(parts.flows),
    playbook: parts.playbook.value,
  };
}

function checkNames({ markets, countries, indicators, sources, observations }: Parts): Issue[] {
  const known = codes(countries, (country) => country.iso3);
  const measured = codes(observations, (observation) => observation.indicator);
  return [
    ...twice(markets, "iso3", (market) => market.iso3),
    ...twice(countries, "iso3", (country) => country.iso3),
    ...twice(countries, "iso2", (country) => country.iso2),
    ...twice(indicators, "id", (indicator) => indicator.id),
    ...twice(sources, "id", (source) => source.id),
    ...markets.flatMap(({ place, value }) => unknown(place, "iso3", value.iso3, known, "countries.csv")),
    ...indicators.flatMap(({ place, value }) => unknown(place, "id", value.id, measured, "an indicator with observations")),
  ];
}

function checkObservations({ markets, countries, indicators, sources, observations }: Parts): Issue[] {
  const knownMarkets = codes(markets, (market) => market.iso3);
  const knownCountries = codes(countries, (country) => country.iso3);
  const knownSources = codes(sources, (source) => source.id);
  const definitions = new Map(values(indicators).map((indicator) => [indicator.id, indicator]));
  const key = (row: Observation) => `${observationKey(row.market, row.indicator, row.exporter)} ${row.year}`;
  return [
    ...twice(observations, "market", key),
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
  if ((row.status === "flagged" || row.status === "derived") && row.note === null)
    issues.push({
      code: "missing",
      path: [...place, "note"],
      values: { accepted: row.status === "flagged" ? "the doubt" : "the formula", found: "" },
    });
  if (!definition) return issues;
  const [lowest, highest] = definition.range;
  if ((lowest !== null && row.value < lowest) || (highest !== null && row.value > highest))
    issues.push({
      code: "out-of-range",
      path: [...place, "value"],
      values: { accepted: `${lowest ?? "−∞"}–${highest ?? "∞"}`, found: `${row.value}` },
    });
  if (definition.bilateral && row.exporter === null)
    issues.push({ code: "missing", path: [...place, "exporter"], values: { accepted: "an exporter", found: "" } });
  if ((!definition.bilateral && row.exporter !== null) || row.exporter === row.market)
    issues.push({
      code: "contradiction",
      path: [...place, "exporter"],
      values: { accepted: definition.bilateral ? "another country" : "an empty cell", found: `${row.exporter}` },
    });
  return issues;
}

function checkTrade({ markets, countries, sources, supplierShares, standIns, flows }: Parts): Issue[] {
  const knownMarkets = codes(markets, (market) => market.iso3);
  const knownCountries = codes(countries, (country) => country.iso3);
  const knownSources = codes(sources, (source) => source.id);
  const sums = new Map<string, number>();
  for (const { value: row } of supplierShares)
    if (row.supplier !== WORLD)
      sums.set(tableKey(row.market, row.source, row.year), (sums.get(tableKey(row.market, row.source, row.year)) ?? 0) + row.sharePct);
  const firsts = new Map([...supplierShares].reverse().map(({ place, value: row }) => [tableKey(row.market, row.source, row.year), place]));
  return [
    ...twice(supplierShares, "supplier", (row) => `${tableKey(row.market, row.source, row.year)} ${row.supplier}`),
    ...twice(standIns, "market", (row) => row.market),
    ...twice(flows, "exporter", (row) => `${row.exporter} ${row.importer} ${row.year} ${row.reporter} ${row.source}`),
    ...supplierShares.flatMap(({ place, value: row }) => [
      ...unknown(place, "market", row.market, knownMarkets, "markets.csv"),
      ...unknown(place, "supplier", row.supplier === WORLD ? null : row.supplier, knownCountries, `countries.csv, ${WORLD}`),
      ...unknown(place, "source", row.source, knownSources, "sources.json"),
    ]),
    ...[...sums].flatMap(([table, sum]): Issue[] =>
      sum > 100 + ROUNDING_PCT
        ? [
            {
              code: "out-of-range",
              path: [...(firsts.get(table) ?? []), "share_pct"],
              values: { accepted: `shares of ${table} that add up to ≤ ${100 + ROUNDING_PCT}`, found: sum.toFixed(2) },
            },
          ]
        : [],
    ),
    ...standIns.flatMap(({ place, value: row }) => [
      ...unknown(place, "market", row.market, knownMarkets, "markets.csv"),
      ...unknown(place, "source", tableKey(row.market, row.source, row.year), sums, "a source and year with shares of this market"),
      ...(row.secondSource === null && row.secondYear === null
        ? []
        : unknown(
            place,
            "second_source",
            tableKey(row.market, `${row.secondSource}`, row.secondYear ?? 0),
            sums,
            "a source and year with shares of this market",
          )),
    ]),
    ...flows.flatMap(({ place, value: row }) => [
      ...unknown(place, "exporter", row.exporter, knownCountries, "countries.csv"),
      ...unknown(place, "importer", row.importer, knownCountries, "countries.csv"),
      ...unknown(place, "source", row.source, knownSources, "sources.json"),
    ]),
  ];
}

function checkPlaybook({ markets, playbook }: Parts): Issue[] {
  const { documents, measures } = playbook.value;
  const knownMarkets = codes(markets, (market) => market.iso3);
  const knownDocuments = new Set(documents.map((document) => document.id));
  const at = <T>(list: readonly T[], name: string): Placed<T>[] => list.map((value, k) => ({ place: [...playbook.place, name, k], value }));
  return [
    ...twice(at(documents, "documents"), "id", (document) => document.id),
    ...twice(at(measures, "measures"), "id", (measure) => measure.id),
    ...at(measures, "measures").flatMap(({ place, value: measure }) => [
      ...unknown(place, "document", measure.document, knownDocuments, "documents"),
      ...measure.markets.flatMap((market) => unknown(place, "markets", market, knownMarkets, "markets.csv")),
      ...measure.inferred.flatMap((market) => unknown(place, "inferred", market, knownMarkets, "markets.csv")),
      ...measure.inferred
        .filter((market) => measure.markets.includes(market))
        .map(
          (market): Issue => ({
            code: "contradiction",
            path: [...place, "inferred"],
            values: { accepted: "markets the sentence does not cover", found: market },
          }),
        ),
    ]),
  ];
}

function values<T>(placed: readonly Placed<T>[]): T[] {
  return placed.map(({ value }) => value);
}

function codes<T>(placed: readonly Placed<T>[], code: (value: T) => string): ReadonlySet<string> {
  return new Set(placed.map(({ value }) => code(value)));
}

/** An issue where a code is not among those known. `null` names nothing and passes. */
function unknown(place: Place, field: string, code: string | null, known: { has(code: string): boolean }, accepted: string): Issue[] {
  return code === null || known.has(code) ? [] : [{ code: "unknown-id", path: [...place, field], values: { accepted, found: code } }];
}

/** An issue for every value whose key stood there before. */
function twice<T>(placed: readonly Placed<T>[], field: string, key: (value: T) => string): Issue[] {
  const first = new Map<string, Place>();
  return placed.flatMap(({ place, value }): Issue[] => {
    const before = first.get(key(value));
    if (before === undefined) first.set(key(value), place);
    return before === undefined
      ? []
      : [{ code: "duplicate", path: [...place, field], values: { accepted: `once, first at ${before.join(", ")}`, found: key(value) } }];
  });
}
