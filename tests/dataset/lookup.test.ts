import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import {
  indicatorById,
  latestObservation,
  marketById,
  sellerCountries,
  seriesOf,
  sourceById,
  standInTable,
  supplierTable,
} from "@/lib/dataset/lookup";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import { Refusal } from "@/lib/math/refusal";

const dataset = loadDataset("data");

test("the newest figure counts, also where the file is not in order", () => {
  const row = dataset.observations[0] as Observation;
  const observations = [2019, 2023, 2017].map((year) => ({ ...row, year, value: year }));
  expect(latestObservation({ ...dataset, observations }, row.market, row.indicator, row.exporter)?.year).toBe(2023);
});

test("notAfter leaves later years aside; before the first there is nothing", () => {
  expect(latestObservation(dataset, "KAZ", "account-ownership", null)?.year).toBe(2024);
  expect(latestObservation(dataset, "KAZ", "account-ownership", null, 2023)?.year).toBe(2021);
  expect(latestObservation(dataset, "KAZ", "account-ownership", null, 2016)).toBeNull();
});

test("a gap is null, never zero", () => {
  expect(latestObservation(dataset, "BRN", "account-ownership", null)).toBeNull();
  expect(seriesOf(dataset, "BRN", "account-ownership", null)).toEqual([]);
});

test("a bilateral figure belongs to its exporter, the others to nobody", () => {
  expect(latestObservation(dataset, "KAZ", "distance", "CHN")?.value).toBe(4007.9);
  expect(latestObservation(dataset, "KAZ", "distance", "TWN")?.value).toBe(5070.3);
  expect(latestObservation(dataset, "KAZ", "distance", null)).toBeNull();
  expect(latestObservation(dataset, "KAZ", "inflation", "CHN")).toBeNull();
});

test("a series runs from the oldest to the newest figure", () => {
  expect(seriesOf(dataset, "VNM", "online-services", null).map(({ year }) => year)).toEqual([2024]);
  expect(seriesOf(dataset, "KGZ", "lpi-customs", null).map(({ year, value }) => [year, value])).toEqual([
    [2018, 2.75],
    [2023, 2.2],
  ]);
});

test("things are found by their code, and an unknown code is refused", () => {
  expect(marketById(dataset, "VNM").name.en).toBe("Viet Nam");
  expect(indicatorById(dataset, "inflation").direction).toBe("cost");
  expect(sourceById(dataset, "kaz-bns").redistribution).toBe("open");
  for (const find of [marketById, indicatorById, sourceById]) expect(() => find(dataset, "nothing")).toThrow(Refusal);
});

test("a supplier table runs from the largest share, leaves out the total and says what is left for others", () => {
  const table = supplierTable(dataset, "KAZ", "kaz-bns", 2023);
  const shares = table?.shares.map(({ sharePct }) => sharePct) ?? [];
  expect(table?.shares.map(({ supplier }) => supplier).slice(0, 2)).toEqual(["RUS", "CHN"]);
  expect(table?.shares.some(({ supplier }) => supplier === "WLD")).toBe(false);
  expect(shares).toEqual([...shares].sort((a, b) => b - a));
  expect((table?.othersPct ?? 0) + shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
  expect(table?.totalUsd).toBeGreaterThan(60e9);
});

test("equal shares stand in the order of their codes, and rounding never leaves less than nothing for others", () => {
  const share = { market: "KAZ", year: 1999, valueUsd: null, source: "kaz-bns" };
  const supplierShares = [
    { ...share, supplier: "RUS", sharePct: 50.2 },
    { ...share, supplier: "CHN", sharePct: 50.2 },
  ];
  const table = supplierTable({ ...dataset, supplierShares }, "KAZ", "kaz-bns", 1999);
  expect(table?.shares.map(({ supplier }) => supplier)).toEqual(["CHN", "RUS"]);
  expect(table).toMatchObject({ othersPct: 0, totalUsd: null });
});

test("every market has a stand-in and a second source beside it, of another publisher", () => {
  for (const { iso3 } of dataset.markets) {
    const table = standInTable(dataset, iso3);
    expect(table?.shares.length, iso3).toBeGreaterThanOrEqual(10);
    expect(table?.second?.shares.length, iso3).toBeGreaterThanOrEqual(5);
    expect(table?.second?.source).not.toBe(table?.source);
  }
});

test("a market without a stand-in has none, and a stand-in may lack a second source", () => {
  expect(standInTable(dataset, "FRA")).toBeNull();
  const alone: Dataset = { ...dataset, standIns: dataset.standIns.map((row) => ({ ...row, secondSource: null, secondYear: null })) };
  expect(standInTable(alone, "KAZ")?.second).toBeNull();
});

test("finding a figure again gives the very same row", () => {
  const found = latestObservation(dataset, "KAZ", "inflation", null);
  expect(found).toMatchObject({ market: "KAZ", indicator: "inflation" });
  expect(latestObservation(dataset, "KAZ", "inflation", null)).toBe(found);
});

test("nobody sells from where nobody lives, and from everywhere else somebody does", () => {
  const codes = sellerCountries(dataset).map(({ iso3 }) => iso3);
  // Antarctica, Bouvet Island, Heard and McDonald Islands.
  for (const code of ["ATA", "BVT", "HMD"]) expect(codes).not.toContain(code);
  expect(codes).toHaveLength(dataset.countries.length - 6);
  for (const { iso3 } of dataset.markets) expect(codes).toContain(iso3);
});
