import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { fixedBounds } from "@/lib/problem/fixed-bounds";
import { withOwn } from "@/lib/problem/own";
import { problemOf } from "@/lib/problem/problem";
import { buildTable } from "@/lib/problem/table";
import { fieldTestsOf } from "@/lib/robustness/reversal";

const dataset = loadDataset(join(process.cwd(), "data"));
const decision = workedExample(dataset);
const boundsOf = (of = decision) => fixedBounds(buildTable(of, dataset), dataset, of);

describe("bounds that do not depend on the field", () => {
  test("are the indicator's declared range where it is closed", () => {
    expect(boundsOf()["lpi-customs"]).toEqual([1, 5]);
  });

  test("close an open end with the furthest figure held, of any year, whether its market is ticked or not", () => {
    const growth = dataset.observations.filter(({ indicator }) => indicator === "gdp-growth").map(({ value }) => value);
    expect(boundsOf()["gdp-growth"]).toEqual([-100, Math.max(...growth)]);
    expect(boundsOf({ ...decision, markets: ["KAZ", "VNM"] })["gdp-growth"]).toEqual(boundsOf()["gdp-growth"]);
  });

  test("reach as far as a figure the user typed", () => {
    const overrides = [{ market: "SGP", indicator: "gdp-per-capita", value: 1e6, note: "" }];
    expect(boundsOf({ ...decision, overrides })["gdp-per-capita"]).toEqual([0, 1e6]);
  });

  test("of an own indicator with one figure leave half a unit on either side", () => {
    const own = {
      markets: [],
      indicators: [{ id: "own-x", name: "X", pillar: "demand" as const, unit: "points", direction: "benefit" as const, decimals: 0 }],
    };
    const mine = { ...decision, own, overrides: [{ market: "SGP", indicator: "own-x", value: 3, note: "" }] };
    const extended = withOwn(dataset, mine);
    expect(fixedBounds(buildTable(mine, extended), extended, mine)["own-x"]).toEqual([2.5, 3.5]);
  });

  test("make SPOTIS take the worked example, and keep every order of it whatever happens to the field", () => {
    const evaluation = evaluate({ ...decision, method: { id: "spotis", options: { bounds: boundsOf() } } }, dataset);
    if (!evaluation.ok) throw new Error("no ranking");
    const { method, variant } = evaluation.ranking;
    const tests = fieldTestsOf(problemOf(evaluation.table), method, variant);
    expect(tests.map(({ tried, refused, reversals }) => [tried, refused, reversals.length])).toEqual([
      [15, 0, 0],
      [15, 0, 0],
      [1, 0, 0],
    ]);
  });
});
