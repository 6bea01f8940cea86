import { deflateRawSync } from "node:zlib";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open, rows } from "./support/workspace";

const code = (value: unknown) =>
  deflateRawSync(Buffer.from(typeof value === "string" ? value : JSON.stringify(value))).toString("base64url");

test.describe("a broken link", () => {
  for (const [what, link] of [
    ["is cut off", "q1YqSy0qzszPU7Iy0"],
    ["is no code at all", "%%%"],
    ["holds something else", code({ hello: "world" })],
    ["comes from a newer version", code({ version: 99 })],
    ["unpacks to a flood", code("0".repeat(5_000_000))],
  ] as const)
    test(`that ${what} is not opened, and the visitor's own decision stays`, async ({ page }) => {
      await open(page);
      await page.getByLabel("Name of this decision").fill("Mine");
      await page.goto(`/?d=${encodeURIComponent(link)}`);
      await expect(page.getByText("This link could not be read")).toBeVisible();
      await expect(page.getByLabel("Name of this decision")).toHaveValue("Mine");
      await expect(rows(page)).toHaveCount(15);
    });
});

test("two tabs hold two decisions, over reloads too; a new one goes on from the last change", async ({ page, context }) => {
  await open(page);
  await page.getByLabel("Name of this decision").fill("Mine");
  const other = await context.newPage();
  await open(other);
  await expect(other.getByLabel("Name of this decision")).toHaveValue("Mine");
  await other.getByLabel("Name of this decision").fill("Another");
  await page.reload();
  await expect(page.getByLabel("Name of this decision")).toHaveValue("Mine");
  await other.reload();
  await expect(other.getByLabel("Name of this decision")).toHaveValue("Another");
  await other.close();
});

test("a corrupt saved decision is set aside and can be downloaded", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("caravan.decision", '{"decision": {"version": 1, "title": 7'));
  await open(page);
  await expect(page.getByText("could not be read. The worked example is shown")).toBeVisible();
  await expect(rows(page)).toHaveCount(15);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download what was saved" }).click();
  expect((await saving).suggestedFilename()).toBe("caravan-unreadable.txt");
});

test("an imported file that is no decision, or a newer one, is refused by name and changes nothing", async ({ page }) => {
  await open(page);
  await page.getByLabel("Name of this decision").fill("Mine");
  for (const [name, content, says] of [
    ["notes.json", "not json", "notes.json was not opened"],
    ["other.json", '{"name": "something else"}', "It is not a decision saved by Caravan."],
    ["newer.json", `{"version": ${DECISION_VERSION + 1}}`, "written by a newer version"],
    ["wrong.json", '{"version": 1, "title": 5}', "title"],
  ] as const) {
    await page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(content) });
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.getByLabel("Name of this decision")).toHaveValue("Mine");
  }
});

test("all weights zero: explained, the last ranking greyed, one click back", async ({ page }) => {
  await open(page);
  for (const pillar of ["Demand", "Closeness", "Logistics", "Payments", "Regulation", "Intellectual property"]) {
    await page.getByLabel(`Importance of ${pillar}`, { exact: true }).fill("0");
    await page.getByLabel(`Importance of ${pillar}`, { exact: true }).blur();
  }
  await expect(page.getByRole("heading", { name: "All weights are zero" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Ranking" }).getByText("Last ranking before this change")).toBeVisible();
  await expect(page.getByRole("region", { name: "Why and how" })).toContainText("Last ranking before this change");
  await expect(rows(page)).toHaveCount(15);
  await page.getByRole("alert").getByRole("button", { name: "Reset all weights" }).click();
  await expect(page.getByText("All weights are zero")).toHaveCount(0);
});

test("a screen reader is not left with the word that all weights are zero once one is above zero again", async ({ page }) => {
  const example = workedExample(loadDataset("data"));
  const pillars = Object.fromEntries(Object.keys(example.pillars).map((pillar) => [pillar, 0]));
  await open(page, `/?d=${encodeURIComponent(encodeDecision({ ...example, pillars: pillars as typeof example.pillars }))}`);
  const said = page.locator("p[role=status]");
  await expect(said).toHaveText("All weights are zero");
  await page.getByRole("alert").getByRole("button", { name: "Reset all weights" }).click();
  await expect(rows(page)).toHaveCount(15);
  await expect(said).toHaveText("");
});

test("no market: said, with groups to start from; one market: ranked and said to mean nothing", async ({ page }) => {
  await open(page);
  await page.getByText("File", { exact: true }).click();
  await page.getByRole("button", { name: "Start from blank" }).click();
  await expect(page.getByRole("heading", { name: "No market is ticked" })).toBeVisible();
  await expect(page.getByTestId("detail")).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: "Kazakhstan" }).check();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText("With a single market there is nothing to compare").first()).toBeVisible();
});

test("a method that cannot take the figures says which column is in the way", async ({ page }) => {
  await open(page);
  await page.getByLabel("Normalisation", { exact: true }).selectOption("sum");
  await expect(page.getByRole("heading", { name: "This method cannot take these figures" })).toBeVisible();
  await expect(page.getByText(/contains a negative figure|contains a zero/).first()).toBeVisible();
});

