import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { otherwiseOf } from "@/lib/recommendation/find/otherwise";
import { MOST_TO_FIND, toFind } from "@/lib/recommendation/find/to-find";
import { toFindRows, toFindText } from "@/lib/report/brief/find";
import { answered } from "../../samples/evaluated";
import { english } from "../../samples/words";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const asked = (change: Partial<Decision>) => {
  const decision = { ...example, ...change };
  const evaluation = answered(decision, dataset);
  return { evaluation, seen: datasetFor(dataset, decision), decision };
};

describe("what a figure could be instead", () => {
  const { evaluation, seen, decision } = asked({});
  const { table } = evaluation;
  const spans = otherwiseOf(table, seen, decision);
  const indicatorOf = (column: number) => table.criteria[column]?.indicator;

  test("is nothing else for distance, border and language, and for an agreement inside a customs union", () => {
    expect(spans.filter(({ column }) => ["distance", "border", "common-language"].includes(indicatorOf(column) ?? ""))).toEqual([]);
    const union = asked({ exporter: "KGZ" });
    const kaz = union.evaluation.table.markets.findIndex(({ iso3 }) => iso3 === "KAZ");
    const found = otherwiseOf(union.evaluation.table, union.seen, union.decision).filter(
      ({ row, kind }) => row === kaz && kind !== "figure",
    );
    expect(found).toEqual([]);
  });

  test("is no agreement at all for want of a certificate where one is in force", () => {
    const certificates = spans.filter(({ kind }) => kind === "certificate");
    expect(certificates.length).toBeGreaterThan(5);
    for (const { low, high, column } of certificates) {
      expect(indicatorOf(column)).toBe("agreement");
      expect(low).toBe(0);
      expect([1, 2]).toContain(high);
    }
  });

  test("reaches further the older a figure is, and never beyond what its indicator can be", () => {
    const width = (indicator: string) => spans.filter(({ column }) => indicatorOf(column) === indicator).map(({ low, high }) => high - low);
    // Both from 0 to 100 and of one year alone: contract enforcement of 2020, judicial effectiveness of 2026.
    expect(Math.max(...width("contract-enforcement"))).toBeGreaterThan(Math.max(...width("judicial-effectiveness")));
    for (const { row, column, low, high } of spans) {
      const range = table.criteria[column]?.definition.range ?? [null, null];
      if (table.criteria[column]?.definition.scale === "log") continue;
      expect(low, `${row} ${column}`).toBeGreaterThanOrEqual(range[0] ?? Number.NEGATIVE_INFINITY);
      expect(high).toBeLessThanOrEqual(range[1] ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe("what to find out next", () => {
  test("for the worked example is, before all else, whether the first market takes the certificate of origin", () => {
    const { evaluation, seen } = asked({});
    const [first, ...others] = toFindRows(evaluation, seen, english);
    expect(first).toMatchObject({ what: "proof of origin for Singapore", lost: 1 });
    expect(first?.share).toBeGreaterThan(0);
    expect(others).toHaveLength(MOST_TO_FIND - 1);
    for (const { what, year, age, source } of others) {
      expect(what).toMatch(/^.+, .+ \(\d{4}\)$/);
      expect(year).toBeGreaterThan(2010);
      expect(age).toBeGreaterThanOrEqual(0);
      expect(source).not.toBe("");
    }
    expect(toFindText(evaluation, seen, english)?.text).toMatch(
      /^Proof of origin for Singapore; .*\. The first alone can bring another market to the front\.$/,
    );
  });

  test("is reckoned once for the same numbers, however often the words around them change", () => {
    const { evaluation, seen, decision } = asked({});
    const again = answered({ ...decision, title: "Another title" }, dataset);
    expect(toFind(again, seen)).toBe(toFind(evaluation, seen));
    expect(toFind(asked({ exporter: "KGZ" }).evaluation, seen)).not.toEqual([]);
  });

  test("is nothing with one market", () => {
    const { evaluation, seen } = asked({ markets: ["KAZ"] });
    expect(toFind(evaluation, seen)).toEqual([]);
    expect(toFindText(evaluation, seen, english)).toBeNull();
  });

  test("says of a quote that it is the user's own", () => {
    const terms = { price: 10, freight: 3, sellingPrice: 25 };
    const costs = { currency: "USD", rates: { EUR: 0.9 }, everywhere: terms, markets: {} };
    const { evaluation, seen, decision } = asked({
      costs,
      pillars: { demand: 0, closeness: 100, logistics: 0, payments: 0, regulation: 0, ip: 0 },
    });
    const quotes = otherwiseOf(evaluation.table, seen, decision).filter(({ kind }) => kind === "quote");
    expect(quotes.length).toBeGreaterThan(0);
    for (const { low, high } of quotes) expect(low).toBeLessThan(high);
  });
});
