import type { Locator, Page } from "@playwright/test";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { redundanciesOf } from "@/lib/problem/redundancy";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, scores } from "./support/workspace";

const outcome = (page: Page) => page.getByTestId("outcome");

/** The new shares of the outcome, by criterion. */
async function newShares(page: Page): Promise<Record<string, string>> {
  const rows = await outcome(page)
    .locator("tbody tr")
    .evaluateAll((found) =>
      found.map((row) => [row.querySelector("th")?.textContent ?? "", row.querySelector("td:last-child")?.textContent ?? ""]),
    );
  return Object.fromEntries(rows);
}

/** The names in the order the list shows them. */
async function order(page: Page): Promise<string[]> {
  return page.locator("ol li span:nth-of-type(2)").allTextContents();
}

async function apply(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Apply these weights" }).click();
  await expect(page.getByText(/^Applied\. First are /)).toBeVisible();
}

async function toWorkspace(page: Page): Promise<void> {
  await page.getByRole("link", { name: "To the workspace" }).click();
  await expect(page.getByTestId("ranking")).toBeVisible();
}

/** Importance of a pillar as the workspace shows it. */
const importance = (page: Page, pillar: string): Locator => page.getByLabel(`Importance of ${pillar}`, { exact: true });

test("from the workspace: put in order, give points, fine-tune, apply; undo takes it all back in one step", async ({ page }) => {
  await open(page);
  const before = await scores(page);
  await page.getByRole("link", { name: "Find weights step by step" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Find your weights" })).toBeVisible();
  expect(await order(page)).toEqual(["Demand", "Closeness", "Logistics", "Payments", "Regulation", "Intellectual property"]);

  for (const place of [2, 1]) {
    await page.getByRole("button", { name: "Move Logistics up" }).click();
    await expect(page.getByText(`Logistics is now number ${place} of 6.`)).toBeAttached();
  }
  expect((await order(page)).slice(0, 2)).toEqual(["Logistics", "Demand"]);
  // The rank-order centroid of six: (1 + 1/2 + 1/3 + 1/4 + 1/5 + 1/6) / 6 = 40.83 %.
  expect((await newShares(page)).Logistics).toBe("40.8\u00A0%");
  await page.getByRole("radio", { name: "Rank sum" }).check();
  // Rank sum: 6 / 21.
  await expect.poll(async () => (await newShares(page)).Logistics).toBe("28.6\u00A0%");

  const swings = page.getByRole("group", { name: "2. Say how much more" });
  await expect(swings).toContainText("100 points, fixed");
  for (const [name, points] of [
    ["Demand", "40"],
    ["Closeness", "30"],
    ["Payments", "20"],
    ["Regulation", "10"],
    ["Intellectual property", "50"],
  ] as const)
    await swings.getByLabel(`Importance of ${name}`).fill(points);
  await expect(page.getByText(/^Worth more than something ranked above it: Intellectual property/)).toBeVisible();
  // 100 of 250.
  expect((await newShares(page)).Logistics).toBe("40.0\u00A0%");

  await page.locator("summary", { hasText: "3. Fine-tune" }).click();
  await page.getByRole("group", { name: "3. Fine-tune" }).getByLabel("Importance of Intellectual property").fill("10");
  await expect.poll(async () => (await newShares(page)).Logistics).toBe("47.6\u00A0%");

  await apply(page);
  await toWorkspace(page);
  await expect(importance(page, "Logistics")).toHaveValue("100");
  await expect(importance(page, "Intellectual property")).toHaveValue("10");
  await expect.poll(() => scores(page)).not.toEqual(before);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(importance(page, "Logistics")).toHaveValue("40");
  await expect.poll(() => scores(page)).toEqual(before);

  await page.getByRole("link", { name: "Find weights step by step" }).click();
  await expect(page.getByRole("group", { name: "2. Say how much more" }).getByLabel("Importance of Demand")).toHaveValue("40");
});

test("answers outlive a reload, and half-typed ones stay in their field with a word on what is accepted", async ({ page }) => {
  await open(page, "/weights");
  const field = page.getByRole("group", { name: "2. Say how much more" }).getByLabel("Importance of Payments");
  await field.fill("1000");
  await expect(page.getByText("Enter a number from 0 to 100.")).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue("1000");
  await field.fill("42");
  await page.getByRole("heading", { level: 1 }).click();
  await page.reload();
  await expect(field).toHaveValue("42");
});

test("a reload and the way back lead to the way and the level one was at", async ({ page }) => {
  await open(page, "/weights");
  await page.getByRole("button", { name: "Best and worst" }).click();
  await page.getByLabel("What to weigh").selectOption("Criteria within Payments");
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: "Best and worst" })).toBeVisible();
  await expect(page.getByLabel("What to weigh")).toHaveValue("payments");
  await toWorkspace(page);
  await page.goBack();
  await expect(page.getByRole("button", { name: "Best and worst" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByLabel("What to weigh")).toHaveValue("payments");
});

test("what applying does to the weights is said beside the button", async ({ page }) => {
  await open(page, "/weights");
  await expect(page.getByText(/^Only proportions count\. Applied, the largest is set to 100/)).toBeVisible();
  await page.getByRole("button", { name: "From the figures" }).click();
  await expect(page.getByText(/^Only proportions count\. Applied, they become importances/)).toBeVisible();
});

test("the indicators of a pillar are weighed among themselves, each step in its own figures", async ({ page }) => {
  await open(page, "/weights");
  await page.getByLabel("What to weigh").selectOption("Criteria within Demand");
  await expect(page.getByText(/^from .+ people to .+ people$/)).toBeVisible();
  await page.getByRole("button", { name: "Move GDP growth up" }).click();
  await apply(page);
  await toWorkspace(page);
  await page
    .getByText(/^\d+ criteria$/)
    .first()
    .click();
  await expect(importance(page, "Consumer goods imports")).toHaveValue("100");
  await expect(importance(page, "Demand")).toHaveValue("90");
});

test("pairs: incomplete answers name what is missing, a contradiction is measured and pointed at", async ({ page }) => {
  await open(page, "/weights");
  await page.getByRole("button", { name: "In pairs (AHP)" }).click();
  const choose = (pair: string, answer: string) => page.getByLabel(`${pair}, in words`).selectOption({ label: answer });
  await expect(page.getByText("0 of 15 pairs judged.")).toBeVisible();
  await expect(page.getByText(/nothing ties Demand and Closeness together/)).toBeVisible();

  await choose("Demand against Closeness", "both equally important (1)");
  await choose("Demand against Logistics", "Demand: moderately more important (3)");
  await choose("Logistics against Payments", "Logistics: moderately more important (3)");
  await choose("Payments against Regulation", "both equally important (1)");
  await page.getByLabel("Regulation counts … times as much as Intellectual property").fill("0.5");
  await expect(page.getByLabel("Regulation against Intellectual property, in words")).toContainText(
    "Regulation: 0.50 times Intellectual property",
  );
  // A chain fixes the weights: 9 : 9 : 3 : 1 : 1 : 2.
  await expect.poll(async () => (await newShares(page)).Demand).toBe("36.0\u00A0%");
  await expect(page.getByText("No ratio: the published random indices hold for complete judgements only.")).toBeVisible();

  await choose("Demand against Payments", "Payments: strongly more important (5)");
  await choose("Demand against Regulation", "Demand: extremely more important (9)");
  await choose("Demand against Intellectual property", "Demand: strongly more important (5)");
  await choose("Closeness against Logistics", "Closeness: moderately more important (3)");
  await choose("Closeness against Payments", "Closeness: extremely more important (9)");
  await choose("Closeness against Regulation", "Closeness: extremely more important (9)");
  await choose("Closeness against Intellectual property", "Closeness: strongly more important (5)");
  await choose("Logistics against Regulation", "Logistics: moderately more important (3)");
  await choose("Logistics against Intellectual property", "both equally important (1)");
  await choose("Payments against Intellectual property", "both equally important (1)");
  await expect(page.getByText("15 of 15 pairs judged.")).toBeVisible();
  await expect(page.getByText(/Above 0\.10: the answers contradict each other\./)).toBeVisible();
  await expect(page.getByText(/Saaty's random indices \(1980\)/)).toBeVisible();
  await expect(
    page.getByText(/you said that Payments counts 5 times as much as Demand\. Your other answers imply that Demand counts/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Go to Payments and Demand" }).click();
  const worst = page.getByLabel("Demand against Payments, in words");
  await expect(worst).toBeFocused();
  await worst.selectOption({ label: "Demand: extremely more important (9)" });
  await expect(page.getByText(/up to 0\.10 the answers agree well enough/)).toBeVisible();
  await apply(page);
});

test("best and worst: weights as soon as every comparison is made", async ({ page }) => {
  await open(page, "/weights");
  await page.getByRole("button", { name: "Best and worst" }).click();
  await expect(page.getByText("Choose the most and the least important first.")).toBeVisible();
  await page.getByLabel("Most important").selectOption("Demand");
  await page.getByLabel("Least important").selectOption("Intellectual property");
  await expect(page.getByText("There are weights as soon as every comparison is made.")).toBeVisible();
  const [fromBest, toWorst] = [
    page.getByRole("group", { name: /How much more important is Demand/ }),
    page.getByRole("group", { name: /Compared with Intellectual property/ }),
  ];
  for (const [name, times] of [
    ["Closeness", "2"],
    ["Logistics", "2"],
    ["Payments", "4"],
    ["Regulation", "4"],
    ["Intellectual property", "8"],
  ] as const)
    await fromBest.getByLabel(name).selectOption(times);
  for (const [name, times] of [
    ["Closeness", "4"],
    ["Logistics", "4"],
    ["Payments", "2"],
    ["Regulation", "2"],
  ] as const)
    await toWorst.getByLabel(name).selectOption(times);
  // Full agreement: 8 : 4 : 4 : 2 : 2 : 1 of 21.
  await expect
    .poll(() => newShares(page))
    .toEqual({
      Demand: "38.1\u00A0%",
      Closeness: "19.0\u00A0%",
      Logistics: "19.0\u00A0%",
      Payments: "9.5\u00A0%",
      Regulation: "9.5\u00A0%",
      "Intellectual property": "4.8\u00A0%",
    });
  await expect(page.getByText("Consistency ratio 0.000.")).toBeVisible();
  await apply(page);
});

test("from the figures: what cannot be read is named, a share of the figures is mixed in, and applying does not mix twice", async ({
  page,
}) => {
  await open(page, "/weights");
  await page.getByRole("button", { name: "From the figures" }).click();
  await expect(page.getByText(/They do not say what matters to you/)).toBeVisible();
  await page.getByLabel("Read the figures by").selectOption("Entropy");
  await expect(page.getByText(/^Growth of these imports has figures below zero/)).toBeVisible();
  await page.getByLabel("Read the figures by").selectOption("CRITIC");
  const share = page.getByRole("textbox", { name: /^Say of the figures/ });
  await share.fill("100");
  const cells = outcome(page).locator("tbody tr").first().locator("td");
  await expect(cells.nth(2)).toHaveText((await cells.nth(1).textContent()) ?? "");
  await share.fill("30");
  const mixed = await newShares(page);
  await apply(page);
  await expect(share).toHaveValue("0");
  expect(await newShares(page)).toEqual(mixed);
});

test("by keyboard alone: order, points, apply; the moved row keeps the focus", async ({ page }) => {
  await open(page, "/weights");
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return (
        element?.getAttribute("aria-label") ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? ""
      );
    });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      if ((await focused()) === name) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await tabTo("Move Payments up");
  for (let places = 0; places < 2; places++) {
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Move Payments up");
  }
  await page.keyboard.press("Enter");
  // At the top the way up is closed; the focus goes to the way down.
  expect(await focused()).toBe("Move Payments down");
  expect((await order(page))[0]).toBe("Payments");
  await tabTo("Logistics");
  await page.keyboard.press("Home");
  await page.keyboard.press("PageUp");
  await expect(page.getByRole("group", { name: "2. Say how much more" }).getByLabel("Importance of Logistics")).toHaveValue("10");
  await tabTo("Apply these weights");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Applied\./)).toBeVisible();
  expect(await focused()).toBe("Apply these weights");
  await page.keyboard.press("Control+z");
  await expect(page.getByText(/^Applied\./)).toBeHidden();
});

test("a method's lists are filled in by criterion, kept by name, and a wrong entry stays with a word on what is accepted", async ({
  page,
}) => {
  await open(page);
  await page.getByLabel("Method", { exact: true }).selectOption("PROMETHEE II");
  await page.getByLabel(/^Preference function/).selectOption("linear");
  await expect.poll(() => scores(page)).not.toEqual([]);
  const before = await scores(page);
  await page.getByText("q none", { exact: true }).click();
  const field = page.getByLabel("People online (people)").last();
  await field.fill("-3");
  await expect(page.getByText("Accepted: 0 or more.")).toBeVisible();
  await field.fill("100000000");
  await expect.poll(() => scores(page)).not.toEqual(before);
  await page
    .getByText(/^\d+ criteria$/)
    .first()
    .click();
  await importance(page, "GDP growth").fill("0");
  await expect(field).toHaveValue("100000000");
  await expect(page.getByText("There is no answer on these settings")).toBeHidden();
});

test("criteria that say the same of the ticked markets are named in the workspace, with their correlation", async ({ page }) => {
  await open(page);
  const dataset = loadDataset("data");
  const example = workedExample(dataset);
  const said = page.getByText(/say nearly the same of these markets/);
  await expect(said).toHaveCount(redundanciesOf(evaluate(example, dataset).table).length);
  const left = dataset.markets.filter(({ region }) => region === "central-asia");
  for (const { name } of left) await page.getByRole("checkbox", { name: name.en }).uncheck();
  const { table } = evaluate(
    { ...example, markets: example.markets.filter((iso3) => !left.some((market) => market.iso3 === iso3)) },
    dataset,
  );
  const pairs = redundanciesOf(table);
  const [{ left: one, right: other, r }] = pairs as [(typeof pairs)[number]];
  const names = [one, other].map((at) => table.criteria[at]?.definition.short.en).join(" and ");
  await expect(
    page.getByText(`${names} say nearly the same of these markets (r = ${r.toFixed(2)}): what they share counts double.`),
  ).toBeVisible();
  await page.getByText(/^\d+ more such pairs$/).click();
  await expect(said).toHaveCount(pairs.length);
  await page.getByRole("link", { name: "Find weights step by step" }).click();
  await expect(page.getByText(`${names} say nearly the same`).first()).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const)
  test(`no way to weights has an accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/weights");
    await page.locator("summary", { hasText: "3. Fine-tune" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "In pairs (AHP)" }).click();
    for (const [pair, answer] of [
      ["Demand against Logistics", "demand 9"],
      ["Logistics against Payments", "logistics 9"],
      ["Demand against Payments", "payments 9"],
    ] as const)
      await page.getByLabel(`${pair}, in words`).selectOption(answer);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Best and worst" }).click();
    await page.getByLabel("Most important").selectOption("Demand");
    await page.getByLabel("Least important").selectOption("Payments");
    await expectAccessible(page);
    await page.getByRole("button", { name: "From the figures" }).click();
    await page.getByLabel("Read the figures by").selectOption("MEREC");
    await expectAccessible(page);
  });

for (const width of [320, 768])
  test(`every way reflows at ${width} pixels without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, "/weights");
    for (const way of ["Order, then swing", "In pairs (AHP)", "Best and worst", "From the figures"]) {
      await page.getByRole("button", { name: way }).click();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow, way).toBeLessThanOrEqual(0);
    }
  });
