import Papa from "papaparse";

/** What a table can hold: texts, numbers (Excel files have them), nothing. */
export type Cell = string | number | null;

/** A table as it stands in its file: row i of the file is `grid[i - 1]`, empty rows included. */
export type Grid = readonly (readonly Cell[])[];

/** In the order in which they are believed where two would do. */
export const separators = ["\t", ";", ","] as const;
export type Separator = (typeof separators)[number];

/**
 * A table as read. `separator` is `null` where none was needed (Excel). `unclosed`: rows in which a quotation mark is opened
 * and never closed, numbered from 1.
 */
export type OpenTable = { readonly grid: Grid; readonly separator: Separator | null; readonly unclosed: readonly number[] };

/** Characters parsed between two reports of progress. */
const PIECE = 1 << 20;

/**
 * The text of a file of unknown encoding: UTF-8 or UTF-16 with or without a byte order mark (UTF-16 only with one).
 * `null` where it is neither: guessing among the older encodings would turn names into other names.
 */
export function textOf(bytes: Uint8Array): string | null {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(mark, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/**
 * Reads a table from comma-, semicolon- or tab-separated text (RFC 4180 quoting), pasted spreadsheet cells included. A byte
 * order mark and Excel's own `sep=` line are passed over; the latter keeps its row, so that row numbers stay those of the file.
 *
 * @param told is told which part of the text, 0–1, has been read
 */
export function readText(text: string, told: (part: number) => void = () => undefined): OpenTable {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const stated = /^sep=([\t;,])\r?\n/i.exec(plain);
  const separator = (stated?.[1] as Separator | undefined) ?? separatorOf(plain);
  const body = stated ? plain.slice(stated[0].length) : plain;
  const grid: Cell[][] = stated ? [[]] : [];
  const unclosed: number[] = [];
  let next = PIECE;
  Papa.parse<string[]>(body, {
    delimiter: separator,
    step: ({ data, errors, meta }) => {
      grid.push(data);
      if (errors.some(({ type }) => type === "Quotes")) unclosed.push(grid.length);
      if (meta.cursor < next) return;
      next = meta.cursor + PIECE;
      told(meta.cursor / body.length);
    },
  });
  return { grid, separator, unclosed };
}

/** The separator that cuts the first line into most cells. */
function separatorOf(text: string): Separator {
  const cells = (delimiter: Separator) =>
    Papa.parse<string[]>(text, { delimiter, preview: 1, skipEmptyLines: "greedy" }).data[0]?.length ?? 0;
  const counts = separators.map(cells);
  return separators[counts.indexOf(Math.max(...counts))] as Separator;
}

/** True where nothing stands in a cell but blanks. */
export function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
