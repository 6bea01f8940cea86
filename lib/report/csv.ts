import Papa from "papaparse";

/** A number as it is printed, with so many decimals; `filled` where it stands in for a figure that nobody reported. */
export type Printed = { readonly value: number; readonly decimals: number; readonly filled?: boolean };

/** What a table's cell holds when it leaves the program. `null` is an empty cell. */
export type OutCell = string | number | null | Printed;

/** A table ready to leave the program: one header row, then rows of texts and numbers. */
export type Rows = { readonly header: readonly string[]; readonly rows: readonly (readonly OutCell[])[] };

/** Significant digits of a figure; what lies beyond them is noise of the arithmetic (66.30000000000001). */
const DIGITS = 12;

/** A number without the noise that arithmetic leaves behind its twelfth digit. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** What a cell says where nothing but texts and plain numbers can stand: a printed number is rounded as it is printed. */
export function plain(cell: OutCell): string | number | null {
  return cell !== null && typeof cell === "object" ? Number(cell.value.toFixed(cell.decimals)) : cell;
}

/** What a spreadsheet takes for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A text as it may stand in a spreadsheet: with a leading apostrophe where it would be taken for a formula. Numbers stay. */
export function guarded<Cell extends string | number | null>(cell: Cell): Cell | string {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Comma-separated text as spreadsheets open it right: UTF-8 with a byte order mark, CRLF, quoted where needed. A text
 * that a spreadsheet would take for a formula (= + - @, tab, return) gets a leading apostrophe; numbers stay numbers.
 */
export function toCsv({ header, rows }: Rows): string {
  const body = Papa.unparse({ fields: [...header], data: rows.map((row) => row.map(plain)) }, { newline: "\r\n", escapeFormulae: FORMULA });
  return `\uFEFF${body}\r\n`;
}
