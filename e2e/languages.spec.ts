import { gzipSync } from "node:zlib";
import type { APIRequestContext, Page } from "@playwright/test";
import { everyLanguage } from "@/app/_language/all-words";
import { loadDataset, loadPublished } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import { addressIn } from "@/lib/i18n/address";
import { languages } from "@/lib/i18n/text";
import { expectAccessible } from "./support/axe";
import { overlaps } from "./support/overlaps";
import { print } from "./support/pdf";
import { said } from "./support/said";
import { settled } from "./support/settled";
import { expect, test } from "./support/test";
import { answers, open, order } from "./support/workspace";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const other = { ...example, title: "Ω 9", pillars: { ...example.pillars, demand: 5, payments: 95 } };
const [english, ...others] = everyLanguage;
const pages = [
  ...["/", "/weights", "/import", "/table", "/check", "/check/compare", "/check/decisions", "/markets", "/markets/side-by-side", "/report"],
  ...["/markets/KAZ", "/markets/KAZ/competitors", "/moved", "/evidence", "/trade", "/trade/mirror", "/trade/model", "/trade/audit"],
  ...["/data", "/methods", "/methods/topsis", "/methods/api", "/nowhere"],
];
/** Those whose every element is looked at. */
const looked = ["/", "/check", "/report", "/markets/KAZ"];

/** What sources, documents and publishers wrote: it stays as they wrote it, wherever it stands. Longer texts first. */
const written = [...strings([dataset, loadPublished("data", dataset)])]
  .filter((text) => text.includes(" "))
  .sort((a, b) => b.length - a.length);
/** Two Latin words running, what is typed as it stands and names left out: of methods, programs, makers and works. */
const RUNNING = /\b[a-z]{3,} +[a-z]{3,}\b/;
const TYPED = /npm run [\w -]+|exporter != importer and trade|export delimited|smearing factor/g;

function strings(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null && !("en" in value)) for (const each of Object.values(value)) strings(each, found);
  return found;
}

const leftOver = (text: string) => {
  if (!RUNNING.test(text)) return false;
  return RUNNING.test(written.reduce((rest, known) => rest.replaceAll(known, " "), text).replace(TYPED, " "));
};

/** Unfolds what can be unfolded, and gives back what is said. */
async function textsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")) fold.open = true;
  });
  await settled(page);
  return await page.evaluate(said);
}

/** Whatever the width, and with all unfolded that can be. */
async function expectNoOverlaps(page: Page): Promise<void> {
  for (const width of [320, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overlaps(page), `${width} pixels`).toEqual([]);
  }
}

