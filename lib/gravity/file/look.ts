import { isMissing, widthOf } from "@/lib/files/cells";
import { headOf } from "@/lib/files/head";
import { layoutOf } from "@/lib/files/layout";
import { fieldsOf, type Layout, recordReader } from "@/lib/files/records";
import { columnsOf, findSigns, isFigure, type Signs } from "@/lib/files/signs";
import { UnreadablePanel } from "./unreadable";

/** What the beginning of a file shows: enough to ask which column is what. */
export type Look = {
  readonly layout: Layout;
  /**
   * Names of the columns; their numbers, from 1, where the first row is data already. `twofold`: a number that is another
   * by the other decimal sign, where nothing tells which one this column uses.
   */
  readonly columns: readonly { readonly name: string; readonly numeric: boolean; readonly twofold: string | null }[];
  /** Rows before the first row of data, as the file has them. */
  readonly head: number;
  /** The decimal sign of each column. */
  readonly signs: Signs;
  /** The first rows of data. */
  readonly sample: readonly (readonly string[])[];
};

/** Characters that are enough to look at. */
export const LOOKED_AT = 1 << 18;
const MOST_COLUMNS = 300;
/** A panel has at least an exporter, an importer and a flow. */
const FEWEST_COLUMNS = 3;
const SHOWN = 5;

/**
 * Looks at the first `LOOKED_AT` characters of a file: separator, column names, decimal sign, which columns hold numbers.
 *
 * @param whole true where `text` is the whole file
 * @param fewest columns that a file must have
 * @throws UnreadablePanel `empty` without a row of data, `columns` with fewer than `fewest` columns
 */
export function lookAt(text: string, whole: boolean, fewest = FEWEST_COLUMNS): Look {
  const layout = layoutOf(text);
  const records: { readonly cells: string[]; readonly row: number }[] = [];
  const reader = recordReader(layout, (record, row) => {
    const cells = fieldsOf(record, layout.separator);
    if (cells.some((cell) => cell.trim() !== "")) records.push({ cells, row });
  });
  reader.push(text);
  if (whole) reader.end();
  if (records.length === 0) throw new UnreadablePanel("empty");
  const all = records.map(({ cells }) => cells);
  const at = headOf(all);
  const [names, data] = [all[at], all.slice(at + 1)];
  if (data.length === 0) throw new UnreadablePanel("empty");
  const width = Math.min(MOST_COLUMNS, names ? widthOf(names) : Math.max(...data.map(widthOf)));
  if (width < fewest) throw new UnreadablePanel("columns");
  const { signs, open } = findSigns(columnsOf(data, width));
  const columns = Array.from({ length: width }, (_, j) => {
    const cells = data.map((row) => row[j] ?? "").filter((cell) => !isMissing(cell));
    const numbers = cells.filter((cell) => isFigure(cell, signs[j] ?? null)).length;
    return { name: names?.[j]?.trim() || String(j + 1), numeric: numbers > cells.length / 2, twofold: open[j] ?? null };
  });
  const head = (records[at + 1]?.row ?? 1) - 1;
  return { layout, columns, head, signs, sample: data.slice(0, SHOWN) };
}
