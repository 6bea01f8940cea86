import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
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
  { kind: "drawn here", path: "/compare", part: "figure" },
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
    expect(text).not.toMatch(/style=|<style|class=|var\(--|Inter|href=/);
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

test("a chart is copied as a picture, and who refuses is named", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/compare");
  const menu = await menuIn(page.locator("figure").first());
  await menu.getByRole("button", { name: "Copy as picture" }).press("Enter");
  await expect(menu.getByRole("status")).toHaveText("The picture is on the clipboard.");
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => [...item.types]));
  expect(types).toContain("image/png");

  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await menu.getByRole("button", { name: "Copy as picture" }).press("Enter");
  await expect(menu.getByRole("status")).toContainText("does not let this page write pictures");
});
