import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, order, rows, scores, unfold, wayTo } from "./support/workspace";

test("the visitor meets a finished worked example and not an empty form", async ({ page }) => {
  await open(page);
  await expect(rows(page)).toHaveCount(15);
  await expect(page.getByTestId("answer")).toContainText(/^Start with /);
  await expect(page.getByTestId("detail")).toContainText("What lifts it");
  await expect(page.getByLabel("Country you sell from")).toHaveValue("CHN");
});

test("weights, markets, method and exporter change the ranking at once; undo and redo walk through the changes", async ({ page }) => {
  await open(page);
  const first = await scores(page);

  await page.getByLabel("Importance of Demand").fill("0");
  await expect.poll(() => scores(page)).not.toEqual(first);
  const withoutDemand = await scores(page);
  await page.getByLabel("Importance of Demand").blur();

  const caucasus = await page.getByRole("group", { name: "South Caucasus" }).locator("label").allTextContents();
  expect(caucasus).toEqual(caucasus.toSorted());
  expect(caucasus).toHaveLength(3);
  await page.getByRole("checkbox", { name: "Azerbaijan" }).check();
  await expect(rows(page)).toHaveCount(16);
  await page.getByRole("checkbox", { name: "Singapore" }).uncheck();
  await expect(rows(page)).toHaveCount(15);

  await page.getByLabel("Method", { exact: true }).selectOption("weighted-sum");
  await expect(page.getByText("15 markets by Weighted sum, best first")).toBeVisible();

  for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => scores(page)).toEqual(withoutDemand);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => scores(page)).toEqual(first);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(() => scores(page)).toEqual(withoutDemand);

  await unfold(page);
  const before = await page.getByTestId("position").textContent();
  await page.getByLabel("Country you sell from").selectOption("TWN");
  await expect(page.getByTestId("position")).not.toHaveText(before ?? "");
});

test("a slider under the mouse is one step of undo, however far it travels", async ({ page }) => {
  await open(page);
  const first = await scores(page);
  const slider = page.getByRole("slider", { name: "Logistics" });
  // The mouse reaches what is in sight only.
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider has no place on the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let part = 5; part <= 9; part++) await page.mouse.move(box.x + (box.width * part) / 10, box.y + box.height / 2);
  await page.mouse.up();
  await expect.poll(() => scores(page)).not.toEqual(first);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => scores(page)).toEqual(first);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("own and rivals' shares replace the country's position, and the report prints them", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Why Viet Nam is here" }).click();
  await unfold(page);
  await expect(page.getByTestId("position")).toContainText("Country level: China");

  const form = page.getByTestId("competition-form");
  await form.getByText("Enter your share and your rivals'").click();
  await form.getByLabel("Your share (%)").fill("12");
  await expect(form).toContainText("Product is missing");
  await expect(page.getByTestId("position"), "until all is there").toContainText("Country level: China");
  for (const [field, text] of [
    ["Product", "phone cases"],
    ["Channel", "online marketplaces"],
    ["Area", "Viet Nam"],
    ["Period", "2025"],
    ["Measured in", "sales value"],
    ["Source of the shares", "own estimate"],
  ] as const)
    await form.getByLabel(field, { exact: true }).fill(text);
  await form.getByRole("button", { name: "Add a rival" }).click();
  await form.getByRole("textbox", { name: "Rival 1: name" }).fill("Leader");
  await form.getByLabel("Rival 1: share (%)").fill("30");
  await expect(page.getByTestId("position")).toContainText("your assumption");
  await expect(page.getByTestId("position")).toContainText("out of range: too far ahead");

  // 12 against 30: a gap of 2.5 lies outside √3 and inside 3.
  await form.getByLabel("Kind of competition").selectOption("local");
  await expect(page.getByTestId("position").getByRole("row", { name: /Leader/ })).toContainText("within range");
  await expectAccessible(page);

  await wayTo(page, "Report").click();
  await expect(page).toHaveURL(/\/report$/);
  await expect(page.locator("main")).toContainText("Leader");
});

test("a reload loses nothing, not even text that is not a valid value yet", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of this decision").fill("Spring range");
  await page.getByLabel("Importance of Payments").fill("77");
  await page.getByLabel("Importance of Regulation").fill("1000");
  await expect(page.getByText("Enter a number from 0 to 100.")).toBeVisible();
  const before = await order(page);
  await page.reload();
  await expect(page.getByLabel("Name of this decision")).toHaveValue("Spring range");
  await expect(page.getByLabel("Importance of Payments")).toHaveValue("77");
  await expect(page.getByLabel("Importance of Regulation")).toHaveValue("1000");
  expect(await order(page)).toEqual(before);
});

test("a copied link reopens the identical decision elsewhere and keeps what stood there", async ({ page, context, browser, baseURL }) => {
  await context.grantPermissions(["clipboard-write"], { origin: baseURL as string });
  await open(page);
  await page.getByLabel("Name of this decision").fill("Для клиента 客户");
  await page.getByRole("button", { name: "Risk-averse" }).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  // The page itself may not read the clipboard; pasting may.
  await page.getByLabel("Name of this decision").evaluate((field) => field.after(document.createElement("textarea")));
  await page.locator("textarea").focus();
  await page.keyboard.press("Control+v");
  const link = await page.locator("textarea").inputValue();
  const sent = { order: await order(page), scores: await scores(page) };

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await open(other);
  await other.getByLabel("Name of this decision").fill("Mine");
  await open(other, link);
  await expect(other.getByLabel("Name of this decision")).toHaveValue("Для клиента 客户");
  expect({ order: await order(other), scores: await scores(other) }).toEqual(sent);
  await expect(other).not.toHaveURL(/d=/);
  await other.getByRole("button", { name: "Bring my decision back" }).click();
  await expect(other.getByLabel("Name of this decision")).toHaveValue("Mine");
  await elsewhere.close();
});

test("a decision saved to a file can be opened again", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of this decision").fill("Filed");
  await page.getByText("File", { exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save decision to a file" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("Filed.caravan.json");
  const path = await saved.path();
  await page.getByLabel("Name of this decision").fill("Changed");
  await page.setInputFiles("input[type=file]", path);
  await expect(page.getByLabel("Name of this decision")).toHaveValue("Filed");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Name of this decision")).toHaveValue("Changed");
});
