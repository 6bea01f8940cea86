/** What is checked in a data set. */
export const dataRules = ["share", "flow-table", "source-gap", "flow-jump", "series-jump", "series-copy", "product"] as const;
export type DataRule = (typeof dataRules)[number];

/** Something in the data to look at: where, when, and the numbers. The same thing always has the same rule, subject and year. */
export type DataFinding = {
  readonly rule: DataRule;
  /** Codes and sources that name it, a space between. */
  readonly subject: string;
  readonly year: number;
  /** The numbers, in signs. */
  readonly calculation: string;
};

/** How often a rule was applied, and what it found. */
export type DataCheck = { readonly rule: DataRule; readonly checks: number; readonly findings: readonly DataFinding[] };

/** Puts rows into groups by key, in the order of their first. */
export function groupsOf<T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
