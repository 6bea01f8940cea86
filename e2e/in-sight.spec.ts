import { expect, test } from "./support/test";
import { open, rows } from "./support/workspace";

test("the ranking and the reasons are a few keys away from the top of the page", async ({ page }) => {
  await open(page);
  const skip = page.getByRole("link", { name: "Skip to: Ranking" });
  await page.getByRole("link", { name: "Skip to the content" }).focus();
  await page.keyboard.press("Enter");
  let presses = 0;
  while (presses < 25 && !(await skip.evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press("Tab");
    presses++;
  }
  expect(presses, "keys from the content to the way past the controls").toBeLessThan(25);
  await page.keyboard.press("Enter");
  await expect(page.locator("#panel-ranking")).toBeFocused();
  for (let left = 0; left < 8; left++) {
    await page.keyboard.press("Tab");
    if (
      await rows(page)
        .first()
        .locator("button")
        .evaluate((button) => button === document.activeElement)
    )
      return;
  }
  throw new Error("no way by Tab to the first market");
});

test("a term leads to what it means, by touch and by key", async ({ page }) => {
  await open(page);
  const link = page.getByTestId("terms").first().getByRole("link", { name: "known" });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/methods#word-known$/);
  await expect(page.locator("#word-known")).toHaveText("Known");
  await expect(page.locator("#word-known")).toBeInViewport();
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
