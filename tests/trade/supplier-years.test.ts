import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { differences, supplierTables } from "@/lib/trade/supplier-years";

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
    const gap = differences(of("SGP"), "CHN").find((one) => one.year === 2020);
    expect(gap).toMatchObject({ firstSource: "sgp-singstat", firstPct: 14.41, secondSource: "imf-dots-2022", secondPct: 14.46 });
  });

  test("a supplier that no two sources name for one year has no difference", () => {
    expect(differences(of("SGP"), "KGZ")).toEqual([]);
  });
});
