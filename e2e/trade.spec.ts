import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

/** Opens the trade screen once it answers to its user. */
async function openTrade(page: Page, query = "") {
  await open(page, `/trade${query}`);
}

const figure = (page: Page, number: number) => page.getByRole("region", { name: `Figure ${number}`, exact: true });

test("all nine figures of the paper stand there as charts with tables, sources and what does not hold", async ({ page }) => {
  await openTrade(page);
  for (let number = 1; number <= 9; number++) {
    const own = figure(page, number);
    await expect(own.getByRole("img", { name: /2017–2024/ }).first()).toBeVisible();
    await own.getByText("Show as a table").first().click();
    await expect(own.getByRole("table").first().getByRole("rowheader")).toHaveText([
      "2017",
      "2018",
      "2019",
      "2020",
      "2021",
      "2022",
      "2023",
      "2024",
    ]);
    await expect(own.getByText("Reported by China.").first()).toBeVisible();
    await expect(own.getByRole("heading", { name: `What does not hold in Figure ${number}` })).toBeVisible();
  }
  await figure(page, 9)
    .getByRole("link", { name: /^The arithmetic, in the audit/ })
    .click();
  await expect(page.getByTestId("findings")).toContainText("Figure 9");
});

test("the hole of 2019 to 2021 is flagged, says why, and no growth is carried across it", async ({ page }) => {
  await openTrade(page);
  const own = figure(page, 1);
  await own.getByText("Show as a table").first().click();
  const row = (year: string) =>
    own
      .getByRole("table")
      .first()
      .getByRole("row", { name: new RegExp(`^${year}`) });
  await expect(row("2019")).toContainText("9.99 flagged");
  await expect(row("2019")).toContainText("refused");
  await expect(row("2022")).toContainText("27.88 derived");
  await expect(row("2022")).toContainText("refused");
  await expect(row("2018")).toContainText("+31.5 %");
  await expect(own.getByText("Incomplete: imports from Turkmenistan are missing in part.").first()).toBeVisible();
});

test("Kyrgyzstan's balances stand beside the region's that are printed for it, and the share of a mixed net is refused", async ({
  page,
}) => {
  await openTrade(page);
  const own = figure(page, 9);
  await own.getByText("Show as a table").first().click();
  await expect(own.getByRole("table").first().getByRole("row", { name: /^2017/ })).toContainText("5.28printed: 6.93");
  await expect(own.getByText("Refused: the whole is a net total whose members differ in sign.")).toBeVisible();
});

test("a line can be taken out, and the values read out year by year with the keyboard", async ({ page }) => {
  await openTrade(page);
  const own = figure(page, 8);
  await expect(own.getByRole("status")).toContainText("2024: Kazakhstan 12.25");
  await own.getByRole("checkbox", { name: "Kazakhstan" }).uncheck();
  await expect(own.getByRole("status")).not.toContainText("Kazakhstan");
  await own.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await expect(own.getByRole("status")).toContainText("2017: Kyrgyzstan 5.28");
});

test("a figure is handed over as CSV with status, reason and source", async ({ page }) => {
  await openTrade(page);
  const waiting = page.waitForEvent("download");
  await figure(page, 1).getByRole("button").first().click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^Imports of China from Central Asia.*\.csv$/);
  const text = readFileSync(await file.path(), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.trim().split("\r\n")).toHaveLength(9);
  expect(text).toMatch(/2019,,9\.9\d*,US\$ billion,flagged,Incomplete/);
});

test("any pair is chosen in a form, and the address repeats the choice", async ({ page }) => {
  await openTrade(page);
  const own = page.getByRole("region", { name: "Any two countries, any year held", exact: true });
  await own.getByLabel("Reported by").selectOption({ label: "Kyrgyzstan" });
  await own.getByLabel("Trade with").selectOption({ label: "China" });
  await own.getByLabel("Flow", { exact: true }).selectOption({ label: "Imports" });
  await own.getByRole("button", { name: "Show", exact: true }).click();
  await expect(own.getByRole("img", { name: /^Imports of Kyrgyzstan from China/ })).toBeVisible();
  await expect(page).toHaveURL(/reporter=KGZ&partner=CHN&flow=imports/);
  await page.reload();
  await expect(own.getByRole("img", { name: /^Imports of Kyrgyzstan from China/ })).toBeVisible();
  await expect(own.getByText(/Mirror gap: for/)).toBeVisible();
});

test("what an address asks for and is not held is named, and nothing stands in for missing figures", async ({ page }) => {
  await openTrade(page, "?reporter=XYZ&flow=theft&from=1066");
  const own = page.getByRole("region", { name: "Any two countries, any year held", exact: true });
  await expect(own.getByRole("alert")).toHaveText("Not held, so left out: XYZ, theft and 1066.");
  await openTrade(page, "?reporter=CHN&partner=KGZ&flow=share");
  await expect(own.getByTestId("nothing-held")).toBeVisible();
});

test("China's customs of 2024 show the months of the market chosen", async ({ page }) => {
  await openTrade(page);
  const own = page.getByRole("region", { name: "Customs figures of 2024, month by month" });
  await expect(own.getByRole("row", { name: /^Kyrgyzstan/ })).toContainText("141.66");
  await own.getByRole("link", { name: /^Months ?: Georgia$/ }).click();
  await expect(own.getByRole("img", { name: /Georgia, 2024, yuan/ })).toBeVisible();
});

test("a market's page tells size, trend and steadiness of its trade with the exporter, reporter by reporter", async ({ page }) => {
  await page.goto("/markets/KGZ");
  const own = page.getByRole("region", { name: "Trade with China", exact: true });
  await expect(own.getByRole("row", { name: /^Imports of Kyrgyzstan from China National Statistical Committee/ }).first()).toContainText(
    "2023",
  );
  await expect(own.getByRole("row", { name: /^Exports from China to Kyrgyzstan/ }).first()).toBeVisible();
  await expect(own.getByText(/Mirror gap: for/)).toBeVisible();
  await page.goto("/markets/LAO");
  await expect(own.getByText("No figure that Laos itself reports on this trade with China is held.")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the trade screen is accessible with its tables open, in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openTrade(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await expectAccessible(page);
  });

test("on a phone nothing scrolls sideways but charts and tables in their own frames", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTrade(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
