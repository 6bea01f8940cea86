import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

const ways = (page: Page) => page.locator("#ways");
const field = (page: Page) => page.locator("#field");
const figures = (page: Page) => page.locator("#figures");

const dataset = loadDataset(join(process.cwd(), "data"));
const example = workedExample(dataset);
/** Each criterion is moved for both markets of a pair. */
const moved = 2 * evaluate(example, dataset).table.criteria.length;
const closenessAlone = { demand: 0, closeness: 100, logistics: 0, payments: 0, regulation: 0, ip: 0 };
const linked = (change: Partial<Decision>) => `/check?d=${encodeDecision({ ...example, ...change })}`;

/** The simulation of the same page takes every core there is, so what is worked out beside it may have to wait. */
const patiently = expect.configure({ timeout: 20_000 });

/** Opens the screen and waits until its last answers are there. */
async function openAll(page: Page): Promise<void> {
  await open(page, "/check");
  await patiently(page.getByTestId("reversal")).toBeVisible();
  await patiently(page.getByTestId("gaps")).toBeVisible();
}

test("the sections of the page are listed at its head, and each link leads to a heading", async ({ page }) => {
  await openAll(page);
  const links = page.getByRole("navigation", { name: "On this page" }).getByRole("link");
  for (const [name, heading] of [
    ["Other ways to rank", "What if it were ranked another way?"],
    ["A changed field", "Does the field itself move the order?"],
    ["Other figures", "What if a figure were different?"],
  ] as const) {
    await links.filter({ hasText: name }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: heading })).toBeInViewport();
  }
});

test("every method is put to three tests, the refused ones with their reason, and SPOTIS with fixed bounds passes all", async ({
  page,
}) => {
  await openAll(page);
  const table = field(page).getByRole("table", { name: /by method/ });
  await expect(table.getByRole("row")).toHaveCount(1 + 16 + 1);
  await expect(table.getByRole("row", { name: /^ARAS cannot take these figures .+ negative figure/ })).toBeVisible();
  await expect(table.getByRole("row", { name: /^SPOTIS, fixed bounds none of 15 none of 15 none of 1$/ })).toBeVisible();
  await field(page).getByLabel("Show the changes by").selectOption("electre-iii");
  await expect(
    field(page)
      .getByText(/Without .+ order: .+/)
      .first(),
  ).toBeVisible();
});

