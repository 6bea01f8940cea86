import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { latestObservation, standInTable } from "@/lib/dataset/lookup";
import { ALL_SELLERS, type Part, partKeys, partOf, withParts } from "@/lib/dataset/parts/parts";
import { NO_PRODUCTS } from "@/lib/dataset/products/sources";
import { forScreen, pack, unpack } from "@/lib/dataset/screen";
import { TIE_SOURCES } from "@/lib/dataset/ties/sources";
import { datasetFor } from "@/lib/problem/asked/dataset-for";

const dataset = loadDataset("data");
const slice = forScreen(dataset, "CHN");

test("the slice keeps every figure of the markets and of one seller, every definition and measure, and the version of the whole", () => {
  const { flows, supplierShares, sources, landed, observations, ties, products, ...rest } = slice;
  const { flows: _, supplierShares: __, sources: ___, landed: ____, observations: all, ties: _____, products: ______, ...whole } = dataset;
  expect(landed).toEqual({ facts: [], taxes: [], rules: [] });
  expect(rest).toEqual(whole);
  expect(new Set(observations)).toEqual(new Set(all.filter(({ exporter }) => exporter === null || exporter === "CHN")));
  expect(ties.agreements.length).toBeGreaterThan(3);
  expect(ties.agreements.every(({ members }) => members.includes("CHN"))).toBe(true);
  expect(products).toEqual(NO_PRODUCTS);
  const named = new Set(sources.map(({ id }) => id));
  for (const { source } of [...observations, ...supplierShares]) expect(named).toContain(source);
  for (const source of Object.values(TIE_SOURCES)) expect(named).toContain(source);
  expect(flows).toEqual([]);
  expect(supplierShares.length).toBeLessThan(dataset.supplierShares.length / 3);
});

test("with the parts of a seller, its city and a product a screen works out what the whole data set does", () => {
  const asked = { exporter: "KGZ", product: { hs: "6109", name: "" }, city: "Osh" };
  const parts = [asked, { ...asked, exporter: "KAZ" }].flatMap((seller) =>
    partKeys(seller, "CHN").map((key) => partOf(dataset, key) as Part),
  );
  const onScreen = datasetFor(withParts(slice, parts), asked);
  const onServer = datasetFor(dataset, asked);
  for (const { id, bilateral } of onServer.indicators)
    for (const { iso3 } of dataset.markets) {
      const exporter = bilateral ? "KGZ" : null;
      expect(latestObservation(onScreen, iso3, id, exporter), `${iso3} ${id}`).toEqual(latestObservation(onServer, iso3, id, exporter));
    }
});

test("with the part of all sellers a screen holds every figure once, whatever parts came before", () => {
  const parts = ["seller-KGZ", ALL_SELLERS, "seller-KAZ"].map((key) => partOf(dataset, key) as Part);
  const { observations } = withParts(slice, parts);
  const sorted = (rows: typeof observations) => rows.map((row) => JSON.stringify(row)).sort();
  expect(sorted(observations)).toEqual(sorted(dataset.observations));
});

test("every market's stand-in and its second source are in the slice as they are in the whole", () => {
  for (const { iso3 } of dataset.markets) expect(standInTable(slice, iso3)).toEqual(standInTable(dataset, iso3));
});

test("a data set comes out of the fold as it went in", () => {
  expect(unpack(pack(slice))).toEqual(slice);
  expect(unpack(JSON.parse(JSON.stringify(pack(slice))))).toEqual(slice);
});

test("folded it is small enough to travel with a page: at most 60 kB compressed and 250 kB before", () => {
  const text = JSON.stringify(pack(slice));
  expect(gzipSync(text).length).toBeLessThanOrEqual(60_000);
  expect(text.length).toBeLessThanOrEqual(250_000);
});
