import { tabTo } from "./support/tab";
import { expect, test } from "./support/test";
import { open, scores } from "./support/workspace";

test("the whole journey by keyboard alone: weights, method, market, shares, report", async ({ page }) => {
  await open(page);
  const first = await scores(page);

  await tabTo(page, "Skip to the content");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();

  await tabTo(page, "Logistics");
  for (let press = 0; press < 3; press++) await page.keyboard.press("PageUp");
  await expect.poll(() => scores(page)).not.toEqual(first);
  const moved = await scores(page);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Control+z");
  await expect.poll(() => scores(page)).toEqual(first);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => scores(page)).toEqual(moved);

  await tabTo(page, "Method");
  await page.keyboard.press("w");
  await expect(page.getByText(/markets by Weighted (sum|product), best first/)).toBeVisible();

  await tabTo(page, "Georgia");
  await page.keyboard.press("Space");
  await expect(page.getByTestId("ranking").locator("tbody tr")).toHaveCount(16);

  await tabTo(page, "Why Kazakhstan is here");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /Why Kazakhstan is number/ })).toBeVisible();

  await tabTo(page, "Position");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Enter your share and your rivals'")).toBeVisible();
  await tabTo(page, "Enter your share and your rivals'");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Your share (%)")).toBeVisible();
  for (const [label, text] of [
    ["Product", "tea"],
    ["Channel", "shops"],
    ["Area", "Almaty"],
    ["Period", "2025"],
    ["Measured in", "kg"],
    ["Source of the shares", "own count"],
    ["Your share (%)", "26"],
  ] as const) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }
  await expect(page.getByTestId("position")).toContainText("your assumption");
  await expect(page.getByTestId("position")).toContainText("26.0 %");

  await page.goto("/report");
  await expect(page.locator("main")).toContainText("Almaty");
});

test("the focus is always visible", async ({ page }) => {
  await open(page);
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      return { name: element.outerHTML.slice(0, 80), width: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth) };
    });
    expect(outline.width, outline.name).toBeGreaterThanOrEqual(1);
  }
});
