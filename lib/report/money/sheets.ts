import { breakEvenOf } from "@/lib/comparison/break-even";
import { leverJobs } from "@/lib/comparison/levers";
import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import { costs as text } from "@/lib/i18n/en/costs";
import type { Words } from "@/lib/i18n/speech";
import type { Rows } from "@/lib/report/csv";
import { countryName } from "@/lib/report/names";
import { moneyOf } from "./money";
import { breakEvenRows, moneyRows } from "./rows";

export type MoneySheet = { readonly id: "money" | "tipping"; readonly name: string; readonly table: Rows };

/**
 * What a piece leaves market by market, and what would tip the first two, as tables; none for a decision that says nothing of
 * costs.
 *
 * @param dataset with what is held of duties and taxes
 */
export function moneySheets(evaluation: Evaluation, dataset: Dataset, words: Words<"report">): MoneySheet[] {
  const { costs } = evaluation.decision;
  if (!costs) return [];
  const jobs = evaluation.ok ? leverJobs(evaluation) : [];
  const found = evaluation.ok ? jobs.map((job) => breakEvenOf(job, evaluation, dataset)) : [];
  return [
    { id: "money", name: text.money.sheet, table: moneyRows(moneyOf(evaluation, dataset), costs.ratesOn, words) },
    {
      id: "tipping",
      name: text.money.tipping,
      table: breakEvenRows(found, (iso3) => words.say(countryName(dataset, iso3))),
    },
  ];
}
