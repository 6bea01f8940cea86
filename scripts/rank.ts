/**
 * `npm run -s rank -- decision.json [--format table|json|csv] [--data dir]`: the answer to a saved decision, without a
 * browser. `-` reads the decision from standard input. The exit code is 0 with an answer, 1 for an input that has none,
 * 2 for a command that was not understood; what is wrong, and where, is said on standard error.
 */

import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { whoseAnswer } from "@/lib/comparison/whose";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { readDecision } from "@/lib/decision/migrate";
import { type Evaluation, evaluate } from "@/lib/evaluate";
import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { withEngine } from "@/lib/math/verify";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { toCsv } from "@/lib/report/csv";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { firmnessText } from "@/lib/report/firmness-text";
import { rankingRows } from "@/lib/report/rows/ranking";
import { textTable } from "@/lib/report/text-table";
import { whoseText } from "@/lib/report/whose/whose-text";
import { engineName } from "./support/engine.mjs";

/** The command line speaks English. */
const words = wordsOf("en", en);
const { t, format: numbers } = words;

const USAGE = "Usage: npm run -s rank -- <decision.json, or - for standard input> [--format table|json|csv] [--data <folder>]";

const formats = { table: asTable, json: asJson, csv: asCsv } as const;
type Format = keyof typeof formats;

/** Something to tell the user and stop for. */
class Stop extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  const { file, format, data } = readCommand();
  const name = file === "-" ? "standard input" : file;
  const decision = named(name, () => readDecision(parse(name, read(file))));
  const dataset = load(data);
  const evaluation = evaluate(decision, dataset);
  for (const line of sentences(evaluation.ignored)) console.error(`${name}: left aside: ${line}`);
  if (!evaluation.ok) {
    const { title, help } = t.noAnswer[evaluation.reason];
    throw new Stop(1, [`${name}: ${title}. ${help}`, ...sentences(evaluation.issues)].join("\n  "));
  }
  process.stdout.write(formats[format](evaluation, firmnessIn(evaluation), dataset));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}

function readCommand() {
  try {
    const options = { format: { type: "string", default: "table" }, data: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined) throw new Error("Which decision?");
    if (others.length > 0) throw new Error(`One decision at a time; found ${positionals.join(", ")}.`);
    if (!(values.format in formats)) throw new Error(`--format ${values.format}: accepted: ${Object.keys(formats).join(", ")}.`);
    return { file, format: values.format as Format, data: values.data };
  } catch (error) {
    throw new Stop(2, `${messageOf(error)}\n${USAGE}`);
  }
}

/** npm moves to the project's folder; a path is meant from where the user stands. */
function fromHere(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function read(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : fromHere(file), "utf8");
  } catch (error) {
    throw new Stop(1, `The decision could not be read. ${messageOf(error)}`);
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Stop(1, `${name}: not JSON. ${messageOf(error)}`);
  }
}

/** What `action` gives; what it refuses is said with the name of the input. */
function named<T>(name: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof Refusal) throw new Stop(1, [`${name}: not a decision that can be read.`, ...sentences(error.issues)].join("\n  "));
    throw error;
  }
}

function load(folder: string | undefined): Dataset {
  const own = join(dirname(fileURLToPath(import.meta.url)), "..", "data");
  try {
    return loadDataset(folder === undefined ? own : fromHere(folder));
  } catch (error) {
    throw new Stop(1, `The data set could not be read. ${messageOf(error)}`);
  }
}

function sentences(issues: readonly Issue[]): string[] {
  return withEngine(issues, engineName).map(
    ({ code, path, values }) => `${path.length > 0 ? `${path.join(".")}: ` : ""}${words.issues[code](values)}`,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

type Answered = Extract<Evaluation, { ok: true }>;

function asTable(evaluation: Answered, firmness: Firmness | null, dataset: Dataset): string {
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
    ...whoseLines(evaluation, dataset),
    ...(out.length > 0 ? [t.ranking.outNow(numbers.list(out))] : []),
    ...(firm ? [`${firm.word} ${firm.why}`] : results.length < 2 ? [t.oneMarket] : [words.firmness.failed]),
  ];
  return `${textTable({ header, rows })}\n\n${sentences.join("\n")}\n${[ranking.method, ...variant, `data set ${datasetVersion}`].join(", ")}\n`;
}

/** How much of the order is the asker's own, a line each. */
function whoseLines(evaluation: Answered, dataset: Dataset): string[] {
  const found = whoseAnswer(evaluation, dataset);
  const [first] = evaluation.results;
  if (!found || !first) return [];
  const { order, same, climb, inputs } = whoseText(found, first.market.iso3, dataset, words);
  const lines = inputs.map(({ name, given, text }) => `  ${given ? "[x]" : "[ ]"} ${name}: ${text}`);
  return [`${words.seller.whose.title} ${order}`, ...[same, climb].flatMap((line) => line ?? []), ...lines, ""];
}

function asJson(evaluation: Answered, firmness: Firmness | null, dataset: Dataset): string {
  return `${JSON.stringify({ ...evaluationJson(evaluation, firmness), whose: whoseAnswer(evaluation, dataset) }, null, 2)}\n`;
}

function asCsv(evaluation: Answered, firmness: Firmness | null, dataset: Dataset): string {
  return toCsv(rankingRows(evaluation, dataset, firmness, words));
}
