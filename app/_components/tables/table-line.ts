import type { DecimalSign } from "@/lib/files/numbers";
import type { Signs } from "@/lib/files/signs";
import type { FileFailure } from "@/lib/files/unreadable";
import type { Direction } from "@/lib/madm/problem";
import type { ColumnFacts, TableFacts } from "@/lib/tables/columns";
import type { OpenTable } from "./open-source";

/** A table as the user brings it: a file, or cells pasted as text. */
export type Source = File | string;

/** What is to be ranked, and how. Columns are counted from 0. */
export type Choice = {
  readonly sign: Signs;
  /** The column that names the rows; `null` where they go by their number. */
  readonly name: number | null;
  readonly criteria: readonly { readonly column: number; readonly direction: Direction; readonly weight: number }[];
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
};

/** What the page asks of the worker that reads and ranks tables. It keeps the table; the page gets only what it shows. */
export type Ask =
  | { readonly kind: "open"; readonly source: Source; readonly sheet?: string | undefined }
  | { readonly kind: "sign"; readonly sign: DecimalSign | null }
  | { readonly kind: "grid" }
  | { readonly kind: "rank"; readonly choice: Choice }
  | { readonly kind: "csv"; readonly words: { readonly rank: string; readonly score: string; readonly row: string } };

/** Why a table cannot be read at all. */
export type Failure = FileFailure | "too-long";

/** An opened table, without its cells. */
export type Opened = Omit<TableFacts, "rows" | "widest"> & {
  readonly rows: number;
  /** Rows in which a quotation mark is never closed. */
  readonly unclosed: number;
  /** Of a workbook: the sheet that was read, and those that can be seen in it. */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly seconds: number;
};

/** One row of a ranking. */
export type Placed = {
  readonly row: number;
  readonly rank: number;
  readonly name: string;
  readonly score: number;
  readonly values: readonly number[];
};

/** A cell that kept its row out, as the user finds it: row and column as in the file. */
export type LeftOut = { readonly row: number; readonly column: string; readonly found: string };

/** The ranking of a table: its first rows, and what was left out. */
export type Outcome = {
  readonly ranked: number;
  readonly left: number;
  readonly bad: readonly LeftOut[];
  readonly top: readonly Placed[];
  /** The column that names the rows; empty where they go by their number. */
  readonly named: string;
  readonly criteria: readonly Pick<ColumnFacts, "at" | "name">[];
  readonly better: "higher" | "lower";
  readonly seconds: number;
};

/** What the worker answers. A part of `null`: under way, nobody knows how far. */
export type Answer =
  | { readonly kind: "progress"; readonly part: number | null }
  | { readonly kind: "opened"; readonly opened: Opened }
  | { readonly kind: "grid"; readonly table: OpenTable }
  | { readonly kind: "ranked"; readonly outcome: Outcome }
  | { readonly kind: "csv"; readonly file: Blob }
  | { readonly kind: "failed"; readonly failure: Failure };
