import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

/** The first answer takes a panel of a megabyte and two estimations. */
const LONG = { timeout: 60_000 };

async function openModel(page: Page) {
  await open(page, "/trade/model");
  await expect(page.getByTestId("potential")).toBeVisible(LONG);
}

const upload = (page: Page, name: string, text: string | Buffer) =>
  page
    .locator("main input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });

/** Made-up trade that follows a gravity equation but for the seller S, who sells too little, just enough or too much. */
function madePanel(): string {
  const codes = ["S", ..."ABCDEFGHIJK"];
  const factor: Record<string, number> = { A: 0.3, B: 1, C: 3 };
  const lines = codes.flatMap((from, i) =>
    codes.flatMap((to, j) =>
      from === to
        ? []
        : [2018, 2019].map((year) => {
            const [own, other, far] = [100 + 37 * i, 80 + 53 * ((j * 5) % 12), 500 + 113 * ((i * 7 + j * 3) % 23)];
            const noise = 1 + 0.02 * Math.sin(13 * i + 29 * j + year);
            const flow = ((1000 * own ** 0.8 * other ** 0.7) / far) * noise * (from === "S" ? (factor[to] ?? 1) : 1);
            return [from, to, year, flow.toFixed(3), far, own, other].map((cell) => String(cell).replace(".", ",")).join(";");
          }),
    ),
  );
  return `\uFEFFWer;Wohin;Jahr;Wert;Weg;Hier;Dort\r\n${lines.join("\r\n")}\r\n`;
}

test("the panel that comes with the program is modelled at once: coefficients, potential by both estimators, caveats", async ({ page }) => {
  await openModel(page);
  await expect(page.getByTestId("panel-facts")).toContainText("52,465 rows, 61 exporters, 195 importers, 2012, 2016, 2018–2020");
  const table = page.getByTestId("coefficients").getByRole("table");
  // Of the order that the literature finds: trade falls about in proportion to distance.
  await expect(table.getByRole("row", { name: /^ln\(dist\)/ })).toContainText(/−0\.\d{3}\*\*\*.*\(0\.\d{3}\)/);
  await expect(page.getByTestId("coefficients")).toContainText("Standard errors clustered by exporter^importer");
  await expect(page.getByTestId("dropped")).toContainText("Both: 621 rows, a cell is missing (rta_2016).");
  const potential = page.getByTestId("potential");
  await expect(potential.locator("tbody tr")).toHaveCount(18);
  await expect(potential).toContainText("estimated without the exports of China");
  await expect(potential).toContainText("It is not e-commerce");
  await expect(potential).toContainText("Egger (2002)");
  await expect(page.getByTestId("mirror")).toContainText(/Kyrgyzstan 3\.9\d \(2020\)/);
  await expect(page.getByTestId("scatter")).toHaveAccessibleName(/Scatter on logarithmic axes, PPML: 5,000 flows/);
  await expect(page.getByTestId("residuals").locator("tbody tr")).toHaveCount(18);
});

test("other settings are asked only when told, by keyboard, and what cannot be estimated is refused in words", async ({ page }) => {
  await openModel(page);
  const settings = page.getByTestId("settings");
  await settings.locator("details").evaluate((details) => details.setAttribute("open", ""));
  const filter = settings.getByLabel("Filter (keep rows where)");
  await filter.fill('exporter == "CHN" or exporter == "KAZ"');
  await settings.getByLabel("Effects absorbed").selectOption("countries-year");
  await expect(page.getByText("These settings are not those of the results below.")).toBeVisible();
  await settings.getByRole("button", { name: "Estimate" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("model-status")).toContainText("No observation is left to estimate with.", LONG);
  await filter.fill("exporter is CHN");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("model-status")).toContainText("Not understood at character 10", LONG);
});

test("a ratio that an importer's effect makes 1 by construction is refused, not printed", async ({ page }) => {
  await openModel(page);
  const settings = page.getByTestId("settings");
  await settings.locator("details").evaluate((details) => details.setAttribute("open", ""));
  await settings.getByLabel("Sample").selectOption("in-sample");
  await settings.getByLabel("Compare in").selectOption({ label: "all years" });
  await settings.getByLabel("Effects absorbed").selectOption("importer");
  await settings.getByLabel("Filter (keep rows where)").fill('exporter == "CHN"');
  await settings.getByRole("button", { name: "Estimate" }).click();
  const potential = page.getByTestId("potential");
  await expect(potential.getByText("refused: the importer's effect makes it 1 by construction")).not.toHaveCount(0, LONG);
  await expect(potential.locator("td[data-class]")).toHaveCount(0);
});

test("tables leave as CSV and LaTeX, and every flow with its fits", async ({ page }) => {
  await openModel(page);
  const taken = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
  };
  const csv = await taken("Table (CSV)");
  expect(csv.name).toMatch(/^Gravity model \d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text).toContain("ln(dist)");
  const latex = await taken("Table (LaTeX)");
  expect(latex.name).toMatch(/\.tex$/);
  expect(latex.text).toContain("\\begin{tabular}");
  const points = await taken("All flows and fits (CSV)");
  expect(points.text.trim().split("\r\n")).toHaveLength(43_331);
});

