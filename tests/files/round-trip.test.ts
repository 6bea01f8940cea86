import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { NO_COSTS } from "@/lib/decision/cost-terms";
import { workedExample } from "@/lib/decision/example";
import { byteReader, type Otherwise } from "@/lib/files/bytes";
import { parseNumber } from "@/lib/files/numbers";
import { readText } from "@/lib/files/sheet";
import { signAt } from "@/lib/files/signs";
import { UnreadableFile } from "@/lib/files/unreadable";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { factsOf } from "@/lib/tables/columns";
import { readCosts } from "@/lib/tables/cost-rows";
import { matrixOf } from "@/lib/tables/matrix";
import { readOwn } from "@/lib/tables/own-rows";
import { accountKey } from "@/lib/trade/import-ledger";
import { tradeReader } from "@/lib/trade/read-file";
import { type Drawer, drawer, encodings, type MadeFile, madeFile, type Plan } from "./made-files";

/** Files of each door: `FILES=100000` in the environment for a long run. */
const FILES = Number(process.env.FILES ?? 400);

const letters = (row: number) => String.fromCharCode(65 + Math.floor(row / 26), 65 + (row % 26));
const common = { titles: true, negative: true, encodings, separators: [",", ";", "\t", "|"] };
const table: Plan = {
  ...common,
  keys: [{ name: "name", cell: (row) => `place ${letters(row)}` }],
  figures: ["one", "two", "three"],
  missing: true,
};
const panel: Plan = {
  ...common,
  keys: [
    { name: "exporter", cell: (row) => letters(row) },
    { name: "importer", cell: (row) => letters(row + 1) },
    { name: "year", cell: () => "2020" },
  ],
  figures: ["trade", "dist"],
  missing: false,
  negative: false,
};

const data = loadDataset("data");
const { countries } = data;
const decision = workedExample(data);
const market = (row: number) => data.markets[row]?.iso3 ?? "";
const own: Plan = {
  ...common,
  keys: [
    { name: "market", cell: market },
    { name: "indicator", cell: () => "gdp-per-capita" },
    { name: "source", cell: () => "Made" },
  ],
  figures: ["value"],
  missing: false,
  negative: false,
};
const costs: Plan = { ...common, keys: [{ name: "market", cell: market }], figures: ["price", "freight"], missing: false, negative: false };
const trade: Plan = {
  ...common,
  encodings: [...encodings, "windows-1252"],
  separators: [",", ";", "\t"],
  keys: [
    { name: "period", cell: () => "2023" },
    { name: "reporterISO", cell: () => "KAZ" },
    { name: "flowCode", cell: () => "M" },
    { name: "partnerISO", cell: (row) => countries[row]?.iso3 ?? "" },
    { name: "partnerDesc", cell: () => "Côte" },
    { name: "cmdCode", cell: () => "8517" },
  ],
  figures: ["primaryValue"],
  missing: false,
  negative: false,
};

function textOf(bytes: Uint8Array, otherwise: Otherwise = "refuse"): string {
  const reader = byteReader(otherwise);
  return reader.push(bytes) + reader.end();
}

/** What became of the figures: equal, refused, or silently other, which must not be. */
type Count = { equal: number; refused: number; readonly other: string[] };
const nothing = (): Count => ({ equal: 0, refused: 0, other: [] });
function compare(count: Count, found: number | null, wanted: number | null, how: string): void {
  if (found === null) count[wanted === null ? "equal" : "refused"]++;
  else if (found === wanted) count.equal++;
  else count.other.push(`${found} for ${wanted} in ${how}`);
}

