import { loadDataset } from "@/lib/dataset/load";
import { latestObservation, standInTable } from "@/lib/dataset/lookup";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { covers } from "@/lib/recommendation/barriers";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, order, rows } from "./support/workspace";

const dataset = loadDataset("data");
/** As the example's seller sees them: no product is chosen, so figures of one are not among them. */
const asked = datasetFor(dataset, workedExample(dataset));
const evaluation = evaluate(workedExample(dataset), dataset);
if (!evaluation.ok) throw new Error("the worked example has no ranking");
const { results } = evaluation;
const placeOf = (iso3: string) => results.findIndex(({ market }) => market.iso3 === iso3);

test("a market states its rank and advice, and leads to its neighbours in the ranking", async ({ page }) => {
  const at = placeOf("KAZ");
  const { rank, recommendation } = results[at] as (typeof results)[number];
  await open(page, "/markets/KAZ");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kazakhstan");
  await expect(page.getByTestId("standing")).toContainText(`Number ${rank} of ${results.length}`);
  const advice = { "start-here": "Start here", next: "Next", test: "Test", prepare: "Prepare", leave: "Leave" };
  await expect(page.getByText(advice[recommendation.priority ?? "leave"], { exact: true })).toBeVisible();
  const neighbours = page.getByRole("navigation", { name: "Neighbours in the ranking" }).getByRole("link");
  await expect(neighbours).toHaveText([`↑ ${results[at - 1]?.market.name.en}`, `↓ ${results[at + 1]?.market.name.en}`]);
  await neighbours.first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(results[at - 1]?.market.name.en as string);
});

test("every indicator stands with the latest figure's year, its source and its place in the field", async ({ page }) => {
  await open(page, "/markets/VNM");
  for (const indicator of asked.indicators) {
    const row = page.locator("#figures").getByRole("row").filter({ hasText: indicator.name.en }).first();
    const latest = latestObservation(asked, "VNM", indicator.id, indicator.bilateral ? "CHN" : null);
    if (latest === null) await expect(row).toContainText("no figure");
    else {
      await expect(row).toContainText(String(latest.year));
      await expect(row).toContainText(dataset.sources.find(({ id }) => id === latest.source)?.publisher as string);
      await expect(row.getByRole("img", { name: /^worst .+, middle .+, best .+/ })).toBeVisible();
    }
  }
});

test("what is missing is said to be filled in, what is doubted says why, what is older says by how much", async ({ page }) => {
  await open(page, "/markets/TKM");
  const figures = page.locator("#figures");
  // Turkmenistan has no figure on online shoppers; four of Central Asia have one.
  const shoppers = figures.getByRole("row").filter({ hasText: "Adults who buy online" }).first();
  await expect(shoppers).toContainText("no figure; median of 4 known in Central Asia");
  await expect(shoppers).toContainText("filled in: no place");
  const online = figures.getByRole("row").filter({ hasText: "People online" }).first();
  const latest = latestObservation(dataset, "TKM", "online-population", null);
  expect(latest?.status).toBe("flagged");
  await expect(online).toContainText(latest?.note as string);
  await expect(online).toContainText("others up to");
  await expect(page.locator("#caveats")).toContainText(/% of the weight rests on known figures; filled in: .*Adults who buy online/);
});

test("on paper stand its figures, without the fields in which nothing can be typed there", async ({ page }) => {
  await open(page, "/markets/SGP");
  const field = page.getByLabel("Your own figure for GDP per head", { exact: true });
  await expect(field).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(field).toBeHidden();
});

test("the years before unfold as a table, newest first, all of the series", async ({ page }) => {
  const series = dataset.observations.filter(({ market, indicator }) => market === "KAZ" && indicator === "account-ownership");
  await open(page, "/markets/KAZ");
  await page.getByText(`${series.length} years: Adults with an account`).click();
  const table = page.getByRole("table", { name: "Adults with an account in Kazakhstan over the years" });
  await expect(table.locator("tbody tr")).toHaveCount(series.length);
  // World Bank, Global Findex 2025: 87.0486 % of adults in 2024.
  await expect(table.locator("tbody tr").first()).toContainText("2024");
  await expect(table.locator("tbody tr").first()).toContainText("87.0 %");
});