test("a panel of one's own goes from upload through the mapper to potential classes", async ({ page }) => {
  await openModel(page);
  await page.getByText("Bring a panel of your own").click();
  await upload(page, "eigenes.csv", madePanel());
  const mapper = page.getByTestId("mapper");
  await expect(mapper.getByTestId("sample")).toContainText("Wohin");
  await expect(mapper.getByLabel("Decimal sign")).toHaveValue("found");
  await mapper.getByLabel("Year").selectOption({ label: "Jahr" });
  await mapper.getByLabel("Exporter", { exact: true }).selectOption({ label: "Wohin" });
  await expect(mapper.getByRole("alert")).toHaveText("The same column stands for two things.");
  await expect(mapper.getByRole("button", { name: "Read the file" })).toBeDisabled();
  await mapper.getByLabel("Exporter", { exact: true }).selectOption({ label: "Wer" });
  await mapper.getByLabel("Trade flow").selectOption({ label: "Wert" });
  await mapper.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByTestId("panel-facts")).toContainText("264 of 264 rows are in the panel", LONG);
  await expect(page.getByTestId("panel-facts")).toContainText("Years: 2018–2019.");

  const settings = page.getByTestId("settings");
  await settings.getByLabel("Exporter", { exact: true }).selectOption("S");
  for (const name of ["Weg", "Hier", "Dort"]) await settings.getByLabel(`${name} enters as`).selectOption("ln");
  await settings.getByRole("button", { name: "Estimate" }).click();
  await expect(page.getByTestId("coefficients").getByRole("row", { name: /^ln\(Weg\)/ })).toContainText("−1.0", LONG);
  const classes = (market: string) => page.getByTestId("potential").locator(`td[data-market="${market}"]`);
  await expect(classes("A")).toHaveText(["huge", "huge"]);
  await expect(classes("B")).toHaveText(["exploitable", "exploitable"]);
  await expect(classes("C")).toHaveText(["reshaping", "reshaping"]);

  await page.getByRole("button", { name: "Use the panel that comes with Caravan" }).click();
  await expect(page.getByTestId("panel-facts")).toContainText("52,465 rows", LONG);
});

test("a file of reports asks who reports, and reads the side that is chosen", async ({ page }) => {
  await openModel(page);
  await page.getByText("Bring a panel of your own").click();
  const pairs = ["KAZ", "CHN", "DEU"].flatMap((from) => ["UZB", "VNM", "TUR"].map((to) => [from, to]));
  const rows = pairs.flatMap(([from, to], i) => [
    `2023,${to},M,${from},${100 + i}`,
    `2023,${to},M,W00,999`,
    `2023,${from},X,${to},${90 + i}`,
  ]);
  await upload(page, "comtrade.csv", ["refYear,reporterISO,flowCode,partnerISO,primaryValue", ...rows].join("\n"));
  const mapper = page.getByTestId("mapper");
  const reporting = mapper.getByLabel("Who reports");
  await expect(reporting.locator("option")).toHaveText(["the exporter (exports)", "the importer (imports)"]);
  const shown = (label: string) => mapper.getByLabel(label, { exact: true }).locator("option:checked");
  await reporting.selectOption({ label: "the importer (imports)" });
  await expect(shown("Exporter")).toHaveText("partnerISO");
  await expect(shown("Importer")).toHaveText("reporterISO");
  await expect(shown("Trade flow")).toHaveText("primaryValue");
  await mapper.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByTestId("panel-facts")).toContainText("9 of 27 rows are in the panel", LONG);
  await expect(page.getByTestId("panel-facts")).toContainText("of re-exports or of balances: 9.");
  await expect(page.getByTestId("panel-facts")).toContainText("Exporters: 3. Importers: 3.");
});

test("a flow that could be two is asked about before the file is read", async ({ page }) => {
  await openModel(page);
  await page.getByText("Bring a panel of your own").click();
  const rows = ["A", "B", "C"].flatMap((from, i) => ["X", "Y", "Z"].map((to, j) => `${from};${to};2019;${i + 1}.${100 + j};12.01.2026`));
  await upload(page, "open.csv", ["exporter;importer;year;trade;checked", ...rows].join("\n"));
  const mapper = page.getByTestId("mapper");
  await expect(mapper.getByRole("status")).toContainText("Column trade: “1.100” is one number with a decimal point and another");
  await expect(mapper.getByRole("button", { name: "Read the file" })).toBeDisabled();
  await mapper.getByLabel("Decimal sign").selectOption(",");
  await expect(mapper.getByRole("status")).toBeEmpty();
  await mapper.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByTestId("panel-facts")).toContainText("9 of 9 rows are in the panel", LONG);
});

