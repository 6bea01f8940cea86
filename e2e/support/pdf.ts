import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";

/** A printed page, read back by poppler-utils. */
export type Printed = {
  readonly pages: number;
  /** Width and height in points; A4 is 595 × 842. */
  readonly size: readonly [number, number];
  /** The text of each page, laid out as printed. */
  readonly text: readonly string[];
  /** How many bitmaps are in it: none when every chart is drawn in vectors. */
  readonly bitmaps: number;
  /** Titles of the outline, by which a reader finds the way. */
  readonly outline: readonly string[];
  /** True where what is a heading, a table or a picture is told to those who cannot see it. */
  readonly tagged: boolean;
  /** The size of the smallest letter on any page, in points to the nearest third: as it is printed, in texts and in charts. */
  readonly smallest: number;
  /** Every word of each page with its box, in points from the page's upper left corner. */
  readonly words: readonly (readonly Word[])[];
};

export type Word = { readonly text: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Prints the page as the browser would on this paper, by the page's own `@page` rule, and reads the result back. */
export async function print(page: Page, paper: "A4" | "Letter" = "A4"): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), "caravan-print-"));
  try {
    const file = join(folder, "printed.pdf");
    await page.pdf({ path: file, format: paper, printBackground: true, tagged: true, outline: true });
    const info = poppler("pdfinfo", file);
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
    // Three dots to a point, the most there are: its whole numbers tell thirds of a point.
    const xml = poppler("pdftohtml", "-xml", "-i", "-q", "-stdout", "-zoom", "3", file);
    return {
      outline: [...(/<outline>[\s\S]*<\/outline>/.exec(xml)?.[0] ?? "").matchAll(/<item[^>]*>([^<]*)/g)].map(([, title]) => title ?? ""),
      tagged: /Tagged:\s+yes/.test(info),
      smallest: smallestIn(xml),
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      size: [Number(size?.[1]), Number(size?.[2])],
      text: poppler("pdftotext", "-layout", file, "-").split("\f").slice(0, -1),
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

/** The smallest font in which something is written, by what `pdftohtml -zoom 3` says. */
function smallestIn(xml: string): number {
  const sizes = new Map([...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g)].map(([, id, size]) => [id, Number(size) / 3]));
  const used = [...xml.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)]
    .filter(([, , text]) => text?.replace(/<[^>]*>/g, "").trim())
    .map(([, id]) => sizes.get(id) ?? 0);
  return Math.min(...used);
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
