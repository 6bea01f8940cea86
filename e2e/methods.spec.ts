import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { inEnglish } from "@/lib/i18n/en";
import { targets } from "@/lib/lanchester/targets";
import { aboutMethod } from "@/lib/madm/about";
import { measures } from "@/lib/madm/agreement/registry";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";
import { problemOf } from "@/lib/problem/problem";
import { rules } from "@/lib/recommendation/rules";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, rows } from "./support/workspace";

const dataset = loadDataset("data");
const decision = workedExample(dataset);
const { table } = evaluate(decision, dataset);
const problem = problemOf(table);

test("the index holds every method, weighting, measure, rule and target there is", async ({ page }) => {
  await open(page, "/methods");
  await expect(page.getByTestId("ranking-methods").getByRole("link")).toHaveText(methods.map(({ name }) => name.en));
  await expect(page.getByTestId("weighting-methods").getByRole("heading")).toHaveText(weightings.map(({ name }) => name.en));
  await expect(page.getByTestId("agreement-measures").getByRole("heading")).toHaveText(measures.map(({ name }) => inEnglish(name)));
  await expect(page.getByTestId("rules").locator("tbody tr")).toHaveCount(rules.length);
  await expect(page.getByTestId("targets").locator("tbody tr")).toHaveCount(targets.length);
});

for (const method of methods)
  test(`${method.name.en} has a page with its formula, source and steps on the visitor's own decision`, async ({ page }) => {
    await open(page, `/methods/${method.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(method.name.en);
    await expect(page.getByText(aboutMethod(method.id).citation, { exact: false })).toBeVisible();
    await expect(page.getByText(inEnglish(aboutMethod(method.id).formula[0] ?? { en: "?" }), { exact: true })).toBeVisible();
    const steps = stepsOf(method.id);
    if (steps === null)
      await expect(page.getByTestId("refused")).toContainText(/contains a (negative figure|zero)|is the same for every market/);
    else {
      await expect(page.getByTestId("step")).toHaveCount(steps);
      await expect(page.getByTestId("result").locator("tbody tr")).toHaveCount(decision.markets.length);
    }
  });

/** How many tables the method has on the worked example; `null` where it cannot take its figures. */
function stepsOf(id: string): number | null {
  try {
    return rank(problem, id, id === decision.method.id ? decision.method.options : {}, true).steps.length;
  } catch {
    return null;
  }
}

test("the steps follow the visitor's weights, and a method can be taken over from its page", async ({ page }) => {
  await open(page, "/methods/weighted-sum");
  const result = page.getByTestId("result").locator("tbody tr");
  const before = await result.allTextContents();
  await open(page);
  await page.getByLabel("Importance of Demand").fill("0");
  await page.getByLabel("Importance of Demand").blur();
  await open(page, "/methods/vikor");
  await page.getByRole("button", { name: "Rank my decision by this method" }).click();
  await expect(page.getByText("This method ranks your decision")).toBeVisible();
  await open(page);
  await expect(rows(page)).toHaveCount(decision.markets.length);
  await page.getByText("How sure?", { exact: true }).click();
  await expect(page.getByText(/By VIKOR/)).toBeVisible();
  await open(page, "/methods/weighted-sum");
  await expect.poll(() => result.allTextContents()).not.toEqual(before);
});

test("parameters stand with their accepted range and default", async ({ page }) => {
  await open(page, "/methods/waspas");
  const row = page.getByRole("row", { name: /lambda/ });
  await expect(row).toContainText("0–1");
  await expect(row).toContainText("0.5");
});

test.describe("an unknown method", () => {
  test.use({ expectedErrors: [/404/] });
  test("is said not to exist", async ({ page }) => {
    await page.goto("/methods/no-such-method");
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
  });
});

test("the weights of the decision are worked out from both levels and add up", async ({ page }) => {
  await open(page, "/methods");
  const printed = page.getByTestId("weights-now");
  await expect(printed.locator("tbody tr")).toHaveCount(table.criteria.length + 1);
  for (const { definition, shareInPillar, weight } of table.criteria) {
    const row = printed.getByRole("row").filter({ has: page.getByRole("rowheader", { name: definition.name.en, exact: true }) });
    await expect(row).toContainText(`${(100 * shareInPillar).toFixed(1)} %`);
    await expect(row).toContainText(`${(100 * weight).toFixed(1)} %`);
  }
  await expect(printed.locator("tbody tr").last()).toContainText("100.0 %");
});

test("VIKOR says whether its conditions hold and which markets it would put forward", async ({ page }) => {
  const { details } = rank(problem, "vikor");
  const rowsOf = details?.compromiseSet as readonly number[];
  await open(page, "/methods/vikor");
  const findings = page.getByTestId("findings");
  await expect(findings).toContainText(`C1: the lead is acceptable${details?.acceptableAdvantage ? "yes" : "no"}`);
  for (const row of rowsOf) await expect(findings).toContainText(table.markets[row]?.name.en as string);
});

test("PROMETHEE I shows how every pair of markets stands", async ({ page }) => {
  const relations = rank(problem, "promethee-i").details?.relations as readonly string[];
  await open(page, "/methods/promethee-i");
  const rows = page.getByTestId("relations").locator("tbody tr");
  await expect(rows).toHaveCount(relations.length);
  const first = [...(relations[0] as string)].map((sign, j) => (j === 0 ? "–" : sign));
  await expect(rows.first().locator("td")).toHaveText(first);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the page of a method has no accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/methods/promethee-i");
    await expectAccessible(page);
  });
