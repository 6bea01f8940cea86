import { type DecimalSign, decimalSignOf, parseNumber } from "@/lib/math/decimals";
import { type Layout, layoutOf, recordReader, statedSeparator } from "./records";
import { UnreadablePanel } from "./unreadable";

/** What the beginning of a file shows: enough to ask which column is what. */
export type Look = {
  readonly layout: Layout;
  /** Names of the columns; their numbers, from 1, where the first row is data already. */
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
  /** Rows before the first row of data, as the file has them. */
  readonly head: number;
  readonly sign: DecimalSign;
  /** The first rows of data. */
  readonly sample: readonly (readonly string[])[];
};

/** Characters that are enough to look at. */
export const LOOKED_AT = 1 << 18;
const MOST_COLUMNS = 300;
/** A panel has at least an exporter, an importer and a flow. */
const FEWEST_COLUMNS = 3;
const SHOWN = 5;

/** True where nothing was measured: an empty cell, or one of the marks that statistical programs write for it. */
export function isMissing(cell: string): boolean {
  return cell === "" || /^(|\.{1,3}|-|–|n\/?a|n\.a\.|#n\/a|nan|null|none|missing)$/i.test(cell.trim());
}

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
  const reader = recordReader(layout, (cells, row) => {
    if (!(row === 1 && statedSeparator(text)) && cells.some((cell) => cell.trim() !== "")) records.push({ cells, row });
  });
  reader.push(text);
  if (whole) reader.end();
  const [first] = records;
  if (!first) throw new UnreadablePanel("empty");
  const sign = decimalSignOf(
    records.flatMap(({ cells }) => cells),
    layout.separator,
  );
  const named = first.cells.every((cell) => parseNumber(cell, sign) === null);
  const data = (named ? records.slice(1) : records).map(({ cells }) => cells);
  if (data.length === 0) throw new UnreadablePanel("empty");
  const width = Math.min(MOST_COLUMNS, named ? widthOf(first.cells) : Math.max(...data.map(widthOf)));
  if (width < fewest) throw new UnreadablePanel("columns");
  const columns = Array.from({ length: width }, (_, j) => {
    const cells = data.map((row) => row[j] ?? "").filter((cell) => !isMissing(cell));
    const numbers = cells.filter((cell) => parseNumber(cell, sign) !== null).length;
    return { name: (named && first.cells[j]?.trim()) || String(j + 1), numeric: numbers > cells.length / 2 };
  });
  return { layout, columns, head: named ? first.row : first.row - 1, sign, sample: data.slice(0, SHOWN) };
}

/** Cells up to the last one that is not empty: spreadsheets leave empty ones at the end. */
export function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}
