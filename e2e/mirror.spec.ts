import { readFileSync } from "node:fs";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

test("Kyrgyzstan stands first: China reports 19.7 billion for 2023, Kyrgyzstan 5.4", async ({ page }) => {
  await open(page, "/trade/mirror");
  const first = page.getByTestId("mirror").locator("tbody").first();
  await expect(first).toContainText("Kyrgyzstan");
  await expect(first.locator("tr").first()).toContainText(/2023\s*19,700\.0\s*5,400\.0\s*3\.65\s*far more exported/);
  await expect(page.getByRole("img", { name: /Dot plot.*China.*17 buyers.*9 lie outside/ })).toBeVisible();
});

test("the table holds the chart's dots, and an estimate is no report", async ({ page }) => {
  await open(page, "/trade/mirror");
  const dots = page.getByRole("img", { name: /Dot plot/ }).locator("circle");
  expect(await page.getByTestId("mirror").locator("tbody tr").count()).toBe(await dots.count());
  const turkmen = page.getByTestId("mirror").locator("tbody").filter({ hasText: "Turkmenistan" });
  await expect(turkmen.locator("tr").filter({ hasText: "2019" })).toContainText("no report: estimated");
});

test("another exporter is chosen by keyboard and stands in the address", async ({ page }) => {
  await open(page, "/trade/mirror");
  await page.locator("main").getByLabel("Exporter").selectOption("TUR");
  await page.getByRole("button", { name: "Show" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/exporter=TUR/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Türkiye");
});

test("the download names the source of each side", async ({ page }) => {
  await open(page, "/trade/mirror?exporter=CHN");
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("mirror figures CHN.csv");
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain("China,Kyrgyzstan,2019,6312091220,1734970508,3.63815,far more exported,");
});

test("an exporter nobody holds gives China, and the page is accessible, on a narrow screen too", async ({ page }) => {
  await open(page, "/trade/mirror?exporter=XXX");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("China");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a market with a mirror gap carries the warning to its page, the competition and the printed report", async ({ page }) => {
  const warning = /Mirror gap: for 2020, China reports 3\.90 times the exports that Kyrgyzstan reports as imports/;
  await open(page, "/markets/KGZ");
  await expect(page.locator("#caveats")).toContainText(warning);
  await open(page, "/markets/KGZ/competitors");
  await expect(page.getByTestId("position").first()).toContainText(warning);
  await open(page, "/report");
  await page.getByLabel("The whole report, as below").check();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByTestId("report").getByText(warning).first()).toBeVisible();
});
