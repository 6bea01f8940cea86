import { type Parts, replaceIn } from "../pack";
import { escaped } from "../xml";
import { column, type WorkSheet } from "./cells";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Adds the remarks on a sheet's cells: their texts, the boxes they open in, and what leads from the sheet to both. */
export function withNotes(parts: Parts, { rows }: WorkSheet, number: number): void {
  const notes = rows.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell && typeof cell === "object" && cell.note ? [{ row: i, at: j, text: cell.note }] : [])),
  );
  if (notes.length === 0) return;
  const comments = notes.map(
    ({ row, at, text }) =>
      `<comment ref="${column(at)}${row + 1}" authorId="0"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`,
  );
  parts.set(
    `xl/comments${number}.xml`,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${comments.join("")}</commentList></comments>`,
  );
  parts.set(`xl/drawings/vmlDrawing${number}.vml`, boxes(notes));
  const sheet = `xl/worksheets/sheet${number}.xml`;
  replaceIn(parts, sheet, "</worksheet>", '<legacyDrawing r:id="rId-boxes"/></worksheet>');
  replaceIn(
    parts,
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    "</Relationships>",
    `<Relationship Id="rId-notes" Type="${RELATION}/comments" Target="../comments${number}.xml"/><Relationship Id="rId-boxes" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/></Relationships>`,
  );
  const types = parts.get("[Content_Types].xml") as string;
  const vml = types.includes('Extension="vml"')
    ? ""
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
  replaceIn(parts, "[Content_Types].xml", "<Override", `${vml}<Override`);
  replaceIn(parts, "[Content_Types].xml", "</Types>", `<Override PartName="/xl/comments${number}.xml" ContentType="${kind}"/></Types>`);
}

/** The boxes in which remarks open: Excel asks for them in its old drawing language. */
function boxes(notes: readonly { readonly row: number; readonly at: number }[]): string {
  const shapes = notes.map(
    ({ row, at }, i) =>
      `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;width:180pt;height:60pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${at + 1}, 10, ${row}, 2, ${at + 4}, 10, ${row + 4}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${at}</x:Column></x:ClientData></v:shape>`,
  );
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join("")}</xml>`;
}
