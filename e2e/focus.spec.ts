import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { open, rows } from "./support/workspace";

/** What has the focus, by its name; "" where nothing has and a screen reader has lost its place. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    return element.getAttribute("aria-label") || element.textContent?.trim().slice(0, 60) || element.tagName;
  });
}

/** Presses a button by keyboard and says what has the focus when the page has settled. */
async function press(page: Page, name: string | RegExp, within = page.locator("body")): Promise<string> {
  const button = within.getByRole("button", { name, exact: typeof name === "string" }).first();
  await button.focus();
  await page.keyboard.press("Enter");
  await page.waitForTimeout(150);
  return focused(page);
}

test("no action takes the keyboard's place away: undo, redo, steps and resets of weights", async ({ page }) => {
  await open(page);
  const demand = page.getByRole("textbox", { name: "Importance of Demand" });
  await demand.fill("1");
  await page.keyboard.press("Enter");
  expect(await press(page, "Less Demand")).toBe("Less Demand");
  await expect(demand).toHaveValue("0");
  expect(await press(page, "Reset Demand to its default")).toBe("Reset Demand to its default");
  await demand.fill("99");
  await page.keyboard.press("Enter");
  expect(await press(page, "More Demand")).toBe("More Demand");
  await expect(demand).toHaveValue("100");
  expect(await press(page, "Reset all weights")).toBe("Reset all weights");
  const undo = page.getByRole("button", { name: "Undo" });
  for (let left = 0; left < 20 && (await undo.getAttribute("aria-disabled")) !== "true"; left++) await press(page, "Undo");
  expect(await focused(page)).toBe("Undo");
  const redo = page.getByRole("button", { name: "Redo" });
  for (let left = 0; left < 20 && (await redo.getAttribute("aria-disabled")) !== "true"; left++) await press(page, "Redo");
  expect(await focused(page)).toBe("Redo");
});

test("the File menu gives the focus back to what opened it, whatever was chosen", async ({ page }) => {
  await open(page);
  for (const entry of ["Save decision to a file", "Download the ranking (CSV)", "Back to the worked example", "Start from blank"]) {
    await page.locator("summary", { hasText: "File" }).focus();
    await page.keyboard.press("Enter");
    expect(await press(page, entry), entry).toBe("File");
  }
});

test("a notice that goes with its reason leaves the focus with the ranking it made room for", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "File" }).focus();
  await page.keyboard.press("Enter");
  await press(page, "Start from blank");
  expect(await press(page, "Central Asia", page.getByRole("alert"))).toBe("Ranking");
  await expect(rows(page)).toHaveCount(5);
});

test("removing a rival goes on to the next one, and from the last to adding one", async ({ page }) => {
  await open(page, "/markets/VNM");
  await page.getByText("Enter your share and your rivals'").focus();
  await page.keyboard.press("Enter");
  const form = page.getByTestId("competition-form");
  for (let count = 0; count < 2; count++) await press(page, "Add a rival", form);
  expect(await press(page, /^Remove /, form)).toMatch(/^Remove /);
  expect(await press(page, /^Remove /, form)).toBe("Add a rival");
});

test("on a phone the focus goes along to the reasons of the market that was chosen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  expect(await press(page, "Why Malaysia is here")).toBe("Why and how");
  await expect(page.getByRole("heading", { name: /^Why Malaysia is number/ })).toBeVisible();
});

test("removing a segment, or a rival in one, keeps to its own list", async ({ page }) => {
  await open(page, "/markets/VNM/competitors");
  const segments = page.getByTestId("segments");
  for (let count = 0; count < 2; count++) expect(await press(page, "Add a segment", segments)).toBe("Add a segment");
  expect(await press(page, "Segment 1: Add a rival", segments)).toBe("Segment 1: Add a rival");
  expect(await press(page, /^Segment 1: Remove /, segments)).toMatch(/^Segment 1: Remove /);
  expect(await press(page, /^Segment 1: Remove /, segments)).toBe("Segment 1: Add a rival");
  expect(await press(page, /^Remove Segment 1/i, segments)).toMatch(/^Remove Segment 1/i);
  expect(await press(page, /^Remove Segment 1/i, segments)).toBe("Add a segment");
});
