/**
 * `npm run -s gravity -- panel.csv --y trade --x "ln(DIST),CNTG"`: a gravity model estimated without a browser, by the
 * function that the screen calls. `-` reads the panel from standard input, and `.gz` is unpacked. The exit code is 0 with
 * an estimate, and 2 for a command, a file or a model that cannot be used; what is wrong, and where, is said on standard
 * error.
 */

import { resolve } from "node:path";
import type { DecimalSign } from "@/lib/files/numbers";
import { UnreadableFile } from "@/lib/files/unreadable";
import { estimate } from "@/lib/gravity/estimate";
import type { Failure } from "@/lib/gravity/file/unreadable";
import { columnsIn } from "@/lib/gravity/formula/columns";
import { splitTerms } from "@/lib/gravity/formula/tokens";
import { groupsOf } from "@/lib/gravity/groups";
import type { Estimate, Panel, Specification } from "@/lib/gravity/types";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { withEngine } from "@/lib/math/verify";
import { toCsv } from "@/lib/report/csv";
import { estimateJson } from "@/lib/report/gravity/json";
import { estimateLatex } from "@/lib/report/gravity/latex";
import { estimateRows, estimateText } from "@/lib/report/gravity/rows";
import { engineName } from "./support/engine.mjs";
import { LANGUAGE_OPTION, wordsAsked } from "./support/language";
import { oneOf, optionsIn } from "./support/options";
import { BadPanel, type NumberedPanel, readPanel } from "./support/read-panel";

/** All that it says is in the language asked for. */
const words = languageAsked();
const told = words.commands.gravity;
const { labelled } = words.format;

const formats = {
  table: ({ found }: Answer) => estimateText(found, words),
  json: ({ found, fileRow }: Answer) => `${JSON.stringify(estimateJson(found, fileRow), null, 2)}\n`,
  csv: ({ found }: Answer) => toCsv(estimateRows([found], words)),
  latex: ({ found }: Answer) => estimateLatex([found], words),
} as const;
type Format = keyof typeof formats;
type Answer = { readonly found: Estimate; readonly fileRow: (row: number) => number };

/** Where an issue stands, in the words of the command. */
const OPTIONS: Readonly<Record<string, string>> = { effects: "--fe", errors: "--cluster", sample: "" };

/** Columns that together name an observation, in panels as one meets them. */
const PAIR_YEAR = ["exporter", "importer", "year"] as const;

/** Something to tell the user and stop for. */
class Stop extends Error {}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

