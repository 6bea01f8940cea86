import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pillarIds } from "@/lib/dataset/ids";
import { COSTS_SOURCE } from "@/lib/dataset/landed/schema";
import { loadCustoms, loadDataset, loadPublished } from "@/lib/dataset/load";
import { latestObservation, standInTable, supplierTable } from "@/lib/dataset/lookup";
import { NAMES_SOURCE, PRODUCT_SOURCE } from "@/lib/dataset/products/sources";
import type { Observation } from "@/lib/dataset/schema";
import { TIE_SOURCES } from "@/lib/dataset/ties/sources";
import { workedExample } from "@/lib/decision/example";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { scored } from "@/lib/problem/asked/scale";
import { panelSources } from "@/lib/trade/gravity-panel";

const dataset = loadDataset("data");
/** With what is worked out for the example's seller. */
const seen = datasetFor(dataset, workedExample(dataset));
const published = loadPublished("data", dataset);
const customs = loadCustoms("data", dataset);
const printed = [...published.figures, ...published.outside];
const core = dataset.markets.filter(({ region }) => region !== "south-caucasus").map(({ iso3 }) => iso3);

/** The figure that the ranking takes, seen from China. */
function latest(market: string, indicator: string): Observation | null {
  const bilateral = dataset.indicators.find(({ id }) => id === indicator)?.bilateral;
  return latestObservation(seen, market, indicator, bilateral ? "CHN" : null);
}

test("18 markets in three regions, every country of ISO 3166, 28 indicators over all six pillars", () => {
  const count = (region: string) => dataset.markets.filter((market) => market.region === region).length;
  expect(["central-asia", "asean", "south-caucasus"].map(count)).toEqual([5, 10, 3]);
  expect(dataset.countries).toHaveLength(249);
  expect(pillarIds.map((pillar) => dataset.indicators.filter((indicator) => indicator.pillar === pillar).length)).toEqual([
    7, 7, 3, 4, 4, 3,
  ]);
});

// Gaps as the sources have them. A filled gap here would be an invented figure.
test.each([
  ["online-shoppers", ["TKM", "BRN"]],
  ["lpi-customs", ["AZE"]],
  ["lpi-timeliness", ["AZE"]],
  ["account-ownership", ["BRN"]],
  ["cash-on-delivery", ["TKM", "BRN"]],
  ["inflation", ["TJK", "TKM"]],
  ["capital-openness", ["BRN"]],
  ["ip-protection", ["TKM", "UZB", "MMR"]],
  ["contract-enforcement", ["TKM"]],
])("the gaps of %s stay gaps: %j", (indicator, gaps) => {
  expect(dataset.markets.filter(({ iso3 }) => latest(iso3, indicator) === null).map(({ iso3 }) => iso3)).toEqual(gaps);
});

test("every other indicator has a figure for every market", () => {
  const withGaps = new Set(
    seen.indicators.filter(({ id }) => dataset.markets.some(({ iso3 }) => latest(iso3, id) === null)).map(({ id }) => id),
  );
  expect(withGaps.size).toBe(9);
});

// The publishers' own numbers, at the precision they print.
test.each([
  ["SGP", "lpi-customs", 2023, 4.2],
  ["SGP", "lpi-timeliness", 2023, 4.3],
  ["VNM", "lpi-customs", 2023, 3.1],
  ["KAZ", "account-ownership", 2024, 87.0],
  ["THA", "contract-enforcement", 2020, 67.9],
  ["KAZ", "contract-enforcement", 2020, 81.3],
  ["MMR", "political-stability", 2023, -2.1],
  ["SGP", "urban-population", 2024, 100.0],
  ["VNM", "gdp-growth", 2025, 8.0],
  ["TKM", "account-ownership", 2017, 40.6],
  ["SGP", "trade-freedom", 2026, 95.0],
])("%s, %s: the latest figure is of %i and reads %f", (market, indicator, year, value) => {
  const figure = latest(market, indicator);
  expect(figure?.year).toBe(year);
  expect(Number(figure?.value.toFixed(1))).toBe(value);
});

test("three in four online buyers of the Philippines paid only in cash in 2021, as the Global Findex report says", () => {
  expect(latestObservation(dataset, "PHL", "cash-on-delivery", null, 2021)?.value).toBeCloseTo(75, 0);
});

test("every derived figure is what the formula in its note gives", () => {
  const derived = dataset.observations.filter(({ note }) => note !== null && / [×÷] /.test(note));
  expect(derived.length).toBeGreaterThan(300);
  for (const { note, value, indicator, market, year } of derived) {
    const [formula] = (note as string).split(/(?<=%|adults|population \d+)\. /) as [string];
    const [left, right] = formula.split(/ [×÷] /).map((part) => Number(part.replace(/\([^)]*\)/, "").match(/\d+(\.\d+)?/)?.[0])) as [
      number,
      number,
    ];
    const result = formula.includes("×") ? (left * right) / 100 : (left / right) * (indicator === "cash-on-delivery" ? 100 : 1);
    const tolerance = indicator === "online-population" ? 0.5 : 0.0051;
    expect(Math.abs(result - value), `${market} ${indicator} ${year}`).toBeLessThanOrEqual(tolerance);
  }
});