test("a figure of one's own replaces the source's everywhere, is held to its range, and undo takes it back", async ({ page }) => {
  await open(page, "/markets/TKM");
  const before = await page.getByTestId("standing").textContent();
  const row = page.locator("#figures").getByRole("row").filter({ hasText: "Adults who buy online" }).first();
  const field = page.getByLabel("Your own figure for Adults who buy online");
  await field.fill("120");
  await expect(row).toContainText("Accepted: 0 to 100.");
  await expect(page.getByTestId("standing")).toHaveText(before as string);
  await field.fill("95");
  await expect(row).toContainText("your assumption");
  await expect(page.getByTestId("standing")).not.toHaveText(before as string);
  await page.getByLabel("Where your figure for Adults who buy online comes from").fill("own survey");
  await expect(row).toContainText("your assumption: own survey");
  const standing = await page.getByTestId("standing").textContent();

  await page.reload();
  await expect(field).toHaveValue("95");
  await expect(page.getByTestId("standing")).toHaveText(standing as string);
  await open(page);
  await page.getByRole("button", { name: "Why Turkmenistan is here" }).click();
  await expect(page.getByTestId("detail")).toContainText("your assumption: own survey");

  await open(page, "/markets/TKM");
  await field.fill("");
  await expect(page.getByTestId("standing")).toHaveText(before as string);
});

test("a market that is not ticked says so, shows where it would stand, and can be added", async ({ page }) => {
  await open(page, "/markets/AZE");
  await expect(page.getByText("This market is not in your ranking.")).toContainText(/If you add it, it would be number \d+ of 16/);
  await expect(page.getByTestId("position")).toContainText("Country level: China");
  await page.getByRole("button", { name: "Add Azerbaijan" }).click();
  await expect(page.getByTestId("standing")).toContainText("of 16");
  await open(page);
  await expect(rows(page)).toHaveCount(16);
  expect(await order(page)).toContain("AZE");
});

test("the exporter's home market is shown without a rank", async ({ page }) => {
  await open(page);
  await page.getByLabel("Country you sell from").selectOption("THA");
  await expect(rows(page)).toHaveCount(14);
  await open(page, "/markets/THA");
  await expect(page.getByText("This is the exporter's home market, so it is not ranked.")).toBeVisible();
  await expect(page.getByTestId("standing")).toHaveCount(0);
  await expect(page.locator("#figures")).toContainText("People online");
});

test("with all weights at zero the figures stay, and the page says what to do", async ({ page }) => {
  await open(page);
  for (const pillar of ["Demand", "Closeness", "Logistics", "Payments", "Regulation", "Intellectual property"]) {
    await page.getByLabel(`Importance of ${pillar}`, { exact: true }).fill("0");
    await page.getByLabel(`Importance of ${pillar}`, { exact: true }).blur();
  }
  await open(page, "/markets/KAZ");
  await expect(page.getByText("All weights are zero.", { exact: false })).toBeVisible();
  await expect(page.locator("#figures")).toContainText("People online");
  await expect(page.getByTestId("position")).toBeVisible();
});

test("a second source stands beside the first with the difference in points", async ({ page }) => {
  const table = standInTable(dataset, "KAZ");
  const shareOf = (shares: readonly { supplier: string; sharePct: number }[] | undefined) =>
    shares?.find(({ supplier }) => supplier === "CHN")?.sharePct as number;
  const [first, second] = [shareOf(table?.shares), shareOf(table?.second?.shares)];
  await open(page, "/markets/KAZ");
  const row = page
    .locator("#position")
    .getByRole("table", { name: /A second source/ })
    .getByRole("row", { name: /China/ });
  await expect(row).toContainText(`${first.toFixed(1)} %`);
  await expect(row).toContainText(`+${(second - first).toFixed(1)}`);
});

test("every measure the documents offer for the market is listed once, with its place in its document", async ({ page }) => {
  const offered = dataset.playbook.measures.filter((measure) => covers(measure, "KAZ"));
  await open(page, "/markets/KAZ");
  const section = page.locator("#measures");
  for (const { text, location } of offered) {
    await expect(section.getByRole("listitem").filter({ hasText: text.en })).toHaveCount(1);
    await expect(section).toContainText(location);
  }
  for (const { id, citation } of dataset.playbook.documents)
    await expect(section.getByText(citation)).toHaveCount(offered.some(({ document }) => document === id) ? 1 : 0);
});

test.describe("a market that is not there", () => {
  test.use({ expectedErrors: [/404/] });
  test("has a page that says so and leaves the decision alone", async ({ page }) => {
    await page.goto("/markets/nowhere");
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
    await page.getByRole("link", { name: "To the workspace" }).click();
    await expect(rows(page)).toHaveCount(results.length);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`a market with gaps, an own figure and unfolded years has no accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/markets/MMR");
    await page.getByLabel("Your own figure for GDP growth").fill("3");
    await page.getByLabel("Your own figure for Adults who buy online").fill("300");
    await page.getByText(/years: GDP per head/).click();
    await expectAccessible(page);
  });
