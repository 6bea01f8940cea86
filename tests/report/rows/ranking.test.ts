import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/evaluate";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { plain, type Rows } from "@/lib/report/csv";
import { figureRows, rankingRows } from "@/lib/report/rows/ranking";
import { madeDataset } from "../../samples/dataset";
import { madeDecision, madeOverride } from "../../samples/decision";
import { answered } from "../../samples/evaluated";
import { english } from "../../samples/words";

const dataset = madeDataset();
const decision = madeDecision({ overrides: [{ ...madeOverride("DDD", "buyers", 45), note: "own count" }] });
const evaluation = answered(decision, dataset);
/** The rows as a CSV file would hold them. */
const asPrinted = ({ header, rows }: Rows) => ({ header, rows: rows.map((row) => row.map(plain)) });

describe("the ranking as a table", () => {
  const { header, rows } = asPrinted(rankingRows(evaluation, dataset, firmnessIn(evaluation, { samples: 2048 }), english));

  test("has a row per market, best first, as wide as its header", () => {
    expect(rows.map((row) => row[2])).toEqual(evaluation.results.map(({ market }) => market.iso3));
    for (const row of rows) expect(row.length).toBe(header.length);
  });

  test("names each criterion with its unit, and leaves scores and figures as numbers", () => {
    expect(header).toContain("buyers (buyers)");
    const at = header.indexOf("buyers (buyers)");
    expect(rows.find((row) => row[2] === "DDD")?.[at]).toBe(45);
    for (const row of rows) expect(typeof row[3]).toBe("number");
  });

  test("gives the known part of the weight in percent", () => {
    // BBB has no figure for rules: one of three pillars with weight, so two thirds are known.
    expect(rows.find((row) => row[2] === "BBB")?.[9]).toBe(66.7);
    expect(rows.find((row) => row[2] === "AAA")?.[9]).toBe(100);
  });

  test("names the figures that were filled in, and prints them with no more decimals than the screen", () => {
    const at = header.indexOf("Filled in, not reported");
    expect(rows.find((row) => row[2] === "CCC")?.[at]).toBe("buyers");
    expect(rows.find((row) => row[2] === "AAA")?.[at]).toBeNull();
    for (const row of rows) expect(String(row[3])).toMatch(/^0(\.\d{1,3})?$/);
  });

  test("gives the places over all weights, and the word of confidence beside the first market alone", () => {
    const [word, share, best, worst] = ["Confidence in the first place", "First (% of all weights)", "Best place", "Worst place"].map(
      (name) => header.findIndex((title) => title.startsWith(name)),
    ) as [number, number, number, number];
    expect(rows.map((row) => row[word])).toEqual([expect.stringMatching(/^(firm|fair|fragile)$/), null, null, null, null, null]);
    expect(rows.reduce((sum, row) => sum + (row[share] as number), 0)).toBeCloseTo(100, 0);
    for (const row of rows) expect(row[best] as number).toBeLessThanOrEqual(row[0] as number);
    for (const row of rows) expect(row[worst] as number).toBeGreaterThanOrEqual(row[0] as number);
  });

  test("puts markets that are knocked out at the end, without a rank", () => {
    const cut = asPrinted(rankingRows(answered({ ...decision, thresholds: { buyers: 15 } }, dataset), dataset, null, english));
    expect(cut.rows.map((row) => row[0])).toEqual([1, 2, 3, 4, 5, null]);
    expect(cut.rows.at(-1)?.slice(2, 5)).toEqual(["AAA", null, "Out"]);
  });

  test("is a bare header where there is no ranking", () => {
    const none = rankingRows(evaluate({ ...decision, markets: [] }, dataset), dataset, null, english);
    expect(none.rows).toEqual([]);
  });
});

describe("the figures as a table", () => {
  const { header, rows } = asPrinted(figureRows(evaluation, dataset, english));
  const rowOf = (market: string, criterion: string) => rows.find((row) => row[1] === market && row[2] === criterion);

  test("has a row per market and criterion, as wide as its header", () => {
    expect(rows.length).toBe(evaluation.table.markets.length * evaluation.table.criteria.length);
    for (const row of rows) expect(row.length).toBe(header.length);
  });

  test("says of each figure where it comes from", () => {
    expect(rowOf("AAA", "buyers")?.slice(3)).toEqual([10, "buyers", null, 2023, "reported", "Made", "1", null]);
  });

  test("says of an assumption that it is one, with the user's note", () => {
    expect(rowOf("DDD", "buyers")?.slice(3)).toEqual([45, "buyers", null, null, "your assumption", null, null, "own count"]);
  });

  test("says of a filled gap how it was filled, and gives it no year and no source", () => {
    expect(rowOf("CCC", "buyers")?.slice(5)).toEqual([null, null, "filled: regional median", null, null, null]);
  });
});
