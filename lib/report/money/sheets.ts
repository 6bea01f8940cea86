import { type BreakEven, breakEvenOf } from "@/lib/comparison/break-even";
import { leverJobs } from "@/lib/comparison/levers";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Rows } from "@/lib/report/csv";
import { countryName } from "@/lib/report/names";
import { moneyOf } from "./money";
import { breakEvenRows, moneyRows } from "./rows";

export type MoneySheet = { readonly id: "money" | "tipping"; readonly name: string; readonly table: Rows };

/** What would tip the order of the first two markets; none where nothing can be moved. */
export function tippingOf(evaluation: Answered, dataset: Dataset): BreakEven[] {
  return leverJobs(evaluation).map((job) => breakEvenOf(job, evaluation, dataset));
}

/**
 * What a piece leaves market by market, and what would tip the first two, as tables; none for a decision that says nothing of
 * costs.
 *
 * @param dataset with what is held of duties and taxes
 */
export function moneySheets(evaluation: Evaluation, dataset: Dataset, words: Words<"costs" | "landed" | "report">): MoneySheet[] {
  const { costs } = evaluation.decision;
  const text = words.costs;
  if (!costs) return [];
  const found = evaluation.ok ? tippingOf(evaluation, dataset) : [];
  return [
    { id: "money", name: text.money.sheet, table: moneyRows(moneyOf(evaluation, dataset), costs.ratesOn, words) },
    {
      id: "tipping",
      name: text.money.tipping,
      table: breakEvenRows(found, (iso3) => words.say(countryName(dataset, iso3)), words),
    },
  ];
}
