import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

type Source = { readonly imports: readonly string[]; readonly sheets: readonly string[]; readonly later: readonly string[] };

const sources = new Map<string, Source>();
const under = (path: string, from: string) => join(dirname(path), from);
const fileOf = (path: string, from: string) => ["", ".ts", ".tsx"].map((ending) => under(path, from) + ending).find(isCode);
const isCode = (path: string) => /\.tsx?$/.test(path) && existsSync(path);

/** What a file of the app imports of it: code, style sheets, and code that it fetches later. */
function sourceOf(path: string): Source {
  const known = sources.get(path);
  if (known) return known;
  const text = readFileSync(path, "utf8");
  const named = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;"]*?from\s+)?"(\.[^"]+)"/gm)].flatMap(([, type, from = ""]) =>
    type ? [] : [from],
  );
  const fetched = [...text.matchAll(/\bimport\("(\.[^"]+)"\)/g)].map(([, from = ""]) => from);
  const code = (list: readonly string[]) => list.flatMap((from) => fileOf(path, from) ?? []);
  const source = {
    imports: code(named),
    sheets: named.filter((from) => from.endsWith(".css")).map((from) => under(path, from)),
    later: code(fetched),
  };
  sources.set(path, source);
  return source;
}

/** The style sheets that come with a file. */
function sheetsOf(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const { imports, sheets } = sourceOf(path);
  return [...sheets, ...imports.flatMap((each) => sheetsOf(each, seen))];
}

const files = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((name) => join("app", name))
  .filter(isCode);
const frame = sheetsOf("app/layout.tsx");

// While a sheet that comes with later code is loading, React holds back every update of the page: a tick jumps back, a letter is lost.
test("what is fetched later brings no style sheet that was not there before", () => {
  const deferred = files.flatMap((path) => sourceOf(path).later.map((part) => [path, part] as const));
  expect(deferred.length).toBeGreaterThan(20);
  for (const [path, part] of deferred) {
    const there = new Set([...frame, ...sheetsOf(path)]);
    expect(
      sheetsOf(part).filter((sheet) => !there.has(sheet)),
      `${path} puts off ${part}`,
    ).toEqual([]);
  }
});
