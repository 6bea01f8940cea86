/**
 * `npm run -s landed -- costs.csv`: what a piece costs on arrival and what is left of its price, market by market, without a
 * browser, by the functions that the screen calls. The file is a table of costs (CSV or Excel, a row a market) or a decision
 * saved from the File menu; `-` reads standard input. The exit code is 0 with a sum, 1 for an input that has none, 2 for a
 * command that was not understood; what is wrong, and where, is said on standard error.
 */

import "./support/engine.mjs";
import type { Dataset, Market } from "@/lib/dataset/schema";
import { NO_COSTS } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import { byteReader } from "@/lib/files/bytes";
import { readWorkbook } from "@/lib/files/excel/workbook";
import { kindOf } from "@/lib/files/kind";
import type { DecimalSign } from "@/lib/files/numbers";
import { readText, type Sheet } from "@/lib/files/sheet";
import { columnsOf, findSigns } from "@/lib/files/signs";
import { UnreadableFile } from "@/lib/files/unreadable";
import { written } from "@/lib/i18n/written";
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
import { type AllWords, decisionIn, load, readBytes, readCommand, runCommand, Stop, understood } from "./support/decision-command";
import { oneOf } from "./support/options";

const formats = { table: asTable, json: asJson, csv: asCsv } as const;
type Format = keyof typeof formats;
/** A file, and how it is called. */
type Given = { readonly name: string; readonly bytes: Uint8Array };
type Asked = { readonly costs: Costs; readonly exporter: string; readonly markets: readonly Market[] };

await runCommand((words) => {
  const { file, name, values } = readCommand("landed", ["format", "data", "from", "decimal"], words);
  const { format, decimal } = understood(words.commands.usage.landed, () => wantedOf(values, words));
  const dataset = load(values.data, words);
  const asked = askedIn({ name, bytes: readBytes(file, words) }, dataset, values.from, decimal, words);
  const seen = datasetFor(dataset, { exporter: asked.exporter, product: { hs: null, name: "" } });
  const money = moneyIn(asked.markets, asked.costs, asked.exporter, seen);
  if (money.length === 0) throw new Stop(1, words.commands.noSum(name));
  process.stdout.write(formats[format](money, asked.costs, words));
});

function wantedOf({ format = "table", decimal }: { readonly format?: string; readonly decimal?: string }, words: AllWords) {
  return {
    format: oneOf("format", format, Object.keys(formats) as Format[], words),
    decimal: decimal === undefined ? undefined : oneOf<DecimalSign>("decimal", decimal, [".", ","], words),
  };
}

/** A decision brings its own country and markets; a table those it names, or all where it only says what holds everywhere. */
function askedIn(file: Given, dataset: Dataset, from: string | undefined, decimal: DecimalSign | undefined, words: AllWords): Asked {
  const { name, bytes } = file;
  const packed = kindOf(bytes) === "packed";
  const text = packed ? "" : new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith("{")) {
    const { costs, exporter, markets } = decisionIn(name, text, words);
    if (!costs) throw new Stop(1, words.commands.noCosts(name));
    return asked(costs, exporterOf(dataset, from ?? exporter, words), dataset, markets);
  }
  const { grid } = sheetIn(file, packed, words);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const { costs, markets: named, problems } = readCosts(grid, decimal ?? findSigns(columnsOf(grid, width)).signs, dataset, NO_COSTS);
  if (problems.length > 0) {
    const lines = problems.map(({ row, column, want, found, accepted }) =>
      words.commands.cell(String(row), column, found, words.costs.wants[want](accepted)),
    );
    throw new Stop(1, [words.commands.notTaken(name), ...lines].join("\n  "));
  }
  return asked(
    costs,
    exporterOf(dataset, from ?? EXAMPLE_EXPORTER, words),
    dataset,
    named.length > 0 ? named : dataset.markets.map(({ iso3 }) => iso3),
  );
}

function asked(costs: Costs, exporter: string, { markets }: Dataset, wanted: readonly string[]): Asked {
  return { costs, exporter, markets: markets.filter(({ iso3 }) => iso3 !== exporter && wanted.includes(iso3)) };
}

function exporterOf({ countries }: Dataset, code: string, { commands }: AllWords): string {
  const held = countries.find(({ iso3 }) => iso3 === code.toUpperCase());
  if (!held) throw new Stop(2, `${commands.notAccepted("--from", code, commands.country)}\n${commands.usage.landed}`);
  return held.iso3;
}

function sheetIn({ name, bytes }: Given, packed: boolean, words: AllWords): Sheet {
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

function asTable(money: readonly Money[], costs: Costs, words: AllWords): string {
  const { header, rows } = moneyRows(money, costs.ratesOn, words);
  const last = header.indexOf(words.costs.ratesOn);
  const shown = rows.map((row) => row.slice(1, last).map((cell) => plain(cell) ?? ""));
  const notes = money.flatMap((each) => [
    `${words.say(each.market.name)}:`,
    ...statement(each, costs).notes.map((note) => `  ${noteSentence(note, words.landed, words.say, (held) => written(held, words))}`),
    ...each.pages.map((page) => `  ${pageText(page, words)}: ${page.sourceAddress}`),
  ]);
  const said = [textTable({ header: header.slice(1, last), rows: shown }), ...ratesText(costs, words), notes.join("\n")];
  return `${said.join("\n\n")}\n`;
}

function asJson(money: readonly Money[], costs: Costs, words: AllWords): string {
  const found = money.map((each) => ({
    market: each.market.iso3,
    ...statementJson(statement(each, costs), each.held, each.sale.way, words.landed),
  }));
  return `${JSON.stringify({ currency: costs.currency, ratesOn: costs.ratesOn ?? null, markets: found }, null, 2)}\n`;
}

function asCsv(money: readonly Money[], costs: Costs, words: AllWords): string {
  return toCsv(moneyRows(money, costs.ratesOn, words));
}
