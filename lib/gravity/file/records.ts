import Papa from "papaparse";
import { UnreadablePanel } from "./unreadable";

/** How the cells and rows of a file are parted. */
export type Layout = { readonly separator: string; readonly lineEnd: "\n" | "\r" };

/** A record longer than this has lost its closing quotation mark. In characters. */
const LONGEST = 1 << 20;
const separators = ["\t", ";", ",", "|"] as const;

/**
 * Cuts text that arrives in pieces into records (RFC 4180), of which it keeps only the one not yet complete. Every record
 * counts as a row, from 1, the empty ones too: the numbers are those of a spreadsheet.
 *
 * @throws UnreadablePanel `quote`, with the row, where a quotation mark is opened and never closed
 */
export function recordReader({ separator, lineEnd }: Layout, onRecord: (cells: string[], row: number) => void) {
  const parser = new Papa.Parser({ delimiter: separator, newline: lineEnd });
  let rest = "";
  let begun = false;
  let row = 0;
  function take(text: string, more: boolean): void {
    begun ||= text !== "";
    const { data, errors, meta } = parser.parse(text, 0, more) as Papa.ParseResult<string[]>;
    const unclosed = errors.find(({ code }) => code === "MissingQuotes");
    if (unclosed) throw new UnreadablePanel("quote", row + 1 + (unclosed.row ?? 0));
    for (const cells of data) {
      row++;
      const last = cells.length - 1;
      if (cells[last]?.endsWith("\r")) cells[last] = (cells[last] as string).slice(0, -1);
      onRecord(cells, row);
    }
    rest = more ? text.slice(meta.cursor) : "";
    if (rest.length > LONGEST) throw new UnreadablePanel("quote", row + 1);
  }
  return {
    push: (text: string) => take(begun ? rest + text : text.replace(/^\uFEFF/, ""), true),
    end: () => {
      if (rest !== "") take(rest, false);
    },
  };
}

/** The layout that the beginning of a file speaks for: its own `sep=` line, or what cuts its first line into most cells. */
export function layoutOf(text: string): Layout {
  const lineEnd = !text.includes("\n") && text.includes("\r") ? "\r" : "\n";
  const stated = statedSeparator(text);
  if (stated) return { separator: stated, lineEnd };
  const first = text.split(lineEnd).find((line) => line.trim() !== "") ?? "";
  const cells = (delimiter: string) => Papa.parse<string[]>(first, { delimiter, newline: "\n" }).data[0]?.length ?? 0;
  const counts = separators.map(cells);
  return { separator: separators[counts.indexOf(Math.max(...counts))] ?? ",", lineEnd };
}

/** The separator of a spreadsheet's own first line, such as `sep=;`. */
export function statedSeparator(text: string): string | null {
  return /^\uFEFF?sep=([\t;,|])\r?(\n|\r|$)/i.exec(text)?.[1] ?? null;
}