try {
  const { file, format, specification, decimal } = readCommand();
  const name = file === "-" ? words.commands.standardInput : file;
  const read = await load(file, name, specification, decimal);
  warnOfLeft(read, name, specification.where);
  warnOfDuplicates(read, name);
  const found = refusing(read, () => estimate(read.panel, specification));
  process.stdout.write(formats[format]({ found, fileRow: read.fileRow }));
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function languageAsked() {
  try {
    return wordsAsked();
  } catch (error) {
    console.error(messageOf(error));
    process.exit(2);
  }
}

function readCommand(): { file: string; format: Format; specification: Specification; decimal?: DecimalSign } {
  try {
    const { values, flags, positionals } = optionsIn(
      ["y", "x", "fe", "estimator", "cluster", "errors", "count", "where", "weights", "decimal", "format"],
      words,
      { flags: ["no-reset"] },
    );
    const [file, ...others] = positionals;
    if (file === undefined) throw new Error(told.which);
    if (others.length > 0) throw new Error(told.oneOnly(words.format.commas(positionals)));
    if (values.y === undefined || values.y.trim() === "") throw new Error(told.noFlow);
    if (values.x === undefined || values.x.trim() === "") throw new Error(told.noTerms);
    const { fe = "" } = values;
    const estimator = oneOf("estimator", values.estimator ?? "ppml", ["ppml", "ols"], words);
    const errors = oneOf("errors", values.errors ?? "hc1", ["hc0", "hc1"], words);
    const specification: Specification = {
      estimator,
      y: values.y.trim(),
      x: listed("x", values.x),
      effects: fe.trim() === "" ? [] : listed("fe", fe),
      errors: values.cluster === undefined ? { kind: errors } : { kind: "cluster", by: values.cluster.trim() },
      effectCount: oneOf("count", values.count ?? "unless-nested", ["unless-nested", "always", "never"] as const, words),
      reset: !flags.has("no-reset"),
      ...(values.where === undefined ? {} : { where: values.where }),
      ...(values.weights === undefined ? {} : { weights: values.weights.trim() }),
    };
    const format = oneOf("format", values.format ?? "table", Object.keys(formats) as Format[], words);
    return {
      file,
      format,
      specification,
      ...(values.decimal && { decimal: oneOf<DecimalSign>("decimal", values.decimal, [".", ","], words) }),
    };
  } catch (error) {
    throw new Stop(`${messageOf(error)}\n${told.usage(LANGUAGE_OPTION)}`);
  }
}

function listed(option: string, list: string): readonly string[] {
  const terms = splitTerms(list);
  if (terms.includes("")) throw new Error(told.emptyEntry(`--${option} ${list}`));
  return terms;
}

async function load(file: string, name: string, specification: Specification, decimal?: DecimalSign): Promise<NumberedPanel> {
  try {
    // npm moves to the project's folder; a path is meant from where the user stands.
    const source = file === "-" ? process.stdin : resolve(process.env.INIT_CWD ?? process.cwd(), file);
    return await readPanel(source, (header) => wantedBy(specification, header), told, decimal);
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (error instanceof BadPanel) throw new Stop(labelled(name, error.message));
    if (error instanceof UnreadableFile) {
      const why = words.model.failures[error.failure as Failure];
      throw new Stop(labelled(name, error.row === null ? why : labelled(told.row(String(error.row)), why)));
    }
    if (error instanceof Refusal) throw new Stop(sentences(error.issues).join("\n"));
    if (error instanceof Error && "code" in error) throw new Stop(told.unread(name, error.message));
    throw error;
  }
}

/** The columns that a specification names. Those of pair and year come along, to look for duplicates. */
function wantedBy({ y, x, effects, errors, where, weights }: Specification, header: readonly string[]) {
  const isColumn = (name: string) => header.includes(name);
  const formulas: readonly (readonly [option: string, formula: string])[] = [
    ["--y", y],
    ...x.map((term) => ["--x", term] as const),
    ...(where === undefined || where.trim() === "" ? [] : [["--where", where] as const]),
    ...(weights === undefined ? [] : [["--weights", weights] as const]),
  ];
  const values = formulas.flatMap(([option, formula]) => columnsIn(formula, isColumn, [option]).map((name) => [option, name] as const));
  const by = (names: string) => (isColumn(names) ? [names] : names.split("^").map((name) => name.trim()));
  const groups = [
    ...effects.flatMap((effect) => by(effect).map((name) => ["--fe", name] as const)),
    ...(errors.kind === "cluster" ? by(errors.by).map((name) => ["--cluster", name] as const) : []),
  ];
  const unknown = [...values, ...groups].find(([, name]) => !isColumn(name));
  if (unknown) throw new Stop(labelled(unknown[0], told.noColumn(unknown[1], words.format.commas(header.slice(0, 50)))));
  return { values: new Set(values.map(([, name]) => name)), groups: new Set([...groups.map(([, name]) => name), ...PAIR_YEAR]) };
}

/** What the screen tells under a panel it has read: rows that are no trade of two countries. */
function warnOfLeft({ breakdowns, mixed, doubled: { count, first } }: NumberedPanel, name: string, where = ""): void {
  if (mixed !== null && !where.includes(mixed)) console.error(told.mixed(name, mixed));
  if (breakdowns > 0) console.error(told.breakdowns(name, words.model.counts.breakdowns(String(breakdowns))));
  if (first !== null)
    console.error(told.left(name, words.commands.rows({ n: count, text: String(count) }), String(first.row), first.column, first.name));
}

/** Sectors make duplicates of a pair and year, and so do mistakes: they are estimated as they stand, and told. */
function warnOfDuplicates({ panel, fileRow }: NumberedPanel, name: string): void {
  if (!PAIR_YEAR.every((column) => panel.columns.has(column))) return;
  const { codes, size } = groupsOf(panel, PAIR_YEAR.join("^"), []);
  const first = new Int32Array(size).fill(-1);
  let count = 0;
  let example = ["", ""];
  for (let row = 0; row < panel.rows; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const before = first[code] as number;
    if (before < 0) first[code] = row;
    else if (count++ === 0) example = [String(fileRow(before)), String(fileRow(row))];
  }
  if (count > 0)
    console.error(told.repeated(name, words.commands.rows({ n: count, text: String(count) }), ...(example as [string, string])));
}

function refusing<T>({ fileRow }: { readonly panel: Panel; readonly fileRow: (row: number) => number }, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A flow or weight is named by its row of the panel; the user knows rows of the file.
    const isRow = ({ code }: Issue) => code === "negative-flow" || code === "negative-weight";
    throw new Stop(
      sentences(
        error.issues.map((issue) => (isRow(issue) ? { ...issue, path: [told.row(String(fileRow(Number(issue.path[1]))))] } : issue)),
      ).join("\n"),
    );
  }
}

function sentences(issues: readonly Issue[]): string[] {
  return withEngine(issues, engineName).map(({ code, path, values }) => {
    const [first, second] = path;
    // What is no word of a specification is a place already: an option as it is typed, or a row.
    const option = typeof first === "string" && /^\w+$/.test(first) ? (OPTIONS[first] ?? `--${first}`) : String(first ?? "");
    const place = typeof second === "number" && (first === "x" || first === "effects") ? told.entry(option, String(second + 1)) : option;
    const why = words.issues[code](values);
    return place === "" ? why : labelled(place, why);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