test.describe("every page", () => {
  test.use({ expectedErrors: [/404/] });
  for (const { language } of others)
    for (const path of pages)
      test(`${path} in ${language} is in that language, whole at 320 pixels, and nothing in English is left over`, async ({ page }) => {
        const response = await page.goto(addressIn(language, path));
        expect(response?.status()).toBe(path === "/nowhere" ? 404 : 200);
        await expect(page.locator("html")).toHaveAttribute("lang", languages[language].tag);
        if (path !== "/nowhere") await expect(page.locator("#content[data-awake=true]")).toBeVisible();
        const texts = await textsOn(page);
        expect(texts.length).toBeGreaterThan(30);
        expect(texts.filter(leftOver)).toEqual([]);
        if (looked.includes(path)) await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const cut = await page
          .locator("button:visible, nav a:visible, label:visible:not(.visually-hidden), summary:visible")
          .evaluateAll((elements) =>
            elements
              .filter((element) => getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
              .map(({ textContent }) => textContent),
          );
        expect({ wide, cut }).toEqual({ wide: 320, cut: [] });
        await expectNoOverlaps(page);
      });
  for (const path of pages)
    test(`${path} in the first language: no text lies on another`, async ({ page }) => {
      await page.goto(path);
      await textsOn(page);
      await expectNoOverlaps(page);
    });
});

for (const { language, t } of others)
  test(`the brief in ${language} is one page of A4, with all its letters`, async ({ page }) => {
    await open(page, addressIn(language, "/report"));
    await page.getByTestId("brief").waitFor();
    const printed = await print(page, "A4");
    expect(printed.text[0]).toContain(t.app.name);
    expect(printed.text.join("")).not.toContain("\uFFFD");
  });

test("the switch keeps the decision, the page and what stands in the address, by the keyboard too", async ({ page }) => {
  await open(page, `/?d=${encodeDecision(other)}`);
  const before = await order(page);
  for (const { language } of [...others, english as (typeof others)[number]]) {
    await page.getByRole("link", { name: languages[language].name, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL((url) => url.pathname === addressIn(language, "/"));
    await answers(page);
    expect(await order(page)).toEqual(before);
    await expect(page.locator('input[value="Ω 9"]').first()).toBeAttached();
  }
  await page.goto("/trade/mirror?exporter=KGZ#mirror-table");
  await page.getByRole("link", { name: "Русский" }).click();
  await expect(page).toHaveURL(/\/ru\/trade\/mirror\?exporter=KGZ#mirror-table$/);
});

test("links lead on in the language, and a link made in one opens to the same decision in every other", async ({ page }) => {
  await open(page, `/zh?d=${encodeDecision(other)}`);
  const before = await order(page);
  await page
    .getByRole("navigation", { name: others[0]?.t.nav.label ?? "", exact: true })
    .getByRole("link")
    .last()
    .click();
  await expect(page).toHaveURL(/\/zh\/evidence$/);
  await open(page, "/zh/report");
  const made = page.locator('main a[href*="/zh/report?d="]').first();
  // Until the foot of the report has woken up it is the server's, who knows of no decision of one's own.
  await expect(made).toHaveAttribute("href", new RegExp(`d=${encodeDecision(other)}`));
  const link = new URL((await made.getAttribute("href")) ?? "");
  for (const { language } of everyLanguage) {
    await open(page, addressIn(language, `/${link.search}`));
    expect(await order(page)).toEqual(before);
  }
});

test("what the address has of English leads to the bare one, with what stands behind it", async ({ request }) => {
  const response = await request.get("/en/trade/mirror?exporter=KGZ", { maxRedirects: 0 });
  expect([response.status(), response.headers().location]).toEqual([308, "/trade/mirror?exporter=KGZ"]);
  const head = await (await request.get("/ru/check")).text();
  for (const [tag, path] of [
    ["en", "/check"],
    ["zh-Hans", "/zh/check"],
    ["ru", "/ru/check"],
  ])
    expect(head).toMatch(new RegExp(`<link rel="alternate" hrefLang="${tag}" href="(http://[^"/]+)?${path}"`));
});

test.describe("a browser that asks for Chinese first", () => {
  test.use({ locale: "zh-TW" });
  test("is offered the page in it in one line, is sent nowhere, and asked once", async ({ page }) => {
    await open(page, "/check");
    const offer = page.getByRole("link", { name: languages.zh.own.offer });
    await expect(offer).toHaveAttribute("href", "/zh/check");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("button", { name: languages.zh.own.decline }).click();
    await expect(offer).toHaveCount(0);
    await page.reload();
    await answers(page);
    await expect(offer).toHaveCount(0);
  });
});

/** A script that a page names, fetched once. */
const scripts = new Map<string, Buffer>();

/** The page, and the scripts it runs or tells the browser to bring. */
async function carried(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const named = new Set([...html.matchAll(/(?:src|href)="(\/_next\/static\/chunks\/[^"?]+\.js)/g)].map(([, name]) => name ?? ""));
  for (const name of named) if (!scripts.has(name)) scripts.set(name, await (await request.get(name)).body());
  return { html, scripts: [...named].map((name) => [name, scripts.get(name) as Buffer] as const) };
}

/** More than this of words, packed, no page carries in another language than in English. */
const MOST_MORE = 6000;

for (const path of pages)
  test(`${path} carries the words of one language, and at most 6 kB more of them than in English`, async ({ request }) => {
    const found = new Map<string, number>();
    for (const { language } of everyLanguage) {
      const { html, scripts } = await carried(request, addressIn(language, path));
      const words = scripts.filter(([name]) => name.includes("/words-"));
      // The frame alone asks for none before it has woken up.
      if (path !== "/nowhere") expect(words.length).toBeGreaterThan(0);
      expect(words.filter(([name]) => !name.includes(`/words-${language}-`)).map(([name]) => name)).toEqual([]);
      found.set(
        language,
        words.reduce((sum, [, body]) => sum + gzipSync(body).length, 0),
      );
      const all = [html, ...scripts.map(([, body]) => body.toString("utf8"))].join("\n");
      for (const { language: another, t, say } of everyLanguage.filter((each) => each.language !== language)) {
        const why = dataset.indicators[0]?.why;
        for (const canary of [t.app.tagline, t.app.noScript, why ? say(why) : "", say({ key: "advice.hold.text" })])
          expect(all.includes(canary), `${path} in ${language} says “${canary}” in ${another}`).toBe(false);
      }
    }
    test.info().annotations.push({ type: "bytes of words", description: JSON.stringify(Object.fromEntries(found)) });
    for (const { language } of others)
      expect((found.get(language) ?? 0) - (found.get("en") ?? 0), `${path} in ${language}`).toBeLessThanOrEqual(MOST_MORE);
  });
