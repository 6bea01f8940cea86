import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { NO_COSTS } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import { readText } from "@/lib/files/sheet";
import { columnsOf, findSigns } from "@/lib/files/signs";
import { readCosts } from "@/lib/tables/cost-rows";
import { costColumns, costsTable } from "@/lib/tables/costs-table";

const dataset = loadDataset("data");
function read(text: string, before: Costs = NO_COSTS) {
  const { grid } = readText(text);
  const width = Math.max(...grid.map((row) => row.length));
  return readCosts(grid, findSigns(columnsOf(grid, width)).signs, dataset, before);
}

describe("a table of costs", () => {
  test("is read by its heads in any order and writing, by code or name of the market, by comma or point", () => {
    const { costs, rows, problems } = read(
      "Selling price;market;Freight;duty rate pct;currency;rates on;rate PHP;way\n100;everywhere;8,5;;EUR;2026-11-28;68,4;\n120,25;Philippines;;5;;;;stock\n;sgp;9;0;;;;\n",
    );
    expect(problems).toEqual([]);
    expect(rows).toBe(3);
    expect(costs).toEqual({
      currency: "EUR",
      ratesOn: "2026-11-28",
      rates: { PHP: 68.4 },
      everywhere: { sellingPrice: 100, freight: 8.5 },
      markets: { PHL: { sellingPrice: 120.25, dutyRatePct: 5, way: "stock" }, SGP: { freight: 9, dutyRatePct: 0 } },
    });
  });

  test("says nothing where a cell is empty: what stood before stays", () => {
    const before: Costs = { ...NO_COSTS, everywhere: { price: 30 }, markets: { PHL: { freight: 4 } } };
    expect(read("market,price,freight\nPHL,,6\neverywhere,,\n", before).costs).toEqual({ ...before, markets: { PHL: { freight: 6 } } });
  });

  test("comes out as it goes in", () => {
    const costs: Costs = {
      currency: "USD",
      ratesOn: "2026",
      rates: { EUR: 0.86, PHP: 58 },
      everywhere: { price: 50, freight: 8.25, platformPct: 0 },
      markets: { PHL: { sellingPrice: 5000, sellingCurrency: "PHP", way: "stock" }, SGP: { rule: "sgp-lvg-2023" } },
    };
    const { header, rows } = costsTable(costs, ["PHL", "SGP", "KAZ"]);
    expect(header.slice(0, costColumns.length)).toEqual(costColumns);
    const text = [header, ...rows].map((row) => row.map((cell) => cell ?? "").join(",")).join("\n");
    expect(read(text)).toMatchObject({ costs, problems: [] });
  });

  test.each([
    ["market,price\nPHL,-3\n", { row: 2, column: "price", want: "range", found: "-3" }],
    ["market,price\nPHL,dear\n", { row: 2, column: "price", want: "number", found: "dear" }],
    ["market,price\nAtlantis,3\n", { row: 2, column: "market", want: "market", found: "Atlantis" }],
    ["market,price\nPHL,3\nPhilippines,4\n", { row: 3, column: "market", want: "once", accepted: "2" }],
    ["market,way\nPHL,pigeon\n", { row: 2, column: "way", want: "way", accepted: "parcel, stock" }],
    ["market,rule\nPHL,sgp-lvg-2023\n", { row: 2, column: "rule", want: "rule", accepted: expect.stringContaining("phl-") }],
    ["market,currency\nPHL,USD\nSGP,EUR\n", { row: 3, column: "currency", want: "same", accepted: "USD" }],
    ["market,ratesOn\nPHL,yesterday\n", { row: 2, column: "ratesOn", want: "day" }],
    ["market,sellingCurrency\nPHL,peso\n", { row: 2, column: "sellingCurrency", want: "currency" }],
    ["market,price,freight\nPHL,1,5,2\n", { row: 2, column: "market", want: "cells", found: "4", accepted: "3" }],
    ["market,price,Price\nPHL,1,5\n", { row: 1, column: "Price", want: "one-column" }],
    ["price,freight\n3,4\n", { row: 1, column: "market", want: "columns" }],
  ])("%j is told by row and column, and its row says nothing", (text, problem) => {
    const { problems, costs } = read(text);
    expect(problems).toMatchObject([problem]);
    const first = text.startsWith("market") && problem.row > 2;
    if (!first) expect(costs).toEqual(NO_COSTS);
  });
});
