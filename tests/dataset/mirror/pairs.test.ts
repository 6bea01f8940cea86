import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import { mirrorFlag, mirrorPairs } from "@/lib/dataset/mirror/pairs";
import type { Flow } from "@/lib/dataset/schema";

const dataset = loadDataset("data");
const pairs = mirrorPairs(dataset.flows);
const flow = (over: Partial<Flow>): Flow => ({
  exporter: "AAA",
  importer: "BBB",
  year: 2001,
  valueUsd: 10,
  reporter: "exporter",
  source: "one",
  ...over,
});

// Worked out by hand from the IMF's Direction of Trade Statistics.
test.each([
  ["KGZ", 3.64],
  ["TJK", 2.66],
  ["KAZ", 1.95],
  ["MMR", 1.91],
  ["GEO", 1.63],
  ["PHL", 1.52],
  ["VNM", 1.3],
  ["MYS", 1.24],
  ["SGP", 1.12],
  ["KHM", 1.05],
  ["IDN", 1.02],
  ["UZB", 1.0],
  ["BRN", 0.97],
  ["TKM", 0.94],
  ["THA", 0.9],
  ["AZE", 0.43],
  ["ARM", 0.29],
])("in 2019 China's exports to %s are %f times what the market reports", (importer, ratio) => {
  const pair = pairs.find((each) => each.exporter === "CHN" && each.importer === importer && each.year === 2019);
  expect(Number(pair?.ratio.toFixed(2))).toBe(ratio);
  expect([pair?.exported.source, pair?.imported.source]).toEqual(["imf-dots-2022", "imf-dots-2022"]);
});

test("Laos reports no partners, so nobody's exports to it have a mirror", () => {
  expect(pairs.filter(({ importer }) => importer === "LAO")).toEqual([]);
});

test("what Turkmenistan is said to import from its partners is their exports × 1.06 or 1.10, all but once", () => {
  const turkmen = pairs.filter(({ importer, imported }) => importer === "TKM" && imported.source === "imf-dots-2022");
  expect(turkmen.length).toBe(66);
  expect(turkmen.filter(({ estimated }) => !estimated).map(({ exporter, year }) => [exporter, year])).toEqual([["CHN", 2020]]);
  const others = pairs.filter(({ importer }) => importer !== "TKM");
  expect(others.filter(({ estimated }) => estimated).length / others.length).toBeLessThan(0.03);
});

describe("a pair", () => {
  test("is made within one source where one holds both sides, and never averages", () => {
    const [pair] = mirrorPairs([
      flow({ source: "two" }),
      flow({ source: "one", valueUsd: 20 }),
      flow({ reporter: "importer", source: "one", valueUsd: 8 }),
      flow({ reporter: "importer", source: "three", valueUsd: 2 }),
    ]);
    expect(pair).toMatchObject({ ratio: 2.5, exported: { source: "one" }, imported: { source: "one" } });
  });

  test("joins the first of each side where no source holds both", () => {
    expect(mirrorPairs([flow({}), flow({ reporter: "importer", source: "two", valueUsd: 5 })])).toMatchObject([{ ratio: 2 }]);
  });

  test("is not made of one side alone, nor with a zero", () => {
    expect(mirrorPairs([flow({}), flow({ year: 2002, reporter: "importer" })])).toEqual([]);
    expect(mirrorPairs([flow({}), flow({ reporter: "importer", valueUsd: 0 })])).toEqual([]);
  });
});

test("the flag stands beyond 1.5 and below two thirds, not at them", () => {
  expect([1.5, 1.51, 1 / 1.5, 0.66, 1].map(mirrorFlag)).toEqual([null, "high", null, "low", null]);
});

test("a gap to warn of is that of the newest year, and none is told where the two agree", () => {
  expect(mirrorGap(dataset, "CHN", "KGZ")).toEqual({ exporter: "CHN", market: "KGZ", year: 2020, ratio: 3.9, sources: ["imf-dots-2022"] });
  expect(mirrorGap(dataset, "CHN", "ARM")?.ratio).toBe(0.331);
  expect(mirrorGap(dataset, "CHN", "THA")).toBeNull();
  expect(mirrorGap(dataset, "TWN", "VNM")).toBeNull();
  expect(dataset.mirrors.length).toBeLessThan(100);
});
