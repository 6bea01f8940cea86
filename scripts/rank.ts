/**
 * `npm run -s rank -- decision.json [--format table|json|csv] [--data dir]`: the answer to a saved decision, without a
 * browser. `-` reads the decision from standard input. The exit code is 0 with an answer, 1 for an input that has none,
 * 2 for a command that was not understood; what is wrong, and where, is said on standard error.
 */

import "./support/engine.mjs";
import { whoseAnswer } from "@/lib/comparison/whose";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { toCsv } from "@/lib/report/csv";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { firmnessText } from "@/lib/report/firmness-text";
import { rankingRows } from "@/lib/report/rows/ranking";
import { textTable } from "@/lib/report/text-table";
import { whoseText } from "@/lib/report/whose/whose-text";
import { type AllWords, answerTo, readCommand, runCommand, understood } from "./support/decision-command";
import { oneOf } from "./support/options";

const formats = { table: asTable, json: asJson, csv: asCsv } as const;
type Format = keyof typeof formats;

await runCommand((words) => {
  const { values, ...named } = readCommand("rank", ["format", "data"], words);
  const format = understood(words.commands.usage.rank, () =>
    oneOf("format", values.format ?? "table", Object.keys(formats) as Format[], words),
  );
  const { evaluation, dataset } = answerTo(named, values.data, words);
  process.stdout.write(formats[format](evaluation, firmnessIn(evaluation), dataset, words));
});

function asTable(evaluation: Answered, firmness: Firmness | null, dataset: Dataset, words: AllWords): string {
  const { t, format: numbers } = words;
  const { results, ranking, datasetVersion, table } = evaluation;
  const header = [t.ranking.rank, t.ranking.market, t.ranking.score, t.ranking.priority, t.ranking.position, words.report.knownPct];
  const rows = results.map((result) => [
    result.rank,
    words.say(result.market.name),
    numbers.score(result.score),
    result.recommendation.priority && t.priorities[result.recommendation.priority],
    t.reaches[result.position.reach],
    Math.round(result.completeness * 100),
  ]);
  const variant = Object.entries(ranking.variant).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  const out = table.out.map(({ market }) => words.say(market.name));
  const firm = firmness && firmnessText(firmness, table, words);
  const sentences = [
    ...whoseLines(evaluation, dataset, words),
    ...(out.length > 0 ? [t.ranking.outNow(numbers.list(out))] : []),
    ...(firm ? [words.format.sentences([firm.word, firm.why])] : results.length < 2 ? [t.oneMarket] : [words.firmness.failed]),
  ];
  return `${textTable({ header, rows })}\n\n${sentences.join("\n")}\n${[ranking.method, ...variant, words.commands.dataSet(datasetVersion)].join(", ")}\n`;
}

/** How much of the order is the asker's own, a line each. */
function whoseLines(evaluation: Answered, dataset: Dataset, words: AllWords): string[] {
  const found = whoseAnswer(evaluation, dataset);
  const [first] = evaluation.results;
  if (!found || !first) return [];
  const { order, same, climb, inputs } = whoseText(found, first.market.iso3, dataset, words);
  const lines = inputs.map(({ name, given, text }) => `  ${given ? "[x]" : "[ ]"} ${words.format.labelled(name, text)}`);
  return [words.format.sentences([words.whose.title, order]), ...[same, climb].flatMap((line) => line ?? []), ...lines, ""];
}

function asJson(evaluation: Answered, firmness: Firmness | null, dataset: Dataset): string {
  return `${JSON.stringify({ ...evaluationJson(evaluation, firmness), whose: whoseAnswer(evaluation, dataset) }, null, 2)}\n`;
}

function asCsv(evaluation: Answered, firmness: Firmness | null, dataset: Dataset, words: AllWords): string {
  return toCsv(rankingRows(evaluation, dataset, firmness, words));
}
