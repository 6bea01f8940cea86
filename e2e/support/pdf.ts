import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { settled } from "./settled";

/** A printed page, read back by poppler-utils. */
export type Printed = {
  readonly pages: number;
  /** Width and height in points; A4 is 595 × 842. */
  readonly size: readonly [number, number];
  /** The text of each page, laid out as printed. */
  readonly text: readonly string[];
  /** All of it in the order in which it is read: columns one after the other. */
  readonly flow: string;
  /** How many bitmaps are in it: none when every chart is drawn in vectors. */
  readonly bitmaps: number;
  /** Titles of the outline, by which a reader finds the way. */
  readonly outline: readonly string[];
  /** True where what is a heading, a table or a picture is told to those who cannot see it. */
  readonly tagged: boolean;
  /** The size of the smallest letter on any page, in points: as it is printed, in texts and in charts. */
  readonly smallest: number;
  /** Every word of each page with its box, in points from the page's upper left corner. */
  readonly words: readonly (readonly Word[])[];
};

export type Word = { readonly text: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * Prints the page as the browser would on this paper, by the page's own `@page` rule, and reads the result back: once it stands
 * still, as whoever prints waits until the button lets them.
 */
export async function print(page: Page, paper: "A4" | "Letter" = "A4"): Promise<Printed> {
  await settled(page);
  const folder = mkdtempSync(join(tmpdir(), "caravan-print-"));
  try {
    const file = join(folder, "printed.pdf");
    await page.pdf({ path: file, format: paper, printBackground: true, tagged: true, outline: true });
    const info = poppler("pdfinfo", file);
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
    const xml = poppler("pdftohtml", "-xml", "-i", "-q", "-stdout", file);
    return {
      outline: [...(/<outline>[\s\S]*<\/outline>/.exec(xml)?.[0] ?? "").matchAll(/<item[^>]*>([^<]*)/g)].map(([, title]) => title ?? ""),
      tagged: /Tagged:\s+yes/.test(info),
      smallest: smallestIn(readFileSync(file)),
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      size: [Number(size?.[1]), Number(size?.[2])],
      text: poppler("pdftotext", "-layout", file, "-").split("\f").slice(0, -1),
      flow: poppler("pdftotext", file, "-").replace(/\s+/g, " "),
      bitmaps: poppler("pdfimages", "-list", file).trim().split("\n").length - 2,
      words: readWords(poppler("pdftotext", "-bbox", file, "-")),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words that stand, wholly or in part, off the paper: none when nothing overflows. */
export function overflowing({ words, size: [width, height] }: Printed): readonly Word[] {
  return words.flat().filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height);
}

function poppler(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: "utf8", maxBuffer: 64 << 20 });
}

/** A number of a PDF. */
const n = "(-?\\d*\\.?\\d+)";
/** What of a page's drawing says how large letters come out: matrices, fonts, what is kept and brought back, and text shown. */
const DRAWN = new RegExp(`(?<!\\S)(?:${n} ${n} ${n} ${n} ${n} ${n} (cm|Tm)|/F\\d+ ${n} Tf|(q|Q|TJ|Tj))(?!\\S)`, "g");

/**
 * The smallest size in which something is written, in points, from the drawing of every page: the font's size by the matrices
 * that hold where it is used. A browser that shrinks a page to the paper, and a chart that is scaled, do it by those.
 */
function smallestIn(file: Buffer): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [, found] of file.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/g)) {
    const drawing = inflated(Buffer.from(found ?? "", "latin1"));
    if (!/ T[jJ]/.test(drawing)) continue;
    // The matrix of a page stands first; without one it would be a piece of a drawing, whose own scale stands elsewhere.
    if (!/^\.\d+ 0 0 -\.\d+ /.test(drawing)) throw new Error(`letters in a drawing that is no page: ${drawing.slice(0, 80)}`);
    const kept: number[] = [];
    let [scale, text, font] = [1, 1, 0];
    for (const [, a, b, c, d, , , matrix, size, sign] of drawing.matchAll(DRAWN)) {
      const by = Math.sqrt(Math.abs(Number(a) * Number(d) - Number(b) * Number(c)));
      if (matrix === "cm") scale *= by;
      else if (matrix === "Tm") text = by;
      else if (size) font = Number(size);
      else if (sign === "q") kept.push(scale);
      else if (sign === "Q") scale = kept.pop() ?? 1;
      else smallest = Math.min(smallest, font * scale * text);
    }
  }
  // Sizes in the file are cut to eight digits.
  return Number(smallest.toFixed(3));
}

/** What a stream holds; nothing where it is no packed text, as a font is none. */
function inflated(packed: Buffer): string {
  try {
    return inflateSync(packed).toString("latin1");
  } catch {
    return "";
  }
}

function readWords(xml: string): Word[][] {
  const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;
  return xml
    .split("<page ")
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
        text: text ?? "",
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}
