import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { MOST_OVERRIDES } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { Refusal } from "@/lib/math/refusal";
import { type MarketImports, reportedYear, withImports } from "@/lib/problem/asked/fetched-imports";

const dataset = loadDataset("data");
const decision = { ...workedExample(dataset), product: { hs: "6109", name: "T-shirts" } };
const of = (market: string, valueUsd: number | null): MarketImports => ({ market, product: "6109", year: 2024, valueUsd });

describe("imports that were fetched", () => {
  test("stand in the place of those held, and in the ranking's table", () => {
    const after = withImports(decision, [of("KAZ", 123_456_789)], "UN Comtrade");
    expect(after.overrides).toEqual([
      ...decision.overrides,
      { market: "KAZ", indicator: "product-imports", value: 123_456_789, note: "UN Comtrade" },
    ]);
    const answer = evaluate(after, dataset);
    if (!answer.ok) throw new Error(answer.reason);
    const column = answer.table.criteria.findIndex(({ definition }) => definition.id === "product-imports");
    const row = answer.results.find(({ market }) => market.iso3 === "KAZ");
    expect(row?.cells[column]).toMatchObject({ value: 123_456_789 });
  });

  test("leave alone what a market did not report, and other figures of the user's", () => {
    const own = { market: "KGZ", indicator: "product-imports", value: 5, note: "mine" };
    const other = { market: "KAZ", indicator: "lpi", value: 3, note: "mine" };
    const before = { ...decision, overrides: [own, other] };
    expect(withImports(before, [of("KGZ", null), of("UZB", 0)], "n").overrides).toEqual([own, other]);
    expect(withImports(before, [of("KGZ", 7)], "n").overrides).toEqual([other, { ...own, value: 7, note: "n" }]);
  });

  test("are refused where there is no room for them", () => {
    const full = Array.from({ length: MOST_OVERRIDES }, (_, at) => ({ market: "KAZ", indicator: `own-${at}`, value: 1, note: "" }));
    expect(() => withImports({ ...decision, overrides: full }, [of("KAZ", 1)], "")).toThrow(Refusal);
  });

  test("are asked for the year before last", () => {
    expect(reportedYear(new Date("2026-12-01"))).toBe(2024);
  });
});
