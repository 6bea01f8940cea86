import { isEmpty } from "./cells";
import { parseNumber } from "./numbers";
import { fieldsOf, type Layout, recordReader } from "./records";

/** In the order in which they are believed where two would do. */
export const separators = ["\t", ";", ",", "|"] as const;

/** Characters and records that are asked. */
const ASKED = 1 << 16;
const MOST_ASKED = 200;

/** Parts nothing: tabs that part cells would have been found. */
const NONE = "\t";

/**
 * The layout that the beginning of a text speaks for: its own `sep=` line, or the separator that cuts most of its records
 * into one number of cells. Lines above a table, which are cut otherwise or not at all, do not decide.
 */
export function layoutOf(text: string): Layout {
  const lineEnd = !text.includes("\n") && text.includes("\r") ? "\r" : "\n";
  const stated = /^\uFEFF?sep=([\t;,|])\r?(\n|\r|$)/i.exec(text)?.[1];
  if (stated) return { separator: stated, lineEnd, stated: true };
  const start = text.slice(0, ASKED);
  const counts = separators.map((separator) => (start.includes(separator) ? evenRecords(start, { separator, lineEnd, stated: false }) : 0));
  const best = counts.indexOf(Math.max(...counts));
  // What stands in one column is not to be cut at its decimal commas.
  return { separator: counts[best] === 0 ? (start.includes(",") ? NONE : ",") : (separators[best] as string), lineEnd, stated: false };
}

/** How many records a separator cuts into the number of cells, two or more, that is most frequent. */
function evenRecords(start: string, layout: Layout): number {
  const widths: number[] = [];
  let first: readonly string[] | null = null;
  const whole = start.length < ASKED;
  const reader = recordReader(
    layout,
    (record) => {
      if (record.trim() === "" || widths.length >= MOST_ASKED) return;
      const cells = fieldsOf(record, layout.separator);
      if (cells.length > 1) first ??= cells;
      widths.push(cells.length);
    },
    () => undefined,
  );
  reader.push(start);
  if (whole || widths.length === 0) reader.end();
  // A name above figures with a decimal comma is one column, not a line above two.
  const oneColumn =
    widths[0] === 1 && first !== null && (first as readonly string[]).every((cell) => isEmpty(cell) || parseNumber(cell, null) !== null);
  if (oneColumn) return 0;
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
