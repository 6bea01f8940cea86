import type { Signs } from "@/lib/files/signs";
import type { Look } from "./look";
import { bare, partsIn, type Reports, reportsIn, type Side, sideOf, sides } from "./sides";

/** Which column of a file is what, counted from 0. Columns named in no place are left in the file. */
export type Mapping = {
  readonly exporter: number;
  readonly importer: number;
  /** `null` for a panel of one year. */
  readonly year: number | null;
  readonly trade: number;
  readonly numbers: readonly number[];
  readonly texts: readonly number[];
  /** Of a file of reports with a column of flows: that column, and whose reports are kept. */
  readonly reports: { readonly at: number; readonly side: Side } | null;
  /** Columns by which totals are broken down: only rows with the total in each of them count. */
  readonly parts: readonly number[];
  /** How numbers are read: by the sign the user has stated, or by the one found for each column. */
  readonly signs: Signs;
};

/** A longer name is cut: nobody writes it into a formula, and it would be looked through for its end again and again. */
const LONGEST = 200;

/** How such columns are called in the panels one meets, by letters and digits, in the order in which the names are believed. */
const usual = {
  exporter: ["exporter", "exporteriso3", "iso3o", "isoo", "exp", "origin", "reporter", "from", "countryo", "importero"],
  importer: ["importer", "importeriso3", "iso3d", "isod", "imp", "destination", "dest", "partner", "to", "countryd"],
  year: ["year", "yr", "refyear", "period", "timeperiod", "time", "date"],
  trade: [
    "trade",
    "flow",
    "exportsusd",
    "tradeusd",
    "tradeflow",
    "tradeflowbaci",
    "exports",
    "primaryvalue",
    "tradevalueus",
    "obsvalue",
    "value",
    "tradevalue",
    "valueusd",
    "imports",
    "importsusd",
  ],
} as const;
/** CEPII's BACI: year, exporter, importer, product, value, quantity. */
const BACI = { year: "t", exporter: "i", importer: "j", trade: "v" } as const;

/** A first guess by the names of the columns; where none fits, the first column that could. The user has the last word. */
export function guessMapping(look: Look): Mapping {
  const { columns, signs } = look;
  const reports = reportsIn(look);
  const side = sides.find(
    (one) => reports?.flow != null && look.sample.some((cells) => sideOf(cells[reports.flow as number] ?? "") === one),
  );
  const plain = columns.map(({ name }) => bare(name));
  const isBaci = Object.values(BACI).every((name) => columns.some((column) => column.name.trim() === name));
  const taken = new Set<number>(reports?.flow == null ? [] : [reports.flow]);
  const take = (role: keyof typeof usual, fits: (numeric: boolean) => boolean): number | null => {
    const numeric = (at: number) => columns[at]?.numeric ?? false;
    const sure = isBaci ? columns.findIndex(({ name }) => name.trim() === BACI[role]) : -1;
    const named = usual[role].map((name) => plain.indexOf(name)).filter((at) => at >= 0 && !taken.has(at));
    const first = role === "year" ? -1 : columns.findIndex((column, j) => fits(column.numeric) && !taken.has(j));
    // A column called flow may hold letters that say which, beside one of values.
    const likely = role === "trade" ? named.find(numeric) : undefined;
    const at = sure >= 0 ? sure : (likely ?? named[0] ?? first);
    if (at < 0) return null;
    taken.add(at);
    return at;
  };
  const pair = reports && partiesOf(reports, side ?? "exporter");
  if (pair) for (const at of [pair.exporter, pair.importer]) taken.add(at);
  const exporter = pair ? pair.exporter : take("exporter", (numeric) => !numeric);
  const importer = pair ? pair.importer : take("importer", (numeric) => !numeric);
  const year = take("year", () => true);
  const trade = take("trade", (numeric) => numeric);
  const rest = columns.flatMap((column, at) => (taken.has(at) ? [] : [{ ...column, at }]));
  return {
    exporter: exporter ?? 0,
    importer: importer ?? 1,
    year,
    trade: trade ?? 2,
    numbers: rest.filter(({ numeric }) => numeric).map(({ at }) => at),
    texts: rest.filter(({ numeric }) => !numeric).map(({ at }) => at),
    parts: partsIn(look),
    reports: reports?.flow == null ? null : { at: reports.flow, side: side ?? "exporter" },
    signs,
  };
}

/** Columns that say by their names that exporters and importers stand in them, who reports and with whom included. */
export function partiesNamed(look: Look): readonly number[] {
  const reports = reportsIn(look);
  if (reports) return [reports.reporter, reports.partner];
  const plain = look.columns.map(({ name, numeric }) => (numeric ? "" : bare(name)));
  return [usual.exporter, usual.importer].flatMap((names) => names.map((name) => plain.indexOf(name)).find((at) => at >= 0) ?? []);
}

/** Who exports and who imports where this side reports. */
export function partiesOf({ reporter, partner }: Reports, side: Side): { readonly exporter: number; readonly importer: number } {
  return side === "exporter" ? { exporter: reporter, importer: partner } : { exporter: partner, importer: reporter };
}

/** The names under which exporter, importer, year and flow stand in the panel, whatever the file calls them. */
export const panelNames = { exporter: "exporter", importer: "importer", year: "year", trade: "trade" } as const;

/**
 * The names of the columns in the panel, by their place in the file: the file's own, made fit for a formula (letters,
 * digits and underscores, not beginning with a digit) and told apart where two would be alike.
 */
export function namesIn(look: Look, mapping: Mapping): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const used = new Set<string>(["ln", "log", "exp", "abs", "and", "or", "not", "constant"]);
  const add = (at: number, name: string) => {
    names.set(at, name);
    used.add(name);
  };
  add(mapping.exporter, panelNames.exporter);
  add(mapping.importer, panelNames.importer);
  if (mapping.year !== null) add(mapping.year, panelNames.year);
  add(mapping.trade, panelNames.trade);
  for (const at of [...mapping.numbers, ...mapping.texts].sort((a, b) => a - b)) {
    const plain = (look.columns[at]?.name ?? "")
      .trim()
      .slice(0, LONGEST)
      .replaceAll(/[^\p{L}\p{N}_]+/gu, "_")
      .replace(/_+$/, "");
    const fit = /^[\p{L}_]/u.test(plain) ? plain : `c_${plain}`;
    let name = fit;
    for (let more = 2; used.has(name); more++) name = `${fit}_${more}`;
    add(at, name);
  }
  return names;
}
