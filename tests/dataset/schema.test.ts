import { expect, test } from "vitest";
import { country, indicator, measure, observation, source, standIn, supplierShare } from "@/lib/dataset/schema";

const figure = {
  market: "KAZ",
  indicator: "inflation",
  exporter: null,
  year: 2024,
  value: 8.7,
  status: "reported",
  source: "wdi",
  note: null,
};
const entry = {
  id: "inflation",
  pillar: "payments",
  name: { en: "Inflation" },
  short: { en: "Inflation" },
  definition: { en: "Change of prices." },
  why: { en: "It matters." },
  unit: { en: "%" },
  format: { decimals: 1, style: "percent" },
  direction: "cost",
  weight: 50,
  range: [-100, null],
};

test("a figure is finite and complete; there is no NaN, infinity or blank that stands for not known", () => {
  expect(observation.safeParse(figure).success).toBe(true);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, "", "8.7"])
    expect(observation.safeParse({ ...figure, value }).success).toBe(false);
});

test.each(["kaz", "KA", "KAZA", "K2Z", ""])("%j is no country code", (market) => {
  expect(observation.safeParse({ ...figure, market }).success).toBe(false);
});

test.each(["Inflation", "inflation rate", "-inflation", "inflation--rate", "inflation-"])("%j is no id", (id) => {
  expect(indicator.safeParse({ ...entry, id }).success).toBe(false);
});

test("an indicator belongs to the market alone unless it says bilateral", () => {
  expect(indicator.parse(entry).bilateral).toBe(false);
  expect(indicator.parse({ ...entry, bilateral: true }).bilateral).toBe(true);
});

test("an indicator's label fits a table head: 22 characters at most", () => {
  expect(indicator.safeParse({ ...entry, short: { en: "x".repeat(22) } }).success).toBe(true);
  expect(indicator.safeParse({ ...entry, short: { en: "x".repeat(23) } }).success).toBe(false);
});

test.each([
  [[0, 1], true],
  [[null, 1], true],
  [[null, null], true],
  [[1, 0], false],
  [[1, 1], false],
])("the range %j is accepted: %s", (range, accepted) => {
  expect(indicator.safeParse({ ...entry, range }).success).toBe(accepted);
});

test("every text is there in English; another language may be missing but not empty", () => {
  expect(country.safeParse({ iso3: "KAZ", iso2: "KZ", name: { en: "Kazakhstan" } }).success).toBe(true);
  expect(country.safeParse({ iso3: "KAZ", iso2: "KZ", name: { zh: "哈萨克斯坦" } }).success).toBe(false);
  expect(country.safeParse({ iso3: "KAZ", iso2: "KZ", name: { en: "Kazakhstan", zh: "" } }).success).toBe(false);
});

test("a source says what may be passed on, and its address is one", () => {
  const wdi = { id: "wdi", title: "WDI", publisher: "World Bank", edition: "2026", licence: "CC BY 4.0", redistribution: "open" };
  expect(source.safeParse(wdi).success).toBe(true);
  expect(source.safeParse({ ...wdi, redistribution: "perhaps" }).success).toBe(false);
  expect(source.safeParse({ ...wdi, url: "worldbank" }).success).toBe(false);
});

test("a share lies between nothing and the whole, and its value may be unknown", () => {
  const share = { market: "KAZ", supplier: "CHN", year: 2023, valueUsd: null, sharePct: 25.5, source: "kaz-bns" };
  expect(supplierShare.safeParse(share).success).toBe(true);
  for (const sharePct of [-0.1, 100.1]) expect(supplierShare.safeParse({ ...share, sharePct }).success).toBe(false);
});

test("a stand-in may lack a second source and a note, never its own source", () => {
  const row = { market: "KAZ", source: "kaz-bns", year: 2023, secondSource: null, secondYear: null, note: null };
  expect(standIn.safeParse(row).success).toBe(true);
  expect(standIn.safeParse({ ...row, source: null }).success).toBe(false);
});

test("a measure infers nothing unless it says so", () => {
  const text = { en: "Build brands." };
  const parsed = measure.parse({
    id: "brands",
    lever: "ip",
    barrier: text,
    text,
    actor: "firm",
    status: "recommended",
    exporters: [],
    markets: [],
    document: "p",
    location: "x",
  });
  expect(parsed.inferred).toEqual([]);
});