test("every flagged figure says its doubt in words, and a last figure that lags by more than two years is flagged", () => {
  // A tie holds until it is changed: its year is that of the page, and old ones are no lag.
  for (const { id } of seen.indicators.filter(({ origin }) => origin === "observations")) {
    const figures = dataset.markets.flatMap(({ iso3 }) => latest(iso3, id) ?? []);
    const years = figures.map(({ year }) => year).sort((a, b) => a - b);
    const usual = years[Math.floor(years.length / 2)] as number;
    for (const figure of figures) if (figure.year < usual - 2) expect(figure.status, `${figure.market} ${id}`).toBe("flagged");
  }
  for (const { status, note } of dataset.observations) if (status === "flagged") expect(note).toMatch(/[a-z]{3}.*\.$/);
});

test("figures below zero are flagged where less is no longer better", () => {
  const falling = dataset.observations.filter(({ indicator, value }) => indicator === "inflation" && value < 0);
  expect(falling.map(({ status }) => status)).toEqual(falling.map(() => "flagged"));
});

test("no indicator is a copy of another: no two correlate at 0.9 or more over the 15 core markets", () => {
  // What belongs to a pair differs from seller to seller.
  const ids = seen.indicators.filter(({ bilateral }) => !bilateral).map(({ id }) => id);
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b, r: correlation(a, b) })));
  const strongest = pairs.reduce((most, pair) => (Math.abs(pair.r) > Math.abs(most.r) ? pair : most));
  expect(strongest).toMatchObject({ a: "urban-population", b: "regulatory-quality" });
  expect(strongest.r).toBeCloseTo(0.885, 3);
});

/** A figure of an indicator as it enters the ranking. */
function scoredAs(indicator: string, value: number): number {
  const definition = dataset.indicators.find(({ id }) => id === indicator);
  return definition ? scored(definition, value) : value;
}

