import { strToU8, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/universal";
import { guarded, type Rows, toCsv } from "../csv";

/** A table with the name of its sheet. */
export type NamedTable = { readonly name: string; readonly table: Rows };

/** Widest column, in characters. */
const WIDEST = 40;
/** Rows that are asked for a column's width. */
const ASKED = 50;

/**
 * Tables as an Excel file, a sheet each with its header in bold, standing still. Texts are written as texts and numbers as
 * numbers; a text that would be taken for a formula, here or after another program has saved it, gets a leading apostrophe.
 */
export function excelFile(tables: readonly NamedTable[]): Promise<Blob> {
  const sheets = tables.map(({ name, table: { header, rows } }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title, j) => ({ width: widthOf([title, ...rows.slice(0, ASKED).map((row) => row[j] ?? "")]) })),
    data: [
      header.map((title) => ({ value: guarded(title), fontWeight: "bold" as const })),
      ...rows.map((row) => row.map((cell) => guarded(cell))),
    ],
  }));
  return writeExcelFile(sheets).toBlob();
}

/** Tables as CSV files in one archive. */
export function zippedCsv(tables: readonly NamedTable[]): Blob {
  const files = Object.fromEntries(tables.map(({ name, table }) => [`${name}.csv`, strToU8(toCsv(table))]));
  return new Blob([zipSync(files)], { type: "application/zip" });
}

function widthOf(cells: readonly (string | number)[]): number {
  return Math.min(WIDEST, 2 + Math.max(...cells.map((cell) => String(cell).length)));
}
