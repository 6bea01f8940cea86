import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, serve } from "../scripts/support/server.mjs";
import { comtradeAnswer, serve as standIn } from "../tests/refresh/served";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { answers } from "./support/workspace";

/** What the stand-in says that every market bought, US$. */
const IMPORTED = 987_654_321;

let folder = "";
let publisher: Awaited<ReturnType<typeof standIn>>;
let server: Awaited<ReturnType<typeof serve>>;
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "caravan-comtrade-"));
  publisher = await standIn((request, response) => response.end(JSON.stringify(comtradeAnswer(request.url ?? "", 2, () => IMPORTED))));
  Object.assign(process.env, { CARAVAN_COMTRADE: publisher.at, CARAVAN_REFRESH: folder });
  server = await serve((await freePort()) ?? 0);
});
test.afterAll(async () => {
  await server.stop();
  await publisher.close();
  rmSync(folder, { recursive: true });
});

test("where the server is allowed to, the product's imports are fetched, shown beside those held, and taken over with a way back", async ({
  page,
}) => {
  await page.goto(server.url);
  await answers(page);
  await expect(page.getByTestId("comtrade")).toHaveCount(0);
  await page.getByRole("combobox", { name: "What you sell" }).fill("6109");
  await page.getByRole("option", { name: /6109/ }).first().click();
  const fold = page.getByTestId("comtrade");
  await fold.locator("summary").click();
  await fold.getByRole("button", { name: "Ask for all compared markets" }).click();
  await expect(fold.getByRole("status")).toHaveText("15 of 15 markets have been asked.");
  await expect(fold.getByTestId("fetched-imports").locator("tbody tr")).toHaveCount(15);
  await expect(fold.getByRole("row", { name: /Kazakhstan/ })).toContainText("988m");
  await expectAccessible(page);
  await fold.getByRole("button", { name: "Use these 15 figures as your own" }).click();
  await expect(fold.getByRole("status")).toContainText("15 figures are in use");
  // Every market the same: as your own figure it stands on the market's page, with whose it is.
  await page.goto(`${server.url}/markets/KAZ`);
  await answers(page);
  await expect(page.getByText(/UN Comtrade, imports of HS 6109, \d{4}, with freight; fetched on/).first()).toBeVisible();
});

test("where nobody has switched it on, nothing is offered and nothing can be asked", async ({ page, request }) => {
  await page.goto("/");
  await answers(page);
  await page.getByRole("combobox", { name: "What you sell" }).fill("6109");
  await page.getByRole("option", { name: /6109/ }).first().click();
  await expect(page.getByTestId("seller")).toContainText("HS 6109");
  await expect(page.getByTestId("comtrade")).toHaveCount(0);
  expect((await request.post("/api/comtrade", { data: { market: "KAZ", product: "6109", year: 2024 } })).status()).toBe(404);
});
