import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const files = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: join("lib", path), text: readFileSync(join("lib", path), "utf8") }));

const lineCount = (text: string) => text.split("\n").length - 1;
const paths = (found: readonly { readonly path: string }[]) => found.map(({ path }) => path);

describe("the code in lib", () => {
  test("is there to be looked at", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test("has no file longer than 300 lines, the strings of a language excepted", () => {
    const strings = /^lib\/i18n\/[a-z]{2}(-[A-Za-z]+)?(\/[a-z-]+)?\.ts$/;
    expect(paths(files.filter(({ path, text }) => !strings.test(path) && lineCount(text) > 300))).toEqual([]);
  });

  test("has a median file of at most 60 lines", () => {
    const lengths = files.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });

  test("keeps a folder to 14 files; those with one file a method, or a screen's strings, have no bound", () => {
    const folders = files.map(({ path }) => dirname(path)).filter((folder) => !/\/(methods|weighting|i18n\/en)$/.test(folder));
    const crowded = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > 14);
    expect(crowded).toEqual([]);
  });

  test("takes time and chance as arguments", () => {
    const impure = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
    expect(paths(files.filter(({ text }) => impure.test(text)))).toEqual([]);
  });

  test("never names a module inside a type, where the layer gate does not look", () => {
    expect(paths(files.filter(({ text }) => /\bimport\(/.test(text)))).toEqual([]);
  });

  test("says above every exported function what it is for", () => {
    const bare = files.flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, at) =>
        /^export (async )?function/.test(line) && !/\*\/$/.test(lines[at - 1] ?? "") ? [`${path}: ${line}`] : [],
      );
    });
    expect(bare).toEqual([]);
  });
});
