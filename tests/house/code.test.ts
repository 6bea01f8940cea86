import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { appFiles, inBrowser, sourceOf } from "./imports";

/** The rooms of the house, and what is asked of each: lines of its longest and of its median file, files in a folder. */
const rooms = [
  { room: "lib", longest: 300, median: 60, crowd: 14 },
  { room: "app", longest: 200, median: 60, crowd: 20 },
] as const;

/** Strings of a language, however many there are. */
const strings = /^lib\/i18n\/[a-z]{2}(-[A-Za-z]+)?(\/[a-z-]+)?\.ts$/;

const filesIn = (room: string) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: join(room, path), text: readFileSync(join(room, path), "utf8") }));

/** What ECMAScript lays down to the last bit. Exponentials, logarithms, angles and powers it leaves to the engine. */
const exact = "abs|ceil|clz32|floor|imul|max|min|random|round|sign|sqrt|trunc|LN2|PI|SQRT1_2|SQRT2";
const engineMade = new RegExp(`\\bMath\\b(?!\\.(${exact})\\b)|(?<!\\dn )\\*\\*`);
const withoutWords = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\.|[^"\\\n])*"/g, "");

const lineCount = (text: string) => text.split("\n").length - 1;
const paths = (found: readonly { readonly path: string }[]) => found.map(({ path }) => path);

describe.each(rooms)("the code in $room", ({ room, longest, median, crowd }) => {
  const files = filesIn(room);

  test("is there to be looked at", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test(`has no file longer than ${longest} lines, the strings of a language excepted`, () => {
    expect(paths(files.filter(({ path, text }) => !strings.test(path) && lineCount(text) > longest))).toEqual([]);
  });

  test(`has a median file of at most ${median} lines`, () => {
    const lengths = files.map(({ text }) => lineCount(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(median);
  });

  test(`keeps a folder to ${crowd} files; those with one file a method, or a screen's strings, have no bound`, () => {
    const folders = files.map(({ path }) => dirname(path)).filter((folder) => !/\/(methods|weighting|i18n\/[a-z-]+)$/.test(folder));
    const crowded = [...new Set(folders)].filter((folder) => folders.filter((other) => other === folder).length > crowd);
    expect(crowded).toEqual([]);
  });

  test("says above every exported function what it is for, but where the framework asks for it by name", () => {
    const bare = files.flatMap(({ path, text }) => {
      const lines = text.split("\n");
      return lines.flatMap((line, at) =>
        /^export (async )?function (?!generateMetadata\b|GET\b|POST\b)/.test(line) && !/\*\/$/.test(lines[at - 1] ?? "")
          ? [`${path}: ${line}`]
          : [],
      );
    });
    expect(bare).toEqual([]);
  });
});

describe("what an engine works out in its own way", () => {
  test.each(["Math.exp(x)", "const { log } = Math;", "x ** 2", "2 ** -k", "x **= 2", "all.map(Math.log1p)"])("is seen: %s", (code) => {
    expect(engineMade.test(withoutWords(code))).toBe(true);
  });

  test.each(["Math.max(a, b)", "all.map(Math.abs)", "10n ** BigInt(k)", "/** x ** 2 */", "// Math.exp", '"** p < 0.01"'])(
    "is not: %s",
    (code) => {
      expect(engineMade.test(withoutWords(code))).toBe(false);
    },
  );

  test.each(["lib", "app", "server"])("is not used in %s, where lib/math/elementary has the same on every engine", (room) => {
    expect(paths(filesIn(room).filter(({ text }) => engineMade.test(withoutWords(text))))).toEqual([]);
  });
});

describe("the code in app", () => {
  test("says at the head of a file that it runs in the browser: further down the bundler refuses it", () => {
    const late = filesIn("app").filter(({ text }) => /"use client"/.test(text) && !/^"use client";\n/.test(text));
    expect(paths(late)).toEqual([]);
  });

  test("keeps what reads the disk for the server: nothing that comes to the browser imports it", () => {
    const ofBrowser = appFiles.filter((path) => /\.tsx?$/.test(path) && (sourceOf(path).client || /-worker\.ts$/.test(path)));
    const reached = new Set(ofBrowser.flatMap((path) => [...inBrowser(path), ...sourceOf(path).imports]));
    expect(reached.size).toBeGreaterThan(200);
    expect([...reached].filter((path) => path.startsWith("app/_server/"))).toEqual([]);
    expect(paths(filesIn("app/_state").filter(({ text }) => /from "node:|@\/lib\/dataset\/load"/.test(text)))).toEqual([]);
  });
});

describe("the code in lib", () => {
  const files = filesIn("lib");

  test("takes time and chance as arguments", () => {
    const impure = /\bMath\.random\(|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/;
    expect(paths(files.filter(({ text }) => impure.test(text)))).toEqual([]);
  });

  test("never names a module inside a type, where the layer gate does not look", () => {
    expect(paths(files.filter(({ text }) => /\bimport\(/.test(text)))).toEqual([]);
  });
});
