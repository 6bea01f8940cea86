import { movedSince } from "@/lib/comparison/moved/moved";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { type MovedRow, movedRows, movedText } from "./text";
import { tripwireText } from "./tripwire-text";

/** What newer figures moved since something was decided, ready to be printed. */
export type Since = {
  readonly title: string;
  /** Between which editions, how the tripwires stand, what moved and by what: sentences. */
  readonly lines: readonly string[];
  /** Every market with its places, under these heads. */
  readonly heads: MovedRow;
  readonly rows: readonly MovedRow[];
};

/** What is printed of a decision under two editions of the data, the one it was made with and a newer one. */
export function sinceOf(decision: Decision, older: Dataset, newer: Dataset, words: Words<"moved">): Since {
  const { report, table } = words.moved;
  const moved = movedSince(decision, older, newer);
  return {
    title: report.title,
    lines: [
      report.intro(older.version, newer.version),
      ...tripwireText(moved.tripwires, { decision, dataset: newer, words }),
      ...movedText(moved, newer, words),
    ],
    heads: { market: table.market, before: table.before, after: table.after, by: table.by },
    rows: movedRows(moved, newer, words),
  };
}
