import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { madeRow, madeWorkbook } from "../tests/files/made-workbook";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, order, rows, wayTo } from "./support/workspace";

const header = "market,market name,indicator,indicator name,pillar,unit,direction,value,year,source";
const picker = (page: Page) => page.locator("main input[type=file]");
const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Presses Tab until the element with this name has the focus. */
async function tabTo(page: Page, name: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return (
        element?.getAttribute("aria-label") ??
        (element as HTMLInputElement | null)?.labels?.[0]?.textContent ??
        element?.textContent ??
        ""
      ).trim();
    });
    if (found === name) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly path: string }> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), path: await download.path() };
}

test.describe("own figures", () => {
  for (const [kind, button] of [
    ["csv", "Template (CSV)"],
    ["xlsx", "Template (Excel)"],
  ] as const)
    test(`the ${kind} template, taken in as it is, changes nothing`, async ({ page }) => {
      await open(page, "/import");
      const { name, path } = await saved(page, button);
      expect(name).toMatch(new RegExp(`^Your own figures \\d{4}-\\d\\d-\\d\\d\\.${kind}$`));
      await picker(page).setInputFiles({ name, mimeType: "", buffer: readFileSync(path) });
      await expect(page.getByTestId("own-found")).toContainText("0 new or changed");
      await expect(page.getByText("There is nothing to take")).toBeVisible();
      await expect(page.getByTestId("own-problems")).toHaveCount(0);
      await expect(page.getByRole("button", { name: /^Take/ })).toHaveCount(0);
    });

  test("what cannot be taken is listed by row and column with what is accepted, before anything is taken", async ({ page }) => {
    await open(page, "/import");
    await picker(page).setInputFiles(
      file(
        "mine.csv",
        `${header}\nKAZ,,gdp-per-capita,,,,,many,,x\nQQQ,,gdp-per-capita,,,,,1,,x\nKAZ,,gdp-growth,,,,,7.5,2025,\nUZB,,gdp-growth,,,,,8,2025,own count`,
      ),
    );
    const problems = page.getByTestId("own-problems").locator("tbody tr");
    await expect(problems).toHaveCount(3);
    await expect(problems.nth(0)).toHaveText(/2\s*value\s*many\s*a number, such as 1234.5/);
    await expect(problems.nth(1)).toHaveText(/3\s*market name\s*\(empty\)\s*a name/);
    await expect(problems.nth(2)).toHaveText(/4\s*source\s*\(empty\)\s*where the figure comes from/);
    await expect(page.getByTestId("own-standing")).toContainText("None so far.");
    await page.getByRole("button", { name: "Take 1 figure" }).click();
    await expect(page.getByTestId("own-standing").locator("tbody tr")).toHaveCount(1);
  });

  test("figures, a market and an indicator of one's own change the ranking and print in the report with their source", async ({ page }) => {
    await open(page);
    const before = await order(page);
    await open(page, "/import");
    await picker(page).setInputFiles(
      file(
        "eigene.csv",
        `\uFEFF${header.replaceAll(",", ";")}\r\nBRA;;平台佣金;平台佣金;payments;%;cost;3,5;2025;Опрос продавцов\r\nKAZ;;平台佣金;;;;;25;2025;Опрос продавцов\r\nUZB;;平台佣金;;;;;30;;Опрос продавцов\r\nBRA;;gdp-per-capita;;;;;21000;2024;my own estimate\r\nTJK;;product-imports;;;;;90000000000,25;2024;a daring guess\r\n`,
      ),
    );
    await expect(page.getByTestId("own-found")).toContainText("5 new or changed");
    await expect(page.getByTestId("own-changes")).toContainText("New indicators: 平台佣金.");
    await page.getByRole("button", { name: "Take 5 figures" }).click();
    await expect(page.getByTestId("own-taken")).toContainText("5 figures were taken");

    await wayTo(page, "Decide").click();
    await expect(rows(page)).toHaveCount(before.length + 1);
    const after = await order(page);
    expect(after).toContain("BRA");
    expect(after.indexOf("TJK")).toBeLessThan(before.indexOf("TJK"));
    await expect(page.getByRole("checkbox", { name: "Brazil" })).toBeChecked();

    await page.goto("/markets/BRA");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Brazil");
    await expect(page.locator("main")).toContainText("your assumption: Опрос продавцов, 2025");

    await wayTo(page, "Report").click();
    await expect(page.getByTestId("report")).toContainText("Опрос продавцов, 2025");
    await expect(page.getByTestId("report")).toContainText("a daring guess, 2024");

    await page.goto("/import");
    const standing = page.getByTestId("own-standing");
    await standing.getByRole("button", { name: "Remove 平台佣金" }).click();
    await expect(standing.locator("tbody tr")).toHaveCount(2);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(standing.locator("tbody tr")).toHaveCount(5);
    await standing.getByRole("button", { name: "Remove all of them" }).click();
    await expect(standing).toContainText("None so far.");
    await page.goto("/");
    await expect.poll(() => order(page)).toEqual(before);
  });

  test("cells pasted from a spreadsheet are read by keyboard alone", async ({ page }) => {
    await open(page);
    await tabTo(page, "File");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("link", { name: "Your own figures …" })).toBeVisible();
    await tabTo(page, "Your own figures …");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/import$/);
    await expect(page.getByRole("heading", { level: 1, name: "Your own figures" })).toBeVisible();
    await tabTo(page, "Or paste cells from a spreadsheet");
    await page.keyboard.press("Enter");
    await tabTo(page, "Cells, with their header row");
    await page.keyboard.insertText("market\tindicator\tvalue\tsource\n哈萨克斯坦\tgdp-per-capita\t15 000,5\t自己的估计\n");
    await tabTo(page, "Read these cells");
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("own-changes").locator("tbody tr")).toContainText("15000.5");
    await tabTo(page, "Take 1 figure");
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("own-standing")).toContainText("自己的估计");
  });

  test("the focus stays on what was done, and the word of it goes when it is taken back", async ({ page }) => {
    await open(page, "/import");
    await picker(page).setInputFiles(file("mine.csv", `${header}\nKAZ,,gdp-growth,,,,,7.5,2025,own count`));
    await page.getByRole("button", { name: "Take 1 figure" }).click();
    const word = page.getByTestId("own-taken");
    await expect(word).toHaveText("1 figure was taken. Undo takes it back.");
    await expect(word).toBeFocused();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(word).toBeEmpty();
    await page.getByRole("button", { name: "Redo" }).click();
    await page.getByRole("button", { name: /^Remove .+ GDP growth$/ }).press("Enter");
    await expect(page.getByText("Removed. Undo brings it back.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Figures of your own in this decision" })).toBeFocused();
    await expect(word).toBeEmpty();
  });

  test("a name the data do not know is said to count as a new indicator, and no figure out of reach fills the line", async ({ page }) => {
    await open(page, "/import");
    await picker(page).setInputFiles(file("mine.csv", `${header}\nKAZ,,gdp-grwth,,,,,7.5,2025,own count`));
    await expect(page.getByTestId("own-problems")).toContainText(
      "the data hold no indicator called “gdp-grwth”, so it counts as a new one",
    );
    await expect(page.getByText("Nothing can be taken as it stands.")).toBeVisible();
    await picker(page).setInputFiles(file("mine.csv", `${header}\nKAZ,,gdp-per-capita,,,,,1e300,2025,own count`));
    await expect(page.getByText(/more than a million times the figure that stands/)).toBeVisible();
  });

  test("of a workbook the first sheet that can be seen is read and named, per cent as it shows, and another can be chosen", async ({
    page,
  }) => {
    await open(page, "/import");
    const row = (r: number, ...cells: readonly string[]) => madeRow(r, ...cells);
    const text = (said: string) => `t="inlineStr"><is><t>${said}</t></is`;
    const head = row(1, ...["market", "indicator", "value", "source"].map(text));
    const figures = (value: string) => head + row(2, text("KAZ"), text("online-shoppers"), value, text("own count"));
    const bytes = madeWorkbook(
      [
        { name: "old", rows: figures("><v>10</v"), state: "hidden" },
        {
          name: "Survey",
          rows: figures('s="1"><v>0.815</v') + row(3, text("UZB"), text("online-shoppers"), 't="e"><v>#DIV/0!</v', text("own")),
        },
        { name: "Second", rows: figures("><v>33</v") },
      ],
      ["0.0%"],
    );
    await picker(page).setInputFiles({ name: "survey.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await expect(page.getByTestId("sheet-read")).toContainText("Sheet read: Survey.");
    await expect(page.getByTestId("own-changes")).toContainText("81.5");
    await expect(page.getByTestId("own-problems").getByRole("row", { name: /^3 value #DIV\/0!/ })).toBeVisible();
    const sheets = page.getByLabel("Sheet of the workbook");
    await expect(sheets.locator("option")).toHaveText(["Survey", "Second"]);
    await sheets.selectOption("Second");
    await expect(page.getByTestId("sheet-read")).toContainText("Sheet read: Second.");
    await expect(page.getByTestId("own-changes")).toContainText("33");
    await expectAccessible(page);
  });

  test("figures that could be two are told by row until the decimal sign is chosen", async ({ page }) => {
    await open(page, "/import");
    await picker(page).setInputFiles(file("open.csv", "market;indicator;value;source;checked\nKAZ;gdp-growth;2.375;own;12.01.2026"));
    await expect(page.getByTestId("own-problems")).toContainText("choose the decimal sign above");
    await page.getByLabel("Decimal sign").selectOption(".");
    await expect(page.getByTestId("own-changes")).toContainText("2.375");
    await expect(page.getByTestId("own-problems")).toHaveCount(0);
  });

  test("a World Bank download is read as it comes: the newest figure of each market, with its year and series", async ({ page }) => {
    await open(page, "/import");
    const line = (name: string, code: string, ...figures: readonly string[]) =>
      `${[name, code, "GDP growth (annual %)", "NY.GDP.MKTP.KD.ZG", ...figures].map((cell) => `"${cell}"`).join(",")},`;
    const lines = [
      '"Data Source","World Development Indicators",',
      "",
      '"Last Updated Date","2026-10-15",',
      "",
      '"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024","2025",',
      line("Aruba", "ABW", "1.5", "2.5", ""),
      line("Kazakhstan", "KAZ", "5.1", "41.25", ""),
      line("World", "WLD", "3.1", "3.25", ""),
      line("Viet Nam", "VNM", "5.05", "7.09", "51.5"),
      line("Turkmenistan", "TKM", "", "", ""),
    ];
    await picker(page).setInputFiles(file("API_NY.GDP.MKTP.KD.ZG_DS2_en_csv_v2.csv", `\uFEFF${lines.join("\r\n")}\r\n`));
    await expect(page.getByTestId("own-found")).toContainText("2 new or changed, 0 as they stand, 1 without a value");
    await expect(page.getByTestId("own-portal")).toContainText("the newest figure of each row");
    await expect(page.getByTestId("own-portal")).toContainText(
      "passed over, of countries that are no markets here or of trade with one partner: 2",
    );
    const changes = page.getByTestId("own-changes").locator("tbody tr");
    await expect(changes).toHaveText([/Kazakhstan.*41\.25.*NY\.GDP\.MKTP\.KD\.ZG, 2024/, /Viet Nam.*51\.5.*NY\.GDP\.MKTP\.KD\.ZG, 2025/]);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Take 2 figures" }).click();
    await expect(page.getByTestId("own-standing").locator("tbody tr")).toHaveCount(2);
  });

  test("a WITS summary is read as it comes, and a series that is not held says what it needs", async ({ page }) => {
    await open(page, "/import");
    const lines = [
      "Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014,2013",
      "Kazakhstan, World, All Products,Export,Export(US$ Mil),          45955.82,          79458.75,          84699.10",
      "Uzbekistan,...,...,Development,GDP growth,                  ,              44.50,               7.60",
      "Uzbekistan,China,All Products,Import,Import Partner share(%),             20.55,             18.40,             16.91",
    ];
    await picker(page).setInputFiles(file("en_KAZ_AllYears_WITS_Trade_Summary.CSV", `${lines.join("\r\n")}\r\n`));
    await expect(page.getByTestId("own-changes").locator("tbody tr")).toHaveText([/Uzbekistan.*44\.5.*WITS\), 2014/]);
    await expect(page.getByTestId("own-problems").locator("tbody tr")).toHaveText([/^2\s*unit/, /^2\s*pillar/, /^2\s*direction/]);
    await expect(page.getByTestId("own-portal")).toContainText(": 1.");
  });

  test("a number that its comma has cut in two is told, not taken by half", async ({ page }) => {
    await open(page, "/import");
    await picker(page).setInputFiles(file("cut.csv", 'market,indicator,value,source\nKAZ,gdp-growth,41,5,own\nUZB,gdp-growth,"41,5",own'));
    await expect(page.getByTestId("own-problems").locator("tbody tr")).toHaveText([/2\s*value\s*41\s*as many cells as the head has/]);
    await expect(page.getByTestId("own-changes").locator("tbody tr")).toHaveText([/Uzbekistan.*41\.5/]);
  });

  test("a file that is no table says why, and changes nothing", async ({ page }) => {
    await open(page, "/import");
    for (const [name, bytes, says] of [
      ["old.xls", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "Excel file of the old kind"],
      ["API_DS2.zip", [...zipSync({ "API.csv": new Uint8Array(1) })], "This is a zip file"],
      ["gravity.dta", [...Buffer.from("<stata_dta>")], "This is a Stata file"],
      ["old.csv", [0xf0, 0xfb, 0xed, 0xee, 0xea], "encoding that cannot be told"],
      ["torn.xlsx", [0x50, 0x4b, 0x03, 0x04, 0, 1, 2], "could not be read"],
      ["nothing.csv", [], "There is nothing in this table"],
    ] as const) {
      await picker(page).setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
      await expect(page.locator("main")).toContainText(`${name}: `);
      await expect(page.locator("main")).toContainText(says);
    }
    await expect(page.getByTestId("own-standing")).toContainText("None so far.");
  });
});

test.describe("the file menu", () => {
  test("writes the workbook that the report hands over, named after the decision and the day", async ({ page }) => {
    await open(page);
    await page.getByLabel("Name of this decision").fill("Выход 出海");
    await page.getByText("File", { exact: true }).click();
    const { name, path } = await saved(page, "Download as Excel, live formulas");
    expect(name).toMatch(/^Выход 出海 \d{4}-\d\d-\d\d\.xlsx$/);
    const fromMenu = readFileSync(path);
    await page.goto("/report");
    const fromReport = await saved(page, "Excel, live formulas");
    expect(fromMenu.equals(readFileSync(fromReport.path))).toBe(true);
    const sheets = await readExcelFile(fromMenu.buffer.slice(fromMenu.byteOffset, fromMenu.byteOffset + fromMenu.length));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Summary",
      "Ranking",
      "Reasons",
      "Robustness",
      "Weights",
      "Data",
      "Figures",
      "Sources",
    ]);
    expect(sheets[1]?.data).toHaveLength(16);
    expect(typeof sheets[1]?.data[1]?.[3]).toBe("number");
  });

  test("writes the ranking as CSV and all tables as an archive", async ({ page }) => {
    await open(page);
    await page.getByText("File", { exact: true }).click();
    const csv = await saved(page, "Download the ranking (CSV)");
    expect(readFileSync(csv.path, "utf8")).toMatch(/^\uFEFFRank,Market,Code,Score/);
    await page.getByText("File", { exact: true }).click();
    const zip = await saved(page, "Download all tables (CSV, zipped)");
    expect(zip.name).toMatch(/^Caravan \d{4}-\d\d-\d\d\.zip$/);
    expect(readFileSync(zip.path).subarray(0, 2).toString()).toBe("PK");
  });
});

