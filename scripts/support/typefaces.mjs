import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./run.mjs";

/** @param {number} from @param {number} to */
const letters = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** What English pages are written in; anything rarer comes from the typeface's own, larger files. */
const LATIN = `${letters(0x20, 0x7e)}\u00a0\u2009\u202f«°±²³·¹»½Å×ãåçéíôöü÷\u0304–—‘’“”…↑↓−`;
const CYRILLIC = `Ёё${letters(0x410, 0x44f)}№`;
/** What type does by itself, and figures of one width (global.css): the rest of a typeface's features nobody asks for. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "liga", "rlig", "tnum"];
/** Who made it and under which licence, as entries of a typeface's table of names; its own name stays with the whole. */
const NAMES = [0, 13, 14];
/** Weights that the style sheets ask for. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };

const inter = "@fontsource-variable/inter/files/inter";
const serif = "@fontsource/source-serif-4/files/source-serif-4";
/** The typefaces of nearly every letter, cut down to those letters: by file in app/_typefaces, from what and to which letters. */
export const TYPEFACES = {
  "inter-latin": { source: `${inter}-latin-wght-normal.woff2`, text: LATIN, variationAxes: WEIGHTS },
  "inter-cyrillic": { source: `${inter}-cyrillic-wght-normal.woff2`, text: CYRILLIC, variationAxes: WEIGHTS },
  "serif-latin": { source: `${serif}-latin-600-normal.woff2`, text: LATIN, variationAxes: {} },
  "serif-cyrillic": { source: `${serif}-cyrillic-600-normal.woff2`, text: CYRILLIC, variationAxes: {} },
};

/** The file of a typeface of `TYPEFACES`, made anew. @param {keyof typeof TYPEFACES} name */
export async function builtTypeface(name) {
  // Not before it is called: `npm start` reads this file before anything is installed.
  const { default: subset } = await import("subset-font");
  const { source, text, variationAxes } = TYPEFACES[name];
  const whole = readFileSync(createRequire(import.meta.url).resolve(source));
  return subset(whole, text, { targetFormat: "woff2", keepFeatures: FEATURES, preserveNameIds: NAMES, variationAxes });
}

/** Where the file of a typeface stands. @param {keyof typeof TYPEFACES} name */
export const typefaceFile = (name) => join(root, "app", "_typefaces", `${name}.woff2`);

/** Writes the typefaces down that are not there. */
export async function ensureTypefaces() {
  for (const name of /** @type {(keyof typeof TYPEFACES)[]} */ (Object.keys(TYPEFACES)))
    if (!existsSync(typefaceFile(name))) writeFileSync(typefaceFile(name), await builtTypeface(name));
}
