import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

test("the search opens by key, finds as one types, goes there by Enter, and gives the focus back when it closes", async ({ page }) => {
  await open(page, "/check");
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search" });
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Search" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("viet");
  await expect(page.getByRole("option").first()).toContainText("Viet Nam");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/markets\/VNM$/);
  await expect(field).toHaveCount(0);
});

test("a word found by mouse leads to its entry; a slash in a field is a slash; the key can be switched off", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole("combobox", { name: "What you sell" }).focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveCount(0);
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("checkbox", { name: "The key / opens the search" }).uncheck();
  await page.getByRole("combobox", { name: "Search" }).fill("barrier");
  await page.getByRole("option", { name: /^Barrier/ }).click();
  await expect(page).toHaveURL(/methods#word-barrier$/);
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Search" })).toHaveCount(0);
});
