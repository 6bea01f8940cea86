import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { panelColumns, panelSources } from "@/lib/trade/gravity-panel";
import { heldPanel } from "./held-panel";

const [header = "", ...lines] = heldPanel().trimEnd().split("\n");
const names = header.split(",");
const rows = lines.map((line) => line.split(","));
const column = (name: string) => rows.map((row) => row[names.indexOf(name)] as string);
const filled = (name: string) =>
  column(name)
    .filter((cell) => cell !== "")
    .map(Number);
const dataset = loadDataset("data");

describe("the panel that comes with the program", () => {
  test("holds 61 exporters, 195 importers and five years in 52,465 rows of as many cells", () => {
    expect(names).toEqual(["exporter", "importer", "year", ...panelColumns.map(({ name }) => name)]);
    expect(rows).toHaveLength(52_465);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([names.length]));
    expect(new Set(column("exporter")).size).toBe(61);
    expect(new Set(column("importer")).size).toBe(195);
    expect([...new Set(column("year"))].sort()).toEqual(["2012", "2016", "2018", "2019", "2020"]);
  });

  test("names no pair twice in a year, and no country as its own partner", () => {
    expect(new Set(rows.map((row) => row.slice(0, 3).join(" "))).size).toBe(rows.length);
    expect(rows.filter(([exporter, importer]) => exporter === importer)).toEqual([]);
  });

  test("knows every country it names, all 18 markets among the importers", () => {
    const known = new Set(dataset.countries.map(({ iso3 }) => iso3));
    expect([...new Set([...column("exporter"), ...column("importer")])].filter((code) => !known.has(code))).toEqual([]);
    const importers = new Set(column("importer"));
    expect(dataset.markets.filter(({ iso3 }) => !importers.has(iso3))).toEqual([]);
  });

  test.each([
    ["exports_usd", 7553, 1, 6e11],
    ["imports_usd", 3678, 1, 6e11],
    ["gdp_exporter", 0, 5e9, 2.2e13],
    ["gdp_importer", 0, 3e7, 2.2e13],
    ["dist", 0, 50, 20_000],
    ["contig", 0, 0, 1],
    ["comlang", 0, 0, 1],
    ["colony", 0, 0, 1],
    ["rta_2016", 1514, 0, 1],
  ])("%s is empty in %i rows and lies between %f and %f elsewhere", (name, empty, lowest, highest) => {
    const figures = filled(name);
    expect(figures).toHaveLength(rows.length - empty);
    expect(figures.filter((figure) => !(figure >= lowest && figure <= highest))).toEqual([]);
  });

  test("has a figure of trade in every row, from one side or the other, and nowhere a zero", () => {
    const [exports, imports] = [column("exports_usd"), column("imports_usd")];
    expect(rows.filter((_, i) => exports[i] === "" && imports[i] === "")).toEqual([]);
    expect([...exports, ...imports].filter((cell) => cell !== "" && Number(cell) <= 0)).toEqual([]);
  });

  test("agrees with the flows that the data set holds from the same source", () => {
    const value = new Map(rows.map((row) => [row.slice(0, 3).join(" "), row]));
    let compared = 0;
    for (const flow of dataset.flows.filter(({ source }) => source === "imf-dots-2022")) {
      const row = value.get(`${flow.exporter} ${flow.importer} ${flow.year}`);
      const cell = row?.[names.indexOf(flow.reporter === "exporter" ? "exports_usd" : "imports_usd")];
      if (!cell) continue;
      compared++;
      expect(Number(cell)).toBe(flow.valueUsd);
    }
    expect(compared).toBeGreaterThan(1000);
  });

  test("names its sources, and each is described", () => {
    expect(panelSources.filter((id) => !dataset.sources.some((source) => source.id === id))).toEqual([]);
  });
});
