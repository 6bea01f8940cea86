import { movedSince } from "@/lib/comparison/moved/moved";
import type { Edition } from "@/lib/dataset/editions/edition";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import { editionsText } from "./edition-text";
import { type FigureRow, figureRows, MOST_FIGURES } from "./figures-text";
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
  /** The figures that are others now, at most sixty of them. */
  readonly figures: { readonly title: string; readonly heads: FigureRow; readonly rows: readonly FigureRow[]; readonly more: string };
};

/**
 * What is printed of a decision under two editions of the data, the one it was made with and a newer one.
 *
 * @param kept the editions kept, for their days
 */
export function sinceOf(decision: Decision, older: Dataset, newer: Dataset, kept: readonly Edition[], words: Words<"moved">): Since {
  const { figures: text, report, table, andMore } = words.moved;
  const moved = movedSince(decision, older, newer);
  const left = moved.figures.length - MOST_FIGURES;
  return {
    title: report.title,
    lines: [
      report.intro(...editionsText(moved, kept, words, true)),
      ...tripwireText(moved.tripwires, { decision, dataset: newer, words }),
      ...movedText(moved, newer, words),
    ],
    heads: { market: table.market, before: table.before, after: table.after, by: table.by },
    rows: movedRows(moved, newer, words),
    figures: {
      title: text.title,
      heads: { figure: text.figure, market: text.market, kind: text.kind, before: text.before, after: text.after },
      rows: figureRows(moved.figures.slice(0, MOST_FIGURES), newer, words),
      more: left > 0 ? andMore(words.format.count(left)) : "",
    },
  };
}