/** Pearson's correlation of the latest figures over the core markets that have both. */
function correlation(a: string, b: string): number {
  const both = core.flatMap((market) => {
    const [x, y] = [latest(market, a), latest(market, b)];
    return x && y ? [[scoredAs(a, x.value), scoredAs(b, y.value)] as const] : [];
  });
  const mean = (k: 0 | 1) => both.reduce((sum, pair) => sum + pair[k], 0) / both.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const sum = (f: (x: number, y: number) => number) => both.reduce((total, [x, y]) => total + f(x - meanX, y - meanY), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}

test("distances are held from at least 130 countries, from China and Taiwan to every market, and are the same both ways", () => {
  const distances = dataset.observations.filter(({ indicator }) => indicator === "distance");
  const from = (exporter: string) => distances.filter((row) => row.exporter === exporter).length;
  expect(new Set(distances.map(({ exporter }) => exporter)).size).toBe(135);
  expect([from("CHN"), from("TWN"), from("DEU"), from("VNM")]).toEqual([18, 18, 18, 16]);
  const known = new Map(distances.map(({ market, exporter, value }) => [`${exporter} ${market}`, value]));
  for (const { market, exporter, value } of distances) expect(known.get(`${market} ${exporter}`) ?? value).toBe(value);
});

test("every source is used, and where the terms allow single figures only, one per market and indicator is held", () => {
  const trade = [...dataset.supplierShares, ...dataset.flows].map(({ source }) => source);
  const used = new Set([
    ...dataset.observations.map(({ source }) => source),
    ...Object.values(TIE_SOURCES),
    COSTS_SOURCE,
    PRODUCT_SOURCE,
    NAMES_SOURCE,
    ...trade,
    ...panelSources,
    ...printed.map(({ document }) => document),
    ...customs.map(({ source }) => source),
  ]);
  expect(dataset.sources.filter(({ id }) => !used.has(id))).toEqual([]);
  const single = new Set(dataset.sources.filter(({ redistribution }) => redistribution === "single-figures").map(({ id }) => id));
  const keys = dataset.observations.filter(({ source }) => single.has(source)).map(({ market, indicator }) => `${market} ${indicator}`);
  expect(keys.length).toBeGreaterThan(80);
  expect(new Set(keys).size).toBe(keys.length);
});

// Shares as the national offices and, for the rest, the IMF's Direction of Trade Statistics give them.
test.each([
  ["KAZ", "CHN", 2023, 25.5],
  ["KAZ", "RUS", 2023, 27.9],
  ["KGZ", "CHN", 2023, 43.3],
  ["KGZ", "RUS", 2023, 17.7],
  ["UZB", "CHN", 2023, 29.3],
  ["UZB", "RUS", 2023, 17.2],
  ["TJK", "RUS", 2023, 26.6],
  ["TJK", "CHN", 2023, 20.9],
  ["ARM", "CHN", 2022, 15.8],
  ["SGP", "TWN", 2024, 13.8],
])("stand-in of %s: %s held the share printed for %i, %f %%", (market, supplier, year, sharePct) => {
  const table = standInTable(dataset, market);
  expect(table?.year).toBe(year);
  expect(Number(table?.shares.find((share) => share.supplier === supplier)?.sharePct.toFixed(1))).toBe(sharePct);
});

test("China's share of Singapore's imports in 2023 is the 13.9 % of the national office, beside 15 % in the factbook", () => {
  const share = (source: string) =>
    supplierTable(dataset, "SGP", source, 2023)?.shares.find(({ supplier }) => supplier === "CHN")?.sharePct;
  expect(Number(share("sgp-singstat")?.toFixed(1))).toBe(13.9);
  expect(share("cia-factbook")).toBe(15);
});

test("the stand-ins follow one rule: the national office where one is held, else the IMF for 2020", () => {
  const national = {
    KAZ: "kaz-bns",
    KGZ: "kgz-nsc",
    UZB: "uzb-stat",
    ARM: "arm-armstat",
    SGP: "sgp-singstat",
    TJK: "tjk-stat-jan-oct-2023",
  };
  const expected = { ...national, LAO: "imf-dots-2022-mirror" } as Record<string, string>;
  for (const { market, source, year, secondSource, secondYear } of dataset.standIns) {
    expect(source).toBe(expected[market] ?? "imf-dots-2022");
    if (source.startsWith("imf")) expect(year).toBe(2020);
    expect([secondSource, secondYear]).toEqual(["cia-factbook-archive", 2022]);
  }
});

test("China's figures are flagged against nine markets' own in 2020, and no note repeats by hand what is computed", () => {
  const flagged = dataset.mirrors.filter(({ exporter }) => exporter === "CHN").map(({ market }) => market);
  expect([...flagged].sort()).toEqual(["ARM", "AZE", "GEO", "KAZ", "KGZ", "MMR", "PHL", "SGP", "TJK"]);
  expect(dataset.standIns.filter(({ note }) => note?.includes("Mirror gap"))).toEqual([]);
});

// IMF DOTS, China to Kazakhstan 2019 and 2020 in millions of US dollars.
test("flows keep both reporters apart", () => {
  const flow = (year: number) =>
    dataset.flows.find((row) => row.exporter === "CHN" && row.importer === "KAZ" && row.year === year && row.reporter === "exporter");
  expect([flow(2019), flow(2020)].map((row) => Math.round((row?.valueUsd ?? 0) / 1e6))).toEqual([12807, 11707]);
  expect(new Set(dataset.flows.map(({ reporter }) => reporter))).toEqual(new Set(["exporter", "importer"]));
});

test("what a measure infers is set apart from what its sentence covers, and every measure says where it stands", () => {
  const { measures, documents, openGaps } = dataset.playbook;
  expect(measures.filter(({ markets, inferred }) => markets.length + inferred.length === 0)).toEqual([]);
  expect(
    measures
      .filter(({ id }) => ["harmonise-rules", "last-mile-delivery", "enter-new-markets"].includes(id))
      .map(({ inferred }) => inferred.length),
  ).toEqual([10, 10, 10]);
  for (const { location } of measures) expect(location).toMatch(/^.+, “.+ …”$/);
  for (const { caution } of documents) expect(caution.en).not.toBe("");
  expect(openGaps.map(({ lever }) => lever)).toEqual(["payments", "ip"]);
});

test("Turkmenistan and Tajikistan have no measure of their own: each they have covers the whole region", () => {
  const region = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];
  for (const { markets } of dataset.playbook.measures)
    if (markets.includes("TKM") || markets.includes("TJK")) expect(markets).toEqual(expect.arrayContaining(region));
});

test("the data page counts what the files hold, and lists every indicator with its default weight", () => {
  const page = readFileSync("data/README.md", "utf8");
  const counts = {
    "markets.csv": dataset.markets,
    "countries.csv": dataset.countries,
    "indicators.json": dataset.indicators,
    "sources.json": dataset.sources,
    "observations/*.csv": dataset.observations,
    "trade/import-suppliers.csv": dataset.supplierShares,
    "trade/stand-ins.csv": dataset.standIns,
    "trade/flows.csv": dataset.flows,
    "trade/customs-2024.csv": customs,
    "published/figures.csv": published.figures,
    "published/outside.csv": published.outside,
    "published/claims.csv": published.claims,
    "published/groups.csv": published.groups,
    "reviewed.csv": published.reviewed,
    "playbook.json": dataset.playbook.measures,
  };
  for (const [file, rows] of Object.entries(counts)) {
    const line = page.split("\n").find((text) => text.startsWith(`| \`${file}\` |`));
    expect(line, file).toMatch(new RegExp(`\\| ${rows.length.toLocaleString("en")} \\|$`));
  }
  for (const { id, weight } of dataset.indicators) expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\|.*\\| ${weight} \\|$`, "m"));
});
