import { describe, expect, test } from "vitest";
import { loadCustoms, loadDataset } from "@/lib/dataset/load";
import type { Flow } from "@/lib/dataset/schema";
import { customsSeries, flowSeries, shareSeries } from "@/lib/trade/series/from-data";

const data = loadDataset("data");
const customs = loadCustoms("data", data);

const row = (year: number, valueUsd: number, reporter: Flow["reporter"], more: Partial<Flow> = {}): Flow => ({
  exporter: "CHN",
  importer: "KGZ",
  year,
  valueUsd,
  reporter,
  source: "imf-dots-2022",
  ...more,
});

describe("the flows of a pair", () => {
  test("are those the reporter itself reports, never its partner's", () => {
    const flows = [row(2019, 364, "exporter"), row(2019, 100, "importer")];
    expect(flowSeries(flows, "CHN", "KGZ", "exports")[0]?.points.map(({ value }) => value)).toEqual([364]);
    expect(flowSeries(flows, "KGZ", "CHN", "imports")[0]?.points.map(({ value }) => value)).toEqual([100]);
    expect(flowSeries(flows, "CHN", "KGZ", "imports")).toEqual([]);
  });
  test("keep sources apart, the one with the newest year first, and years rising", () => {
    const flows = [
      row(2019, 1, "importer"),
      row(2023, 3, "importer", { source: "kgz-nsc" }),
      row(2022, 2, "importer", { source: "kgz-nsc" }),
    ];
    expect(flowSeries(flows, "KGZ", "CHN", "imports").map(({ source, points }) => [source, points.map(({ year }) => year)])).toEqual([
      ["kgz-nsc", [2022, 2023]],
      ["imf-dots-2022", [2019]],
    ]);
  });
  test("make a balance from one source only", () => {
    const sold = row(2020, 10, "exporter");
    const bought = row(2020, 4, "importer", { exporter: "KGZ", importer: "CHN" });
    expect(flowSeries([sold, bought], "CHN", "KGZ", "balance")[0]?.points[0]).toMatchObject({ value: 6, status: "derived" });
    expect(flowSeries([sold, bought], "CHN", "KGZ", "trade")[0]?.points[0]?.value).toBe(14);
    expect(flowSeries([sold, { ...bought, source: "uzb-stat" }], "CHN", "KGZ", "balance")).toEqual([]);
  });
  test("are flagged where the source made them from the partner's (Turkmenistan to 2019), and there alone", () => {
    const imports = flowSeries(data.flows, "TKM", "CHN", "imports")[0] ?? expect.fail();
    expect(imports.points.map(({ status }) => status)).toEqual([...Array(5).fill("flagged"), "reported"]);
    expect(imports.points[0]?.reason?.code).toBe("mirror-estimate");
    expect(flowSeries(data.flows, "CHN", "TKM", "exports")[0]?.points.some(({ status }) => status === "flagged")).toBe(false);
  });
});

describe("the share of a market's imports", () => {
  test("is the market's own, a series for each source", () => {
    const [first] = shareSeries(data.supplierShares, "KGZ", "CHN");
    expect(first).toMatchObject({ reporter: "KGZ", partner: "CHN", unit: "percent", of: { flow: "imports", partner: "WLD" } });
    expect(first?.points.every(({ value }) => value !== null && value >= 0 && value <= 100)).toBe(true);
    expect(shareSeries(data.supplierShares, "KGZ", "AAA")).toEqual([]);
  });
});

describe("the customs figures of 2024", () => {
  test("hold exports and imports of China with all eighteen markets, twelve months and the year", () => {
    for (const { iso3 } of data.markets)
      for (const flow of ["exports", "imports"] as const) {
        const months = customsSeries(customs, "CHN", iso3, flow, "months")[0];
        expect(months?.points.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        expect(months?.points.filter(({ status }) => status === "derived").map(({ month }) => month)).toEqual([3, 9]);
        const whole = customsSeries(customs, "CHN", iso3, flow, "year")[0]?.points[0];
        const sum = months?.points.reduce((all, { value }) => all + (value ?? 0), 0) ?? 0;
        // Corrections of the months amount to at most 2 % of the year.
        expect(Math.abs(sum / (whole?.value ?? 0) - 1)).toBeLessThan(0.02);
      }
  });
  test("agree with the audit of the paper: imports from Kyrgyzstan of 19.98 billion yuan, 84 % of them from October on", () => {
    const year = customsSeries(customs, "CHN", "KGZ", "imports", "year")[0]?.points[0]?.value ?? 0;
    const months = customsSeries(customs, "CHN", "KGZ", "imports", "months")[0]?.points ?? [];
    expect(year / 1e9).toBeCloseTo(19.98, 2);
    expect(months.slice(9).reduce((sum, { value }) => sum + (value ?? 0), 0) / year).toBeCloseTo(0.84, 2);
  });
});
