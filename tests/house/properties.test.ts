import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { appFiles } from "./imports";

const sheets = appFiles.filter((path) => path.endsWith(".css")).map((path) => ({ path, text: readFileSync(path, "utf8") }));

// A browser says nothing of a name that stands for nothing: the gap or the line is simply not there.
test("every custom property that a style sheet uses is defined in one", () => {
  const defined = new Set(sheets.flatMap(({ text }) => [...text.matchAll(/(?:^|[\s{;])(--[\w-]+)\s*:/g)].map(([, name]) => name)));
  const used = sheets.flatMap(({ path, text }) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => ({ path, name })));
  expect(used.length).toBeGreaterThan(500);
  expect(used.filter(({ name }) => !defined.has(name))).toEqual([]);
});
