import { NO_COSTS } from "@/lib/decision/cost-terms";
/**
 * `npm run -s landed -- costs.csv`: what a piece costs on arrival and what is left of its price, market by market, without a
 * browser, by the functions that the screen calls. The file is a table of costs (CSV or Excel, a row a market) or a decision
 * saved from the File menu; `-` reads standard input. The exit code is 0 with a sum, 1 for an input that has none, 2 for a
 * command that was not understood; what is wrong, and where, is said on standard error.
 */

import "./support/engine.mjs";
import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import { byteReader } from "@/lib/files/bytes";
import { readWorkbook } from "@/lib/files/excel/workbook";
import { kindOf } from "@/lib/files/kind";
import type { DecimalSign } from "@/lib/files/numbers";
import { readText, type Sheet } from "@/lib/files/sheet";
import { columnsOf, findSigns } from "@/lib/files/signs";
import { UnreadableFile } from "@/lib/files/unreadable";
import { statementOf } from "@/lib/landed/statement";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { plain, toCsv } from "@/lib/report/csv";
import { type Money, moneyIn } from "@/lib/report/money/money";
import { noteSentence } from "@/lib/report/money/notes";
import { moneyRows } from "@/lib/report/money/rows";
import { statementJson } from "@/lib/report/money/statement-json";
import { pageText, ratesText } from "@/lib/report/money/texts";
import { textTable } from "@/lib/report/text-table";
import { readCosts } from "@/lib/tables/cost-rows";
import { decisionIn, load, readBytes, readCommand, runCommand, Stop, understood, words } from "./support/decision-command";

const USAGE = `Usage: npm run -s landed -- <costs.csv, costs.xlsx or decision.json, or - for standard input>
  [--from <country>]                  where the goods are from, such as KGZ; ${EXAMPLE_EXPORTER} unless said otherwise
  [--decimal .|,]                     found for each column unless said
  [--format table|json|csv] [--data <folder>]`;

const formats = { table: asTable, json: asJson, csv: asCsv } as const;
type Format = keyof typeof formats;
type Asked = { readonly costs: Costs; readonly exporter: string; readonly markets: readonly Market[] };

await runCommand(() => {
  const { file, values } = readCommand(USAGE, ["format", "data", "from", "decimal"]);
  const { format, decimal } = understood(USAGE, () => wantedOf(values));
  const name = file === "-" ? "standard input" : file;
  const dataset = load(values.data);
  const asked = askedIn(name, readBytes(file), dataset, values.from, decimal);
  const seen = datasetFor(dataset, { exporter: asked.exporter, product: { hs: null, name: "" } });
  const money = moneyIn(asked.markets, asked.costs, asked.exporter, seen);
  if (money.length === 0) throw new Stop(1, `${name}: no market has a price and a freight, so there is no sum.`);
  process.stdout.write(formats[format](money, asked.costs));
});

function wantedOf({ format = "table", decimal }: { readonly format?: string; readonly decimal?: string }) {
  if (!(format in formats)) throw new Error(`--format ${format}: accepted: ${Object.keys(formats).join(", ")}.`);
  if (decimal !== undefined && decimal !== "." && decimal !== ",") throw new Error(`--decimal ${decimal}: accepted: . or ,`);
  return { format: format as Format, decimal: decimal as DecimalSign | undefined };
}

/** A decision brings its own country and markets; a table those it names, or all where it only says what holds everywhere. */
function askedIn(name: string, bytes: Uint8Array, dataset: Dataset, from: string | undefined, decimal: DecimalSign | undefined): Asked {
  const packed = kindOf(bytes) === "packed";
  const text = packed ? "" : new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith("{")) {
    const { costs, exporter, markets } = decisionIn(name, text);
    if (!costs) throw new Stop(1, `${name}: this decision says nothing of costs.`);
    return asked(costs, exporterOf(dataset, from ?? exporter), dataset, markets);
  }
  const { grid } = sheetIn(name, bytes, packed);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const { costs, markets: named, problems } = readCosts(grid, decimal ?? findSigns(columnsOf(grid, width)).signs, dataset, NO_COSTS);
  if (problems.length > 0) {
    const lines = problems.map(
      ({ row, column, want, found, accepted }) => `row ${row}, ${column}: “${found}”; expected ${words.costs.wants[want](accepted)}`,
    );
    throw new Stop(1, [`${name}: not taken.`, ...lines].join("\n  "));
  }
  return asked(
    costs,
    exporterOf(dataset, from ?? EXAMPLE_EXPORTER),
    dataset,
    named.length > 0 ? named : dataset.markets.map(({ iso3 }) => iso3),
  );
}

function asked(costs: Costs, exporter: string, { markets }: Dataset, wanted: readonly string[]): Asked {
  return { costs, exporter, markets: markets.filter(({ iso3 }) => iso3 !== exporter && wanted.includes(iso3)) };
}

function exporterOf({ countries }: Dataset, code: string): string {
  const held = countries.find(({ iso3 }) => iso3 === code.toUpperCase());
  if (!held) throw new Stop(2, `--from ${code}: accepted: three letters of a country, ISO 3166-1 alpha-3.\n${USAGE}`);
  return held.iso3;
}

function sheetIn(name: string, bytes: Uint8Array, packed: boolean): Sheet {
  try {
    if (packed) return readWorkbook(bytes);
    const reader = byteReader();
    return readText(reader.push(bytes) + reader.end());
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Stop(1, `${name}: ${words.files.failures[(error as UnreadableFile).failure]}`);
    throw error;
  }
}

function statement({ sale, held }: Money, { rates }: Costs) {
  return statementOf(sale, held, rates);
}

function asTable(money: readonly Money[], costs: Costs): string {
  const { header, rows } = moneyRows(money, costs.ratesOn, words);
  const last = header.indexOf(words.costs.ratesOn);
  const shown = rows.map((row) => row.slice(1, last).map((cell) => plain(cell) ?? ""));
  const notes = money.flatMap((each) => [
    `${words.say(each.market.name)}:`,
    ...statement(each, costs).notes.map((note) => `  ${noteSentence(note, words.landed, words.say)}`),
    ...each.pages.map((page) => `  ${pageText(page, words)}: ${page.sourceAddress}`),
  ]);
  const said = [textTable({ header: header.slice(1, last), rows: shown }), ...ratesText(costs, words), notes.join("\n")];
  return `${said.join("\n\n")}\n`;
}

function asJson(money: readonly Money[], costs: Costs): string {
  const found = money.map((each) => ({
    market: each.market.iso3,
    ...statementJson(statement(each, costs), each.held, each.sale.way, words.landed),
  }));
  return `${JSON.stringify({ currency: costs.currency, ratesOn: costs.ratesOn ?? null, markets: found }, null, 2)}\n`;
}

function asCsv(money: readonly Money[], costs: Costs): string {
  return toCsv(moneyRows(money, costs.ratesOn, words));
}
