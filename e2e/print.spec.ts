import type { Page } from "@playwright/test";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { overflowing, type Printed, print } from "./support/pdf";
import { expect, test } from "./support/test";
import { briefAlone, open } from "./support/workspace";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const linked = (change: Partial<Decision>) => `/report?d=${encodeDecision({ ...example, ...change })}`;

/** Opens a report and has all of it printed: the brief, every part of its annex, and the whole report. */
async function openAll(page: Page, path: string): Promise<void> {
  await open(page, path);
  await expect(page.getByTestId("brief")).toContainText(/The answer is (firm|fair|fragile)/, { timeout: 30_000 });
  const ticks = page.getByRole("group", { name: "Print besides the brief:" }).getByRole("checkbox");
  for (const tick of await ticks.all()) await tick.check();
  await expect(
    page
      .getByTestId("annex")
      .getByRole("row", { name: /Trademark: the Madrid System/ })
      .first(),
  ).toBeVisible();
}

/** Opens a report and has the whole of it printed after the brief, and nothing besides. */
async function openWhole(page: Page, path: string): Promise<void> {
  await open(page, path);
  const ticks = await briefAlone(page);
  await ticks.getByLabel("The whole report, as below").check();
}

/** The whole text as one line, so that a sentence is found however it was broken. */

/** All that was printed, as it stands line by line and as it is read column by column. */
const flat = ({ text, flow }: Printed) => `${text.join(" ").replace(/\s+/g, " ")} ${flow}`;

/** What holds of every printed report, whatever was decided. */
function expectSoundPaper(printed: Printed): void {
  const [width, height] = printed.size;
  // A4 is 595.3 × 841.9; the paper is named to the browser in hundredths of an inch.
  expect(Math.abs(width - 595.3), "A4, in points").toBeLessThan(1);
  expect(Math.abs(height - 841.9), "A4, in points").toBeLessThan(1);
  expect(overflowing(printed), "words off the paper").toEqual([]);
  expect(printed.bitmaps, "charts printed as bitmaps").toBe(0);
  expect(printed.smallest, "the smallest letter, in points").toBeGreaterThanOrEqual(9);
  expect(printed.tagged, "told to those who cannot see it").toBe(true);
  expect(printed.outline.length, "titles to find the way by").toBeGreaterThan(0);
  printed.words.forEach((words, i) => {
    // The margin is 16 mm, or 45.4 pt; only the page number stands in it. A point is left for the shape of letters.
    const outside = words.filter(
      ({ left, right, top, bottom }) => left < 44 || right > width - 44 || (bottom > height - 44 && top < height - 44),
    );
    expect(outside, `words in the margin of page ${i + 1}`).toEqual([]);
  });
  printed.text.forEach((page, i) => expect(page, "page numbers").toMatch(new RegExp(`\\s${i + 1} ?/ ?${printed.pages}\\s*$`)));
}

/** What leads on to something: headings, and the sentence under a heading with more to come. */
function leads(page: Page): Promise<string[]> {
  return page.getByTestId("report").locator("h2, h3, h2 + p:not(:last-child)").allTextContents();
}

/** No page ends in something that leads on: a heading, or the sentence under it. The page number below does not count. */
function expectNoOrphan(printed: Printed, leading: readonly string[]): void {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  printed.text.forEach((page, i) => {
    const lines = page
      .split("\n")
      .map(plain)
      .filter((line) => line !== "" && !/^\d+ ?\/ ?\d+$/.test(line));
    const last = lines.at(-1) ?? "";
    // A line of a longer sentence counts as well; a word or two may stand anywhere.
    const orphans = leading.map(plain).filter((text) => text === last || (last.length > 20 && text.includes(last)));
    expect(orphans, `last line of page ${i + 1}`).toEqual([]);
  });
}

test("the worked example prints on A4: the answer, its grounds, its sources and the link that reopens it", async ({ page }) => {
  await openWhole(page, "/report");
  const report = page.getByTestId("report");
  await expect(report.getByRole("img").first()).toBeVisible();
  const answer = (await page.getByTestId("answer").textContent()) ?? "";
  const link = (await page.getByTestId("reopen").textContent()) ?? "";
  const leading = await leads(page);
  const printed = await print(page);
  const text = flat(printed);

  expectSoundPaper(printed);
  expectNoOrphan(printed, leading);
  expect(printed.pages).toBeGreaterThanOrEqual(6);
  expect(printed.pages).toBeLessThanOrEqual(20);
  expect(printed.text[0]?.replace(/\s+/g, " "), "the answer stands on the first page").toContain(answer);
  for (const title of [
    "Priorities and reasons",
    "Competition",
    "Strategy",
    "Priority matrix",
    "What the theory cannot tell",
    "Barriers and measures",
    "Weights",
    "The figures",
    "Method and caveats",
    "Sources",
  ])
    expect(text).toContain(title);
  for (const { name } of dataset.markets.filter(({ iso3 }) => example.markets.includes(iso3))) expect(text).toContain(name.en);
  const all = Object.values(example.pillars).reduce((sum, share) => sum + share, 0);
  expect(text, "a weight").toContain(`Demand ${((100 * example.pillars.demand) / all).toFixed(1)} %`);
  expect(text, "a source").toContain("Global Findex Database 2025");
  expect(text, "a country-level position, with its year").toMatch(/12\.4 % number 2 of 15 named/);
  expect(text, "a country's share tells no firm what to do").toContain("The shares are China's and not a firm's, so they advise nobody.");
  expect(text, "a table of nothing but this says no more than a sentence").not.toContain("undecided");
  expect(text, "whose answer it is").toContain("How much of this is yours?");
  expect(text, "the limits of the theory").toContain("not results of science");
  expect(text, "the variant").toContain("Normalisation Min-max");
  expect(text, "the data").toContain(dataset.version);
  expect(text.replaceAll(" ", ""), "the whole link").toContain(link.replaceAll(/\s/g, ""));
});

