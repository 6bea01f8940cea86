import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { differences, shareSeries, supplierTables } from "@/lib/trade/supplier-years";

const dataset = loadDataset("data");
const of = (market: string) =>
  supplierTables(
    dataset.supplierShares.filter((share) => share.market === market),
    dataset.standIns.find((row) => row.market === market)?.source ?? null,
  );

describe("supplier countries over the years", () => {
  test.each(dataset.markets.map((market) => market.iso3))(
    "%s has tables, the stand-in's source first, years rising, no total among them",
    (market) => {
      const groups = of(market);
      expect(groups[0]?.source).toBe(dataset.standIns.find((row) => row.market === market)?.source);
      for (const { tables } of groups) {
        const years = tables.map((table) => table.year);
        expect(years).toEqual([...years].sort((a, b) => a - b));
        expect(tables.flatMap((table) => table.shares).some((share) => share.supplier === "WLD")).toBe(false);
      }
    },
  );

  test("two sources of one year differ by what the data file says (Singapore 2020, China: 14.41 and 14.46, read from the rows)", () => {
    const gap = differences(of("SGP"), "CHN", null).find((one) => one.first.year === 2020);
    expect(gap).toMatchObject({ first: { source: "sgp-singstat", sharePct: 14.41 }, second: { source: "imf-dots-2022", sharePct: 14.46 } });
  });

  test.each(dataset.markets.map((market) => market.iso3))(
    "%s leads with the pair shown side by side, or has none, and no pair stands there twice",
    (market) => {
      const pair = dataset.standIns.find((row) => row.market === market) ?? null;
      for (const supplier of ["CHN", "TWN", "RUS"]) {
        const gaps = differences(of(market), supplier, pair);
        expect(new Set(gaps.map((gap) => JSON.stringify(gap))).size).toBe(gaps.length);
        const others = gaps.filter((gap) => gap.first.year !== gap.second.year);
        expect(others.length).toBeLessThanOrEqual(1);
        for (const gap of others) {
          expect(gap).toBe(gaps[0]);
          expect(gap).toMatchObject({ first: { source: pair?.source }, second: { source: pair?.secondSource } });
        }
      }
    },
  );

  test("a supplier that no two sources name has no difference", () => {
    expect(differences(of("SGP"), "KGZ", null)).toEqual([]);
  });
});

test("a supplier's share over the years has a point for each year that lists it, and none for the others", () => {
  const share = (year: number, supplier: string, sharePct: number) => ({
    market: "AAA",
    supplier,
    sharePct,
    valueUsd: null,
    year,
    source: "s",
    note: "",
  });
  const [group] = supplierTables([share(2020, "CHN", 30), share(2021, "CHN", 40), share(2021, "KAZ", 5)] as never, "s");
  const [china, kazakhstan] = shareSeries(group?.tables ?? [], ["CHN", "KAZ"]);
  expect(china?.points.map(({ year, value }) => [year, value])).toEqual([
    [2020, 30],
    [2021, 40],
  ]);
  expect(kazakhstan?.points.map(({ year, value }) => [year, value])).toEqual([[2021, 5]]);
  expect(shareSeries([], ["CHN"])).toEqual([]);
});
