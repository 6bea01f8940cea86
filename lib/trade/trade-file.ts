import type { Ledger } from "./import-ledger";

export type Format = "comtrade-csv" | "comtrade-json" | "trade-map";

/** A row whose field cannot be read. `open`: its figure may be a thousand times more or less. */
export type BadRow = { readonly row: number; readonly column: string; readonly found: string; readonly open: boolean };

/** What was found in a file. */
export type TradeFile = {
  readonly format: Format;
  readonly fileName: string;
  /** Rows of data, and those of them that count. */
  readonly rows: number;
  readonly kept: number;
  readonly skipped: { readonly flow: number; readonly breakdown: number; readonly bad: number };
  /** The first bad rows. */
  readonly bad: readonly BadRow[];
  /** True where the file does not say who imports and `here` was taken. */
  readonly importerAssumed: boolean;
  /** True where the number of rows is exactly a limit of the download. */
  readonly cutOff: boolean;
  readonly mirror: boolean;
  readonly usd: boolean;
  readonly ledger: Ledger;
};
