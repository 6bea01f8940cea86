import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { appFiles as files, inBrowser, sourceOf } from "./imports";

/** The parts of the words that a file asks for. */
const askedIn = (path: string) =>
  [...sourceOf(path).text.matchAll(/\buseWords\(([^)]*)\)/g)].flatMap(([, parts = ""]) =>
    [...parts.matchAll(/"(\w+)"/g)].map(([, part = ""]) => part),
  );

/** The parts that everything asks for which comes to the browser with a page; what it fetches later asks for itself. */
const partsOf = (page: string) => [...new Set([...inBrowser(page)].flatMap(askedIn))].sort();

const pages = files.filter((path) => path.endsWith("/page.tsx"));
/** The parts a page names, those that come with it first, and then those that come once it stands. */
const named = (page: string) => {
  const found = /<Spoken\s+parts=\{\[([^\]]*)\]\}(?:\s+later=\{\[([^\]]*)\]\})?/.exec(sourceOf(page).text);
  return found?.slice(1).map((list = "") => [...list.matchAll(/"(\w+)"/g)].map(([, part]) => part));
};

test.each(pages)("%s tells the browser of every part of the words that its components ask for, and of no other", (page) => {
  // Without it nothing says that the page has woken up.
  expect(named(page)).not.toBeNull();
  expect(named(page)?.flat().sort()).toEqual(partsOf(page));
});

test("what frames every page asks for the words that all share, and for no more", () => {
  expect(partsOf("app/[language]/layout.tsx")).toEqual([]);
});

test("no screen takes the words of one language: each asks for the page's", () => {
  const fixed = files.filter((path) => /\.tsx?$/.test(path) && /import (?!type)[^;]*i18n\/[a-z]{2}["/]/.test(readFileSync(path, "utf8")));
  expect(fixed).toEqual(["app/_language/all-words.ts"]);
});

test("all that the frame says stands inside of what tells the language, the first words a keyboard meets too", () => {
  expect(sourceOf("app/[language]/layout.tsx").text).toMatch(/<body>\s*<Speaking language=\{language\}>/);
});

/** What answers by an address, with the functions by which it does. */
const answering = files
  .filter((path) => /\/(page\.tsx|route\.ts)$/.test(path) && !path.startsWith("app/api/"))
  .flatMap((path) => {
    const starts = [...sourceOf(path).text.matchAll(/^export (?:default )?(?:async )?function (\w+)/gm)];
    return starts.map(({ index, 1: name = "" }, k) => [path, name, sourceOf(path).text.slice(index, starts[k + 1]?.index)] as const);
  })
  .filter(([, name]) => ["generateMetadata", "Page", "GET"].includes(name));

test.each(answering)("%s: %s says in which language it answers before it does anything else", (path, name, body) => {
  // A file of figures alone is the same in every language.
  if (path === "app/[language]/trade/model/panel/route.ts") return expect(sourceOf(path).text).not.toMatch(/words/i);
  expect(
    body.split("\n").find((line) => line.startsWith("  ")),
    name,
  ).toMatch(/await speak\(params\)/);
});
