import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { open, rows, wayTo } from "./support/workspace";

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

test("a link to another page takes the focus to its heading; a part of a page and the way back to it do not", async ({ page }) => {
  const heading = () => page.evaluate(() => document.activeElement?.matches("#content h1") && document.activeElement.textContent);
  await open(page);
  expect(await focused(page), "a first load").toBe("");
  for (const [place, title] of [
    ["Markets", /Markets/],
    ["Report", /./],
  ] as const) {
    await wayTo(page, place).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(place.toLowerCase()));
    await expect.poll(heading).toMatch(title);
  }
  await open(page, "/markets/SGP");
  expect(await focused(page), "a first load").toBe("");
  await page.getByRole("link", { name: "Malaysia" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Malaysia" })).toBeVisible();
  await expect.poll(heading).toBe("Malaysia");
  const part = page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Caveats" });
  await part.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#caveats$/);
  await page.waitForTimeout(300);
  expect(await heading(), "a part of the same page").toBeFalsy();
  await part.focus();
  await page.goBack();
  await expect(page).not.toHaveURL(/#/);
  await page.waitForTimeout(300);
  expect(await heading(), "back from a part of it").toBeFalsy();
});

test("a page that a search leads to is read from its heading", async ({ page }) => {
  await open(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").fill("Kazakhstan");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/markets\/KAZ/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches("#content h1"))).toBe(true);
});
