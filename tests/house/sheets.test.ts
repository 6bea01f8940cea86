import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { appFiles, codeAt, sourceOf } from "./imports";

const under = (path: string, from: string) => join(dirname(path), from);

/** The style sheets that come with a file. */
function sheetsOf(path: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const { text, imports } = sourceOf(path);
  const own = [...text.matchAll(/^import\s+(?:\w+\s+from\s+)?"(\.[^"]+\.css)"/gm)].map(([, from = ""]) => under(path, from));
  return [...own, ...imports.flatMap((each) => sheetsOf(each, seen))];
}

/** The code of the app that a file fetches later. */
const laterOf = (path: string) =>
  [...sourceOf(path).text.matchAll(/\bimport\("(\.[^"]+)"\)/g)].flatMap(([, from = ""]) => codeAt(under(path, from)) ?? []);

const frame = sheetsOf("app/[language]/layout.tsx");

// While a sheet that comes with later code is loading, React holds back every update of the page: a tick jumps back, a letter is lost.
test("what is fetched later brings no style sheet that was not there before", () => {
  const deferred = appFiles.filter((path) => codeAt(path)).flatMap((path) => laterOf(path).map((part) => [path, part] as const));
  expect(deferred.length).toBeGreaterThan(20);
  for (const [path, part] of deferred) {
    const there = new Set([...frame, ...sheetsOf(path)]);
    expect(
      sheetsOf(part).filter((sheet) => !there.has(sheet)),
      `${path} puts off ${part}`,
    ).toEqual([]);
  }
});