test("where the decided method reverses, one click ranks by SPOTIS with fixed bounds, and one takes it back", async ({ page }) => {
  await openAll(page);
  await patiently(page.getByTestId("reversal")).toHaveText(/By TOPSIS, \d+ of these changes/);
  const way = field(page).getByRole("complementary", { name: "A ranking that does not depend on the field" });
  await expect(way.getByRole("link", { name: "How SPOTIS works" })).toHaveAttribute("href", "/methods/spotis");
  await way.getByRole("button", { name: "Rank by SPOTIS with these bounds" }).press("Enter");
  await patiently(page.getByTestId("reversal")).toHaveText(
    "By SPOTIS, none of these changes moves the others: their order stays as it is.",
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await patiently(page.getByTestId("reversal")).toHaveText(/By TOPSIS/);
});

test("the multiverse counts every way that takes the figures, draws one market's places, and holds the same as a table", async ({
  page,
}) => {
  await openAll(page);
  const counted = Number(await page.getByTestId("multiverse").getAttribute("data-counted"));
  await expect(page.getByTestId("multiverse")).toHaveText(new RegExp(`first in \\d+ of the ${counted} ways counted`));
  await expect(page.getByTestId("standings").getByRole("row")).toHaveCount(1 + 15 + 1);
  await expect(ways(page).getByRole("img", { name: /^Specification curve: place of Singapore/ })).toBeVisible();
  await ways(page).getByText("Show as a table").click();
  await expect(page.getByTestId("curve").getByRole("row")).toHaveCount(1 + counted);
  await ways(page).getByLabel("Market", { exact: true }).selectOption({ label: "Viet Nam" });
  await expect(ways(page).getByRole("img", { name: /^Specification curve: place of Viet Nam/ })).toBeVisible();
});

test("what counts can be chosen: with figures in their own units ticked there are more ways, the decided one always stays", async ({
  page,
}) => {
  await openAll(page);
  const counted = async () => Number(await page.getByTestId("multiverse").getAttribute("data-counted"));
  const before = await counted();
  await ways(page).getByText("What counts").click();
  await ways(page).getByRole("checkbox", { name: "None" }).press("Space");
  expect(await counted()).toBeGreaterThan(before);
  await expect(ways(page).getByRole("checkbox", { name: "TOPSIS" })).toBeDisabled();
});

test("all ways can be taken along as a table", async ({ page }) => {
  await openAll(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    ways(page).getByRole("button", { name: "Download all ways (CSV)" }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\r\n");
  expect(lines.length).toBe(1 + Number(await page.getByTestId("multiverse").getAttribute("data-counted")));
  expect(lines[0]).toMatch(/^\uFEFF?Methods,Normalisations,Weights,/);
});

test("the figures of two markets are moved one by one: a tornado, its table, what turns the order, and the gaps", async ({ page }) => {
  await openAll(page);
  await patiently(page.getByTestId("lead")).toHaveText(/^Singapore stands ahead of Malaysia by 0\.\d{3} of score\./);
  await expect(figures(page).getByRole("img", { name: /^Tornado chart: lead of Singapore over Malaysia/ })).toBeVisible();
  await figures(page).getByText("Show as a table").click();
  await expect(page.getByTestId("tornado").getByRole("row")).toHaveCount(1 + moved);
  await patiently(page.getByTestId("flips").getByRole("row").nth(1)).toHaveText(/or (less|more)/);
  await expect(page.getByTestId("gaps").getByRole("row", { name: /^Brunei/ })).toBeVisible();
  await figures(page).getByLabel("Second market").selectOption({ label: "Viet Nam" });
  await patiently(page.getByTestId("lead")).toHaveText(/^Singapore stands ahead of Viet Nam/);
  await figures(page).getByLabel("First market").selectOption({ label: "Viet Nam" });
  await expect(figures(page).getByText("Choose two different markets.")).toBeVisible();
});

test("the figures of a pair can be taken along as a table", async ({ page }) => {
  await openAll(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    figures(page).getByRole("button", { name: "Download these figures (CSV)" }).click(),
  ]);
  expect(
    readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n").length,
  ).toBe(1 + moved);
});

test("a single market has nothing to be held against, and every section says so", async ({ page }) => {
  await open(page, linked({ markets: ["VNM"] }));
  await patiently(ways(page)).toContainText("With a single market every way puts it first.");
  await patiently(field(page)).toContainText("With a single market there is no order that a change of the field could alter.");
  await patiently(figures(page)).toContainText("With a single market there is no other to hold it against.");
});

test("of two markets none is dropped, and the figures of both are moved", async ({ page }) => {
  await open(page, linked({ markets: ["VNM", "KAZ"] }));
  await patiently(field(page).getByRole("row", { name: /^TOPSIS \(as decided\) nothing to test none of 2 none of 1$/ })).toBeVisible();
  await patiently(page.getByTestId("lead")).toHaveText(/^Viet Nam stands ahead of Kazakhstan/);
});

test("where another market is first more often than the decided one, it is named; a pair that shares a place is said to", async ({
  page,
}) => {
  await open(page, linked({ method: { id: "electre-iii", options: {} } }));
  await patiently(page.getByTestId("lead")).toBeVisible();
  await figures(page).getByLabel("First market").selectOption({ label: "Brunei" });
  await figures(page).getByLabel("Second market").selectOption({ label: "Indonesia" });
  await patiently(page.getByTestId("lead")).toHaveText(/share a place: any figure that parts them decides\.$/);
  await expect(page.getByTestId("flips")).toHaveCount(0);
  await open(page, linked({ pillars: closenessAlone, method: { id: "topsis", options: {} } }));
  await patiently(page.getByTestId("multiverse")).toHaveText(/Singapore is first in .+Most often first is Viet Nam: in \d+ ways/);
});

test("at 320 pixels only the charts and tables scroll sideways, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openAll(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`with everything unfolded the page has no accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openAll(page);
    for (const summary of await page.locator("#content summary").all()) await summary.click();
    await expectAccessible(page);
  });
