import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, wayTo } from "./support/workspace";

test("one sentence on the winner, the ranges of every weight, the shares of every place, and reversal", async ({ page }) => {
  await open(page, "/check");
  await expect(page.getByTestId("stability")).toHaveText(/stays first (unless .+ (falls below|rises above) .+\u00A0%|whatever share)/);
  await expect(page.getByRole("img", { name: /^Arrows: \d+ weights/ })).toBeVisible();
  await page.getByText(/^All \d+ weights as a table$/).click();
  await expect(page.getByRole("table", { name: /in which the first place, and every place, stays/ })).toBeVisible();
  const shares = page.getByRole("table", { name: /1,000,000 random weights, seed 1/ });
  await page.getByText("Every share as a table").click();
  await expect(shares.getByRole("row")).toHaveCount(16);
  // What no sample met reads here as it does on every other page.
  await expect(shares.getByText("–", { exact: true })).toHaveCount(0);
  await expect(page.getByTestId("sharpness")).toHaveText("All samples are in.");
  await page.getByText("Which weights speak for each market").click();
  await expect(page.getByTestId("central-weights").getByRole("columnheader", { name: "Confidence" })).toBeVisible();
  await page.getByText("Which market comes before which").click();
  await expect(page.getByTestId("wins").getByRole("row")).toHaveCount(16);
  await expect(page.getByText(/Standard error of each share: at most 0\.\d+ percentage points/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Does the field itself move the order?" })).toBeVisible();
});

test("the screen is reached from the others by its name", async ({ page }) => {
  await open(page);
  await wayTo(page, "Check").click();
  await expect(page.getByRole("heading", { level: 1, name: "What would change the answer?" })).toBeVisible();
});

test("at 320 pixels only the tables scroll sideways, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, "/check");
  await expect(page.getByRole("img", { name: /^Strips of places/ })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`/check has no accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/check");
    await expect(page.getByRole("img", { name: /^Strips of places/ })).toBeVisible();
    await expectAccessible(page);
  });
