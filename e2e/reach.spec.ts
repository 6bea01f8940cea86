import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, wayTo } from "./support/workspace";

test.describe.configure({ timeout: 90_000 });

const PATIENCE = { timeout: 45_000 };

test("says which places each market can take, and what it takes to put the second first", async ({ page }) => {
  await open(page, "/check");
  const table = page.getByTestId("reach");
  await expect(table.getByRole("row")).toHaveCount(16, PATIENCE);
  await expect(table.getByRole("row").nth(1)).toContainText("first now", PATIENCE);
  await expect(table).toContainText("no weights do", PATIENCE);
  await expect(page.getByTestId("change")).toHaveText(/^\d+\.\d points of weight are enough for .+ to draw level for first place/);
});

test("is exact for a weighted sum, and the weights it names can be set and taken back", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Method", exact: true }).selectOption("weighted-sum");
  await wayTo(page, "Check").click();
  const table = page.getByTestId("reach");
  await expect(page.getByText("Exact for this method: solved, not sampled.")).toBeVisible(PATIENCE);
  await expect(page.getByTestId("change")).toContainText("No smaller change does it.", PATIENCE);
  const second = await table.getByRole("row").nth(2).getByRole("rowheader").textContent();
  await expect(page.getByTestId("changed").getByRole("row").nth(1)).toContainText("%");
  await page.getByRole("button", { name: "Set these weights" }).click();
  await expect(table.getByRole("row").nth(1).getByRole("rowheader")).toHaveText(second ?? "", PATIENCE);
  await page.keyboard.press("Control+z");
  await expect(table.getByRole("row").nth(2).getByRole("rowheader")).toHaveText(second ?? "", PATIENCE);
});

test("what is settled of the weights narrows the places, by keyboard alone", async ({ page }) => {
  await open(page, "/check");
  const table = page.getByTestId("reach");
  await expect(table).toContainText("over all possible weights", PATIENCE);
  await page.getByLabel("Keep the order of my pillars").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.type("5");
  await expect(table).toContainText("over all weights that meet what is settled", PATIENCE);
  await page.keyboard.press("Tab");
  await page.keyboard.type("1");
  await expect(page.getByText(/1\.10 to 100/)).toBeVisible();
  await page.keyboard.type(".5");
  await page.getByLabel("Let the figures vary too").focus();
  await page.keyboard.press("Space");
  await expect(page.getByText(/such weights at random, seed 1/)).toBeVisible(PATIENCE);
  await page.getByLabel("many small moves rather than one large").focus();
  await page.keyboard.press("Space");
  await expect(table).toContainText("points (root of squares)", PATIENCE);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`with a change shown there is no accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/check");
    await expect(page.getByTestId("changed")).toBeVisible(PATIENCE);
    await page.getByText("How often each market takes each place", { exact: true }).click();
    await expect(page.getByTestId("every-place").getByRole("row")).toHaveCount(16);
    await expectAccessible(page);
  });

test("at 320 pixels only the tables scroll sideways, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "/check");
  await expect(page.getByTestId("changed")).toBeVisible(PATIENCE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
