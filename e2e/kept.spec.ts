import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

const name = (page: Page) => page.getByLabel("Name of this decision");
const demand = (page: Page) => page.getByLabel("Importance of Demand", { exact: true });

/** A page that is loaded anew, once it has woken up. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.locator("[data-ready=true]").first().waitFor();
}

test.describe("what is typed", () => {
  test("outlives a reload, the address bar and closing the tab, though the field was never left", async ({ page, context }) => {
    await open(page);
    await demand(page).fill("73");
    await reload(page);
    await expect(demand(page)).toHaveValue("73");
    await demand(page).fill("64");
    await page.goto("/methods");
    await page.goto("/");
    await expect(demand(page)).toHaveValue("64");
    await demand(page).fill("55");
    const other = await context.newPage();
    await page.close();
    await open(other);
    await expect(demand(other)).toHaveValue("55");
  });

  test("outlives a reload where it is no number, or a name half typed", async ({ page }) => {
    await open(page);
    await name(page).pressSequentially(" and half a na");
    await demand(page).fill("7x");
    const title = await name(page).inputValue();
    await reload(page);
    await expect(demand(page)).toHaveValue("7x");
    await expect(name(page)).toHaveValue(title);
  });

  test("by a slider that is held outlives a reload", async ({ page }) => {
    await open(page);
    const slider = page.getByRole("slider", { name: "Demand", exact: true });
    const box = await slider.boundingBox();
    if (!box) throw new Error("no slider");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
    const held = await slider.inputValue();
    await page.reload();
    await page.mouse.up();
    await page.locator("[data-ready=true]").first().waitFor();
    await expect(slider).toHaveValue(held);
  });
});

test("two tabs see each other, and neither takes the other's decision away", async ({ page, context }) => {
  await open(page);
  await name(page).fill("Hours of work");
  const other = await context.newPage();
  await open(other);
  await name(page).fill("Hours of work, finished");
  await expect(other.getByText("Another tab holds “Hours of work, finished”")).toBeVisible();
  await name(other).fill("Something else");
  await page.close();
  await other.close();
  const later = await context.newPage();
  await open(later);
  await expect(name(later)).toHaveValue("Something else");
  await later.getByRole("button", { name: "Open that one here" }).click();
  await expect(name(later)).toHaveValue("Hours of work, finished");
});

test("a text that could not be read is offered at every visit, until it is thrown away", async ({ page }) => {
  await page.goto("/methods/topsis");
  await page.evaluate(() => localStorage.setItem("caravan.decision", '{"decision": {"title": "precious", cut'));
  await open(page);
  await name(page).fill("New");
  await reload(page);
  await expect(page.getByRole("button", { name: "Download what was saved" })).toBeVisible();
  await page.getByRole("button", { name: "Throw it away" }).click();
  await reload(page);
  await expect(page.getByRole("button", { name: "Download what was saved" })).toHaveCount(0);
});

test.describe("while the server is gone", () => {
  // What the browser itself says of a request that does not get through.
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test("edits go on, the File menu opens and saves, and screens that were visited are there", async ({ page, context }) => {
    await open(page);
    await page.getByRole("link", { name: "Compare", exact: true }).first().click();
    await expect(page).toHaveURL(/compare/);
    await page.locator("main h1").first().waitFor();
    await page.getByRole("link", { name: "Caravan", exact: true }).click();
    await expect(demand(page)).toBeVisible();
    // The menu's code is fetched when the page has come to rest.
    await page.waitForTimeout(4000);
    await context.setOffline(true);
    await demand(page).fill("22");
    await page.getByText("File", { exact: true }).first().click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save decision to a file" }).click();
    expect((await saving).suggestedFilename()).toContain(".caravan.json");
    await page.getByRole("link", { name: "Compare", exact: true }).first().click();
    await expect(page).toHaveURL(/compare/);
    await page.getByRole("link", { name: "Caravan", exact: true }).click();
    await expect(demand(page)).toHaveValue("22");
    await context.setOffline(false);
    await reload(page);
    await expect(demand(page)).toHaveValue("22");
  });
});
