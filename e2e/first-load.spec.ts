import { gzipSync } from "node:zlib";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

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

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`nothing jumps while the first page comes and wakes up at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const jumps: number[] = [];
      Object.assign(window, { jumps });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) jumps.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(page);
    await page.waitForTimeout(1500);
    const jumped = await page.evaluate(() => (window as unknown as { jumps: number[] }).jumps.reduce((sum, value) => sum + value, 0));
    // What is called good: https://web.dev/articles/cls.
    expect(jumped).toBeLessThan(0.1);
  });
