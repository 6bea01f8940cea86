import writeExcelFile from "write-excel-file/universal";
import { guarded } from "@/lib/report/csv";
import { type Parts, repacked, replaceIn } from "../pack";
import { escaped, storable } from "../xml";
import { column, type SheetCell, type WorkSheet } from "./cells";
import { withNotes } from "./notes";

const FONT = { fontFamily: "Calibri", fontSize: 11 } as const;
/** Behind the cells that are meant to be changed. */
const INPUT = "#FFF2CC";

/** What the file says of itself. */
export type About = { readonly title: string; readonly author: string | null; readonly day: string | undefined };

/**
 * Sheets as an Excel file: texts as texts, numbers with their formats, formulas together with the result they have, so that a
 * reader who does not calculate sees it as well, and a program that does calculates all of them on opening.
 */
export async function workbook(sheets: readonly WorkSheet[], about: About): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    sheets.map(({ name, widths, frozen, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      ...(frozen ? { stickyRowsCount: frozen } : {}),
      data: rows.map((row) => row.map((cell, j) => written(cell, j === 0 ? heightOf(row, widths) : undefined))),
    })),
    FONT,
  ).toBlob();
  return repacked(new Uint8Array(await blob.arrayBuffer()), about.day, (parts) => {
    sheets.forEach((sheet, i) => {
      const part = `xl/worksheets/sheet${i + 1}.xml`;
      parts.set(part, fitted(withResults(parts.get(part) as string, sheet)));
      withNotes(parts, sheet, i + 1);
    });
    replaceIn(parts, "xl/workbook.xml", "<calcPr/>", '<calcPr calcId="0" fullCalcOnLoad="1"/>');
    withCore(parts, about);
  });
}

/** Points of a line, and the signs of a column that are left free. */
const LINE = 15;
const FREE = 2;

/** How high a row must be for what is wrapped in it: programs differ in whether they find that out themselves. */
function heightOf(row: readonly SheetCell[], widths: readonly number[]): number | undefined {
  const lines = row.map((cell, j) => {
    if (!cell || typeof cell !== "object" || !cell.wrap || !("value" in cell)) return 1;
    return Math.ceil(String(cell.value).length / Math.max(1, (widths[j] ?? FREE + 1) - FREE));
  });
  const most = Math.max(...lines);
  return most > 1 ? most * LINE : undefined;
}

function written(cell: SheetCell, height: number | undefined) {
  if (cell === null) return height ? { value: "", height } : null;
  if (typeof cell === "string") return { value: guarded(storable(cell)), ...(height ? { height } : {}) };
  if (typeof cell === "number") return cell;
  const look = {
    ...(height ? { height } : {}),
    ...(cell.format ? { format: cell.format } : {}),
    ...(cell.bold ? { fontWeight: "bold" as const } : {}),
    ...(cell.italic ? { fontStyle: "italic" as const } : {}),
    ...(cell.input ? { backgroundColor: INPUT } : {}),
    ...(cell.wrap ? { wrap: true, alignVertical: "top" as const } : {}),
  };
  if ("formula" in cell) return { type: "Formula" as const, value: cell.formula, ...look };
  return { value: typeof cell.value === "string" ? guarded(storable(cell.value)) : cell.value, ...look };
}

/** Has a sheet printed as wide as the paper, on its side. */
function fitted(xml: string): string {
  const setup = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  return xml
    .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace("</worksheet>", `${setup}</worksheet>`);
}

/** Puts the result behind each formula, which the library leaves out. */
function withResults(xml: string, { rows }: WorkSheet): string {
  return xml.replace(
    /<c r="([A-Z]+)(\d+)"([^>]*)>(<f>.*?<\/f>)<\/c>/g,
    (whole, letters: string, row: string, attributes: string, formula: string) => {
      const cell = rows[Number(row) - 1]?.find((_, at) => column(at) === letters);
      if (!cell || typeof cell !== "object" || !("formula" in cell)) return whole;
      const kind = typeof cell.result === "string" ? ' t="str"' : "";
      return `<c r="${letters}${row}"${attributes}${kind}>${formula}<v>${escaped(String(cell.result))}</v></c>`;
    },
  );
}

function withCore(parts: Parts, { title, author }: About): void {
  const created = '<dcterms:created xsi:type="dcterms:W3CDTF">?</dcterms:created>';
  parts.set(
    "docProps/core.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title>${author ? `<dc:creator>${escaped(author)}</dc:creator>` : ""}${created}</cp:coreProperties>`,
  );
  const core = "application/vnd.openxmlformats-package.core-properties+xml";
  replaceIn(parts, "[Content_Types].xml", "</Types>", `<Override PartName="/docProps/core.xml" ContentType="${core}"/></Types>`);
  const type = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  replaceIn(
    parts,
    "_rels/.rels",
    "</Relationships>",
    `<Relationship Id="rId-core" Type="${type}" Target="docProps/core.xml"/></Relationships>`,
  );
}
