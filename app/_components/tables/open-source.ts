import { byteReader } from "@/lib/files/bytes";
import { kindOf } from "@/lib/files/kind";
import { readText, type Sheet } from "@/lib/files/sheet";
import { UnreadableFile } from "@/lib/files/unreadable";
import type { Source } from "./table-messages";

/** Larger files would not fit into the memory a page gets. */
const MOST_BYTES = 300_000_000;

/** A table as opened. Of a workbook: the sheet that was read, and those that can be seen in it. */
export type OpenTable = Sheet & { readonly sheet?: string; readonly sheets?: readonly string[] };

/**
 * Reads a table from a file or from pasted cells, in whatever form it comes: CSV, tab-separated text, or a sheet of an
 * Excel file, told apart by their first bytes and not by their name.
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
  return filled(readText(reader.push(bytes) + reader.end(), told));
}

function filled(table: OpenTable): OpenTable {
  // A workbook's first sheet may be an empty cover: the others have to be offered.
  if (table.grid.length === 0 && (table.sheets?.length ?? 0) < 2) throw new UnreadableFile("empty");
  return table;
}
