/**
 * What can be wrong in a row. `not-a-number`: a text where a number belongs. `negative`: a flow below zero. `ragged`: more
 * or fewer cells than columns; found is their number. `no-country`, `no-year`: a row that belongs to no pair or to no year. `group`: a flow
 * with countries that stand in the file one by one, or with nobody. `conflict`: another row gives
 * the same pair and year another flow.
 */
export const problemKinds = ["not-a-number", "negative", "ragged", "no-country", "group", "no-year", "conflict"] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** Where something is wrong, as the user finds it in the file; rows from 1. */
export type Problem = { readonly kind: ProblemKind; readonly row: number; readonly column: string; readonly found: string };

/** How many problems of each kind and column there are, and the first of them all. */
export type ProblemList = {
  readonly counts: readonly { readonly kind: ProblemKind; readonly column: string; readonly count: number }[];
  readonly first: readonly Problem[];
};

/** Problems told one by one: beyond these only their number grows. */
const MOST = 50;
const LONGEST = 60;

/** Takes up problems in bounded memory. */
export function problemTaker() {
  const counts = new Map<string, { kind: ProblemKind; column: string; count: number }>();
  const first: Problem[] = [];
  return {
    add(kind: ProblemKind, row: number, column: string, found: string): void {
      const key = `${kind} ${column}`;
      const entry = counts.get(key);
      if (entry) entry.count++;
      else counts.set(key, { kind, column, count: 1 });
      if (first.length < MOST) first.push({ kind, row, column, found: found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found });
    },
    list: (): ProblemList => ({ counts: [...counts.values()], first: [...first].sort((a, b) => a.row - b.row) }),
  };
}
