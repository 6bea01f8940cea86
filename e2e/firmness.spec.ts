import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

test("the workspace says how far the first place may be trusted, and what would take it away", async ({ page }) => {
  await page.goto("/");
  const line = page.getByTestId("firmness");
  await expect(line).toContainText(/Confidence in the first place: (firm|fair|fragile)\./);
  await expect(line).toContainText(/comes first under .* of all possible weights/);
  await expect(page.getByTestId("card")).toContainText("stays first");
  await expect(page.getByTestId("card"), "an error in the first thing that is read").not.toContainText("±");
  await line.locator("summary").click();
  for (const part of ["Weights", "Methods", "Data"]) await expect(line.locator("dt", { hasText: part })).toBeVisible();
  await line.getByRole("link").click();
  await expect(page).toHaveURL(/check$/);
});

test("beside each rank stand the places over all weights, and under each slider the stretch that keeps the first place", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByTestId("rank-range")).toHaveCount(15);
  await expect(page.getByTestId("rank-range").first()).toHaveText(/^(always 1|1–\d+) · top 3: \d+\u00A0%$/);
  const slider = page.getByRole("slider", { name: "Demand", exact: true });
  await expect(slider).toHaveAccessibleDescription(/First place stays/);
  await expectAccessible(page);
});

test("the end marked on a slider is where another market comes first", async ({ page }) => {
  // A seller from Russia is first served in its own customs union, as long as agreements count.
  await page.goto(`/?d=${encodeDecision({ ...workedExample(loadDataset("data")), exporter: "RUS" })}`);
  await expect(page.getByTestId("rank-range")).toHaveCount(15);
  // Which weight is the tight one, the figures decide: the first slider that names an end which can be reached.
  const tight = page.locator("input[type=range]:visible");
  const ends = () =>
    tight.evaluateAll((sliders) =>
      sliders.map((slider) => {
        const ids = (slider.getAttribute("aria-describedby") ?? "").split(" ");
        const said = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
        return Number(/stays from (\d+) to \d+/.exec(said)?.[1] ?? 0);
      }),
    );
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) if (details.querySelector("input[type=range]")) details.open = true;
  });
  await expect.poll(async () => (await ends()).some((low) => low > 0)).toBe(true);
  const found = await ends();
  const at = found.findIndex((low) => low > 0);
  const low = found[at] as number;
  const slider = tight.nth(at);
  expect(low).toBeGreaterThan(0);
  const first = page.getByTestId("ranking").locator("tbody tr").first();
  const winner = (await first.getAttribute("data-market")) ?? "";
  await slider.fill(String(low));
  await expect(first).toHaveAttribute("data-market", winner);
  await slider.fill(String(low - 1));
  await expect(first).not.toHaveAttribute("data-market", winner);
});

test("the report prints the word, the table behind it and the places over all weights", async ({ page }) => {
  await page.goto("/report");
  await expect(page.getByTestId("firmness")).toContainText("Confidence in the first place");
  await expect(page.getByTestId("report").locator("header")).toContainText(/Confidence in the first place: (firm|fair|fragile)\./);
  await expect(page.getByTestId("confidence-rules").locator("tr[aria-current]")).toHaveCount(1);
  await expect(page.getByTestId("report").getByRole("columnheader", { name: "Places met" })).toBeVisible();
});
