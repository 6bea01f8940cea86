import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";
import { answers } from "./support/workspace";

/** Long enough for all that a page asks for by itself. */
const REST_MS = 2500;

/** Opens the first page and touches nothing. @returns the scripts that were asked for, as they come in */
async function untouched(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname);
  });
  await page.goto("/");
  await expect(page.locator("[data-ready=true]")).toBeVisible();
  await page.waitForTimeout(REST_MS);
  return asked;
}

test("untouched, the first page says its whole answer and fetches no more than what it names", async ({ page, request }) => {
  const html = await (await request.get("/")).text();
  const asked = await untouched(page);
  expect(asked.filter((path) => !html.includes(path.split("/").at(-1) ?? ""))).toEqual([]);
  expect(page.workers()).toEqual([]);
  await expect(page.getByTestId("firmness")).toContainText("Confidence in the first place: firm.");
  await expect(page.getByTestId("card")).toContainText("stays first unless");
  await expect(page.getByTestId("rank-range").first()).toBeVisible();
});

test("what the server says of how firm the example is, browsers come to as well", async ({ page }) => {
  await untouched(page);
  const said = () => page.locator("[data-testid=firmness], [data-testid=rank-range], [data-testid=card]").allTextContents();
  const sent = await said();
  // There and back again: another decision, for which nobody has worked anything out, and which asks for the same.
  const name = page.getByRole("checkbox", { name: "Uzbekistan" });
  await name.click();
  await expect(page.getByTestId("ranking").locator("tbody tr")).toHaveCount(14);
  await name.click();
  await expect(page.getByTestId("ranking").locator("tbody tr")).toHaveCount(15);
  await expect(page.locator("[data-testid=card] [data-settled=true]").first()).toBeVisible();
  await expect.poll(said).toEqual(sent);
  expect(page.workers().length).toBeGreaterThan(0);
});

test("another decision at the first touch reaches all parts", async ({ page }) => {
  await untouched(page);
  await page.getByLabel("Country you sell from").selectOption("KGZ");
  await expect(page.getByText("Exporting from Kyrgyzstan", { exact: false })).toBeVisible();
  await expect(page.getByTestId("in-short").getByRole("listitem")).toContainText(
    (await page.getByTestId("ranking").locator("tbody th button").allTextContents()).slice(0, 3),
  );
  await expect(page.locator("[data-testid=firmness][data-settled=true]")).toBeVisible();
});

test("what was opened in a part that sleeps holds what it should once it wakes up", async ({ page }) => {
  // Slower than whoever presses.
  await page.route(/_next\/static\/chunks\/[^/]+\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await untouched(page);
  const detail = page.getByTestId("detail");
  await detail.getByText("Barriers", { exact: true }).click();
  await expect(detail.getByText("Weaker points", { exact: false }).or(detail.getByRole("list").last())).toBeVisible();
  await detail.getByRole("button", { name: "effect" }).click();
  await expect(page.getByTestId("term").filter({ visible: true }).locator("p").first()).not.toBeEmpty();
});

test("nothing that sleeps has a button that the browser could not answer by itself", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(baseURL ?? "");
  const sleeping = page.locator("[data-testid=card], [data-testid=detail], [data-testid=in-short]");
  await expect(sleeping).toHaveCount(3);
  expect(await sleeping.locator("button:not([popovertarget]), input, select, textarea").count()).toBe(0);
  await context.close();
});

test.describe("with the server gone before anybody came", () => {
  test.use({ expectedErrors: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load/] });

  test("the page stays to be read, and wakes up once the server is back", async ({ page, context }) => {
    await untouched(page);
    await context.setOffline(true);
    await page.mouse.move(5, 5);
    await page.waitForTimeout(500);
    await expect(page.getByTestId("card")).toContainText("stays first unless");
    await page.getByLabel("Demand", { exact: true }).first().fill("0");
    await expect(page.getByTestId("answer")).toContainText("Start with");
    await context.setOffline(false);
    await expect(page.locator("[data-testid=firmness][data-settled=true]")).toBeVisible({ timeout: 15_000 });
    await answers(page);
  });
});
