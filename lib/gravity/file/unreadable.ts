/** Why a file cannot be taken as a panel at all. */
export const failures = [
  "encoding",
  "excel",
  "quote",
  "too-large",
  "too-many-rows",
  "too-many-names",
  "empty",
  "columns",
  "no-rows",
  "one-country",
  "all-zero",
  "repeats",
  "broken",
] as const;
export type Failure = (typeof failures)[number];

/** A file that cannot be taken as a panel. `row`: where, counted from 1 as a spreadsheet does; `null` where it is the whole. */
export class UnreadablePanel extends Error {
  constructor(
    readonly failure: Failure,
    readonly row: number | null = null,
  ) {
    super(failure);
    this.name = "UnreadablePanel";
  }
}
