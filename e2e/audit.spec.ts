import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

test("the audit shows greens and reds, each with its arithmetic, and a slipped value with the year it fits", async ({ page }) => {
  await open(page, "/trade/audit");
  const table = page.getByTestId("findings");
  await expect(page.getByTestId("audit-summary")).toContainText(/42 contradictions.*hold/);
  // The paper prints 1.03 % for 2021; its own figures give 0.461 to 0.469 % for 2021 and 1.03 % for 2022.
  const slipped = table.locator("tr[data-verdict=contradiction]").filter({ hasText: "1.03%" });
  await expect(slipped).toContainText("Imports, China with Central Asia, 2021");
  await expect(slipped).toContainText(/gives 0.461\d* to 0.469\d*\u00a0%/);
  await expect(slipped).toContainText("It fits 2022.");
  await expect(table.locator("tr[data-verdict=holds]").filter({ hasText: "21.46 − 14.53" })).toContainText("The ranges meet.");
});

test("a verdict is chosen by keyboard, narrows the table and stands in the address", async ({ page }) => {
  await open(page, "/trade/audit");
  const rows = page.getByTestId("findings").locator("tr[data-verdict]");
  const all = await rows.count();
  const link = page.getByRole("navigation", { name: "Show" }).getByRole("link", { name: /^suspect/ });
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/verdict=suspect/);
  await expect(link).toHaveAttribute("aria-current", "true");
  await expect(page.getByTestId("findings").locator("tr[data-verdict=holds]")).toHaveCount(0);
  expect(await rows.count()).toBeLessThan(all);
  await page.getByRole("navigation", { name: "Document" }).getByRole("link", { name: "Asia Times" }).click();
  await expect(page).toHaveURL(/verdict=suspect&document=asia-times/);
});

test("the figures lead to their documents", async ({ page }) => {
  await open(page, "/trade/audit?verdict=contradiction&document=asia-times");
  const row = page.getByTestId("findings").locator("tr[data-verdict=contradiction]");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("It fits: Exports.");
  await row.getByRole("link", { name: "Asia Times" }).click();
  await expect(page.locator("#source-asia-times")).toBeInViewport();
});

test("the data files are audited too, and each finding says what was made of it", async ({ page }) => {
  await open(page, "/trade/audit?verdict=contradiction");
  const data = page.getByTestId("data-audit");
  await expect(data.getByRole("row", { name: /Share = value/ })).toContainText(/1,291\s*0/);
  await data.getByText("Found, and what was made of it").first().click();
  await expect(data.getByRole("row", { name: /United States · Myanmar/ })).toContainText("exports do not move");
  await expect(data).not.toContainText("not yet looked at");
});

test("own figures that look like a wrong unit are told before they are taken", async ({ page }) => {
  await open(page, "/import");
  const text =
    "market,market name,indicator,indicator name,pillar,unit,direction,value,year,source\nKAZ,,gdp-per-capita,,,,,14,2025,own count\n";
  await page.locator("main input[type=file]").setInputFiles({ name: "m.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByTestId("audit-notices")).toContainText(
    /Kazakhstan, GDP per.*1\/1,0\d\d times the figure that stands\. Is the unit right\?/,
  );
  await expectAccessible(page);
});

test("a trade file is held against what the data set holds of the same year", async ({ page }) => {
  await open(page, "/markets/KGZ/competitors");
  const row = (partner: number, iso: string, value: number) => `C,A,2022,2022,417,KGZ,M,${partner},${iso},0,HS,TOTAL,C00,0,${value}`;
  const head =
    "typeCode,freqCode,refYear,period,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,partner2Code,classificationCode,cmdCode,customsCode,motCode,primaryValue";
  const text = [head, row(0, "W00", 22_000_000_000), row(156, "CHN", 15_420_000_000), row(643, "RUS", 6_580_000_000)].join("\n");
  const file = page.getByTestId("trade-file");
  await file.locator("input[type=file]").setInputFiles({ name: "kgz.csv", mimeType: "text/csv", buffer: Buffer.from(`${text}\n`) });
  await expect(file.getByTestId("audit-notices")).toContainText("more than 5 points from a source held here");
});

test("the audit is accessible, on a narrow screen too", async ({ page }) => {
  await open(page, "/trade/audit?verdict=contradiction");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
