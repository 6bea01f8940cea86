import { unzipSync } from "fflate";
import type { Grid } from "../cells";
import { packedKind } from "../kind";
import type { Sheet } from "../sheet";
import { UnreadableFile } from "../unreadable";
import { readSheet, readStrings } from "./sheet-xml";
import { type Shown, shownBy } from "./shown";
import { readXml } from "./xml";

/** A table from a workbook: which of its sheets was read, and which can be seen there besides. */
export type WorkbookSheet = Sheet & { readonly sheet: string; readonly sheets: readonly string[] };

/** An Excel file is packed, some ten to one, a hostile one a thousand to one. */
const MOST_PACKED = 60_000_000;
const MOST_UNPACKED = 600_000_000;
const BOOK = "xl/workbook.xml";

/**
 * Reads a sheet of an Excel workbook (.xlsx, ECMA-376) as it shows itself: percent as percent, dates as dates, errors and
 * formulas that were never computed as texts, so that they are no numbers. Hidden sheets are not read. Sizes are looked up
 * in the file's own list before anything is unpacked, and rows and cells are counted as they come.
 *
 * @param name the sheet; the first that can be seen unless given
 * @throws UnreadableFile `too-large`, `no-sheet`, what the file is where it is no workbook, and what `gridTaker` refuses
 */
export function readWorkbook(bytes: Uint8Array, name?: string): WorkbookSheet {
  const { part, names } = partsOf(bytes);
  const kind = packedKind(names);
  if (kind !== "workbook") throw new UnreadableFile(kind);
  const book = bookOf(part(BOOK));
  const targets = targetsOf(part("xl/_rels/workbook.xml.rels"));
  const seen = book.sheets.flatMap(({ name, id }) => {
    const path = targets.get(id);
    return path && names.includes(path) ? [{ name, path }] : [];
  });
  const chosen = seen.find((sheet) => sheet.name === name) ?? seen[0];
  if (!chosen) throw new UnreadableFile("no-sheet");
  const strings = names.includes("xl/sharedStrings.xml") ? readStrings(part("xl/sharedStrings.xml")) : [];
  const styles = names.includes("xl/styles.xml") ? stylesOf(part("xl/styles.xml"), book.from1904) : [];
  const grid: Grid = readSheet(part(chosen.path), strings, styles);
  return { grid, separator: null, unclosed: [], sheet: chosen.name, sheets: seen.map((sheet) => sheet.name) };
}

/** The parts of a packed file, each unpacked when asked for. */
function partsOf(bytes: Uint8Array): { readonly names: readonly string[]; readonly part: (name: string) => Uint8Array } {
  if (bytes.length > MOST_PACKED) throw new UnreadableFile("too-large");
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    throw new UnreadableFile("broken");
  }
  if (size > MOST_UNPACKED) throw new UnreadableFile("too-large");
  const part = (name: string) => {
    const found = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    if (!found) throw new UnreadableFile("broken");
    return found;
  };
  return { names, part };
}

/** The sheets that can be seen, in the order of their tabs, and whether days are counted from 1904. */
function bookOf(bytes: Uint8Array): {
  readonly sheets: readonly { readonly name: string; readonly id: string }[];
  readonly from1904: boolean;
} {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
      const id = Object.entries(attributes).find(([key]) => key === "id" || key.endsWith(":id"))?.[1];
      if (id !== undefined) sheets.push({ name: attributes.name ?? "", id });
    },
  });
  return { sheets, from1904 };
}

/** Where the sheets stand in the file, by the names the workbook calls them. Charts on sheets of their own are no tables. */
function targetsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(bytes, {
    open(name, { Id, Target, Type }) {
      if (name !== "Relationship" || !Id || !Target || !Type?.endsWith("/worksheet")) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target.replace(/^\.\//, "")}`);
    },
  });
  return targets;
}

/** What each cell style makes of a number. */
function stylesOf(bytes: Uint8Array, from1904: boolean): readonly Shown[] {
  const patterns = new Map<number, string>();
  const made = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === "numFmt") patterns.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
      if (name === "cellXfs") inCells = true;
      if (name !== "xf" || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      const shown = made.get(id) ?? shownBy(id, patterns.get(id) ?? null, from1904);
      made.set(id, shown);
      styles.push(shown);
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}
