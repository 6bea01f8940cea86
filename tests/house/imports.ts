import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Source = { readonly text: string; readonly client: boolean; readonly imports: readonly string[] };

const sources = new Map<string, Source>();

/** The code file that a path without its ending names. */
export const codeAt = (stem: string) =>
  ["", ".ts", ".tsx"].map((ending) => stem + ending).find((path) => /\.tsx?$/.test(path) && existsSync(path));

/** Every file of the app. */
export const appFiles = readdirSync("app", { recursive: true, encoding: "utf8" }).map((name) => join("app", name));

/** A file with what it imports of the app, types and what is fetched later left out. */
export function sourceOf(path: string): Source {
  const known = sources.get(path);
  if (known) return known;
  const text = readFileSync(path, "utf8");
  const imports = [...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^;"]*?from\s+)?"((?:\.|@\/app)[^"]+)"/gm)].flatMap(
    ([, type, from = ""]) => {
      const stem = from.startsWith("@/") ? from.slice(2) : join(dirname(path), from);
      const found = codeAt(stem);
      return found && !type ? [found] : [];
    },
  );
  const source = { text, client: text.startsWith('"use client"'), imports };
  sources.set(path, source);
  return source;
}

/** The files that come to the browser with a file: those that say so at their head, and all that they import. */
export function inBrowser(from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (path: string, above: boolean) => {
    const here = above || sourceOf(path).client;
    if (seen.has(`${path} ${here}`)) return;
    seen.add(`${path} ${here}`);
    if (here) found.add(path);
    for (const each of sourceOf(path).imports) walk(each, here);
  };
  walk(from, false);
  return found;
}
