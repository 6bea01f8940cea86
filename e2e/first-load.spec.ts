import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { answers, open, rows, wayTo } from "./support/workspace";

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

test("a file of the program bears the headers that guard a file, a page those of a document too", async ({ request }) => {
  const page = await request.get("/");
  const [script = ""] = scriptsNamed(await page.text());
  const sheet = /href="([^"]+\.css)/.exec(await page.text())?.[1] ?? "";
  const guards = ["x-content-type-options", "cross-origin-resource-policy"];
  const ofDocuments = ["referrer-policy", "cross-origin-opener-policy", "permissions-policy"];
  for (const path of [script, sheet]) {
    const headers = (await request.get(path)).headers();
    expect(guards.filter((name) => !(name in headers))).toEqual([]);
    expect(ofDocuments.filter((name) => name in headers)).toEqual([]);
  }
  expect([...guards, ...ofDocuments, "content-security-policy"].filter((name) => !(name in page.headers()))).toEqual([]);
});

// Kept for the end, a part comes after the first paint and pushes all that is below it out of sight.
test("all that the first page sends stands in its place", async ({ request }) => {
  const html = await (await request.get("/")).text();
  expect(/<template id="[BP]:|\$R[CRX]\(/.exec(html)?.[0]).toBeUndefined();
  expect(html).toMatch(/data-testid="card"[\s\S]+data-testid="ranking"[\s\S]+data-testid="detail"/);
});

test("no page carries the figures: each names the one file that holds them", async ({ request }) => {
  for (const [path, language] of [
    ["/", "en"],
    ["/markets", "en"],
    ["/zh", "zh"],
    ["/ru/check", "ru"],
  ] as const) {
    const html = await (await request.get(path)).text();
    expect(html, path).not.toMatch(/\\?"(observations|supplierShares)\\?":/);
    const [address = "", ...others] = new Set(html.match(/\/api\/figures\/[\w/]+/g));
    expect([address, others], path).toEqual([expect.stringMatching(`^/api/figures/${language}/`), []]);
    const file = await request.get(address);
    expect(file.headers()["cache-control"]).toContain("immutable");
    expect((await file.json()).observations.value.rows.length).toBeGreaterThan(1000);
  }
});

/** Every time that the page asks for its figures, from now on. */
function figuresAsked(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("/api/figures/")) asked.push(request.url());
  });
  return asked;
}

/** The bytes that the figures of this page cost on their way; nothing where they come from the browser's own cache. */
const bytesOfFigures = (page: Page) =>
  page.evaluate(() => {
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return files.filter(({ name }) => name.includes("/api/figures/")).map(({ transferSize }) => transferSize);
  });

// Asked for twice on one page, they would be fetched beside what the page has told the browser to bring.
test("the figures are fetched once, with the first page: the next has them, and one that is opened anew takes them from the cache", async ({
  page,
}) => {
  const asked = figuresAsked(page);
  await open(page);
  const [bytes, ...others] = await bytesOfFigures(page);
  expect(bytes).toBeGreaterThan(10_000);
  expect(others).toEqual([]);
  await wayTo(page, "Check").click();
  await page.waitForURL("/check");
  await answers(page);
  expect(asked).toHaveLength(1);
  for (const path of ["/markets", "/"]) {
    await open(page, path);
    expect(await bytesOfFigures(page)).toEqual([0]);
  }
  await page.reload();
  await answers(page);
  expect(await bytesOfFigures(page)).toEqual([0]);
  expect(asked).toHaveLength(4);
});

test.describe("where the figures cannot be fetched", () => {
  test.use({ expectedErrors: [/net::ERR_FAILED|status of 404/] });

  test("a page stays as it was sent and leads on, and it wakes up once they can be", async ({ page }) => {
    const asked = figuresAsked(page);
    await page.route("**/api/figures/**", (route) => route.abort());
    await page.goto("/");
    await expect.poll(() => asked.length).toBeGreaterThan(2);
    await expect(rows(page)).toHaveCount(15);
    await expect(page.locator("[data-awake]")).toHaveCount(0);
    await wayTo(page, "Check").click();
    await page.waitForURL("/check");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("[data-awake]")).toHaveCount(0);
    await page.unroute("**/api/figures/**");
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await answers(page);
  });

  test("because the server has others by now, the page that fits those comes in its place", async ({ page }) => {
    const asked = figuresAsked(page);
    await page.route("**/api/figures/**", (route) => route.fulfill({ status: 404 }), { times: 1 });
    await page.goto("/");
    await answers(page);
    expect(asked).toHaveLength(2);
  });
});