test.describe("any table", () => {
  test("says how to begin while there is none, and can be tried with the figures of the decision", async ({ page }) => {
    await open(page, "/table");
    await expect(page.getByRole("heading", { name: "How to begin" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Try it with the figures of this decision" }).click();
    await expect(page.getByTestId("table-facts")).toContainText("Figures of this decision.csv: 15 rows");
    await expect(page.getByRole("heading", { name: "How to begin" })).toHaveCount(0);
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.getByTestId("table-done")).toContainText("15 rows ranked");
  });

  test("is ranked by the columns that count; rows with holes are named and counted", async ({ page }) => {
    await open(page, "/table");
    await picker(page).setInputFiles(file("towns.csv", "Город;цена;доход\nАлматы;1,5;100\n北京;2,5;50\nБаку;н/д;70\nТбилиси;;\n"));
    await expect(page.getByTestId("table-facts")).toContainText("4 rows, 3 columns");
    await page.getByLabel("Direction of цена").selectOption("cost");
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.getByTestId("table-done")).toContainText("2 rows ranked");
    const result = page.getByTestId("table-result");
    await expect(result.getByText("2 rows were left out")).toBeVisible();
    await expect(result.locator("details tbody tr").first()).toHaveText(/4\s*цена\s*н\/д\s*a number/);
    // Алматы is cheaper and richer: best on both, so its closeness is 1.
    await expect(result.locator("tbody").last().locator("tr").first()).toHaveText(/1\s*Алматы\s*1\.000/);
  });

  test("asks for the decimal sign of a column that leaves it open, beside dates and tariff lines that have no say", async ({ page }) => {
    await open(page, "/table");
    await picker(page).setInputFiles(
      file("open.csv", "name;line;seen;price\nA;8517.13;12.01.2026;2.375\nB;8471.3;13.01.2026;1.250\nC;902.1;14.01.2026;3.125\n"),
    );
    await expect(page.locator("main")).toContainText(
      "Column price: “2.375” is one number with a decimal point and another with a decimal comma",
    );
    await page.getByLabel("Decimal sign").selectOption(",");
    await expect(page.locator("main")).not.toContainText("is one number with a decimal point");
    await page.getByLabel("Direction of price").selectOption("benefit");
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.getByTestId("table-done")).toContainText("3 rows ranked");
    await expect(page.getByTestId("table-result").locator("tbody").last().locator("tr").first()).toContainText("C");
  });

  test("reads a web page that calls itself a workbook, and a World Bank table without being told where its head is", async ({ page }) => {
    await open(page, "/table");
    const page1 =
      "<html><body><p>Made</p><table><tr><th>town<th>price</tr><tr><td>A<td>1.50</tr><tr><td>B<td>2.5</tr></table></body></html>";
    await picker(page).setInputFiles({ name: "towns.xls", mimeType: "application/vnd.ms-excel", buffer: Buffer.from(page1) });
    await expect(page.getByTestId("table-facts")).toContainText("2 rows, 2 columns");
    const wide = `"Data Source","WDI",\n\n"Last Updated Date","2026-10-01",\n\n"Country Name","Country Code","2024","2025",\n"Kazakhstan","KAZ","1.5","2.25",\n"Viet Nam","VNM","3.5","4.25",\n`;
    await picker(page).setInputFiles(file("API.csv", wide));
    await expect(page.getByLabel("Direction of 2025")).toBeVisible();
    await expect(page.locator("main")).toContainText("The head is row 5");
  });

  test("says which column a method cannot take, and when nothing counts", async ({ page }) => {
    await open(page, "/table");
    await picker(page).setInputFiles(file("a.csv", "name,x\na,-1\nb,2\n"));
    await page.getByLabel("Normalisation", { exact: true }).selectOption("sum");
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.locator("main")).toContainText("Row 2, x: x contains a negative figure");
    await picker(page).setInputFiles(file("long.csv", `name,x\n${Array.from({ length: 501 }, (_, i) => `r${i},${i}`).join("\n")}`));
    await page.getByLabel("Method", { exact: true }).selectOption("ELECTRE III");
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.locator("main")).toContainText("This method ranks so many rows at most: ≤ 500.");
    await picker(page).setInputFiles(file("a.csv", "name,x\na,-1\nb,2\n"));
    await page.getByLabel("x counts").uncheck();
    await expect(page.getByRole("button", { name: "Rank the rows" })).toBeDisabled();
    await expect(page.locator("main")).toContainText("Tick at least one column");
  });

  test("says by what a ranking was made, and when the settings are no longer those", async ({ page }) => {
    await open(page, "/table");
    await picker(page).setInputFiles(file("twice.csv", "name,price,price\na,1,2\nb,3,5\n"));
    await expect(page.getByText(/they are divided by their sum before the rows are ranked/)).toBeVisible();
    await page.getByLabel("Weight of price (3)").fill("20");
    await page.getByRole("button", { name: "Rank the rows" }).click();
    const result = page.getByTestId("table-result");
    await expect(result).toContainText("By TOPSIS (Normalisation Vector), on 2 columns; the weights were divided by their sum.");
    const stale = page.getByText(/The settings above have changed since/);
    await expect(stale).toHaveCount(0);
    await page.getByLabel("Direction of price", { exact: true }).selectOption("cost");
    await expect(stale).toBeVisible();
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(stale).toHaveCount(0);
  });

  test("of 100,000 rows and 20 columns is read and ranked, can be cancelled, and its ranking is written whole", async ({ page }) => {
    await open(page, "/table");
    const buffer = Buffer.from(largeTable());
    await picker(page).setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.locator("main")).toContainText("Cancelled");
    await picker(page).setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer });
    await expect(page.getByTestId("table-facts")).toContainText("100,000 rows, 21 columns", { timeout: 30_000 });
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.getByTestId("table-done")).toContainText("99,999 rows ranked", { timeout: 30_000 });
    await expect(page.getByTestId("table-result").locator("tbody").last().locator("tr")).toHaveCount(100);
    await expect(page.getByTestId("table-result")).toContainText("1 row was left out");
    const { path } = await saved(page, "Download the ranking (CSV)");
    expect(readFileSync(path, "utf8").trim().split("\r\n")).toHaveLength(100_000);
  });

  test("is ranked by keyboard alone", async ({ page }) => {
    await open(page, "/table");
    await tabTo(page, "Or paste cells from a spreadsheet");
    await page.keyboard.press("Enter");
    await tabTo(page, "Cells, with their header row");
    await page.keyboard.insertText("name\tx\ty\na\t1\t2\nb\t3\t4\n");
    await tabTo(page, "Read these cells");
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("table-facts")).toContainText("2 rows");
    await tabTo(page, "Rank the rows");
    await page.keyboard.press("Enter");
    await expect(page.getByTestId("table-done")).toContainText("2 rows ranked");
  });
});

