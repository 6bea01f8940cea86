import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Printed, PrintedTable } from "@/lib/handover/annex/model";
import { gapAfter } from "@/lib/i18n/spaced";
import { storable } from "../xml";

/** Width of the text on A4 with margins of 2 cm, in twentieths of a point. */
export const PAGE = 9638;

/** Half points. */
const SMALL = 18;
const SOFT = "5A6069";
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "C9CDD2" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const BORDERS = { top: NONE, left: NONE, right: NONE, bottom: LINE };

export const heading = (text: string, level: 1 | 2, pageBreakBefore = false) =>
  new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    pageBreakBefore,
    keepNext: true,
    children: [new TextRun(storable(text))],
  });

/** A paragraph; `lead` stands before it in bold. */
export const paragraph = (
  text: string,
  { lead, soft = false, keepNext = false }: { readonly lead?: string; readonly soft?: boolean; readonly keepNext?: boolean } = {},
) =>
  new Paragraph({
    spacing: { after: 80 },
    keepNext,
    children: [
      ...(lead ? [new TextRun({ text: storable(lead) + gapAfter(lead), bold: true })] : []),
      new TextRun({ text: storable(text), ...(soft ? { color: SOFT, size: SMALL } : {}) }),
    ],
  });

/** A table with a head that is repeated on every page, and rows that stay whole. Its name is put in when the file is packed. */
export function table({ heads, rows }: PrintedTable, shades: readonly (string | null)[] = []): Table {
  const whole = heads.reduce((sum, { width }) => sum + width, 0);
  const widths = heads.map(({ width }) => Math.floor((PAGE * width) / whole));
  const row = (cells: readonly Printed[], tableHeader: boolean, shade: string | null = null) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(({ text, italic }, j) => {
        const filled = shade !== null && j === 0;
        return new TableCell({
          width: { size: widths[j] as number, type: WidthType.DXA },
          borders: BORDERS,
          margins: { top: 40, bottom: 40, left: 60, right: 60 },
          ...(filled ? { shading: { type: ShadingType.CLEAR, fill: shade, color: "auto" } } : {}),
          children: [
            new Paragraph({
              alignment: heads[j]?.number ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext: tableHeader,
              children: [
                new TextRun({
                  text: storable(text),
                  size: SMALL,
                  bold: tableHeader || (filled && shade !== null),
                  italics: italic === true,
                }),
              ],
            }),
          ],
        });
      }),
    });
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [row(heads, true), ...rows.map((cells, i) => row(cells, false, shades[i] ?? null))],
  });
}
