import { expect, test } from "vitest";
import { loadDataset, loadPublished } from "@/lib/dataset/load";
import { mirrorSeries, printedFlows } from "@/lib/trade/mirror";

const dataset = loadDataset("data");
const { outside } = loadPublished("data", dataset);

test("of what is printed elsewhere, only whole years between two countries are flows, each under its source", () => {
  expect(printedFlows(outside)).toEqual([
    { exporter: "CHN", importer: "KGZ", year: 2023, valueUsd: 19.7e9, reporter: "exporter", source: "timesca-customs" },
    { exporter: "CHN", importer: "KGZ", year: 2023, valueUsd: 5.4e9, reporter: "importer", source: "timesca-customs" },
  ]);
});

test("for 2023 China reports 19.7 billion of exports to Kyrgyzstan, Kyrgyzstan 5.4 billion of imports: a ratio of 3.65", () => {
  const series = mirrorSeries([...dataset.flows, ...printedFlows(outside)]).get("CHN");
  const pair = series?.find(({ importer }) => importer === "KGZ")?.pairs.at(-1);
  expect(pair).toMatchObject({ year: 2023, exported: { valueUsd: 19.7e9 }, imported: { valueUsd: 5.4e9 } });
  expect(pair?.ratio.toFixed(2)).toBe("3.65");
});

test("every exporter held has its series, oldest year first", () => {
  const all = mirrorSeries(dataset.flows);
  expect(all.size).toBeGreaterThan(12);
  for (const series of all.values())
    for (const { pairs } of series) {
      const years = pairs.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    }
});
