import type PptxGenJS from "pptxgenjs";
import type { Printed, PrintedTable } from "@/lib/handover/annex/model";
import { gapAfter } from "@/lib/i18n/spaced";
import { FIRST, INK, RIVAL, SOFT } from "../tones";
import { storable } from "../xml";

export type Slide = PptxGenJS.Slide;

/** The slide in inches, 16 to 9, and what is left free at its edges. */
export const WIDE = { width: 13.333, height: 7.5, edge: 0.6 } as const;
export const INSIDE = WIDE.width - 2 * WIDE.edge;

const MASTER = "caravan";
const BODY = 16;

/** The one master: a title by which a slide is found, and its number. */
export function defineMaster(deck: PptxGenJS): void {
  deck.defineSlideMaster({
    title: MASTER,
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            x: WIDE.edge,
            y: 0.4,
            w: INSIDE,
            h: 0.8,
            fontSize: 30,
            bold: true,
            color: INK,
            align: "left",
            valign: "middle",
            margin: 0,
          },
          text: "",
        },
      },
    ],
    slideNumber: { x: WIDE.width - 1.1, y: 7.0, w: 0.6, h: 0.3, fontSize: 12, color: SOFT, align: "right" },
  });
}

/** A slide with its title. */
export function slideOf(deck: PptxGenJS, title: string): Slide {
  const slide = deck.addSlide({ masterName: MASTER });
  slide.addText(storable(title), { placeholder: "title" });
  return slide;
}

/** A paragraph of text; `lead` stands before it in bold. */
export function sentence(text: string, lead?: string): PptxGenJS.TextProps[] {
  return [
    ...(lead ? [{ text: storable(lead) + gapAfter(lead), options: { bold: true } }] : []),
    { text: storable(text), options: { breakLine: true, paraSpaceAfter: 8 } },
  ];
}

/** Text in a box, inches from the upper left corner; it shrinks rather than run out. */
export function textBox(
  slide: Slide,
  runs: PptxGenJS.TextProps[],
  box: { x: number; y: number; w: number; h: number },
  fontSize = BODY,
): void {
  slide.addText(runs, { ...box, fontSize, color: INK, align: "left", valign: "top", margin: 0, fit: "shrink" });
}

/** A table, its first row the head, its name for those who do not see it. */
export function tableBox(
  slide: Slide,
  { name, heads, rows }: PrintedTable,
  box: { x: number; y: number; w: number },
  { fontSize = 14, shades = [] as readonly string[], rowHeight = 0 } = {},
): void {
  const whole = heads.reduce((sum, { width }) => sum + width, 0);
  const line = { type: "solid" as const, pt: 0.75, color: "C9CDD2" };
  const none = { type: "none" as const };
  const cells = (row: readonly Printed[], head: boolean, shade?: string) =>
    row.map(({ text, italic }, j) => ({
      text: storable(text),
      options: {
        bold: head || (shade !== undefined && j === 0),
        italic: italic === true,
        align: heads[j]?.number ? ("right" as const) : ("left" as const),
        ...(shade !== undefined && j === 0 ? { fill: { color: shade } } : {}),
      },
    }));
  slide.addTable([cells(heads, true), ...rows.map((row, i) => cells(row, false, shades[i]))], {
    ...box,
    colW: heads.map(({ width }) => (box.w * width) / whole),
    fontSize,
    color: INK,
    border: [none, none, line, none],
    margin: [0.03, 0.08, 0.03, 0.08],
    valign: "middle",
    ...(rowHeight > 0 ? { rowH: rowHeight } : {}),
    objectName: storable(name),
  });
}

/** A bar to the right for the first market, to the left for its rival, from a middle line; longest at `most`. */
export function leadBar(
  slide: Slide,
  lead: number,
  most: number,
  { middle, y, half, h }: { middle: number; y: number; half: number; h: number },
  name: string,
): void {
  const w = Math.max(0.02, (half * Math.abs(lead)) / most);
  slide.addShape("rect", {
    x: lead > 0 ? middle - w : middle,
    y,
    w,
    h,
    fill: { color: lead > 0 ? FIRST : RIVAL },
    objectName: storable(name),
  });
}