const rich: Partial<Decision> = {
  notes: "First talks in May.\nAsk about returns.",
  overrides: [{ market: "THA", indicator: "online-shoppers", value: 60, note: "own survey" }],
  brief: { client: "Ala-Too Textiles", notes: { SGP: "Two agents answered." } },
  costs: { currency: "USD", rates: {}, everywhere: { price: 50, freight: 8, dutyRatePct: 0, sellingPrice: 100 }, markets: {} },
  checks: { SGP: { label: { done: true, owner: "A. B.", by: "2026-12-15" } } },
};

for (const [what, change] of [
  ["the worked example", {}],
  ["a product from elsewhere, where the model finds headroom", { exporter: "KGZ", product: { hs: "6109", name: "" } }],
  ["a decision with costs, checks, notes and assumptions", rich],
] as const)
  test(`everything ticked prints in letters of 9 points or more, in vectors, with outline and tags: ${what}`, async ({ page }) => {
    await openAll(page, linked(change));
    const printed = await print(page);
    expectSoundPaper(printed);
    expect(printed.outline).toContain("Priorities and reasons");
  });

test("the chart is drawn in vectors and whole from any window, one included in which it is as wide as on paper", async ({ page }) => {
  await openWhole(page, "/report");
  for (const width of [390, 794]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.getByTestId("report").getByRole("img").first()).toBeVisible();
    expectSoundPaper(await print(page));
  }
});

