import { type Cell, type Grid, isEmpty, isMissing, widthOf } from "@/lib/files/cells";
import { headOf } from "@/lib/files/head";
import { columnsOf, findSigns, isFigure, type Signs, signAt } from "@/lib/files/signs";

/** What stands in one column of a table. */
export type ColumnFacts = {
  /** Its place in a row, from 0. */
  readonly at: number;
  readonly name: string;
  /** Rows in which anything stands but a mark for nothing, and those of them where it is a number. */
  readonly filled: number;
  readonly numbers: number;
  /** A number that is another by the other decimal sign, where nothing tells which one this column uses. */
  readonly twofold: string | null;
};

/** A table as its user knows it: columns by name, rows below them. */
export type TableFacts = {
  readonly columns: readonly ColumnFacts[];
  /** The row of the grid that gives the names; −1 where none does. */
  readonly head: number;
  /** Rows of the grid that carry data, from 0. Rows in which nothing stands are passed over. */
  readonly rows: readonly number[];
  /** How its numbers are read. */
  readonly sign: Signs;
  /**
   * So many cells a row may have, where one with more has been cut at the comma of a number (1,5 without quotation marks in a
   * file parted by commas); `null` where there can be no such row.
   */
  readonly widest: number | null;
};

/** More columns than this are not looked at. */
export const MOST_COLUMNS = 200;
/** Rows that are asked for the decimal signs. */
const ASKED = 2000;

/**
 * Finds out what a table holds. The head gives the names, wherever it stands; a table without one begins with its data, and
 * columns go by their number. Of columns with one name, all but the first carry their number too.
 *
 * @param separator what parts the cells; it has no say in the decimal sign
 * @param stated the decimal sign of the whole table, where it is not to be found out column by column
 */
export function factsOf(grid: Grid, separator: string | null, stated?: Signs): TableFacts {
  const filled = grid.flatMap((row, i) => (row.every((cell) => isEmpty(cell)) ? [] : [i]));
  const at = headOf(filled.slice(0, ASKED).map((i) => grid[i] ?? []));
  const head = filled[at] ?? -1;
  const rows = filled.slice(at + 1);
  let width = grid[head]?.length ?? 0;
  for (const i of rows) width = Math.max(width, grid[i]?.length ?? 0);
  width = Math.min(width, MOST_COLUMNS);
  const names = distinct(namesOf(grid[head] ?? [], grid[filled[at - 1] ?? -1] ?? [], width));
  const asked = rows.slice(0, ASKED).map((i) => grid[i] ?? []);
  const found = findSigns(columnsOf(asked, width));
  const sign = stated ?? found.signs;
  const columns = names.map((name, j) => {
    const spoken = signAt(sign, j);
    let numbers = 0;
    let present = 0;
    for (const i of rows) {
      const cell = grid[i]?.[j];
      if (isEmpty(cell) || (typeof cell === "string" && isMissing(cell))) continue;
      present++;
      if (isFigure(cell, spoken)) numbers++;
    }
    return { at: j, name, filled: present, numbers, twofold: spoken === null ? (found.open[j] ?? null) : null };
  });
  return { columns, head, rows, sign, widest: separator === "," && head >= 0 ? widthOf(grid[head] ?? []) : null };
}

/** The names of a head; of one whose names repeat, with what stands above each group of them: 2023 GDP, 2024 GDP. */
function namesOf(head: readonly Cell[], above: readonly Cell[], width: number): string[] {
  const names = Array.from({ length: width }, (_, j) => String(head[j] ?? "").trim());
  const written = names.filter((name) => name !== "");
  const groups = above.filter((cell, j) => j > 0 && !isEmpty(cell)).length;
  if (groups === 0 || new Set(written).size === written.length) return names;
  let group = "";
  return names.map((name, j) => {
    const over = String(above[j] ?? "").trim();
    group = over || group;
    return name === "" ? over : j === 0 ? name : `${group} ${name}`.trim();
  });
}

/** A column without a name goes by its number; one that repeats a name has its number behind it, so that no two are called alike. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, j) => (name === "" ? String(j + 1) : names.indexOf(name) < j ? `${name} (${j + 1})` : name));
}

/** True for a column that is mostly numbers: it is offered as a criterion. */
export function isNumeric({ filled, numbers }: ColumnFacts): boolean {
  return filled > 0 && numbers / filled > 0.5;
}
