import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtTypeface, TYPEFACES, typefaceFile } from "@/scripts/support/typefaces.mjs";

const names = Object.keys(TYPEFACES) as (keyof typeof TYPEFACES)[];
const sheet = readFileSync("app/fonts.css", "utf8");

/** The letters that the style sheet sends to a file. */
function lettersOf(name: string): ReadonlySet<number> {
  const rule = sheet.split("@font-face").find((each) => each.includes(`/${name}.woff2`)) ?? "";
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = "", to = from]) =>
    [from, to].map((hex) => parseInt(hex, 16)),
  );
  return new Set(ranges.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)));
}

test.each(names)("%s is what its source makes, and the style sheet sends just its letters to it", async (name) => {
  expect(readFileSync(typefaceFile(name)).equals(await builtTypeface(name))).toBe(true);
  const letters = new Set([...TYPEFACES[name].text].map((letter) => letter.codePointAt(0) ?? 0));
  expect(lettersOf(name)).toEqual(letters);
});
