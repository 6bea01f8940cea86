import { byteReader } from "@/lib/files/bytes";
import { kindOf } from "@/lib/files/kind";
import { readText, type Sheet } from "@/lib/files/sheet";
import { UnreadableFile } from "@/lib/files/unreadable";
import type { Source } from "./table-line";

/** Larger files would not fit into the memory a page gets. */
const MOST_BYTES = 300_000_000;

/** A table as opened. Of a workbook: the sheet that was read, and those that can be seen in it. */
export type OpenTable = Sheet & { readonly sheet?: string; readonly sheets?: readonly string[] };

/**
 * Reads a table from a file or from pasted cells, in whatever form it comes: CSV, tab-separated text, a table of a web page
 * (its rows are numbered as lines of the page), or a sheet of an Excel file, told apart by their first bytes and not by their name.
 *
 * @param told is told how far it has come, 0–1; `null` where nobody knows
 * @param sheet the sheet of a workbook; the first that can be seen unless given
 * @throws UnreadableFile
 */
export async function openSource(source: Source, told: (part: number | null) => void, sheet?: string): Promise<OpenTable> {
  if (typeof source === "string") return filled(readText(source, told));
  if (source.size > MOST_BYTES) throw new UnreadableFile("too-large");
  told(null);
  const bytes = new Uint8Array(await source.arrayBuffer());
  if (kindOf(bytes) === "packed") {
    // The reader of workbooks is fetched when one is opened: most tables are text.
    const { readWorkbook } = await import("@/lib/files/excel/workbook");
    return filled(readWorkbook(bytes, sheet));
  }
  const reader = byteReader();
  const text = reader.push(bytes) + reader.end();
  if (!isPage(text)) return filled(readText(text, told));
  const { htmlLines } = await import("@/lib/files/html");
  return filled({ grid: htmlLines(text).map((line) => line.split("\t")), separator: "\t", unclosed: [] });
}

/** True for a web page with a table: spreadsheets and portals export such under names like .xls. */
function isPage(text: string): boolean {
  return /^\s*</.test(text) && /<tr[\s>]/i.test(text);
}

function filled(table: OpenTable): OpenTable {
  // A workbook's first sheet may be an empty cover: the others have to be offered.
  if (table.grid.length === 0 && (table.sheets?.length ?? 0) < 2) throw new UnreadableFile("empty");
  return table;
}
