import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { print } from "./support/pdf";
import { expect, test } from "./support/test";
import { answers, open, wayTo } from "./support/workspace";

const PAGE = "/markets/KAZ/competitors";
const FIXTURES = join(import.meta.dirname, "../tests/fixtures/trade");
const MADE = join(FIXTURES, "made-comtrade-newer.csv");

const definition = [
  ["Product", "tea"],
  ["Channel", "online marketplaces"],
  ["Area", "Almaty"],
  ["Period", "2025"],
  ["Measured in", "sales value"],
  ["Source of the shares", "own count"],
] as const;

/** Presses Tab until the element with this accessible name has the focus. */
async function tabTo(page: Page, name: string | RegExp, most = 250): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label =
        element?.getAttribute("aria-label") ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent;
      return (label ?? "").trim();
    });
    if (typeof name === "string" ? found === name : name.test(found)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

/** What the report has to say, on screen and on paper, once the shares are in: the market as defined, and the strategy that follows. */
async function expectStrategyInReport(page: Page, where: string | RegExp, advice: string): Promise<void> {
  await expect(page).toHaveURL(/\/report/);
  await expect(page.locator("main")).toContainText(where);
  await expect(page.locator("main")).toContainText(advice);
  await expect(page.locator("main")).toContainText("practice values");
  await answers(page);
  await page.getByLabel("The whole report, as below").check();
  const printed = (await print(page)).text.join(" ").replace(/\s+/g, " ");
  expect(printed, "the strategy on paper").toContain("What each position advises.");
  expect(printed, "the advice on paper").toContain(advice);
  expect(printed, "the limits of the theory on paper").toContain("What the theory cannot tell");
}

test("the title asks of countries by name until a firm's own shares are in, in every language", async ({ page }) => {
  for (const [language, asks] of [
    ["", "Who supplies Kazakhstan, and where does China stand?"],
    ["/zh", "哪些国家／地区向哈萨克斯坦供货，中国排在哪里？"],
    ["/ru", "Казахстан: кто сюда поставляет и на каком месте Китай?"],
  ] as const) {
    await page.goto(`${language}${PAGE}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(asks);
  }
});

test("from an empty form to the strategy in the report, by mouse", async ({ page }) => {
  await open(page, PAGE);
  await page.getByText("Enter your share and your rivals'").click();
  const form = page.getByTestId("competition-form");
  for (const [label, text] of definition) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByLabel("Your share (%)").fill("20");
  for (const [i, [name, share]] of [
    ["Silk", "30"],
    ["Oasis", "12"],
  ].entries()) {
    await form.getByRole("button", { name: "Add a rival" }).click();
    await form.getByRole("textbox", { name: `Rival ${i + 1}: name` }).fill(name as string);
    await form.getByLabel(`Rival ${i + 1}: share (%)`).fill(share as string);
  }
  await expect(page.getByTestId("position")).toContainText("number 2 of 3 named");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Whom would I fight in Kazakhstan, and how?");
  await expect(page.getByTestId("ladder").locator("tr", { hasText: "You are here." })).toContainText("Upper group");
  await expect(page.getByTestId("ladder").locator("tr", { hasText: "Next rung for you" })).toContainText("6.1 points missing");
  await expect(page.getByTestId("range-matrix").locator("tr", { hasText: "your firm" }).last()).toContainText("× 1.50");
  // By hand: odds of 26.1 over odds of 20 are 0.3532 / 0.25 = 1.41.
  await expect(page.getByTestId("requirements")).toContainText("× 1.41");
  await expect(page.getByTestId("structures")).toContainText("in use");

  await wayTo(page, "Report").click();
  await expectStrategyInReport(page, /Almaty/, "Differentiate, one rival at a time");
});

test("from an empty form to the strategy in the report, by keyboard", async ({ page }) => {
  await open(page, PAGE);
  await tabTo(page, "Enter your share and your rivals'");
  await page.keyboard.press("Enter");
  for (const [label, text] of [...definition, ["Your share (%)", "20"]] as const) {
    await tabTo(page, label);
    await page.keyboard.type(text);
  }
  await tabTo(page, "Add a rival");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("Silk");
  await tabTo(page, "Rival 1: share (%)");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("70");
  await expect(page.getByTestId("position")).toContainText("number 2 of 2 named");
  await tabTo(page, "Report");
  await page.keyboard.press("Enter");
  await expectStrategyInReport(page, /Almaty/, "Do not chase the leader");
});

test("from a dropped file to the strategy in the report", async ({ page }) => {
  await open(page, PAGE);
  const text = readFileSync(MADE, "utf8");
  const dropped = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], "made.csv", { type: "text/csv" }));
    return transfer;
  }, text);
  await page.getByTestId("trade-file").locator("fieldset").dispatchEvent("drop", { dataTransfer: dropped });
  const file = page.getByTestId("trade-file");
  await expect(file.getByTestId("file-table").locator("tbody tr").first()).toContainText("China");
  await expect(file.getByTestId("file-table").locator("tbody tr").first()).toContainText("40.00 %");
  await expect(file).toContainText("“Other Asia, nes” is read as Taiwan");
  await expect(file).toContainText("Row 32, value: “n/a”.");
  await file.getByLabel("Year").selectOption("2021");
  await expect(file.getByRole("button", { name: /Use as the competition/ })).toBeDisabled();
  await file.getByLabel("Year").selectOption("2023");
  await expect(file.getByTestId("file-table")).toContainText("Viet Nam");
  await file.getByRole("button", { name: /Use as the competition/ }).click();
  await expect(page.getByTestId("position")).toContainText("Country level, from a file");
  await expect(page.getByTestId("position")).toContainText("HS 640399");
  await wayTo(page, "Report").click();
  await expectStrategyInReport(page, /HS 640399/, "Widen the gap");
});

test("from a chosen file to the strategy in the report, by keyboard", async ({ page }) => {
  await open(page, PAGE);
  const chooser = page.waitForEvent("filechooser");
  await tabTo(page, "Choose a file");
  await page.keyboard.press("Enter");
  await (await chooser).setFiles(MADE);
  await expect(page.getByTestId("file-table")).toBeVisible();
  await tabTo(page, /^Use as the competition/);
  await page.keyboard.press("Enter");
  await expect(page.getByTestId("position")).toContainText("from a file");
  await tabTo(page, "Report");
  await page.keyboard.press("Enter");
  await expectStrategyInReport(page, /HS 640399/, "Widen the gap");
});

test("Trade Map's Excel download, which is a web page, is read as it comes", async ({ page }) => {
  await open(page, PAGE);
  const file = page.getByTestId("trade-file");
  await file
    .locator("input[type=file]")
    .setInputFiles(join(FIXTURES, "Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Kazakhstan.xls"));
  // By hand: 700 of 1,200 thousand.
  await expect(file.getByTestId("file-table").locator("tbody tr").first()).toContainText("58.33 %");
  await expect(file.getByTestId("file-table")).toContainText("640399 – Footwear & the like, made, 2023");
});

test("a share is left open, not taken for zero, where its figure cannot be read or nobody knows who is listed", async ({ page }) => {
  await open(page, PAGE);
  const file = page.getByTestId("trade-file");
  const bring = (name: string, ...rows: readonly string[]) =>
    file.locator("input[type=file]").setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(`period,reporterCode,flowCode,partnerCode,partnerDesc,cmdCode,primaryValue\n${rows.join("\n")}\n`),
    });
  await bring("unread.csv", "2024,398,M,0,World,8517,1000", "2024,398,M,156,China,8517,n/s", "2024,398,M,792,Türkiye,8517,250");
  await expect(file.getByTestId("file-flags")).toContainText("Figures that could not be read and are not counted: of China.");
  await expect(file).toContainText("Row 3, value: “n/s”.");
  await bring("unknown.csv", "2024,398,M,0,World,8517,1000", "2024,398,M,,Ruritania,8517,600", "2024,398,M,792,Türkiye,8517,250");
  await expect(file.getByTestId("file-flags")).toContainText("Suppliers that no country is known by: Ruritania.");
  await expect(file.getByTestId("file-flags")).toContainText("left open rather than taken for zero");
  await bring("open.csv", "2024,398,M,0,World,8517,1.234", "2024,398,M,156,China,8517,1.000");
  await expect(file).toContainText("Row 2, value: “1.234” may be a thousand times more or less");
  await expect(file.getByTestId("file-table")).toHaveCount(0);
  await file.getByLabel("Decimal sign").selectOption(",");
  await expect(file.getByTestId("file-flags")).toContainText("US$ 1.23");
  await expect(file.getByTestId("file-table").locator("tbody tr").first()).toContainText("81.04 %");
  await file.getByLabel("Decimal sign").selectOption("found");
  await expect(file.getByTestId("file-table")).toHaveCount(0);
});

test("a file that cannot be used says why, and changes nothing", async ({ page }) => {
  await open(page, PAGE);
  const before = await page.getByTestId("position").textContent();
  const picker = page.getByTestId("trade-file").locator("input[type=file]");
  await picker.setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("a,b\n1,2\n") });
  await expect(page.getByTestId("trade-file")).toContainText("not a format that is read here");
  await picker.setInputFiles({ name: "b.xlsx", mimeType: "application/zip", buffer: Buffer.from("PK\u0003\u0004") });
  await expect(page.getByTestId("trade-file")).toContainText("could not be read");
  expect(await page.getByTestId("position").textContent()).toBe(before);
});

test("a file of 400,000 rows is read and says how long it took, and reading can be cancelled", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "caravan-e2e-"));
  try {
    const path = join(folder, "large.csv");
    writeFileSync(path, largeFile());
    await open(page, PAGE);
    const file = page.getByTestId("trade-file");
    await file.locator("input[type=file]").setInputFiles(path);
    await file.getByRole("button", { name: "Cancel" }).click();
    await expect(file).toContainText("Reading was cancelled");
    await file.locator("input[type=file]").setInputFiles(path);
    await expect(file.getByTestId("file-facts")).toContainText("400,000", { timeout: 30_000 });
    const seconds = Number(/in ([\d.]+) s/.exec((await file.getByTestId("file-facts").textContent()) ?? "")?.[1]);
    expect(seconds).toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** A made download of some 50 MB: 5,000 products with a World row and 79 suppliers each. */
function largeFile(): string {
  const [head = "", row = ""] = readFileSync(MADE, "utf8").split("\n");
  const cells = row.split(",");
  const lines = [head];
  for (let product = 0; product < 5000; product++)
    for (let partner = 0; partner < 80; partner++) {
      const line = row
        .replace(",0,W00,World,0,", partner === 0 ? ",0,W00,World,0," : `,${3000 + partner},,Made ${partner},0,`)
        .replace("640399", String(100_000 + product))
        .replaceAll(",1000,", partner === 0 ? ",79000," : ",1000,");
      lines.push(line);
    }
  expect(cells.length).toBeGreaterThan(40);
  return lines.join("\n");
}

test("segments are put in the order in which to fight for them, with reasons", async ({ page }) => {
  await open(page, PAGE);
  await page.getByText("Enter your share and your rivals'").click();
  for (const [label, text] of definition) await page.getByTestId("competition-form").getByLabel(label, { exact: true }).fill(text);
  const segments = page.getByTestId("segments");
  for (const [i, [name, own, rival]] of [
    ["green tea", "10", "60"],
    ["black tea", "30", "40"],
  ].entries()) {
    await segments.getByRole("button", { name: "Add a segment" }).click();
    await segments.getByLabel(`Segment ${i + 1}: Name`).fill(name as string);
    await segments.getByLabel(`Segment ${i + 1}: your share (%)`).fill(own as string);
    await segments.getByRole("textbox", { name: `Segment ${i + 1}: Rival 1: name` }).fill("Silk");
    await segments.getByLabel(`Segment ${i + 1}: Rival 1: share (%)`).fill(rival as string);
  }
  await expect(segments.getByTestId("first-segment")).toHaveText("Fight first for black tea: take first place.");
  await page.reload();
  await expect(segments.getByTestId("first-segment")).toHaveText("Fight first for black tea: take first place.");
});

test("forces in one's own unit give the outcome of either law (10 against 5: 8.66 left by the second law, 5 by the first)", async ({
  page,
}) => {
  // Where a market settles is told to a firm that said where it stands.
  await open(page, PAGE);
  await page.getByText("Enter your share and your rivals'").click();
  const form = page.getByTestId("competition-form");
  for (const [label, text] of definition) await form.getByLabel(label, { exact: true }).fill(text);
  await form.getByLabel("Your share (%)").fill("20");
  const battle = page.getByTestId("battle");
  await battle.getByLabel("Unit of force").fill("sales people");
  await battle.getByLabel("Your force").fill("10");
  await battle.getByLabel("Rivals' force").fill("5");
  await expect(battle.getByTestId("outcome")).toContainText("8.66 sales people left");
  await battle.getByLabel("Law", { exact: true }).selectOption("linear");
  await expect(battle.getByTestId("outcome")).toContainText("5.00 sales people left");
  await expect(page.getByTestId("steady")).toContainText("settles at 66.7 %");
  // By hand: 5 × 0.75 / 0.25 = 15.
  await page.getByTestId("requirements").getByLabel("Share to hold (%)").fill("75");
  await expect(page.getByTestId("effort")).toContainText("takes 15.0 sales people");
});

test("wrong input is named at its field and kept through a reload", async ({ page }) => {
  await open(page, PAGE);
  const field = page.getByTestId("battle").getByLabel("Your force");
  await field.fill("-3");
  await expect(page.getByTestId("battle")).toContainText("Accepted: 0 to");
  await page.reload();
  await expect(field).toHaveValue("-3");
});

test("every market can be looked at under its own address", async ({ page }) => {
  await open(page, PAGE.replace("KAZ", "SGP"));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Singapore");
  // Read from the data file: Singapore 2020, China 14.41 by the national source, 14.46 by the IMF.
  await expect(page.getByTestId("source-gaps").locator("tr", { hasText: "2020" })).toContainText("+0.05");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`has no accessibility violation with a file open and segments entered (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, PAGE);
    await page.getByTestId("trade-file").locator("input[type=file]").setInputFiles(MADE);
    await expect(page.getByTestId("file-table")).toBeVisible();
    await page.getByTestId("segments").getByRole("button", { name: "Add a segment" }).click();
    for (const details of await page.locator("main details:not([open]) > summary").all())
      if (await details.isVisible()) await details.click();
    await expectAccessible(page);
  });

for (const width of [320, 390, 768])
  test(`reflows at ${width} pixels without sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, PAGE);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
