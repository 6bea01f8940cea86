import { unzipSync } from "fflate";
import { type Cell, type OpenTable, readText, textOf } from "@/lib/tables/grid";
import type { Failure, Source } from "./table-messages";

/** A file that cannot be read as a table. */
export class UnreadableTable extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
  }
}

/** Larger files would not fit into the memory a page gets. An Excel file is packed, some ten to one, a hostile one a thousand to one. */
const MOST_BYTES = 300_000_000;
const MOST_PACKED = 60_000_000;
const MOST_UNPACKED = 600_000_000;

/**
 * Reads a table from a file or from pasted cells, in whatever form it comes: CSV, tab-separated text, or the first sheet of
 * an Excel file, told apart by their first bytes and not by their name.
 *
 * @param told is told how far it has come, 0–1; `null` where nobody knows
 * @throws UnreadableTable
 */
export async function openSource(source: Source, told: (part: number | null) => void): Promise<OpenTable> {
  if (typeof source === "string") return filled(readText(source, told));
  if (source.size > MOST_BYTES) throw new UnreadableTable("too-large");
  told(null);
  const bytes = new Uint8Array(await source.arrayBuffer());
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return filled(await readExcel(source, bytes));
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableTable("old-excel");
  const text = textOf(bytes);
  if (text === null) throw new UnreadableTable("encoding");
  return filled(readText(text, told));
}

function begins(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}

/** The reader of Excel files is fetched when one is opened: most tables are text. */
async function readExcel(file: File, bytes: Uint8Array<ArrayBuffer>): Promise<OpenTable> {
  if (file.size > MOST_PACKED || unpackedSize(bytes) > MOST_UNPACKED) throw new UnreadableTable("too-large");
  const { readSheet } = await import("read-excel-file/universal");
  const rows = await readSheet(bytes.buffer);
  return { grid: rows.map((row) => row.map(cellOf)), separator: null, unclosed: [] };
}

/** Bytes that the parts of a packed file come to, by its own list of them. Nothing is unpacked. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

function filled(table: OpenTable): OpenTable {
  if (table.grid.every((row) => row.length === 0)) throw new UnreadableTable("empty");
  return table;
}
