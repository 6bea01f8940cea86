import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { type Filters, noFilters, observationsBy, readFilters, writeFilters } from "@/lib/report/observations";
import { english } from "../samples/words";

const dataset = loadDataset("data");
const everything: Filters = { ...noFilters, years: "all", from: "all" };
const by = (filters: Partial<Filters>) => observationsBy({ ...everything, ...filters }, dataset, "CHN", english);

describe("the filters of the data page", () => {
  test("come back from the address they wrote", () => {
    const filters: Filters = {
      text: "a & b=c",
      market: "KAZ",
      pillar: "payments",
      indicator: "account-ownership",
      source: "wb-findex-2025",
      status: "flagged",
      years: "all",
      from: "all",
      order: "largest",
    };
    expect(readFilters(new URLSearchParams(writeFilters(filters)), dataset)).toEqual(filters);
  });

  test("leave the address empty where nothing is filtered", () => {
    expect(writeFilters(noFilters)).toBe("");
  });

  test("take what the data set does not know for no condition", () => {
    const query = new URLSearchParams("market=XXX&pillar=luck&indicator=no&source=no&status=no&years=1&from=me&order=up");
    expect(readFilters(query, dataset)).toEqual(noFilters);
  });

  test("let every figure pass where there is no condition", () => {
    expect(by({})).toHaveLength(dataset.observations.length);
  });

  test("show one figure of each market, indicator and exporter where only the latest count: the newest", () => {
    const latest = by({ years: "latest" });
    const key = ({ market, indicator, exporter }: (typeof latest)[number]) => `${market} ${indicator} ${exporter}`;
    const newest = new Map<string, number>();
    for (const row of dataset.observations) newest.set(key(row), Math.max(row.year, newest.get(key(row)) ?? 0));
    expect(new Map(latest.map((row) => [key(row), row.year]))).toEqual(newest);
    expect(latest).toHaveLength(newest.size);
  });

  test("hold figures of pairs to the exporter, and leave the others alone", () => {
    const own = by({ from: "own" });
    expect(new Set(own.map(({ exporter }) => exporter))).toEqual(new Set([null, "CHN"]));
    expect(own).toHaveLength(dataset.observations.filter(({ exporter }) => exporter === null || exporter === "CHN").length);
  });

  test("must all be met at once", () => {
    const found = by({ market: "TKM", pillar: "logistics", status: "flagged" });
    const logistics = new Set(dataset.indicators.filter(({ pillar }) => pillar === "logistics").map(({ id }) => id));
    expect(found).toHaveLength(
      dataset.observations.filter(({ market, indicator, status }) => market === "TKM" && logistics.has(indicator) && status === "flagged")
        .length,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(by({ market: "TKM", pillar: "ip", indicator: "account-ownership" })).toEqual([]);
  });

  test("find every word of the text, in any order and case, in names, notes and sources", () => {
    const found = by({ text: "FINDEX  kazakhstan" });
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ market }) => market))).toEqual(new Set(["KAZ"]));
    expect(by({ text: "kazakhstan nosuchword" })).toEqual([]);
  });

  test("put figures in the order of the dictionary, then of the markets, newest first", () => {
    const found = by({ indicator: "account-ownership" });
    const order = dataset.markets.map(({ iso3 }) => iso3);
    const places = found.map(({ market, year }) => order.indexOf(market) * 10_000 - year);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("put figures in the order asked for, and what is level there in the usual one", () => {
    const indicator = "account-ownership";
    const values = (order: Filters["order"]) => by({ indicator, order }).map(({ value }) => value);
    const years = (order: Filters["order"]) => by({ indicator, order }).map(({ year }) => year);
    const rising = (figures: readonly number[]) => [...figures].sort((a, b) => a - b);
    expect(values("smallest")).toEqual(rising(values("")));
    expect(values("largest")).toEqual(rising(values("")).reverse());
    expect(years("oldest")).toEqual(rising(years("")));
    expect(years("newest")).toEqual(rising(years("")).reverse());

    const [usual, newest] = [by({ indicator }), by({ indicator, order: "newest" })];
    const year = newest[0]?.year;
    expect(newest.filter((row) => row.year === year)).toEqual(usual.filter((row) => row.year === year));

    const markets = by({ order: "market" }).map(({ market }) => market);
    expect([...new Set(markets)]).toEqual(dataset.markets.map(({ iso3 }) => iso3));
    expect(markets.filter((market, at) => market !== markets[at - 1])).toHaveLength(dataset.markets.length);
  });
});
