import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

test("the same decision under every method: ranks, where they disagree, how far they agree, and the vote", async ({ page }) => {
  await open(page, "/check/compare");
  const ranks = page.getByRole("table", { name: "Ranks under every variant shown" });
  await expect(ranks.getByRole("row")).toHaveCount(16);
  await expect(ranks.getByRole("columnheader", { name: "TOPSIS" })).toBeVisible();
  await expect(page.getByText(/is number \d+ by .+ and number \d+ by/).first()).toBeVisible();
  await expect(page.getByText(/cannot take these figures/).first()).toBeVisible();

  const columns = await ranks.getByRole("columnheader").count();
  await page.getByRole("checkbox", { name: "VIKOR" }).uncheck();
  await expect(ranks.getByRole("columnheader")).toHaveCount(columns - 1);

  await page.getByLabel("Vary").selectOption("weighting");
  await expect(ranks.getByRole("columnheader", { name: "Your weights" })).toBeVisible();
  await expect(ranks.getByRole("columnheader", { name: "Preset: Risk-averse" })).toBeVisible();
});

test("a second decision from a file: who moves, and what moves them", async ({ page }) => {
  await open(page);
  await page.getByText("File", { exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save decision to a file" }).click();
  const path = await (await saving).path();
  await page.getByRole("button", { name: "Risk-averse" }).click();

  await open(page, "/check/decisions");
  await page.getByLabel("Choose a decision file").setInputFiles(path);
  await expect(page.getByText(/differs in: weights\./)).toBeVisible();
  await expect(page.getByText(/weights \((up|down) \d+\)/).first()).toBeVisible();
});

test("what cannot be opened is said, and takes nothing of an earlier comparison for its own", async ({ page }) => {
  await open(page, "/check/decisions");
  await page.getByRole("button", { name: /set aside/ }).click();
  await expect(page.getByText(/^No decision is set aside in this browser/)).toBeVisible();
  const field = page.getByLabel("Choose a decision file");
  const file = (text: string) => ({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await field.setInputFiles(file("{"));
  await expect(page.getByText("mine.json was not opened. Your decision is unchanged.")).toBeVisible();
  await expect(page.getByText("It is not a decision saved by Caravan.")).toBeVisible();
  await page.getByText("File", { exact: true }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save decision to a file" }).click();
  const path = await (await saving).path();
  await expect(page.getByTestId("opened-file")).toHaveText("mine.json");
  await expect(field, "the browser's own words of a file").toBeHidden();
  await field.setInputFiles(path);
  await expect(page.getByText(/differs in nothing that moves a rank/)).toBeVisible();
  await expect(page.getByText(/was not opened/)).toHaveCount(0);
  await field.setInputFiles(file("{"));
  await expect(page.getByText(/differs in nothing/)).toHaveCount(0);
});

test("what refuses the figures for one reason is named together; no label of the chart is cut by its edge", async ({ page }) => {
  await open(page, "/check/compare");
  await expect(page.getByText(/^Weighted product, WASPAS, COPRAS, MARCOS and ARAS cannot take these figures/)).toBeVisible();
  await expect(page.getByText("Growth of these imports contains a negative figure, which cannot be taken here.").first()).toBeVisible();
  const cut = await page.getByRole("img", { name: /Ranks of all markets/ }).evaluate((chart) => {
    const { width } = (chart as SVGSVGElement).viewBox.baseVal;
    return [...chart.querySelectorAll("text")].filter((label) => {
      const { x, width: wide } = label.getBBox();
      return x < 0 || x + wide > width;
    }).length;
  });
  expect(cut).toBe(0);
});

test("the chart can be followed by keyboard and has its table beside it", async ({ page }) => {
  await open(page, "/check/compare");
  await page.getByLabel("Follow").selectOption({ label: "Uzbekistan" });
  const chart = page.getByRole("img", { name: /Uzbekistan is marked/ });
  await expect(chart).toBeVisible();
  // Drawn where the table says, and who ties shares a point.
  const printed = await page
    .getByRole("table", { name: "Ranks under every variant shown" })
    .getByRole("row")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")));
  const { columns, lines } = await chart.evaluate((svg) => ({
    columns: [...svg.querySelectorAll("g:has(> line) > text")].map(({ textContent }) => textContent),
    lines: [...svg.querySelectorAll("g:has(> polyline)")].map((line) => ({
      market: (line.querySelector("text")?.textContent ?? "").replace(/ \d+$/, ""),
      points: [...line.querySelectorAll("circle")].map((point) => point.getAttribute("cy")),
    })),
  }));
  const [heads = [], ...ranks] = printed;
  const ties = columns.map((column, k) => {
    const at = heads.indexOf(column ?? "");
    const both = ranks.map((row) => [row[at], lines.find(({ market }) => market === row[0])?.points[k]] as const);
    const places = new Set(both.map(([rank]) => rank)).size;
    expect(at, `${column} in the table`).toBeGreaterThan(0);
    expect([new Set(both.map(([, point]) => point)).size, new Set(both.map(String)).size], `${column}`).toEqual([places, places]);
    return ranks.length - places;
  });
  expect(Math.max(...ties)).toBeGreaterThan(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`/check/compare has no accessibility violation (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/check/compare");
    await expectAccessible(page);
  });
