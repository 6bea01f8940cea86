import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { standInTable } from "@/lib/dataset/lookup";
import { forScreen, pack, unpack } from "@/lib/dataset/screen";

const dataset = loadDataset("data");
const slice = forScreen(dataset);

test("the slice keeps every figure, definition and measure, and the version of the whole", () => {
  const { flows, supplierShares, sources, landed, ...rest } = slice;
  const { flows: _, supplierShares: __, sources: ___, landed: ____, ...whole } = dataset;
  expect(landed).toEqual({ facts: [], taxes: [], rules: [] });
  expect(rest).toEqual(whole);
  const held = [...dataset.observations, ...dataset.supplierShares, ...dataset.flows].map(({ source }) => source);
  expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(held));
  expect(flows).toEqual([]);
  expect(supplierShares.length).toBeLessThan(dataset.supplierShares.length / 3);
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
