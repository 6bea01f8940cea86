import type { Page } from "@playwright/test";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { answers, open, order, rows, unfold } from "./support/workspace";

const strip = (page: Page) => page.getByTestId("seller");
const product = (page: Page) => page.getByRole("combobox", { name: "What you sell" });
const hits = (page: Page) => page.getByRole("listbox", { name: "What you sell" }).getByRole("option");

const dataset = loadDataset("data");
const resultsFor = (exporter: string) => {
  const evaluation = evaluate({ ...workedExample(dataset), exporter }, dataset);
  return evaluation.ok ? evaluation.results : [];
};
/** A market for which the documents tell Chinese firms what to do, and a Kyrgyz seller what others are told. */
const advised =
  resultsFor("CHN").find(
    ({ market, recommendation }) =>
      recommendation.measures.some(({ toDo }) => toDo.length > 0) &&
      resultsFor("KGZ").some((other) => other.market === market && other.recommendation.measures.some(({ context }) => context.length > 0)),
  )?.market.name.en ?? "";

/** Opens a market's reasons beside the ranking. */
async function choose(page: Page, market: string): Promise<void> {
  await page.getByRole("button", { name: `Why ${market} is here` }).click();
  await unfold(page);
}

test("a Kyrgyz seller of T-shirts, by keyboard: Kazakhstan before Singapore, duty-free in one customs union, with its page", async ({
  page,
}) => {
  await open(page);
  await product(page).focus();
  await page.keyboard.type("T-shirts");
  await expect(hits(page).first()).toContainText("HS 6109");
  await page.keyboard.press("ArrowDown");
  await expect(hits(page).first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(hits(page)).toHaveCount(0);
  await expect(product(page)).toBeFocused();
  await expect(strip(page)).toContainText("HS 6109, imports of 2023 held");
  await strip(page).getByLabel("Country you sell from").selectOption("KGZ");
  await expect(page.getByTestId("answer")).toHaveText(/^Start with Kazakhstan/);
  const places = await order(page);
  expect(places.indexOf("KAZ")).toBeLessThan(places.indexOf("SGP"));

  await choose(page, "Kazakhstan");
  const access = page.getByTestId("detail").getByTestId("access");
  await expect(access).toContainText("Duty-free: Kyrgyzstan and Kazakhstan are in one customs union.");
  await expect(access).toContainText("Eurasian Economic Union (single customs territory), since 2015-01-01.");
  await access.locator("summary").first().click();
  await expect(access.getByRole("link").first()).toHaveAttribute("href", /^https:\/\//);
  await expect(page.getByTestId("position").first()).toContainText(
    "Kyrgyzstan among the suppliers of Kazakhstan's imports of heading 6109",
  );
  await expect(page.getByTestId("position").first()).toContainText("V202601");

  const whose = page.getByTestId("whose");
  await expect(whose).toContainText("What any seller would hear: Singapore");
  await expect(whose.locator("li[data-given=true]")).toHaveText([/Product yours/, /Origin yours/]);
  await expect(whose).toContainText("Kazakhstan: its place as each thing you gave is added");
  await expectAccessible(page);
});

test("toys by their HS number, by mouse: China holds 83 % of Kazakhstan's, and the country's share speaks to nobody", async ({ page }) => {
  await open(page);
  await product(page).click();
  await product(page).fill("9503");
  await hits(page)
    .filter({ hasText: /^toys HS 9503/ })
    .click();
  await expect(product(page)).toHaveValue("toys");
  await choose(page, "Kazakhstan");
  const position = page.getByTestId("position").first();
  await expect(position).toContainText("imports of heading 9503 of the HS, 2023");
  await expect(position.getByRole("row", { name: /China/ })).toContainText("82.6\u00A0%");
  await expect(position).not.toContainText(/\byou\b|\byour share\b|Strategy:/i);
});

test("a product of which nothing is held says so, and the order stays any seller's", async ({ page }) => {
  await open(page);
  const before = await order(page);
  await product(page).fill("xyzzy");
  await expect(page.getByText("Nothing is found by these words.")).toBeVisible();
  await product(page).fill("9999");
  await expect(hits(page).first()).toContainText("no imports held");
  await hits(page).first().click();
  await expect(strip(page)).toContainText("HS 9999: nothing is held, figures of consumer goods stand in");
  expect(await order(page)).toEqual(before);
  await expect(page.getByRole("note").filter({ hasText: "9999" })).toBeVisible();
});

test("nothing typed is lost: neither by leaving the field nor by loading the page again", async ({ page }) => {
  await open(page);
  await product(page).fill("rice coo");
  await expect(hits(page).first()).toContainText("rice cooker");
  await page.keyboard.press("Escape");
  await expect(hits(page)).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(product(page)).toHaveValue("rice coo");
  await expect(strip(page)).toContainText("not chosen yet");
  await page.reload();
  await answers(page);
  await expect(product(page)).toHaveValue("rice coo");
  await product(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(hits(page).first()).toContainText("rice cooker");
  await page.keyboard.press("Enter");
  await expect(product(page)).toHaveValue("rice cooker");
  await expect(strip(page)).toContainText("HS 8516");
  await page.reload();
  await expect(product(page)).toHaveValue("rice cooker");
  // Emptied, the field has no product, and undo brings it back.
  await product(page).fill("");
  await page.keyboard.press("Tab");
  await expect(strip(page)).toContainText("nothing here is about one product");
  await page.keyboard.press("Control+z");
  await expect(product(page)).toHaveValue("rice cooker");
});

test("a city is named from a list that takes the focus, and distances start there", async ({ page }) => {
  await open(page);
  await strip(page).getByLabel("Country you sell from").selectOption("KGZ");
  await strip(page).getByRole("button", { name: "name a city" }).click();
  const city = strip(page).getByLabel("City", { exact: true });
  await expect(city).toBeFocused();
  await city.selectOption("Osh");
  await expect(page.getByTestId("whose").locator("li", { hasText: "City" })).toHaveAttribute("data-given", "true");
  await page.reload();
  await expect(city).toHaveValue("Osh");
});

for (const [width, colorScheme] of [
  [1440, "dark"],
  [768, "light"],
  [390, "light"],
  [390, "dark"],
] as const)
  test(`the strip with its list open is accessible and in sight at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await product(page).fill("dress");
    await expect(hits(page).first()).toBeVisible();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    const list = await page.getByRole("listbox", { name: "What you sell" }).boundingBox();
    expect(list?.x).toBeGreaterThanOrEqual(0);
    expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
  });

test("nothing of the example is anybody's, and the first line says so until something is, or it is dismissed", async ({ page }) => {
  await open(page);
  const said = page.getByText(/^This is an example: China, 15 markets\./);
  await expect(said).toBeVisible();
  await expect(page.getByTestId("whose")).toContainText("Nothing yet: this is the example.");
  await strip(page).getByLabel("Country you sell from").selectOption("TUR");
  await expect(said).toBeHidden();
  await expect(rows(page)).toHaveCount(15);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(said).toBeVisible();
  await page.getByTestId("welcome").getByRole("button", { name: "Dismiss" }).click();
  await expect(said).toBeHidden();
  await expect(page.getByTestId("answer")).toBeFocused();
  await open(page);
  await expect(said).toBeHidden();
});

test("measures written for exporters of China are context to a seller from elsewhere, and no advice", async ({ page }) => {
  await open(page);
  await choose(page, advised);
  const detail = page.getByTestId("detail");
  await expect(detail.getByText("What a firm can do").first()).toBeVisible();
  await strip(page).getByLabel("Country you sell from").selectOption("KGZ");
  await expect(detail.getByText("What a firm can do")).toHaveCount(0);
  await detail
    .getByText(/written for others/)
    .first()
    .click();
  await expect(detail).toContainText(/Written for exporters of [\w ]*China: to know what they are told, and no advice to you\./);
});

for (const [language, field, code, name] of [
  ["zh", "所售商品", "HS 编码 2602", "锰矿砂及其精矿"],
  ["ru", "Что вы продаёте", "ТН\u00A0ВЭД\u00A02602", "Руды и концентраты марганцевые"],
] as const)
  test(`in ${language} a heading is found by the words of three languages, and shown in that of the page`, async ({ page }) => {
    await open(page, `/${language}`);
    const box = page.getByRole("combobox", { name: field });
    for (const words of ["manganese ores", "锰矿砂", "руды марганцевые"]) {
      await box.fill(words);
      await expect(page.getByRole("listbox", { name: field }).getByRole("option").first()).toContainText(`${name} ${code}`);
    }
  });