test("a method that cannot take the figures says so in the menu, and one click leads back to the variant that worked", async ({ page }) => {
  await open(page);
  const method = page.getByLabel("Method", { exact: true });
  await expect(method.locator("option", { hasText: /^Weighted product \(cannot take .+\)$/ })).toHaveCount(1);
  await method.selectOption("weighted-product");
  await expect(page.getByRole("heading", { name: "This method cannot take these figures" })).toBeVisible();
  await expectAccessible(page);
  await method.selectOption("weighted-sum");
  await expect(rows(page)).toHaveCount(15);
  await expect(page.getByLabel("Normalisation", { exact: true })).toHaveValue("min-max");
  await method.selectOption("weighted-product");
  await page.getByRole("button", { name: "Back to Weighted sum" }).click();
  await expect(rows(page)).toHaveCount(15);
  await expect(page.getByRole("heading", { name: "This method cannot take these figures" })).toHaveCount(0);
});

test("a market that misses a threshold stands apart, and headline and confidence speak of the rest", async ({ page }) => {
  await open(page);
  await page.locator("summary", { hasText: "Knock-outs" }).click();
  await page.getByLabel(/^People online: at least/).fill("10000000");
  await page.keyboard.press("Enter");
  const out = page.getByTestId("out");
  await expect(out.locator("[data-market=SGP]")).toContainText("misses the threshold");
  await expect(page.getByTestId("ranking").locator("[data-market=SGP]")).toHaveCount(0);
  const first = await rows(page).first().locator("th button").textContent();
  await expect(page.getByTestId("answer")).toContainText(first ?? "");
  await expect(page.getByTestId("firmness")).toContainText(`${first} comes first under`);
  await expectAccessible(page);
});

test("the exporter's home country is never among its markets", async ({ page }) => {
  await open(page);
  await page.getByLabel("Country you sell from").selectOption("THA");
  await expect(rows(page)).toHaveCount(14);
  await expect(page.getByRole("checkbox", { name: /Thailand/ })).toBeDisabled();
});

test("leaving criteria out for gaps names what was left out and for whom", async ({ page }) => {
  await open(page);
  await page.getByLabel("Where a figure is missing").selectOption("leave-out");
  await expect(page.getByText(/is left out: no figure for/).first()).toBeVisible();
  await expect(rows(page)).toHaveCount(15);
});

test.describe("a page that fails", () => {
  test.use({ expectedErrors: [/./] });
  test("says so, keeps the decision, lets it be saved, and leads back", async ({ page }) => {
    await open(page, "/markets/KAZ");
    await page.getByLabel("Name of this decision").fill("Mine");
    // Part of the program does not arrive.
    await page.route("**/_next/static/chunks/**", (route) => route.abort());
    await page.getByText("Enter your share and your rivals'").click();
    await expect(page.getByRole("heading", { name: "Something went wrong on this page" })).toBeVisible();
    const saving = page.waitForEvent("download");
    await page.getByRole("main").getByRole("button", { name: "Save decision to a file" }).click();
    expect((await saving).suggestedFilename()).toBe("Mine.caravan.json");
    await page.unroute("**/_next/static/chunks/**");
    await page.getByRole("link", { name: "To the workspace" }).click();
    await expect(rows(page)).toHaveCount(15);
    await expect(page.getByLabel("Name of this decision")).toHaveValue("Mine");
  });
});

test("a linked decision's own market stands by its name in what the server sends", async ({ request }) => {
  const example = workedExample(loadDataset("data"));
  const decision = {
    ...example,
    markets: [...example.markets, "BRA"],
    own: { markets: [{ iso3: "BRA", name: "Brazil, south" }], indicators: [] },
  };
  const link = `?d=${encodeURIComponent(encodeDecision(decision))}`;
  for (const path of ["/", "/report", "/markets/BRA", "/check/compare"]) {
    const page = await (await request.get(path + link)).text();
    expect(page.replace(/<script[\s\S]*?<\/script>/g, ""), path).toContain("Brazil, south");
  }
});

test.describe("where there is no ranking", () => {
  const nothing = `?d=${encodeURIComponent(encodeDecision({ ...workedExample(loadDataset("data")), markets: [] }))}`;
  for (const path of ["/check", "/check/compare", "/markets", "/markets/side-by-side", "/methods/topsis"])
    test(`${path} says why, what to do, and leads there`, async ({ page }) => {
      await open(page, `${path}${nothing}`);
      const said = page.getByTestId("unranked");
      await expect(said).toContainText("No market is ticked. Tick at least one market to see a ranking");
      await expectAccessible(page);
      await said.getByRole("link", { name: "To what matters, where you decide" }).click();
      await expect(page).toHaveURL(/\/#panel-controls$/);
      await expect(page.getByTestId("answer")).toHaveText("No market is ticked.");
    });
});

for (const path of ["/report", "/check/compare", "/markets/KAZ/competitors", "/data"])
  test(`at 768 px a table that goes on beyond its edge shows it by a shadow there: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 1024 });
    await open(page, path);
    const wide = page.locator(".scroll").filter({ visible: true });
    await expect(wide.first()).toBeVisible();
    const told = await wide.evaluateAll((areas) =>
      areas
        .filter((area) => area.scrollWidth > area.clientWidth + 1)
        .map((area) => {
          const { backgroundAttachment, backgroundImage } = getComputedStyle(area);
          // A cell of its own colour at the edge would hide it.
          const { right, top } = area.getBoundingClientRect();
          area.scrollIntoView({ block: "center" });
          const cells = [...area.querySelectorAll("td, th")].filter((cell) => cell.getBoundingClientRect().right > right - 4);
          const hidden = cells.length > 0 && cells.every((cell) => getComputedStyle(cell).backgroundColor !== "rgba(0, 0, 0, 0)");
          return { top: Math.round(top), shadow: /local.*scroll/.test(backgroundAttachment) && /gradient/.test(backgroundImage), hidden };
        }),
    );
    expect(told.filter(({ shadow, hidden }) => !shadow || hidden)).toEqual([]);
  });
