import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

type Source = { readonly text: string; readonly client: boolean; readonly imports: readonly string[]; readonly parts: readonly string[] };

const sources = new Map<string, Source>();

/** What a file of the app imports of the app, types left out, and which parts of the words it asks for. */
function sourceOf(path: string): Source {
  const known = sources.get(path);
  if (known) return known;
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s+)?[^;]*?from\s+"((?:\.|@\/app)[^"]+)"/gm)].flatMap(
    ([, type, from = ""]) => {
      const stem = from.startsWith("@/") ? from.slice(2) : join(dirname(path), from);
      const found = [`${stem}.ts`, `${stem}.tsx`].find(existsSync);
      return found && !type ? [found] : [];
    },
  );
  const asked = [...text.matchAll(/\buseWords\(([^)]*)\)/g)].flatMap(([, parts = ""]) => [...parts.matchAll(/"(\w+)"/g)]);
  const source = { text, client: text.startsWith('"use client"'), imports, parts: asked.map(([, part = ""]) => part) };
  sources.set(path, source);
  return source;
}

/** The parts that everything asks for which comes to the browser with a page; what it fetches later asks for itself. */
function partsOf(page: string): readonly string[] {
  const seen = new Set<string>();
  const parts = new Set<string>();
  const walk = (path: string, above: boolean) => {
    const { client, imports, parts: own } = sourceOf(path);
    const here = above || client;
    if (seen.has(`${path} ${here}`)) return;
    seen.add(`${path} ${here}`);
    if (here) for (const part of own) parts.add(part);
    for (const each of imports) walk(each, here);
  };
  walk(page, false);
  return [...parts].sort();
}

const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((name) => join("app", name));
const pages = files.filter((path) => path.endsWith("/page.tsx"));
const named = (page: string) => /<Spoken\s+parts=\{\[([^\]]*)\]\}/.exec(sourceOf(page).text)?.[1];

test.each(pages)("%s tells the browser of every part of the words that its components ask for, and of no other", (page) => {
  const list = [...(named(page) ?? "").matchAll(/"(\w+)"/g)].map(([, part]) => part);
  expect(list.sort()).toEqual(partsOf(page));
});

test("what frames every page asks for the words that all share, and for no more", () => {
  expect(partsOf("app/layout.tsx")).toEqual([]);
});

test("no screen takes the words of one language: each asks for the page's", () => {
  const fixed = files.filter((path) => /\.tsx?$/.test(path) && /import (?!type)[^;]*i18n\/[a-z]{2}["/]/.test(readFileSync(path, "utf8")));
  // Programs are answered in English, whatever their users speak.
  expect(fixed).toEqual(["app/_language/server-words.ts", "app/api/v1/_http/answer.ts"]);
});
