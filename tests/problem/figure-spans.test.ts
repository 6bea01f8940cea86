import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { figureSpans } from "@/lib/problem/figure-spans";
import { buildTable, figureValue } from "@/lib/problem/table";

const dataset = loadDataset(join(process.cwd(), "data"));
const decision = workedExample(dataset);

function spanOf(market: string, indicator: string, of = decision, data = dataset) {
  const table = buildTable(of, data);
  const i = table.markets.findIndex(({ iso3 }) => iso3 === market);
  const j = table.criteria.findIndex((criterion) => criterion.indicator === indicator);
  return figureSpans(table, data, of)[i]?.[j];
}

describe("what a figure could have been", () => {
  test("runs over the years held, the last ten before the newest", () => {
    const figures = dataset.observations.filter((one) => one.market === "KAZ" && one.indicator === "gdp-growth");
    const values = figures.map(({ value }) => value);
    expect(spanOf("KAZ", "gdp-growth")).toEqual({
      low: Math.min(...values),
      high: Math.max(...values),
      basis: "years",
      years: [2017, 2025],
    });
    const old = { ...(figures[0] as (typeof figures)[number]), year: 2015, value: -50 };
    const longer = { ...dataset, observations: [...dataset.observations, old] };
    expect(spanOf("KAZ", "gdp-growth", decision, longer)).toEqual(spanOf("KAZ", "gdp-growth"));
  });

  test("is what the last decimal leaves open where one year is held, within the indicator's range", () => {
    // Trade freedom of Singapore in 2026: 95, without decimals.
    expect(spanOf("SGP", "trade-freedom")).toEqual({ low: 94.5, high: 95.5, basis: "rounding", years: [2026, 2026] });
    const top = { ...decision, overrides: [{ market: "SGP", indicator: "trade-freedom", value: 100, note: "" }] };
    expect(spanOf("SGP", "trade-freedom", top)).toMatchObject({ low: 99.5, high: 100 });
  });

  test("of a gap runs over the figures known in the field", () => {
    const table = buildTable(decision, dataset);
    const j = table.criteria.findIndex((criterion) => criterion.indicator === "ip-protection");
    const known = table.cells.flatMap((row) => (row[j]?.kind === "observed" ? [row[j].value] : []));
    expect(spanOf("MMR", "ip-protection")).toEqual({ low: Math.min(...known), high: Math.max(...known), basis: "gap", years: null });
  });

  test("is widened by a figure of the user's", () => {
    const mine = { ...decision, overrides: [{ market: "KAZ", indicator: "gdp-growth", value: 30, note: "" }] };
    expect(spanOf("KAZ", "gdp-growth", mine)).toMatchObject({ high: 30, basis: "years" });
  });

  test("always holds the figure in use", () => {
    for (const gaps of ["regional-median", "worst-observed", "leave-out"] as const) {
      const table = buildTable({ ...decision, gaps }, dataset);
      figureSpans(table, dataset, decision).forEach((row, i) => {
        row.forEach(({ low, high }, j) => {
          const value = figureValue(table.cells[i]?.[j] ?? { kind: "missing" });
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        });
      });
    }
  });
});
