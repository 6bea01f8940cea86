import { describe, expect, test } from "vitest";
import type { Dataset, Indicator, Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { figureOf } from "@/lib/problem/figure";
import { buildTable, type Cell, type DecisionTable, figureValue } from "@/lib/problem/table";
import { figure, madeDataset, madeIndicator, madeMarkets } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";

const dataset = madeDataset();
const table = (more: Partial<Decision> = {}, data: Dataset = dataset) => buildTable(madeDecision(more), data);
const codes = ({ markets }: DecisionTable) => markets.map(({ iso3 }) => iso3);
const criteria = (built: DecisionTable) => built.criteria.map(({ indicator }) => indicator);

function cell(built: DecisionTable, market: string, indicator: string): Cell | undefined {
  return built.cells[codes(built).indexOf(market)]?.[criteria(built).indexOf(indicator)];
}

describe("the markets of a table", () => {
  test("are the ticked ones in the data set's order, each once, whatever order they were ticked in", () => {
    expect(codes(table({ markets: ["DDD", "AAA", "DDD", "CCC"] }))).toEqual(["AAA", "CCC", "DDD"]);
  });

  test("never include the exporter's own country, ticked or not, nor one the data set does not know", () => {
    expect(codes(table({ exporter: "AAA" }))).toEqual(madeMarkets.slice(1));
    expect(codes(table({ markets: ["ZZZ", "BBB"] }))).toEqual(["BBB"]);
  });

  test("may be none, or one", () => {
    expect(table({ markets: [] })).toMatchObject({ markets: [], cells: [], completeness: [], dropped: [] });
    expect(table({ markets: [] }).criteria).toHaveLength(4);
    expect(table({ markets: ["EEE"] }).cells).toHaveLength(1);
  });
});

describe("a figure", () => {
  const market = dataset.markets[0] as Market;
  const indicator = dataset.indicators[0] as Indicator;

  test("is the latest observation: 10 of 2023, not 8 of 2020", () => {
    expect(figureOf(madeDecision(), dataset, market, indicator)).toMatchObject({
      kind: "observed",
      value: 10,
      observation: { year: 2023 },
    });
  });

  test("is the user's own where there is one, with the source's beside it", () => {
    const overrides = [{ ...madeOverride("AAA", "buyers", 12), note: "own count" }];
    expect(figureOf(madeDecision({ overrides }), dataset, market, indicator)).toMatchObject({
      kind: "assumption",
      value: 12,
      note: "own count",
      observation: { value: 10 },
    });
  });

  test("of the user's own can stand where the source has none", () => {
    const filled = table({ overrides: [madeOverride("CCC", "buyers", 7)] });
    expect(cell(filled, "CCC", "buyers")).toEqual({ kind: "assumption", value: 7, note: "", observation: null });
  });

  test("out of the indicator's range is not used: the source's stays", () => {
    const built = table({ overrides: [madeOverride("AAA", "rules", 11)] });
    expect(cell(built, "AAA", "rules")).toMatchObject({ kind: "observed", value: 2 });
  });

  test("of a pair belongs to the exporter: 100 from HOM, 10 from AAA, none from OTH", () => {
    const distances = (exporter: string) => table({ exporter, markets: ["BBB"] }).cells[0]?.map((one) => figureValue(one));
    expect(distances("HOM")).toEqual([20, 3, 200]);
    expect(distances("AAA")).toEqual([20, 3, 10]);
    expect(table({ exporter: "OTH" }).dropped).toEqual([{ indicator: "distance", reason: "no-figure", lacking: madeMarkets }]);
  });
});

describe("gaps filled by the regional median", () => {
  test("take the median of the region's known markets (by hand: buyers of AAA 10, BBB 20 → 15)", () => {
    expect(cell(table(), "CCC", "buyers")).toEqual({
      kind: "imputed",
      value: 15,
      rule: "regional-median",
      region: "central-asia",
      count: 2,
    });
  });

  test("take the median of all markets where fewer than two of the region are known (by hand: 10, 20, 40, 50 → 30; 2, 6, 8 → 6)", () => {
    expect(cell(table(), "FFF", "buyers")).toEqual({ kind: "imputed", value: 30, rule: "field-median", region: null, count: 4 });
    expect(cell(table(), "DDD", "rules")).toEqual({ kind: "imputed", value: 6, rule: "field-median", region: null, count: 3 });
  });

  test("do not change when another market is ticked or not", () => {
    expect(cell(table({ markets: ["CCC", "EEE"] }), "CCC", "buyers")).toEqual(cell(table(), "CCC", "buyers"));
    expect(cell(table({ markets: ["AAA", "FFF"] }), "FFF", "buyers")).toEqual(cell(table(), "FFF", "buyers"));
  });

  test("count an assumption of the user's as known (by hand: 10, 26 → 18)", () => {
    expect(cell(table({ overrides: [madeOverride("BBB", "buyers", 26)] }), "CCC", "buyers")).toMatchObject({ value: 18, count: 2 });
  });

  test("drop a criterion that is known for none of the ticked markets, since nobody can be told apart by it", () => {
    const built = table({ markets: ["CCC", "FFF"] });
    expect(built.dropped).toEqual([{ indicator: "buyers", reason: "no-figure", lacking: ["CCC", "FFF"] }]);
    expect(criteria(built)).toEqual(["freight", "distance", "rules"]);
  });
});

describe("gaps filled by the worst observed figure", () => {
  const gaps = "worst-observed";

  test("take the lowest of a benefit and the highest of a cost among the ticked markets", () => {
    expect(cell(table({ gaps }), "CCC", "buyers")).toEqual({ kind: "imputed", value: 10, rule: "worst-observed", region: null, count: 4 });
    expect(cell(table({ gaps, markets: ["BBB", "CCC", "DDD"] }), "CCC", "buyers")).toMatchObject({ value: 20, count: 2 });
    const holed = madeDataset({
      observations: dataset.observations.filter(({ market, indicator }) => !(market === "BBB" && indicator === "freight")),
    });
    expect(cell(table({ gaps }, holed), "BBB", "freight")).toMatchObject({ kind: "imputed", value: 9, count: 5 });
  });
});

describe("gaps left out", () => {
  const gaps = "leave-out";

  test("drop every criterion some ticked market lacks, naming who lacks it", () => {
    const built = table({ gaps });
    expect(criteria(built)).toEqual(["freight", "distance"]);
    expect(built.dropped).toEqual([
      { indicator: "buyers", reason: "gap", lacking: ["CCC", "FFF"] },
      { indicator: "rules", reason: "gap", lacking: ["BBB", "DDD", "FFF"] },
    ]);
  });

  test("keep a criterion that all ticked markets have, and give the weight of the dropped to the rest", () => {
    const built = table({ gaps, markets: ["AAA", "BBB"] });
    expect(built.criteria.map(({ indicator, weight }) => [indicator, weight])).toEqual([
      ["buyers", 0.5],
      ["freight", 0.3],
      ["distance", 0.2],
    ]);
  });

  test("do not list what carries no weight anyway", () => {
    const built = table({ gaps, criteria: { buyers: 0 } });
    expect(built.dropped.map(({ indicator }) => indicator)).toEqual(["rules"]);
  });
});

describe("completeness", () => {
  test("is the weight that rests on known figures (by hand: thirds for buyers, logistics, rules)", () => {
    const built = table();
    expect(Object.fromEntries(codes(built).map((code, i) => [code, built.completeness[i]?.toFixed(6)]))).toEqual({
      AAA: "1.000000",
      BBB: "0.666667",
      CCC: "0.666667",
      DDD: "0.666667",
      EEE: "1.000000",
      FFF: "0.333333",
    });
  });

  test("is exactly 1 for a market without gaps and exactly 0 for one with nothing", () => {
    const seven = Array.from({ length: 7 }, (_, i) => madeIndicator(`i${i}`, "demand", { weight: 10 + i }));
    const observations = seven.map(({ id }, i) => figure("AAA", id, i));
    const built = table({ markets: ["AAA", "BBB"] }, madeDataset({ indicators: seven, observations }));
    expect(built.completeness).toEqual([1, 0]);
  });

  test("does not fall short of a threshold by rounding: a quarter missing is exactly 0.75, in whatever parts", () => {
    const indicators = Array.from({ length: 40 }, (_, i) => madeIndicator(`i${i}`, "demand", { weight: 0.1 }));
    const observations = indicators.flatMap(({ id }, i) => [figure("AAA", id, i), ...(i % 4 === 0 ? [] : [figure("BBB", id, i)])]);
    const built = table({ markets: ["AAA", "BBB"] }, madeDataset({ indicators, observations }));
    expect(built.completeness).toEqual([1, 0.75]);
  });

  test("counts an assumption of the user's as known", () => {
    const built = table({ overrides: [madeOverride("CCC", "buyers", 1)] });
    expect(built.completeness[2]).toBe(1);
  });
});

describe("what is worked out once", () => {
  test("is not mixed up between decisions: every table is the one a fresh data set gives", () => {
    const decisions: Partial<Decision>[] = [
      {},
      { gaps: "worst-observed" },
      { exporter: "AAA" },
      { markets: ["CCC", "EEE"] },
      { overrides: [madeOverride("BBB", "buyers", 1)] },
      { criteria: { courts: 9 } },
    ];
    for (const first of decisions)
      for (const then of decisions) {
        table(first);
        expect(table(then)).toEqual(table(then, madeDataset()));
      }
  });
});

describe("the value of a cell", () => {
  test("is its figure; a missing one has none, and no built table holds one", () => {
    expect(figureValue({ kind: "assumption", value: 3, note: "", observation: null })).toBe(3);
    expect(() => figureValue({ kind: "missing" })).toThrow(RangeError);
    for (const gaps of ["regional-median", "worst-observed", "leave-out"] as const)
      expect(
        table({ gaps })
          .cells.flat()
          .some(({ kind }) => kind === "missing"),
      ).toBe(false);
  });
});