test("thresholds set criterion by criterion stand on paper in the criteria's own names and units", async ({ page }) => {
  const options = { q: { inflation: 2 }, p: { inflation: 5 }, v: { "online-shoppers": 40 } };
  await openWhole(page, linked({ method: { id: "electre-iii", options } }));
  const table = page.getByTestId("options-by-criterion");
  await expect(table.getByRole("row", { name: /^Consumer price inflation/ }).getByRole("cell")).toHaveText(["2.0 %", "5.0 %", "none"]);
  const printed = await print(page);
  expectSoundPaper(printed);
  expect(flat(printed)).toContain("Options by criterion");
  expect(flat(printed), "lists as the program holds them").not.toMatch(/[[{]"|\[null|null,/);
});

test("tables keep every column on paper: nothing inside the report is wider than the sheet", async ({ page }) => {
  await openWhole(page, "/report");
  await page.emulateMedia({ media: "print" });
  // The column of an A4 sheet with margins of 16 mm, in CSS pixels.
  await page.setViewportSize({ width: 672, height: 1000 });
  const wider = await page.getByTestId("report").evaluate((report) => {
    const { right, left } = report.getBoundingClientRect();
    return [...report.querySelectorAll("*")]
      .filter((element) => !element.closest(".visually-hidden"))
      .filter((element) => element.getBoundingClientRect().right > right + 1 || element.getBoundingClientRect().left < left - 1)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
  expect(wider).toEqual([]);
});

test("a link opens its decision already on the server, every assumption marked, and prints it", async ({ page, request }) => {
  const change: Partial<Decision> = {
    title: "Phone cases, spring",
    product: { hs: null, name: "phone cases" },
    notes: "First talks in May.\nAsk about returns.",
    overrides: [{ market: "THA", indicator: "online-shoppers", value: 60, note: "own survey" }],
    thresholds: { inflation: 10 },
    competition: {
      VNM: {
        definition: {
          product: "phone cases",
          channel: "marketplaces",
          area: "the whole country",
          period: "2025",
          unit: "value",
          source: "own estimate",
        },
        battle: "wide",
        ownSharePct: 12,
        rivals: [{ name: "Rival A", sharePct: 18 }],
        potential: null,
        segments: [
          { name: "green tea", ownPct: 10, rivals: [{ name: "Silk", sharePct: 60 }], size: null },
          { name: "black tea", ownPct: 30, rivals: [{ name: "Silk", sharePct: 40 }], size: null },
        ],
      },
      UZB: {
        definition: { product: "HS 0902", channel: "imports", area: "Kazakhstan", period: "2023", unit: "value", source: "made file" },
        battle: "wide",
        ownSharePct: 40,
        rivals: [{ name: "Viet Nam", sharePct: 30 }],
        potential: null,
        country: "CHN",
      },
    },
  };
  const path = linked(change);
  const sent = await (await request.get(path)).text();
  expect(sent).toContain("Phone cases, spring");
  await openWhole(page, path);
  const printed = await print(page);
  const text = flat(printed);
  expectSoundPaper(printed);
  expectNoOrphan(printed, await leads(page));
  for (const words of [
    "Phone cases, spring",
    "For: phone cases.",
    "First talks in May.",
    "Rival A 18.0 %",
    "60.0 %*",
    "your assumption: own survey",
  ])
    expect(text).toContain(words);
  expect(text, "a threshold that is missed").toMatch(/Consumer price inflation: 11\.4 % misses the threshold of 10\.0 %/);
  expect(text, "the segment to fight for first").toContain("Fight first for black tea: take first place.");
  // Set in two columns, which the printed text runs together.
  const report = page.getByTestId("report");
  await expect(report).toContainText(
    "Uzbekistan: country level, from a file: China among the supplier countries, not your firm's own share. HS 0902",
  );
  await expect(report).not.toContainText("Uzbekistan: your assumption");
  expect(text, "shares that were typed in").toMatch(/Viet Nam: your assumption\. phone cases · marketplaces/);
});

test.describe("where there is little or nothing to print", () => {
  for (const [what, change, says] of [
    ["no market", { markets: [] }, "No market is ticked"],
    ["no weight", { pillars: { demand: 0, closeness: 0, logistics: 0, payments: 0, regulation: 0, ip: 0 } }, "All weights are zero"],
    [
      "a method that refuses the figures",
      { method: { id: "weighted-sum", options: { normalisation: "max" } } },
      "This method cannot take these figures",
    ],
  ] as const)
    test(`${what}: the report says so, and how it would be computed`, async ({ page }) => {
      await openWhole(page, linked(change as Partial<Decision>));
      await expect(page.getByTestId("report").getByRole("heading", { name: says })).toBeVisible();
      await expect(page.getByTestId("report").getByRole("link", { name: "Back to the workspace" })).toBeVisible();
      const printed = await print(page);
      expectSoundPaper(printed);
      expect(printed.pages).toBeLessThanOrEqual(4);
      expect(flat(printed)).toContain("Reopen this decision");
    });

  test("one market: its figures without a comparison, and no chart of a single bar", async ({ page }) => {
    await openWhole(page, linked({ markets: ["KAZ"] }));
    await expect(page.getByTestId("report").getByText("With a single market there is nothing to compare.")).toBeVisible();
    await expect(page.getByTestId("report").getByRole("img")).toHaveCount(0);
    expectSoundPaper(await print(page));
  });

  test("a method whose score has no parts has bars and reasons by the same measure as all", async ({ page }) => {
    await openWhole(page, linked({ method: { id: "vikor", options: {} } }));
    await expect(page.getByTestId("report").getByRole("img", { name: "Stacked bars" })).toBeVisible();
    await expect(page.getByTestId("report")).toContainText("they do not add up to the score, which this method reckons otherwise");
    expectSoundPaper(await print(page));
  });
});

test("every market and a long title still print whole", async ({ page }) => {
  await openWhole(page, linked({ markets: dataset.markets.map(({ iso3 }) => iso3), title: "Wide ".repeat(24).trim() }));
  const printed = await print(page);
  expectSoundPaper(printed);
  expectNoOrphan(printed, await leads(page));
  // The brief is the first of them.
  expect(printed.pages).toBeLessThanOrEqual(22);
});

// The documents advise exporters on Central Asia, and say much of it.
for (const [iso3, most] of [
  ["SGP", 8],
  ["UZB", 10],
] as const)
  test(`the page of a market prints on few sheets, in letters to be read, without what is folded: ${iso3}`, async ({ page }) => {
    await open(page, `/markets/${iso3}`);
    const printed = await print(page);
    expect(overflowing(printed)).toEqual([]);
    expect(printed.smallest).toBeGreaterThanOrEqual(8.5);
    expect(printed.pages).toBeLessThanOrEqual(most);
    const text = flat(printed);
    for (const title of ["Strength by pillar", "Figures", "Position", "Trade with China", "Before you sell there", "Caveats"])
      expect(text).toContain(title);
    // A form that nobody opened, the table behind a chart, and the buttons on them.
    for (const folded of ["What is left per piece", "Show as a table", "Against another market"]) expect(text).not.toContain(folded);
    // The last page may end anywhere; none before it is all but empty.
    for (const words of printed.words.slice(0, -1)) expect(words.length).toBeGreaterThan(60);
    await page.getByTestId("costs").locator("summary").click();
    await expect(page.getByTestId("costs").getByRole("textbox").first()).toBeVisible();
    expect(flat(await print(page)), "opened, it is printed").toContain("What is left per piece");
  });