/** A made table; one cell of it is no number. */
function largeTable(): string {
  const names = Array.from({ length: 20 }, (_, j) => `c${j + 1}`);
  const lines = [`name,${names.join(",")}`];
  for (let i = 0; i < 100_000; i++) {
    const cells = names.map((_, j) => (((i * 7919 + j * 104_729) % 100_003) / 7).toFixed(4));
    lines.push(`row ${i + 1},${(i === 4321 ? ["?", ...cells.slice(1)] : cells).join(",")}`);
  }
  return lines.join("\n");
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`/import has no accessibility violation with a table under review (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/import");
    await picker(page).setInputFiles(file("m.csv", `${header}\nKAZ,,gdp-growth,,,,,x,,\nUZB,,gdp-growth,,,,,8,2025,own count`));
    await page.getByRole("button", { name: "Take 1 figure" }).click();
    await picker(page).setInputFiles(file("m.csv", `${header}\nKAZ,,gdp-growth,,,,,x,,\nUZB,,gdp-growth,,,,,9,2025,own count`));
    await expect(page.getByTestId("own-changes")).toBeVisible();
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
    await expectAccessible(page);
  });

  test(`/table has no accessibility violation with a ranking (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, "/table");
    await picker(page).setInputFiles(file("a.csv", "name,x,y\na,1,2\nb,3,4\nc,?,5\n"));
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await expect(page.getByTestId("table-done")).toBeVisible();
    await page.locator("main details").evaluateAll((all) => all.forEach((details) => details.setAttribute("open", "")));
    await expectAccessible(page);
  });
}

for (const width of [320, 390, 768])
  for (const path of ["/import", "/table"])
    test(`${path} reflows at ${width} pixels without sideways scrolling`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      const text =
        path === "/import" ? `${header}\nKAZ,,gdp-growth,,,,,x,,\nUZB,,gdp-growth,,,,,9,2025,own count` : "name,x,y\na,1,2\nb,3,4\n";
      await picker(page).setInputFiles(file("m.csv", text));
      await expect(page.getByTestId(path === "/import" ? "own-changes" : "table-facts")).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
