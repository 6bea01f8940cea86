import { expect, test } from "vitest";
import { latestObservation, marketById } from "@/lib/dataset/lookup";
import { readFiles } from "@/lib/dataset/read-files";
import type { Indicator } from "@/lib/dataset/schema";
import { forScreen } from "@/lib/dataset/screen";
import { copyOfData, json, plus } from "./copy-of-data";

test("a market is one row and its figures: it loads and is there, also on the screens, with its gaps", () => {
  const files = copyOfData({
    "markets.csv": plus("MNG,MN,Mongolia,蒙古,central-asia"),
    "observations/demand.csv": plus("MNG,gdp-growth,,2024,5,reported,wdi-databank-2026,"),
    "observations/distance.csv": plus("MNG,distance,CHN,2011,1400,reported,cepii-geodist,"),
  });
  const dataset = forScreen(readFiles(files), "CHN");
  expect(dataset.markets.filter(({ iso3 }) => iso3 === "MNG")).toHaveLength(1);
  expect(marketById(dataset, "MNG").region).toBe("central-asia");
  expect(latestObservation(dataset, "MNG", "gdp-growth", null)?.value).toBe(5);
  expect(latestObservation(dataset, "MNG", "distance", "CHN")?.value).toBe(1400);
  expect(latestObservation(dataset, "MNG", "inflation", null)).toBeNull();
});

test("an indicator is one entry and its figures, which may come in a file of their own", () => {
  const edit = json<Indicator[]>((indicators) => {
    const entry = { ...(indicators[0] as Indicator), id: "card-ownership", pillar: "payments" as const, unit: { en: "% of adults" } };
    indicators.push({ ...entry, name: { en: "Adults with a card" }, short: { en: "Card ownership" }, range: [0, 100] });
  });
  const own = "market,indicator,exporter,year,value,status,source,note\nVNM,card-ownership,,2024,40,reported,wb-findex-2025,\n";
  const files = new Map([...copyOfData({ "indicators.json": edit }), ["observations/cards.csv", own]]);
  const dataset = forScreen(readFiles(files), "CHN");
  expect(dataset.indicators.filter(({ pillar }) => pillar === "payments").map(({ id }) => id)).toContain("card-ownership");
  expect(latestObservation(dataset, "VNM", "card-ownership", null)?.value).toBe(40);
});
