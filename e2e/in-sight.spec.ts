import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, rows } from "./support/workspace";

/** Presses Tab until an element that fits has the focus. @returns how often it was pressed */
async function presses(page: Page, target: Locator, most: number): Promise<number> {
  for (let count = 1; count <= most; count++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return count;
  }
  throw new Error(`not reached in ${most} presses of Tab`);
}

test("the first market is at most ten presses of Tab from the top, answer and reasons as near", async ({ page }) => {
  await open(page);
  const toRanking = await presses(page, page.getByRole("link", { name: "Skip to the ranking" }), 4);
  await page.keyboard.press("Enter");
  await expect(page.locator("#panel-ranking")).toBeFocused();
  const toFirst = await presses(page, rows(page).first().locator("button"), 10 - toRanking);
  expect(toRanking + toFirst).toBeLessThanOrEqual(10);
  for (const [name, id] of [
    ["Skip to the answer", "answer"],
    ["Skip to the reasons", "panel-detail"],
  ]) {
    await open(page);
    await presses(page, page.getByRole("link", { name, exact: true }), 5);
    await page.keyboard.press("Enter");
    await expect(page.locator(`#${id}`)).toBeFocused();
  }
});

test("on a phone a way to a part that is out of sight brings it into sight", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByTestId("welcome").getByRole("link", { name: "what matters to you" }).click();
  await expect(page.locator("#panel-controls")).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Importance of Demand" })).toBeVisible();
  await page.getByRole("link", { name: "Skip to the reasons" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#panel-detail")).toBeFocused();
});

test("a term says what it means where it stands, by touch and by key, and leads to all the words", async ({ page }) => {
  await open(page);
  const term = page.getByTestId("terms").first().getByRole("button", { name: "known" });
  await term.focus();
  await page.keyboard.press("Enter");
  const entry = page.getByTestId("term").filter({ visible: true });
  await expect(entry).toContainText("The share of the weight that rests on figures");
  await page.keyboard.press("Escape");
  await expect(entry).toHaveCount(0);
  await expect(term).toBeFocused();
  await term.click();
  await entry.getByRole("link").click();
  await expect(page).toHaveURL(/methods#word-known$/);
  await expect(page.locator("#word-known")).toBeInViewport();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the answer in a line stays in sight while weights are moved, and hides nothing that has the focus (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const line = page.getByTestId("in-short");
    await page.getByRole("link", { name: "what matters to you" }).click();
    await expect(line).toBeInViewport();
    await expect(line).toContainText("1 Singapore");
    await expectAccessible(page, "[data-testid=in-short]");
    await page.getByRole("slider", { name: "Intellectual property", exact: true }).focus();
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const bar = document.querySelector("[data-testid=in-short]") as HTMLElement;
        const element = document.activeElement as HTMLElement;
        const [line, own] = [bar.getBoundingClientRect(), element.getBoundingClientRect()];
        return !bar.contains(element) && own.top >= line.top && own.bottom <= line.bottom ? element.outerHTML.slice(0, 80) : null;
      });
      expect(hidden).toBeNull();
    }
  });

test("what is said of a copied link moves nothing on the page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const answer = page.getByTestId("answer");
  await expect(page.getByTestId("firmness")).toHaveAttribute("data-settled", "true");
  const before = await answer.boundingBox();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await answer.boundingBox()).toEqual(before);
});

test("on paper the workspace has neither the tabs of the phone nor what only unfolds", async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Parts of the workspace" })).toBeHidden();
  await expect(page.locator("summary", { hasText: "Show as a table" })).toBeHidden();
  await expect(rows(page)).toHaveCount(15);
});