test("what is wrong in a panel is told by row and column, and the rest is taken", async ({ page }) => {
  await openModel(page);
  await page.getByText("Bring a panel of your own").click();
  const faults = ["A,B,2019,n/k,5", "A,C,2019,-3,5", "B,A,,4,5", "C,A,2019,4", "B,C,2019,1,234,5", "C,B,2019,7,far"];
  const sound = Array.from({ length: 30 }, (_, i) => `X${i},Y,2019,${i + 1},${i + 2}`);
  await upload(
    page,
    "faults.csv",
    ["exporter,importer,year,trade,dist", ...sound, "X0,Y,2019,99,2", "X1,Y,2019,2,3", ...faults].join("\n"),
  );
  await page.getByRole("button", { name: "Read the file" }).click();
  const problems = page.getByTestId("problems");
  await expect(problems).toContainText("Cells and rows that could not be used: 7", LONG);
  const rows = problems.locator("tbody tr");
  await expect(rows).toHaveText([
    /32\s*trade\s*99 \(2: 1\)\s*another flow for the same pair and year/,
    /34\s*trade\s*n\/k\s*not a number/,
    /35\s*trade\s*-3\s*a flow below zero/,
    /36\s*year\s*nothing\s*no year/,
    /37\s*dist\s*4\s*another number of cells/,
    /38\s*dist\s*6\s*another number of cells/,
    /39\s*dist\s*far\s*not a number/,
  ]);
  await expect(page.getByTestId("panel-facts")).toContainText("30 of 38 rows are in the panel");
  await expect(page.getByTestId("panel-facts")).toContainText("Rows that say nothing beyond another of their pair and year: 1.");
});

test("a file that is no panel says why, at its row where it has one", async ({ page }) => {
  await openModel(page);
  await page.getByText("Bring a panel of your own").click();
  const status = page.getByTestId("model-status");
  for (const [name, content, says] of [
    ["book.xlsx", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "book.xlsx: This is an Excel file."],
    [
      "latin.csv",
      Buffer.from([...Buffer.from("exporter,importer,trade\nA,B,1\nC"), 0xf4, ...Buffer.from("te,B,2\n")]),
      "latin.csv: Row 3: This text is in an encoding",
    ],
    ["open.csv", 'exporter,importer,trade\nA,B,1\nA,"C,2\n', "open.csv: Row 3: A quotation mark is opened here and never closed."],
    ["empty.csv", "exporter,importer,trade\n", "There is no row of data in this file."],
  ] as const) {
    await upload(page, name, content);
    await expect(status).toContainText(says, LONG);
  }
  for (const [name, content, says] of [
    ["one.csv", "exporter,importer,year,trade\nA,A,2018,1\nA,A,2019,2\n", "trade of a country with itself"],
    ["zeros.csv", "exporter,importer,trade\nA,B,0\nB,A,0\n", "No row has a flow above zero"],
    ["goods.csv", "exporter,importer,trade\nA,B,1\nA,B,2\nA,C,3\nA,C,4\n", "products or sectors"],
  ] as const) {
    await upload(page, name, content);
    await page.getByRole("button", { name: "Read the file" }).click();
    await expect(status).toContainText(says, LONG);
    await expect(page.getByTestId("mapper")).toBeVisible();
  }
});

test("reading a large panel shows how far it is, and can be cancelled without losing the mapping", async ({ page }) => {
  await openModel(page);
  await page.getByText("Bring a panel of your own").click();
  const lines = Array.from(
    { length: 1_000_000 },
    (_, i) => `E${i % 997},I${Math.floor(i / 997) % 499},${1990 + Math.floor(i / 497_503)},${i}`,
  );
  await upload(page, "large.csv", `exporter,importer,year,trade\n${lines.join("\n")}\n`);
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByRole("progressbar", { name: "Progress" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByTestId("model-status")).toHaveText("Cancelled. Nothing was changed.");
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByTestId("panel-facts")).toContainText("1,000,000 of 1,000,000 rows", LONG);
});

test("the headroom stands on the market page and in the report, as context", async ({ page }) => {
  await open(page, "/markets/KGZ");
  const market = page.getByTestId("headroom");
  await expect(market).toContainText("it decides nothing and does not enter the ranking");
  await expect(market.locator("tbody tr")).toHaveCount(2);
  await expect(market).toContainText("undecided");
  await expect(market).toContainText("Mirror gap");
  await market.getByRole("link", { name: "See and change the model" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Gravity model" })).toBeVisible(LONG);
  await open(page, "/report");
  // No class holds for any market here: one sentence says so, and no table of fifteen rows.
  await expect(page.getByTestId("report-headroom")).toContainText("the model cannot tell any of these markets apart");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`/trade/model has no accessibility violation, with results and with a file under review (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openModel(page);
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
    await expectAccessible(page);
    await upload(page, "m.csv", "exporter,importer,year,trade,dist\nA,B,2019,1,5\nB,A,2019,x,5\nB,C,2019,4,7\n");
    await page.getByRole("button", { name: "Read the file" }).click();
    await expect(page.getByTestId("problems")).toBeVisible(LONG);
    await expectAccessible(page);
  });

for (const width of [320, 390, 768])
  test(`/trade/model reflows at ${width} pixels without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openModel(page);
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
