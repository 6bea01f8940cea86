import type { Part } from "@/lib/i18n/en";
import type { Words } from "@/lib/i18n/speech";

/** A cell of a printed table. In italics stands what nobody reported. */
export type Printed = { readonly text: string; readonly italic?: true };
/** A table ready to be set: its name, its heads, which columns are figures, and its rows. `widths` are parts of the page. */
export type PrintedTable = {
  readonly name: string;
  readonly heads: readonly { readonly text: string; readonly number: boolean; readonly width: number }[];
  readonly rows: readonly (readonly Printed[])[];
};
/** A part of the annex. */
export type AnnexPart = {
  readonly id: "ranking" | "reasons" | "robustness" | "before" | "money" | "since" | "weights" | "figures" | "sources";
  readonly title: string;
  readonly intro: string | null;
  readonly tables: readonly PrintedTable[];
};

/** The parts of the words in which brief and annex are written. */
export const annexParts = [
  "access",
  "brief",
  "costs",
  "firmness",
  "handover",
  "ladder",
  "landed",
  "own",
  "position",
  "report",
  "table",
  "together",
] as const satisfies readonly Part[];
export type AnnexWords = Words<(typeof annexParts)[number]>;

/** A cell that stands upright. `null` is empty. */
export const text = (value: string | number | null): Printed => ({ text: value === null ? "" : String(value) });
/** A head, the width of its column in parts of the page, and whether figures stand under it. */
export const head = (title: string, width: number, number = false) => ({ text: title, width, number });