function readTable({ bytes, figures, how }: MadeFile, count: Count): void {
  const { grid, separator } = readText(textOf(bytes));
  const { columns, rows, sign } = factsOf(grid, separator);
  for (const [i, row] of rows.entries())
    for (const [j, name] of table.figures.entries()) {
      const at = columns.findIndex((column) => column.name === name);
      compare(count, parseNumber(grid[row]?.[at], signAt(sign, at)), figures[i]?.[j] ?? null, how);
    }
  // The matrix that is ranked holds the same figures and none besides.
  const chosen = table.figures.map((name) => columns.findIndex((column) => column.name === name)).filter((at) => at >= 0);
  const matrix = matrixOf(grid, rows, chosen, sign);
  matrix.rows.forEach((row, i) => {
    const wanted = figures[rows.indexOf(row)] ?? [];
    if (chosen.length === 3 && wanted.some((value, j) => value !== matrix.values[3 * i + j])) count.other.push(`matrix in ${how}`);
  });
}

function readPanel({ bytes, figures, how }: MadeFile, count: Count): void {
  const text = textOf(bytes);
  try {
    const look = lookAt(text.slice(0, LOOKED_AT), true);
    const mapping = guessMapping(look);
    const reader = panelReader(look, mapping);
    reader.push(text);
    const { panel: read, fileRows } = reader.end();
    const flow = read.columns.get("trade");
    const dist = read.columns.get("dist");
    const from = read.columns.get("exporter");
    if (flow?.kind !== "number" || from?.kind !== "text") return void count.other.push(`columns in ${how}`);
    for (let i = 0; i < fileRows.length; i++) {
      const label = from.labels[from.codes[i] as number] ?? "";
      const wanted = figures[26 * (label.charCodeAt(0) - 65) + label.charCodeAt(1) - 65] ?? [];
      compare(count, flow.missing?.[i] ? null : (flow.values[i] as number), wanted[0] ?? null, how);
      if (dist?.kind === "number") compare(count, dist.missing?.[i] ? null : (dist.values[i] as number), wanted[1] ?? null, how);
    }
    count.refused += figures.length - fileRows.length;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    count.refused++;
  }
}

function readTrade({ bytes, figures, how }: MadeFile, count: Count): void {
  const reader = tradeReader({ fileName: "made.csv", here: "KAZ", countries });
  try {
    reader.push(textOf(bytes, "windows-1252"));
    const { ledger } = reader.end();
    const found = ledger.accounts.get(accountKey("KAZ", "8517", 2023))?.parts.get("");
    figures.forEach(([wanted], row) => {
      compare(count, found?.get(countries[row]?.iso3 ?? "") ?? null, wanted ?? null, how);
    });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    count.refused++;
  }
}

function readOwnFigures({ bytes, figures, how }: MadeFile, count: Count): void {
  const { grid, separator, unclosed } = readText(textOf(bytes));
  const taken = readOwn(grid, factsOf(grid, separator).sign, data, decision, unclosed).figures;
  figures.forEach(([wanted], row) => {
    compare(count, taken.find((one) => one.market === market(row))?.value ?? null, wanted ?? null, how);
  });
}

function readCostTable({ bytes, figures, how }: MadeFile, count: Count): void {
  const { grid, separator } = readText(textOf(bytes));
  const { costs: read } = readCosts(grid, factsOf(grid, separator).sign, data, NO_COSTS);
  figures.forEach((wanted, row) => {
    const terms = read.markets[market(row)];
    compare(count, terms?.price ?? null, wanted[0] ?? null, how);
    compare(count, terms?.freight ?? null, wanted[1] ?? null, how);
  });
}

test.each([
  ["a table to be ranked", table, readTable],
  ["a panel", panel, readPanel],
  ["a file of imports", trade, readTrade],
  ["a table of own figures", own, readOwnFigures],
  ["a table of costs", costs, readCostTable],
] as const)(
  "what is written into %s is read back as it was or refused, whatever the numbers, separators, encodings and lines above",
  (what, plan, read) => {
    const draw: Drawer = drawer(7);
    const count = nothing();
    for (let made = 0; made < FILES; made++) read(madeFile(draw, plan), count);
    if (process.env.FILES)
      console.log(`${what}: ${FILES} files, ${count.equal} figures equal, ${count.refused} refused, ${count.other.length} other`);
    expect(count.other.slice(0, 5)).toEqual([]);
    // A reader that refuses everything would pass too.
    expect(count.equal).toBeGreaterThan(4 * count.refused);
  },
  3_600_000,
);
