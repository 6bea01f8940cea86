import type { Issue } from "@/lib/math/refusal";
import type { Placed } from "../bad-data";
import { codes, type Parts, twice, unknown } from "../checks";

/** Percent by which rounded shares of ten suppliers may add up to more than the whole. */
const ROUNDING_PCT = 0.5;

/** Ties: known countries, nothing twice, and only members are said to be without an agreement yet. */
export function checkTies({ countries, markets, ties: { agreements, languages, borders, cities } }: Parts): Issue[] {
  const knownCountries = codes(countries, (country) => country.iso3);
  const knownMarkets = codes(markets, (market) => market.iso3);
  return [
    ...twice(agreements, "id", (row) => row.id),
    ...twice(languages, "language", (row) => `${row.territory} ${row.language}`),
    ...twice(borders, "neighbour", (row) => `${row.market} ${row.neighbour}`),
    ...twice(cities, "name", (row) => `${row.country} ${row.name}`),
    ...agreements.flatMap(({ place, value: { members, notYet } }) => [
      ...members.split(" ").flatMap((code) => unknown(place, "members", code, knownCountries, "countries.csv")),
      ...(notYet?.split(" ") ?? []).flatMap((code) => unknown(place, "not_yet", code, new Set(members.split(" ")), members)),
    ]),
    ...languages.flatMap(({ place, value }) => unknown(place, "territory", value.territory, knownCountries, "countries.csv")),
    ...borders.flatMap(({ place, value }) => [
      ...unknown(place, "market", value.market, knownMarkets, "markets.csv"),
      ...unknown(place, "neighbour", value.neighbour, knownCountries, "countries.csv"),
    ]),
    ...cities.flatMap(({ place, value }) => unknown(place, "country", value.country, knownCountries, "countries.csv")),
  ];
}

/** Products: known names and codes, nothing twice, shares within the whole, and no suppliers printed for a net exporter. */
export function checkProducts({ countries, markets, products }: Parts): Issue[] {
  const { imports, suppliers, netExporters, nomenclature, goods } = products;
  const knownCountries = codes(countries, (country) => country.iso3);
  const knownMarkets = codes(markets, (market) => market.iso3);
  const knownCodes = codes(nomenclature, (line) => line.code);
  const netOf = codes(netExporters, (row) => `${row.market} ${row.code} ${row.year}`);
  const named = <T extends { readonly market: string; readonly code: string }>(rows: readonly Placed<T>[]) =>
    rows.flatMap(({ place, value }) => [
      ...unknown(place, "market", value.market, knownMarkets, "markets.csv"),
      ...unknown(place, "code", value.code, knownCodes, "products/nomenclature.csv"),
    ]);
  return [
    ...twice(imports, "year", (row) => `${row.market} ${row.code} ${row.year}`),
    ...twice(suppliers, "supplier", (row) => `${row.market} ${row.code} ${row.year} ${row.supplier}`),
    ...twice(netExporters, "code", (row) => `${row.market} ${row.code} ${row.year}`),
    ...twice(nomenclature, "code", (row) => row.code),
    ...twice(goods, "name_en", (row) => `${row.code} ${row.name.en}`),
    ...named(imports),
    ...named(suppliers),
    ...named(netExporters),
    ...goods.flatMap(({ place, value }) => unknown(place, "code", value.code, knownCodes, "products/nomenclature.csv")),
    ...suppliers.flatMap(({ place, value }) => [
      ...unknown(place, "supplier", value.supplier, knownCountries, "countries.csv"),
      ...(value.note === null && netOf.has(`${value.market} ${value.code} ${value.year}`)
        ? [{ code: "contradiction", path: [...place, "code"], values: { accepted: "a net importer", found: value.code } } as const]
        : []),
    ]),
    ...checkSums(suppliers),
  ];
}

function checkSums(suppliers: Parts["products"]["suppliers"]): Issue[] {
  const sums = new Map<string, number>();
  return suppliers.flatMap(({ place, value: { market, code, year, sharePct } }): Issue[] => {
    const key = `${market} ${code} ${year}`;
    const before = sums.get(key) ?? 0;
    sums.set(key, before + sharePct);
    const most = 100 + ROUNDING_PCT;
    if (before > most || before + sharePct <= most) return [];
    const accepted = `shares of ${key} that add up to ≤ ${most}`;
    return [{ code: "out-of-range", path: [...place, "share_pct"], values: { accepted, found: (before + sharePct).toFixed(2) } }];
  });
}
