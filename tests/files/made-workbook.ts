import { strToU8, zipSync } from "fflate";

/** One sheet of a made workbook: its name, its rows as they stand in XML, and whether one sees it. */
export type MadeSheet = { readonly name: string; readonly rows: string; readonly state?: "hidden" | "veryHidden" };

/** The bytes of a workbook. `formats` are number formats; style i of a cell is format i, and style 0 is General. */
export function madeWorkbook(sheets: readonly MadeSheet[], formats: readonly string[] = [], properties = ""): Uint8Array<ArrayBuffer> {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state }, i) => `<sheet name="${quoted(name)}" sheetId="${i + 1}" ${state ? `state="${state}"` : ""} r:id="rId${i + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${links}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${quoted(code)}"/>`)
      .join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, i) => `<xf numFmtId="${170 + i}"/>`)
      .join("")}<xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>plain</t></si><si><r><t>in </t></r><r><rPr/><t>two runs</t></r><rPh><t>reading</t></rPh></si></sst>`,
  };
  sheets.forEach(({ rows }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))) as Uint8Array<ArrayBuffer>;
}

/** A row of cells, each its XML within `<c>`: `s="1"><v>0.5</v`. */
export function madeRow(row: number, ...cells: readonly string[]): string {
  return `<row r="${row}">${cells.map((cell, j) => `<c r="${String.fromCharCode(65 + j)}${row}" ${cell}></c>`).join("")}</row>`;
}
