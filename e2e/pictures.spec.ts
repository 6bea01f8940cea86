import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

/** Opens the menu of the first picture in a place and says how to save it. */
async function menuIn(place: Locator): Promise<Locator> {
  const menu = place.locator("details", { has: place.page().getByText("Picture", { exact: true }) }).first();
  await menu.locator("summary").press("Enter");
  await expect(menu.getByRole("button", { name: "Save as SVG" })).toBeVisible();
  return menu;
}

async function saved(page: Page, button: Locator): Promise<{ readonly name: string; readonly file: Buffer }> {
  const coming = page.waitForEvent("download");
  await button.press("Enter");
  const download = await coming;
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

const charts = [
  { kind: "drawn here", path: "/check/compare", part: "figure" },
  { kind: "drawn by the library", path: "/report", part: "main" },
  { kind: "of series", path: "/trade", part: "figure" },
] as const;

for (const { kind, path, part } of charts)
  test(`a chart ${kind} is saved as vectors that need nothing but themselves`, async ({ page }) => {
    await open(page, path);
    const menu = await menuIn(page.locator(part).first());
    const svg = menu.getByRole("button", { name: "Save as SVG" });
    const { name, file } = await saved(page, svg);
    expect(name).toMatch(/^[^\\/:*?"<>|]+ \d{4}-\d\d-\d\d\.svg$/);
    const text = file.toString("utf8");
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    expect(text).toMatch(/Sources: .+\. Data set /s);
    expect(text).toContain("Licences: ");
    expect(text).not.toMatch(/style=|<style|class=|var\(--|\bInter\b|href=/);
    expect(text.match(/<(path|rect|circle|line|polyline|text)\b/g)?.length).toBeGreaterThan(20);
    // Well-formed, and the same bytes a second time and on a dark screen.
    const broken = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, "image/svg+xml").querySelector("parsererror")?.textContent,
      text,
    );
    expect(broken ?? "").toBe("");
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await saved(page, svg)).file.equals(file)).toBe(true);

    const png = menu.getByRole("button", { name: "Save as PNG" });
    const first = await saved(page, png);
    expect(first.name).toMatch(/\.png$/);
    expect(first.file.subarray(1, 4).toString()).toBe("PNG");
    const [, width] = /width="(\d+)"/.exec(text) ?? [];
    expect(first.file.readUInt32BE(16)).toBe(2 * Number(width));
    expect((await saved(page, png)).file.equals(first.file)).toBe(true);
    await expect(menu.getByRole("status")).toContainText("Saved: ");
  });

test("a chart is copied as a picture, and who refuses is named", async ({ page }) => {
  // Pages may not read the clipboard here: what is handed to it is looked at on the way.
  await page.addInitScript(() => {
    navigator.clipboard.write = async ([item]) => {
      const png = await item?.getType("image/png");
      document.body.dataset.copied = `${item?.types.join()} ${(png?.size ?? 0) > 10_000}`;
    };
  });
  await open(page, "/check/compare");
  const menu = await menuIn(page.locator("figure").first());
  await menu.getByRole("button", { name: "Copy as picture" }).press("Enter");
  await expect(menu.getByRole("status")).toHaveText("The picture is on the clipboard.");
  await expect(page.locator("body")).toHaveAttribute("data-copied", "image/png true");

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await menu.getByRole("button", { name: "Copy as picture" }).press("Enter");
  await expect(menu.getByRole("status")).toContainText("does not let this page write pictures");
  await expectAccessible(page);
});

test("the map of tiles leads to a market by key, and its table holds the same", async ({ page }) => {
  await open(page, "/markets");
  const map = page.getByRole("group", { name: /^Map of tiles: 18 markets/ });
  const tiles = map.getByRole("link");
  await expect(tiles).toHaveCount(18);
  await expect(tiles.first()).toHaveAccessibleName(/.+: (number \d+, .+|home|out|not ranked)/);
  const ranked = await map.getByRole("link", { name: /number \d+/ }).count();
  await expect(page.getByTestId("markets").locator("td.number").filter({ hasText: /^\d+$/ })).toHaveCount(ranked);
  await map.getByRole("link", { name: /^Singapore/ }).press("Enter");
  await expect(page).toHaveURL(/\/markets\/SGP$/);
});

test("at 320 pixels the map of tiles scrolls nothing and writes no letter smaller than 12 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "/markets");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const sizes = await page.locator("figure svg text").evaluateAll((texts) =>
    texts
      .filter((text) => text.checkVisibility() && text.getClientRects().length > 0)
      .map((text) => {
        const svg = (text as SVGTextElement).ownerSVGElement;
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width || 1);
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
  );
  expect(sizes.length).toBeGreaterThan(18);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
