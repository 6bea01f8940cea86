import { escaped, textBlock } from "./text";

/** A drawing as the inside of an SVG element, with the room it takes. */
export type Drawn = { readonly markup: string; readonly width: number; readonly height: number; readonly viewBox?: string | undefined };

/** What stands around a drawing once it has left the screen. */
export type Caption = {
  readonly title: string;
  /** The same at more length, for those who do not see it. */
  readonly description: string;
  /** What its signs mean; empty where they speak for themselves. */
  readonly note: string;
  readonly source: string;
  readonly licence: string;
};

/** The letters of every picture: they are on every machine, so that a picture needs nothing but itself. */
export const PICTURE_FONT = "Arial, Liberation Sans, Helvetica, sans-serif";

const EDGE = 24;
const GAP = 14;
/** Narrower, and a title would stand word below word. */
const NARROWEST = 420;
const INK = "#1b1f24";
const SOFT = "#555d66";
const PAPER = "#ffffff";

/**
 * A whole picture as an SVG file: title, drawing, source, licence, on white paper. The same drawing and words give the same bytes.
 */
export function pictureFile({ markup, width, height, viewBox }: Drawn, { title, description, note, source, licence }: Caption): string {
  const room = Math.max(NARROWEST, Math.ceil(width));
  const head = textBlock(title, { x: EDGE, top: EDGE, room, size: 17, bold: true, ink: INK });
  const top = head.bottom + GAP;
  const small = { x: EDGE, room, size: 11, ink: SOFT };
  const signs = textBlock(note, { ...small, top: top + Math.ceil(height) + GAP, ink: INK });
  const foot = textBlock(source, { ...small, top: signs.bottom + 4 });
  const terms = textBlock(licence, { ...small, top: foot.bottom + 4 });
  const [wide, high] = [room + 2 * EDGE, Math.ceil(terms.bottom) + EDGE];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img" font-family="${PICTURE_FONT}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<rect width="${wide}" height="${high}" fill="${PAPER}"/>`,
    head.markup,
    `<svg x="${EDGE}" y="${top}" width="${width}" height="${height}"${viewBox ? ` viewBox="${escaped(viewBox)}"` : ""}>${markup}</svg>`,
    signs.markup,
    foot.markup,
    terms.markup,
    "</svg>\n",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Width and height of a picture in pixels, as its file says them. */
export function sizeOf(file: string): readonly [number, number] {
  const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/.exec(file) ?? [];
  return [Number(width), Number(height)];
}
