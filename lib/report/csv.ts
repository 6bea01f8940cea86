import Papa from "papaparse";

/** A table ready to leave the program: one header row, then rows of texts and numbers. `null` is an empty cell. */
export type Rows = { readonly header: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] };

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
  const body = Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { newline: "\r\n", escapeFormulae: FORMULA });
  return `\uFEFF${body}\r\n`;
}
