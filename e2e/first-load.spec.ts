import { gzipSync } from "node:zlib";
import { expect, test } from "./support/test";

/** What the first page may name of script, packed by gzip. More of it is fetched when it is wanted. */
const MOST_BYTES = 200_000;

/** The scripts that a page runs, and those it tells the browser to bring beside them: the words. */
function scriptsNamed(html: string): readonly string[] {
  const run = [...html.matchAll(/<script src="([^"?]+)[^>]*>/g)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, path]) => path ?? "");
  const brought = [...html.matchAll(/<link [^>]*>/g)].flatMap(([tag]) =>
    /\bas="script"/.test(tag) ? [/href="([^"?]+)/.exec(tag)?.[1] ?? ""] : [],
  );
  expect(run.length).toBeGreaterThan(5);
  expect(brought.some((path) => path.includes("words-"))).toBe(true);
  return [...new Set([...run, ...brought])];
}

test("the first page names no more than 200 kB of script, its words included", async ({ request, baseURL }) => {
  const named = scriptsNamed(await (await request.get("/")).text());
  const sizes = await Promise.all(
    named.map(async (path) => gzipSync(await (await request.get(new URL(path, baseURL).href)).body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST_BYTES);
});

// Compiled function by function as they are first called, they hold the page up while it wakes.
test("the browser may compile the scripts of the first page whole, while they come in", async ({ request }) => {
  const run = scriptsNamed(await (await request.get("/")).text()).filter((path) => !path.includes("/words-"));
  const heads = await Promise.all(run.map(async (path) => (await (await request.get(path)).text()).split("\n", 1)[0]));
  expect(new Set(heads)).toEqual(new Set(["//# allFunctionsCalledOnLoad"]));
});

// Kept for the end, a part comes after the first paint and pushes all that is below it out of sight.
test("all that the first page sends stands in its place", async ({ request }) => {
  const html = await (await request.get("/")).text();
  expect(/<template id="[BP]:|\$R[CRX]\(/.exec(html)?.[0]).toBeUndefined();
  expect(html).toMatch(/data-testid="card"[\s\S]+data-testid="ranking"[\s\S]+data-testid="detail"/);
});
