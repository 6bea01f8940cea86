import { strToU8, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/universal";
import { guarded, type OutCell, plain, type Rows, toCsv, withoutNoise } from "../csv";

/** A table with the name of its sheet. */
export type NamedTable = { readonly name: string; readonly table: Rows };

/** Widest column, in characters. */
const WIDEST = 40;
/** Rows that are asked for a column's width. */
const ASKED = 50;

/**
 * Tables as an Excel file, a sheet each with its header in bold, standing still. Texts are written as texts and numbers as
 * numbers; a text that would be taken for a formula, here or after another program has saved it, gets a leading apostrophe.
 * A printed number keeps its value, so that it can be reckoned with, and shows the decimals it is printed with; one that was
 * filled in stands in italics.
 */
export function excelFile(tables: readonly NamedTable[]): Promise<Blob> {
  const sheets = tables.map(({ name, table: { header, rows } }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title, j) => ({ width: widthOf([title, ...rows.slice(0, ASKED).map((row) => plain(row[j] ?? null) ?? "")]) })),
    data: [header.map((title) => ({ value: guarded(title), fontWeight: "bold" as const })), ...rows.map((row) => row.map(cellOf))],
  }));
  return writeExcelFile(sheets).toBlob();
}

function cellOf(cell: OutCell) {
  if (cell === null || typeof cell !== "object") return guarded(cell);
  const { value, decimals, filled } = cell;
  return {
    value: withoutNoise(value),
    format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
    ...(filled ? { fontStyle: "italic" as const } : {}),
  };
}

/** Tables as CSV files in one archive. */
export function zippedCsv(tables: readonly NamedTable[]): Blob {
  const files = Object.fromEntries(tables.map(({ name, table }) => [`${name}.csv`, strToU8(toCsv(table))]));
  return new Blob([zipSync(files)], { type: "application/zip" });
}

function widthOf(cells: readonly (string | number)[]): number {
  return Math.min(WIDEST, 2 + Math.max(...cells.map((cell) => String(cell).length)));
}
