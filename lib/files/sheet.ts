import { type Cell, type Grid, isEmpty } from "./cells";
import { layoutOf } from "./layout";
import type { DecimalSign } from "./numbers";
import { fieldsOf, recordReader } from "./records";
import { UnreadableFile } from "./unreadable";

/**
 * A table as read. `separator` is `null` where none was needed (workbooks). `unclosed`: rows in which a quotation mark is
 * opened and never closed, numbered from 1.
 */
export type Sheet = { readonly grid: Grid; readonly separator: string | null; readonly unclosed: readonly number[] };

/** Characters read between two reports of progress. */
const PIECE = 1 << 20;
/** More would fill the memory of a page. */
export const MOST_ROWS = 2_000_000;
const MOST_CELLS = 50_000_000;

/** Takes up the rows of a table, empty ones included, in bounded memory. Empty rows at the end are none. */
export function gridTaker(): { row: (cells: readonly Cell[], at: number) => void; grid: () => Grid } {
  const grid: (readonly Cell[])[] = [];
  let cells = 0;
  return {
    /** @param at the number of the row, from 1; rows come in order */
    row(taken, at) {
      if (taken.every((cell) => isEmpty(cell))) return;
      if (at > MOST_ROWS) throw new UnreadableFile("too-many-rows", at);
      cells += taken.length;
      if (cells > MOST_CELLS) throw new UnreadableFile("too-many-cells", at);
      while (grid.length < at - 1) grid.push(NOTHING);
      grid.push(taken);
    },
    grid: () => grid,
  };
}
const NOTHING: readonly Cell[] = [];

/**
 * Reads a table from comma-, semicolon-, tab- or bar-separated text (RFC 4180 quoting), pasted spreadsheet cells included.
 * Excel's own `sep=` line is passed over and keeps its row, so that row numbers stay those of the file.
 *
 * @param told is told which part of the text, 0–1, has been read
 * @throws UnreadableFile `too-many-rows`, `too-many-cells`, `long-row`, with the row
 */
export function readText(text: string, told: (part: number) => void = () => undefined): Sheet {
  const layout = layoutOf(text);
  const taker = gridTaker();
  const unclosed: number[] = [];
  const reader = recordReader(
    layout,
    (record, row) => taker.row(fieldsOf(record, layout.separator), row),
    (row) => unclosed.push(row),
  );
  for (let at = 0; at < text.length; at += PIECE) {
    reader.push(text.slice(at, at + PIECE));
    told(Math.min(1, (at + PIECE) / text.length));
  }
  reader.end();
  return { grid: taker.grid(), separator: layout.separator, unclosed };
}

/** A number that would be a thousand times as much if its point parted groups of three. */
const TWOFOLD = /^-?\d{1,3}\.\d{3}$/;

/**
 * The cells of a table as comma-separated text, for doors that read records; row i of the text is row i of the table. A number
 * is written so that it can be read in one way only: 1.234 as 1.2340.
 *
 * @param decimal the sign that the texts of the table are read by, and so have its numbers to be
 */
export function textOf(grid: Grid, decimal: DecimalSign = "."): string {
  const numberOf = (text: string) => {
    const certain = TWOFOLD.test(text) ? `${text}0` : text;
    return decimal === "." ? certain : `"${certain.replace(".", decimal)}"`;
  };
  const cellOf = (cell: Cell) =>
    typeof cell === "string" ? `"${cell.replaceAll('"', '""').replaceAll(/[\r\n]+/g, " ")}"` : numberOf(String(cell ?? ""));
  return grid.map((row) => `${row.map(cellOf).join(",")}\n`).join("");
}
