import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { wordFile } from "@/lib/handover/docx/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { excelFile } from "@/lib/handover/xlsx/file";
import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { expectAccessible } from "./support/axe";
import { overflowing, type Printed, print } from "./support/pdf";
import { expect, test } from "./support/test";
import { briefAlone, open } from "./support/workspace";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const linked = (change: Partial<Decision>) => `/report?d=${encodeDecision({ ...example, ...change })}`;
const codes = Array.from({ length: 40 }, (_, i) => `X${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`);
const long = "A market whose name is as long as a decision lets it be, all of eighty letters";
const many: Partial<Decision> = {
  markets: [...dataset.markets.map(({ iso3 }) => iso3), ...codes],
  own: { markets: codes.map((iso3, i) => ({ iso3, name: `${long.slice(0, 77)} ${i + 10}` })), indicators: [] },
  title: "Wide ".repeat(24).trim(),
  brief: {
    client: "Client ".repeat(11).trim(),
    preparedBy: "Author ".repeat(11).trim(),
    date: "2026-11-30",
    question: "Which ".repeat(33).trim(),
  },
};
const cases: [string, Partial<Decision>][] = [
  ["the worked example", {}],
  ["a product from elsewhere", { exporter: "KGZ", product: { hs: "6109", name: "" } }],
  ["one market", { markets: ["KAZ"] }],
  ["58 markets with long names", many],
  ["no answer", { markets: [] }],
];

const sound = { bitmaps: 0, off: [], small: false, tagged: true, outline: true };

/** What holds of every page that is printed, of whatever decision. */
const soundness = (printed: Printed) => ({
  bitmaps: printed.bitmaps,
  off: overflowing(printed),
  small: printed.smallest < 9,
  tagged: printed.tagged,
  outline: printed.outline.length > 0,
});

/** Waits until nothing is being worked out any more, so that paper holds all of it. */
async function settled(page: Page, change: Partial<Decision>): Promise<void> {
  const fields = change.markets?.length ?? 2;
  if (fields > 1) await expect(page.getByTestId("brief")).toContainText(/The answer is (firm|fair|fragile)/, { timeout: 30_000 });
}

for (const [what, change] of cases)
  test(`the brief of ${what} is one page of A4 and one of Letter, in vectors, and nothing on it is smaller than 9 points`, async ({
    page,
  }) => {
    await open(page, linked(change));
    await settled(page, change);
    await briefAlone(page);
    for (const paper of ["A4", "Letter"] as const) {
      const printed = await print(page, paper);
      expect(soundness(printed)).toEqual(sound);
      expect({ paper, pages: printed.pages }).toEqual({ paper, pages: 1 });
      expect(printed.flow).toContain("Lanchester's law");
    }
  });

const held = dataset.markets.map(({ iso3 }) => iso3);
for (const [what, change] of [...cases.slice(0, 4), ["every market held", { markets: held }] as const])
  test(`what is printed unless the reader says otherwise takes at most four pages of A4: ${what}`, async ({ page }) => {
    await open(page, linked(change));
    await settled(page, change);
    const printed = await print(page);
    expect(printed.pages).toBeLessThanOrEqual(4);
    expect(soundness(printed)).toEqual(sound);
  });

test("what is printed unless the reader says otherwise has text at 10 points and tables at 9", async ({ page }) => {
  await open(page, linked({}));
  await settled(page, {});
  const printed = await print(page);
  expect(printed.pages).toBeGreaterThan(1);
  expect(printed.pages).toBeLessThanOrEqual(4);
  expect(soundness(printed)).toEqual(sound);
  await page.emulateMedia({ media: "print" });
  const sizes = await page
    .getByTestId("annex")
    .evaluate((annex) => ["p", "td"].map((part) => getComputedStyle(annex.querySelector(part) as Element).fontSize));
  expect(sizes, "text at 10 points, tables at 9, in pixels").toEqual(
    [`${(10 * 4) / 3}px`, "12px"].map((size) => size.replace(/(\.\d{4})\d*/, "$1")),
  );
});

test("with what to know before selling ticked, and nothing reckoned or found out yet, it still takes four pages at most", async ({
  page,
}) => {
  await open(page, "/report");
  await settled(page, {});
  await page.getByRole("checkbox", { name: "Before you sell there" }).check();
  await expect(page.getByTestId("annex").getByRole("row", { name: /Trademark: the Madrid System/ })).toHaveCount(2);
  const printed = await print(page);
  expect(printed.pages).toBeLessThanOrEqual(4);
  expect(overflowing(printed)).toEqual([]);
  expect(printed.flow).toContain("Before you sell there");
  await expectAccessible(page);
});

test("client, author, day, question and steps are typed in place, kept in the decision and printed", async ({ page }) => {
  await open(page, "/report");
  const brief = page.getByTestId("brief");
  await brief.getByLabel("Client").fill("Ala-Too Textiles");
  await brief.getByLabel("Prepared by").fill("A. B.");
  await brief.getByLabel("Date").fill("2026-11-30");
  await brief.getByLabel("Question").fill("Where do we sell first?");
  await brief.getByLabel("Owner 1").fill("C. D.");
  await expect(brief).not.toContainText("Suggested by the program");
  const notes = page.getByTestId("notes");
  await notes.getByText("Write notes").click();
  await notes.getByLabel("Singapore").fill("Two agents answered.");
  await page.reload();
  await expect(brief.getByLabel("Client")).toHaveValue("Ala-Too Textiles");
  await expect(brief.getByLabel("Owner 1")).toHaveValue("C. D.");
  const text = (await print(page)).text[0]?.replace(/\s+/g, " ");
  for (const said of ["Ala-Too Textiles", "A. B.", "30 November 2026", "Where do we sell first?", "C. D."]) expect(text).toContain(said);
  const printed = (await print(page)).flow;
  expect(printed).toContain("Singapore. Two agents answered.");
  await expectAccessible(page);
});

const costs = { currency: "USD", rates: {}, everywhere: { price: 50, freight: 8, dutyRatePct: 0, sellingPrice: 100 }, markets: {} };
const handed = [
  ["", {}],
  [", with costs and checks", { costs, checks: { SGP: { label: { done: true, owner: "A. B.", by: "2026-12-15" } } } }],
] as const;

for (const [which, more] of handed)
  test(`Word, PowerPoint and Excel come out of the page with the bytes that the command line writes${which}`, async ({ page }) => {
    await open(page, linked(more));
    const evaluation = evaluate({ ...example, ...more }, dataset);
    if (!evaluation.ok) throw new Error(evaluation.reason);
    const args = [evaluation, dataset, firmnessIn(evaluation), wordsOf("en", en)] as const;
    for (const [button, ending, make] of [
      ["Word", "docx", wordFile],
      ["PowerPoint, editable slides", "pptx", slidesFile],
      ["Excel, live formulas", "xlsx", excelFile],
    ] as const) {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button, exact: true }).click()]);
      expect(file.suggestedFilename()).toMatch(new RegExp(`^Caravan \\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
      expect(readFileSync(await file.path()).equals(Buffer.from(await make(...args))), ending).toBe(true);
    }
  });
