import type { Working } from "@/lib/dataset/fields/working";
import type { Country, Dataset, Market, Observation } from "@/lib/dataset/schema";
import type { City } from "@/lib/dataset/ties/schema";
import { TIE_SOURCES } from "@/lib/dataset/ties/sources";
import { asin, cos, sin } from "@/lib/math/elementary/circle";
import { square } from "@/lib/math/elementary/power";
import { accessOf, grades, READ_IN, yearOf } from "./agreements";

/** Editions of what is not dated row by row: the languages' and the cities'. That of the borders is GeoDist's. */
const CLDR_YEAR = 2026;
const CITIES_YEAR = 2024;
const GEODIST_YEAR = 2011;
const EARTH_KM = 6371;

/** Figures between a seller's country and every other market that are worked out from its ties. */
export function tieFigures(dataset: Dataset, exporter: string): Observation[] {
  const seller = dataset.countries.find(({ iso3 }) => iso3 === exporter);
  if (!seller) return [];
  return dataset.markets
    .filter(({ iso3, region }) => iso3 !== exporter && region !== "own")
    .flatMap((market) => [
      agreementFigure(dataset, exporter, market.iso3),
      ...languageFigure(dataset, seller, market),
      borderFigure(dataset, exporter, market.iso3),
    ]);
}

function agreementFigure(dataset: Dataset, exporter: string, market: string): Observation {
  const { inForce, notYet } = accessOf(dataset, exporter, market);
  const workings: Working[] = [
    ...inForce.map(({ name, inForce: since }) => ({ code: "agreement" as const, name, since })),
    ...(inForce.length === 0 ? [{ code: "no-agreement" as const }] : []),
    ...notYet.map(({ name }) => ({ code: "agreement-waiting" as const, name })),
  ];
  const common = { market, indicator: "agreement", exporter, source: TIE_SOURCES.agreement, note: null, workings } as const;
  const [closest] = inForce;
  return closest
    ? { ...common, year: yearOf(closest.pageDate), value: grades[closest.kind], status: "reported" }
    : { ...common, year: READ_IN, value: 0, status: "derived" };
}

function languageFigure({ ties: { languages } }: Dataset, exporter: Country, market: Market): Observation[] {
  const official = languages
    .filter(({ territory, official }) => territory === exporter.iso3 && official === "yes")
    .map(({ language }) => language);
  if (official.length === 0) return [];
  const spoken = languages
    .filter(({ territory, language }) => territory === market.iso3 && official.includes(language))
    .map(({ language, percent }) => ({ language, percent }))
    .sort((a, b) => b.percent - a.percent);
  return [
    {
      market: market.iso3,
      indicator: "common-language",
      exporter: exporter.iso3,
      year: CLDR_YEAR,
      value: spoken[0]?.percent ?? 0,
      status: "derived",
      source: TIE_SOURCES.language,
      note: null,
      workings: [{ code: "languages", exporter: exporter.name, market: market.name, spoken }],
    },
  ];
}

function borderFigure({ ties: { borders } }: Dataset, exporter: string, market: string): Observation {
  const border = borders.find((row) => row.market === market && row.neighbour === exporter);
  const common = { market, indicator: "border", exporter, year: GEODIST_YEAR, value: border ? 1 : 0, source: TIE_SOURCES.border } as const;
  return border?.note ? { ...common, status: "flagged", note: border.note } : { ...common, status: "reported", note: null };
}

/**
 * Distances from one city: the mean of the great circles from it to the market's largest cities, weighted by their people,
 * as GeoDist's `distw` has it for two whole countries. Empty where the city is not held.
 */
export function cityFigures({ ties: { cities }, markets }: Dataset, exporter: string, name: string): Observation[] {
  const from = cityOf(cities, exporter, name);
  if (!from) return [];
  return markets.flatMap(({ iso3 }): Observation[] => {
    const there = cities.filter(({ country }) => country === iso3);
    if (iso3 === exporter || there.length === 0) return [];
    const people = there.reduce((sum, { population }) => sum + population, 0);
    const km = there.reduce((sum, to) => sum + (to.population * greatCircle(from, to)) / people, 0);
    return [
      {
        market: iso3,
        indicator: "distance",
        exporter,
        year: CITIES_YEAR,
        value: Math.round(km * 10) / 10,
        status: "derived",
        source: TIE_SOURCES.city,
        note: null,
        workings: [{ code: "city", name: from.name, cities: there.length }],
      },
    ];
  });
}

/** A country's city by its name, capital letters and accents aside; `null` where it is not held. */
export function cityOf(cities: readonly City[], country: string, name: string): City | null {
  const plain = (text: string) =>
    text
      .normalize("NFKD")
      .replace(/[\p{M}’'‘-]/gu, "")
      .toLowerCase()
      .trim();
  return cities.find((city) => city.country === country && plain(city.name) === plain(name)) ?? null;
}

type Point = Pick<City, "lat" | "lon">;

/** Kilometres along the great circle, by the haversine formula on a sphere. */
function greatCircle(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => square(sin(((to - from) * rad) / 2));
  const h = half(a.lat, b.lat) + cos(a.lat * rad) * cos(b.lat * rad) * half(a.lon, b.lon);
  return 2 * EARTH_KM * asin(Math.min(1, Math.sqrt(h)));
}
