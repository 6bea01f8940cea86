/** What a cell of a table can hold: a text, a number (workbooks have them), nothing. */
export type Cell = string | number | null;

/** A table as it stands in its file: row i of the file is `grid[i - 1]`, empty rows included. */
export type Grid = readonly (readonly Cell[])[];

/** True where nothing stands in a cell but blanks. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Cells up to the last one that is not empty: spreadsheets leave empty ones at the end. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => !isEmpty(cell)) + 1;
}

/** True where nothing was measured: an empty cell, or one of the marks that statistical programs write for it. */
export function isMissing(cell: string): boolean {
  return cell === "" || /^(|\.{1,3}|-|–|n\/?a|n\.a\.|#n\/a|nan|null|none|missing)$/i.test(cell.trim());
}
