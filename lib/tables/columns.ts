import { type DecimalSign, decimalSignOf, parseNumber } from "@/lib/math/decimals";
import { type Grid, isEmpty, type Separator } from "./grid";

/** What stands in one column of a table. */
export type ColumnFacts = {
  /** Its place in a row, from 0. */
  readonly at: number;
  readonly name: string;
  /** Rows in which anything stands, and those of them where it is a number. */
  readonly filled: number;
  readonly numbers: number;
};

/** A table as its user knows it: columns by name, rows below them. */
export type TableFacts = {
  readonly columns: readonly ColumnFacts[];
  /** Rows of the grid that carry data, from 0. Rows in which nothing stands are passed over. */
  readonly rows: readonly number[];
  readonly sign: DecimalSign;
};

/** More columns than this are not looked at. */
export const MOST_COLUMNS = 200;
/** Rows that are asked for the decimal sign. */
const ASKED = 2000;

/**
 * Finds out what a table holds. The first row that is not empty gives the names; a first row with a number in it is taken
 * for data already, and columns go by their number. Of columns with one name, all but the first carry their number too.
 *
 * @param sign the decimal sign, where it is not to be found out
 */
export function factsOf(grid: Grid, separator: Separator | null, sign?: DecimalSign): TableFacts {
  const filled = grid.flatMap((row, i) => (row.every((cell) => isEmpty(cell)) ? [] : [i]));
  const spoken =
    sign ??
    decimalSignOf(
      filled.slice(0, ASKED).flatMap((i) => grid[i] ?? []),
      separator,
    );
  const head = grid[filled[0] ?? -1] ?? [];
  const named = head.every((cell) => parseNumber(cell, spoken) === null);
  const rows = named ? filled.slice(1) : filled;
  let width = 0;
  for (const i of filled) width = Math.max(width, grid[i]?.length ?? 0);
  const names = distinct(Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, j) => (named ? String(head[j] ?? "").trim() : "")));
  const columns = names.map((_, j) => {
    let numbers = 0;
    let present = 0;
    for (const i of rows) {
      const cell = grid[i]?.[j];
      if (isEmpty(cell)) continue;
      present++;
      if (parseNumber(cell, spoken) !== null) numbers++;
    }
    return { at: j, name: names[j] as string, filled: present, numbers };
  });
  return { columns, rows, sign: spoken };
}

/** A column without a name goes by its number; one that repeats a name has its number behind it, so that no two are called alike. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, j) => (name === "" ? String(j + 1) : names.indexOf(name) < j ? `${name} (${j + 1})` : name));
}

/** True for a column that is mostly numbers: it is offered as a criterion. */
export function isNumeric({ filled, numbers }: ColumnFacts): boolean {
  return filled > 0 && numbers / filled > 0.5;
}
