/** Why a file cannot be read at all. Each has one sentence in the language files. */
export const fileFailures = [
  "encoding",
  "excel",
  "old-excel",
  "binary-excel",
  "open-document",
  "locked",
  "zip",
  "gzip",
  "stata",
  "spss",
  "sas",
  "parquet",
  "pdf",
  "quote",
  "long-row",
  "too-large",
  "too-many-rows",
  "too-many-cells",
  "no-sheet",
  "empty",
  "broken",
] as const;
export type FileFailure = (typeof fileFailures)[number];

/** A file that cannot be read. `row`: where, counted from 1 as a spreadsheet does; `null` where it is the whole. */
export class UnreadableFile<F extends string = FileFailure> extends Error {
  constructor(
    readonly failure: F | FileFailure,
    readonly row: number | null = null,
  ) {
    super(failure);
    this.name = "UnreadableFile";
  }
}
