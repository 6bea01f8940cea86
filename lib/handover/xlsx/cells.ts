/** How a cell looks. */
export type Look = {
  /** A number format, as spreadsheets write it. */
  readonly format?: string;
  readonly bold?: true;
  /** For a figure that stands in for one that nobody reported. */
  readonly italic?: true;
  /** For a cell that is meant to be changed. */
  readonly input?: true;
  readonly wrap?: true;
  /** A remark that opens beside the cell. */
  readonly note?: string;
};

/** A cell: nothing, a plain text or number, one with a look, or a formula with the result it has today. */
export type SheetCell =
  | null
  | string
  | number
  | (Look & { readonly value: string | number })
  | (Look & { readonly formula: string; readonly result: string | number });

/** A sheet of the workbook. Its name is one word, so that formulas need no quotes. */
export type WorkSheet = {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozen?: number;
  readonly rows: readonly (readonly SheetCell[])[];
};

/** The letters of a column, counted from 0: A, B … Z, AA. */
export function column(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : column(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26));
}

/** A number format with so many decimals, thousands parted. */
export function decimals(count: number): string {
  return count === 0 ? "#,##0" : `#,##0.${"0".repeat(count)}`;
}
