import { expectAccessible } from "./support/axe";
import { tabTo } from "./support/tab";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

test("costs are reckoned and the check-list is filled in by keyboard alone", async ({ page }) => {
  await open(page, "/markets/SGP");
  await tabTo(page, "What is left per piece");
  await page.keyboard.press("Enter");
  await tabTo(page, "Work it out from your own costs", 10);
  await page.keyboard.press("Enter");
  const sum = page.getByTestId("sum");
  await expect(page.getByRole("textbox", { name: "Goods, as declared, everywhere" })).toBeVisible();
  for (const [label, text] of [
    ["Goods, as declared, everywhere", "50"],
    ["Freight, everywhere", "8"],
    ["Duty on these goods, %, everywhere", "0"],
    ["Selling price, everywhere", "100"],
  ] as const) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }
  await expect(sum.getByTestId("sum-landed")).toContainText("63.22");
  await tabTo(page, "How it gets there, only Singapore");
  await page.keyboard.press("F");
  await expect(sum).toContainText("Tax contained in the price");
  await expectAccessible(page);

  await tabTo(page, /^Check-list/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Done: Conformity mark" })).toBeVisible();
  await tabTo(page, "Done: Conformity mark");
  await page.keyboard.press("Space");
  await tabTo(page, "Who: Conformity mark");
  await page.keyboard.type("Aida");
  await expect(page.getByRole("checkbox", { name: "Done: Conformity mark" })).toBeChecked();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByTestId("checks")).toContainText("1");
});

test("the form and the check-list fit the narrowest screen, and are as accessible in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/markets/KAZ");
  await page.getByText("Work it out from your own costs").click();
  await page.getByRole("textbox", { name: "Goods, as declared, everywhere" }).fill("1000000000000");
  await page.getByRole("textbox", { name: "Freight, everywhere" }).fill("0");
  await page.getByTestId("checks").locator("summary").click();
  await expect(page.getByRole("checkbox", { name: "Done: Agreement with your country" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectAccessible(page);
});
