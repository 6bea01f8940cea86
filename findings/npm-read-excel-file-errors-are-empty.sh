#!/usr/bin/env bash
# read-excel-file 9.3.17 (npm): a cell that shows #DIV/0! or #N/A, a formula that was never computed and an empty cell are all null.
#
# A workbook stores an error as a cell of type "e" with its text (ECMA-376, part 1, 18.18.11), and a program that writes
# workbooks may store a formula without a result. Whoever counts what is missing takes a broken figure for one that nobody
# gave, and cannot tell the user which cell to mend.
#
# Seen: 5, #DIV/0!, empty, #N/A, =1+2 without a result, 7 -> 5, null, null, null, null, 7.
# Exits 0 while it is so, 1 once it is not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 fflate@0.8.3 >/dev/null
cat >ask.mjs <<'JS'
import { strToU8, zipSync } from "fflate";
import { writeFileSync } from "node:fs";
import readExcelFile from "read-excel-file/node";
const schemas = "http://schemas.openxmlformats.org";
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const links = `${schemas}/officeDocument/2006/relationships`;
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relation = (id, kind, target) =>
  `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/></Relationships>`;
const cells =
  '<c r="A1"><v>5</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"/><c r="D1" t="e"><v>#N/A</v></c><c r="E1"><f>1+2</f></c><c r="F1"><v>7</v></c>';
const parts = {
  "[Content_Types].xml": `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  "_rels/.rels": relation("rId1", "officeDocument", "xl/workbook.xml"),
  "xl/workbook.xml": `<workbook ${main} xmlns:r="${links}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relation("rId1", "worksheet", "worksheets/sheet1.xml"),
  "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
};
writeFileSync("made.xlsx", zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
const [{ data }] = await readExcelFile("made.xlsx");
console.log(JSON.stringify(data));
JS
found=$(node ask.mjs)
echo "$found"
[ "$found" = "[[5,null,null,null,null,7]]" ]
