import { readFileSync } from "node:fs";
import { loadDataset } from "@/lib/dataset/load";
import { latestObservation, standInTable } from "@/lib/dataset/lookup";
import { workedExample } from "@/lib/decision/example";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

const dataset = loadDataset("data");
const figures = dataset.observations;
/** With what is worked out between the example's seller and each market. */
const asked = datasetFor(dataset, workedExample(dataset));

test("the latest figures are shown first, at most 200 of them, and more on request", async ({ page }) => {
  await open(page, "/data");
  const rows = page.getByTestId("figures").locator("tbody tr");
  await expect(rows).toHaveCount(200);
  await page.getByRole("button", { name: "Show more" }).click();
  expect(await rows.count()).toBeGreaterThan(200);
  await expect(rows.first()).toBeVisible();
});

test("all years and all exporters together are every figure of the data set", async ({ page }) => {
  await open(page, "/data?years=all&from=all");
  const all = asked.observations.length.toLocaleString("en-GB");
  await expect(page.getByTestId("figures").getByRole("status")).toContainText(`${all} figures.`);
  await expect(page.getByText(`${all} figures on`)).toBeVisible();
});

test("filters narrow the table, stand in the address and survive a reload", async ({ page }) => {
  await open(page, "/data");
  await page.getByLabel("Market", { exact: true }).selectOption("KAZ");
  await page.getByLabel("Indicator", { exact: true }).selectOption("account-ownership");
  await page.getByLabel("Years", { exact: true }).selectOption("all");
  const expected = figures.filter(({ market, indicator }) => market === "KAZ" && indicator === "account-ownership");
  const rows = page.getByTestId("figures").locator("tbody tr");
  await expect(rows).toHaveCount(expected.length);
  await expect(page).toHaveURL(/market=KAZ.*indicator=account-ownership.*years=all/);
  // World Bank, Global Findex 2025: 87.0486 % of adults in 2024, as it stands in the data file.
  await expect(rows.first()).toContainText("2024");
  await expect(rows.first()).toContainText("87.0");
  await page.reload();
  await expect(rows).toHaveCount(expected.length);
  await expect(page.getByLabel("Market", { exact: true })).toHaveValue("KAZ");
});

test("what is typed quickly arrives whole and searches names, notes and sources", async ({ page }) => {
  await open(page, "/data");
  await page.getByLabel("Containing").pressSequentially("findex viet nam");
  await expect(page.getByLabel("Containing")).toHaveValue("findex viet nam");
  await expect(page).toHaveURL(/text=findex\+viet\+nam/);
  const rows = page.getByTestId("figures").locator("tbody tr");
  await expect(rows.first()).toContainText("Viet Nam");
  await expect(rows.filter({ hasNotText: "Viet Nam" })).toHaveCount(0);
});

test("choosing another pillar lets go of an indicator that is not in it", async ({ page }) => {
  await open(page, "/data?indicator=account-ownership");
  await page.getByLabel("Pillar").selectOption("ip");
  await expect(page.getByLabel("Indicator", { exact: true })).toHaveValue("");
  await expect(page.getByTestId("figures").locator("tbody tr").first()).toBeVisible();
});

test("the way to the page without filters takes them off", async ({ page }) => {
  await open(page, "/data?market=KAZ");
  await page.getByRole("navigation", { name: "Screens of Evidence" }).getByRole("link", { name: "Data" }).click();
  await expect(page).toHaveURL(/\/data$/);
  await expect(page.getByLabel("Market", { exact: true })).toHaveValue("");
});

test("filters that nothing passes say so and can be cleared", async ({ page }) => {
  await open(page, "/data?text=nosuchword");
  await expect(page.getByText("No figure passes all of these filters.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect(page.getByTestId("figures").locator("tbody tr")).toHaveCount(200);
  await expect(page).toHaveURL(/\/data$/);
});

test("the download holds the filtered figures with source and licence, and cautions where terms are narrow", async ({ page }) => {
  const narrow = dataset.sources.find(({ id, redistribution }) => redistribution !== "open" && figures.some(({ source }) => source === id));
  await open(page, `/data?source=${narrow?.id}&years=all&from=all`);
  await expect(page.getByText("Before you pass them on")).toContainText(narrow?.publisher ?? "?");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download these figures (CSV)" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await saved.path(), "utf8");
  expect(text).toContain("Passing on");
  expect(text.split("\r\n").filter(Boolean)).toHaveLength(1 + figures.filter(({ source }) => source === narrow?.id).length);

  await open(page, "/data?source=wb-findex-2025");
  await expect(page.getByText("Before you pass them on")).toHaveCount(0);
});

test("coverage shows the year of the latest figure, and gaps in words", async ({ page }) => {
  await open(page, "/data");
  const matrix = page.getByTestId("coverage");
  await expect(matrix.locator("tbody tr")).toHaveCount(dataset.markets.length);
  const gaps = dataset.markets.flatMap(({ iso3 }) =>
    asked.indicators.filter(
      ({ id, bilateral }) =>
        !asked.observations.some(
          ({ market, indicator, exporter }) => market === iso3 && indicator === id && (!bilateral || exporter === "CHN"),
        ),
    ),
  );
  expect(gaps.length).toBeGreaterThan(0);
  await expect(matrix.getByText("no figure", { exact: true })).toHaveCount(gaps.length);
  const frame = page.locator("[tabindex='0']").filter({ has: matrix });
  await frame.focus();
  await expect(frame).toBeFocused();
});

test("every source stands with its licence, what may be done with it, and a link that tells the publisher nothing", async ({ page }) => {
  await open(page, "/data");
  const sources = page.getByTestId("sources");
  await expect(sources.locator("tbody tr")).toHaveCount(dataset.sources.length);
  for (const link of await sources.getByRole("link").all()) await expect(link).toHaveAttribute("rel", /noreferrer/);
  await expect(page.getByTestId("stand-ins").locator("tbody tr")).toHaveCount(dataset.standIns.length);
});

test("figures can be sorted, and the order stands in the address", async ({ page }) => {
  await open(page, "/data?indicator=account-ownership");
  await page.getByLabel("Sorted by").selectOption("largest");
  await expect(page).toHaveURL(/order=largest/);
  const values = page.getByTestId("figures").locator("tbody td.number");
  const latest = dataset.markets.flatMap(({ iso3 }) => latestObservation(dataset, iso3, "account-ownership", null)?.value ?? []);
  await expect(values.first()).toContainText(Math.max(...latest).toFixed(1));
  await expect(values.last()).toContainText(Math.min(...latest).toFixed(1));
});

test("the shares of a market's suppliers stand beside those of a second source", async ({ page }) => {
  await open(page, "/data");
  await page.getByLabel("Shares of").selectOption("KGZ");
  const table = standInTable(dataset, "KGZ");
  const first = table?.shares[0];
  const row = page.getByTestId("supplier-shares").locator("tbody tr").first();
  await expect(row).toContainText(`${first?.sharePct.toFixed(1)} %`);
  await expect(page.getByTestId("supplier-shares")).toContainText(String(table?.second?.year));
  await expect(page.getByTestId("supplier-shares")).toContainText("Who supplies Kyrgyzstan's goods imports");
});
