import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { answers, open } from "./support/workspace";

const name = (page: Page) => page.getByLabel("Name of this decision");

/** Opens the list by key, from the File menu. */
async function shelf(page: Page): Promise<Locator> {
  await page.getByText("File", { exact: true }).first().press("Enter");
  await page.getByRole("button", { name: "Your decisions" }).press("Enter");
  const list = page.getByRole("dialog", { name: "Your decisions" });
  await expect(list).toBeVisible();
  return list;
}

test("several decisions are kept in one browser: by key named, duplicated, renamed, deleted with a way back, opened again", async ({
  page,
}) => {
  await open(page);
  await name(page).fill("Toys");
  let list = await shelf(page);
  await list.getByRole("button", { name: "Put the decision at hand here" }).press("Enter");
  await expect(list.getByRole("status")).toHaveText("Toys lies here now.");
  await list.getByRole("button", { name: "Put the decision at hand here" }).press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(1);

  await list.getByRole("button", { name: "Duplicate Toys" }).press("Enter");
  await list.getByLabel("Name of Toys (2)").fill("Lamps");
  await list.getByLabel("Name of Toys (2)").press("Enter");
  await expect(list.getByRole("status")).toHaveText("It is called Lamps now.");
  await expectAccessible(page);

  await list.getByRole("button", { name: "Delete Toys" }).press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await expect(list.getByRole("heading", { name: "Your decisions" })).toBeFocused();
  await list.getByRole("button", { name: "Undo" }).press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(page.getByText("File", { exact: true }).first()).toBeFocused();

  // What is at hand is put away before another takes its place.
  await name(page).fill("Toys, changed");
  list = await shelf(page);
  await list.getByRole("button", { name: "Open Lamps" }).press("Enter");
  await expect(name(page)).toHaveValue("Lamps");
  await page.reload();
  await answers(page);
  await expect(name(page)).toHaveValue("Lamps");
  list = await shelf(page);
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list.getByLabel("Name of Toys, changed")).toBeVisible();
});

test("a kept decision is set beside the one at hand without a file", async ({ page }) => {
  await open(page);
  await name(page).fill("Before");
  const list = await shelf(page);
  await list.getByRole("button", { name: "Put the decision at hand here" }).press("Enter");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.getByLabel("Importance of Demand", { exact: true }).fill("0");
  await page.getByLabel("Importance of Demand", { exact: true }).press("Enter");
  await (await shelf(page)).getByRole("link", { name: "Compare Before with the decision at hand" }).press("Enter");
  await expect(page).toHaveURL(/\/check\/decisions\?with=/);
  await expect(page.getByLabel("Kept in this browser")).toHaveValue(/.+/);
  await expect(page.getByRole("table", { name: "Ranks in Before (at hand) and in Before (opened)" })).toBeVisible();
});

test("what the older storage had set aside lies in the list from the first", async ({ page }) => {
  await open(page);
  await name(page).fill("Mine");
  const link = await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem("caravan.decision") ?? "{}");
    localStorage.setItem("caravan.previous", JSON.stringify({ ...kept, decision: { ...kept.decision, title: "Set aside" } }));
    return kept.decision.title;
  });
  expect(link).toBe("Mine");
  const list = await shelf(page);
  await expect(list.getByLabel("Name of Set aside")).toBeVisible();
});

test("two tabs see one list, and what one deletes is gone in the other", async ({ page, context }) => {
  await open(page);
  await name(page).fill("Shared");
  const list = await shelf(page);
  await list.getByRole("button", { name: "Put the decision at hand here" }).press("Enter");
  const other = await context.newPage();
  await open(other);
  const there = await shelf(other);
  await there.getByRole("button", { name: "Delete Shared" }).press("Enter");
  await expect(list.getByText("No decision lies here yet.")).toBeVisible();
});
