import type { DecimalSign } from "@/lib/math/decimals";
import type { Look } from "./look";

/** Which column of a file is what, counted from 0. Columns named in no place are left in the file. */
export type Mapping = {
  readonly exporter: number;
  readonly importer: number;
  /** `null` for a panel of one year. */
  readonly year: number | null;
  readonly trade: number;
  readonly numbers: readonly number[];
  readonly texts: readonly number[];
  readonly sign: DecimalSign;
};

/** A longer name is cut: nobody writes it into a formula, and it would be looked through for its end again and again. */
const LONGEST = 200;

/** How such columns are called in the panels one meets, in the order in which the names are believed. */
const usual = {
  exporter: ["exporter", "exporter_iso3", "iso3_o", "iso_o", "exp", "origin", "reporter", "from", "country_o", "importer_o"],
  importer: ["importer", "importer_iso3", "iso3_d", "iso_d", "imp", "destination", "dest", "partner", "to", "country_d"],
  year: ["year", "yr", "period", "time", "date"],
  trade: [
    "trade",
    "flow",
    "exports_usd",
    "trade_usd",
    "tradeflow",
    "tradeflow_baci",
    "exports",
    "value",
    "trade_value",
    "value_usd",
    "imports",
    "imports_usd",
  ],
} as const;

/** A first guess by the names of the columns; where none fits, the first column that could. The user has the last word. */
export function guessMapping({ columns, sign }: Look): Mapping {
  const taken = new Set<number>();
  const take = (role: keyof typeof usual, fits: (numeric: boolean) => boolean): number | null => {
    const plain = columns.map(({ name }) =>
      name
        .trim()
        .toLowerCase()
        .replaceAll(/[\s.-]+/g, "_"),
    );
    const named = usual[role].map((name) => plain.indexOf(name)).find((at) => at >= 0 && !taken.has(at));
    const at = named ?? (role === "year" ? -1 : columns.findIndex(({ numeric }, j) => fits(numeric) && !taken.has(j)));
    if (at < 0) return null;
    taken.add(at);
    return at;
  };
  const exporter = take("exporter", (numeric) => !numeric);
  const importer = take("importer", (numeric) => !numeric);
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
    sign,
  };
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
