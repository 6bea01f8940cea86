import { expect, test } from "vitest";
import { breakEvenOf } from "@/lib/comparison/break-even";
import { leverJobs } from "@/lib/comparison/levers";
import { loadDataset } from "@/lib/dataset/load";
import type { Costs } from "@/lib/decision/costs";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { sheetsOf } from "@/lib/report/export/sheets";
import { type Money, moneyOf } from "@/lib/report/money/money";
import { breakEvenRows, moneyRows } from "@/lib/report/money/rows";
import { leftOutTexts, ratesText } from "@/lib/report/money/texts";

const dataset = loadDataset("data");
const words = wordsOf("en", en);
const costs: Costs = {
  currency: "USD",
  ratesOn: "2026-11-28",
  rates: {},
  everywhere: { price: 50, freight: 8, dutyRatePct: 0, sellingPrice: 100, platformPct: 14 },
  markets: { PHL: { way: "stock" } },
};
const decision = { ...workedExample(dataset), exporter: "KGZ", costs };
const evaluation = evaluate(decision, dataset);
const seen = datasetFor(dataset, decision);

test("every compared market of which price and freight are known has a row, in the order of the ranking, with whose word it is", () => {
  if (!evaluation.ok) throw new Error(evaluation.reason);
  const rows = moneyRows(moneyOf(evaluation, seen), costs.ratesOn, words).rows;
  expect(rows.map(([, code]) => code)).toEqual(evaluation.results.map(({ market }) => market.iso3));
  const row = (code: string) => rows.find((each) => each[1] === code) ?? [];
  expect(row("SGP").slice(4, 6)).toEqual([63.22, 63.22].map((value) => ({ value, decimals: 2 })));
  expect(row("SGP").join(" ")).toMatch(/in force on that day \(page of \d{4}/);
  expect(row("KAZ").join(" ")).toMatch(/Eurasian Economic Union.+no duty between its members \(page of /);
  expect(row("PHL").join(" ")).toContain("usual duty, from stock");
  expect(row("LAO").join(" ")).toContain("no rule held");
});

test("what nothing bounds is empty and no zero; without costs there is no row", () => {
  const { dutyRatePct: _, ...open } = costs.everywhere;
  const asked = { ...decision, costs: { ...costs, everywhere: open } };
  const row =
    moneyRows(moneyOf(evaluate(asked, dataset), datasetFor(dataset, asked)), undefined, words).rows.find((each) => each[1] === "LAO") ?? [];
  expect(row.slice(4, 8)).toEqual([{ value: 58, decimals: 2 }, null, null, { value: 28, decimals: 2 }]);
  expect(moneyOf(evaluate({ ...workedExample(dataset) }, dataset), dataset)).toEqual([]);
});

test("what would tip the answer has a row for each thing that can be moved", () => {
  if (!evaluation.ok) throw new Error(evaluation.reason);
  const [job] = leverJobs(evaluation);
  if (!job) throw new Error("nothing to move");
  const found = breakEvenOf(job, evaluation, seen);
  const { header, rows } = breakEvenRows([found], (iso3) => iso3, words);
  expect(rows[0]).toHaveLength(header.length);
  expect(rows[0]?.slice(0, 4)).toEqual([job.market, "freight", "USD", { value: 8, decimals: 2 }]);
});

test("the tables that leave the program have both where costs are given, and neither where not", () => {
  const names = (given: typeof evaluation) => sheetsOf(given, seen, null, words).map(({ id }) => id);
  expect(names(evaluation).slice(-2)).toEqual(["money", "tipping"]);
  const tipping = sheetsOf(evaluation, seen, null, words).at(-1);
  expect(tipping?.table.rows.length).toBeGreaterThan(3);
  const { costs: _, ...without } = decision;
  expect(names(evaluate(without, dataset))).not.toContain("money");
});

test("fees that nobody gave are named wherever a margin stands, and the pages behind duty and tax with their day and confidence", () => {
  const money = moneyOf(evaluation, seen);
  const { header, rows } = moneyRows(money, costs.ratesOn, words);
  const singapore = rows.find((each) => each[1] === "SGP") ?? [];
  expect(singapore[header.indexOf("Not counted, because not given")]).toBe("Insurance, Payment, Returns, Exchange");
  expect(singapore.at(-1)).toMatch(/page of 2023, Well supported: https:.+; Overseas Vendor.+page of 2024-06-10, Well supported: http/);
  expect(rows.find((each) => each[1] === "KAZ")?.at(-1)).toMatch(/page of 2024-01-06, How far to lean on it: high for members/);
  expect(leftOutTexts(money, words)).toEqual(["Not counted, because not given: insurance, payment, returns, exchange."]);
  const [own, ...others] = money;
  const mixed = leftOutTexts([{ ...(own as Money), leftOut: [] }, ...others], words);
  expect(mixed).toHaveLength(1);
  expect(mixed[0]).toMatch(/and .+: Not counted, because not given: insurance, payment, returns, exchange\.$/);
});

test("rates of exchange are the user's, of a day that is named or said to be missing", () => {
  expect(ratesText({ ...costs, rates: { PHP: 58 } }, words)).toEqual(["Rates of exchange: the user's, of 2026-11-28."]);
  const { ratesOn: _, ...undated } = costs;
  expect(ratesText({ ...undated, rates: { PHP: 58 } }, words)).toEqual(["Rates of exchange: the user's, of a day that is not given."]);
  expect(ratesText(costs, words)).toEqual([]);
});

test("where nothing tips it, and where nothing is known, the table says which of the two", () => {
  const row = { market: "SGP", lever: "freight", unit: "USD", now: 8 } as const;
  const { rows } = breakEvenRows(
    [
      { ...row, overtakes: null, nil: "unknown" },
      { ...row, overtakes: 9.0841, nil: 3.998 },
    ],
    (iso3) => iso3,
    words,
  );
  expect(rows.map((each) => each.slice(4))).toEqual([
    ["not in reach", "not known"],
    [
      { value: 9.09, decimals: 2 },
      { value: 3.99, decimals: 2 },
    ],
  ]);
});
