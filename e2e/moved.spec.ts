import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EDITIONS_FILE, parseEditions } from "@/lib/dataset/editions/edition";
import { en } from "@/lib/i18n/en";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { answers, open } from "./support/workspace";

const [oldest = { version: "" }] = parseEditions(readFileSync(join("data", EDITIONS_FILE), "utf8"));
const { tripwires: text, report, own } = en.moved;

test("a decision kept with older figures says so, tells what has moved, and what its reader asked to be told of", async ({
  page,
  request,
}) => {
  await open(page);
  await page.getByLabel("Name of this decision").fill("Toys");
  await page.evaluate((version) => {
    for (const storage of [localStorage, sessionStorage]) {
      const kept = JSON.parse(storage.getItem("caravan.decision") ?? "{}");
      storage.setItem("caravan.decision", JSON.stringify({ ...kept, data: version }));
    }
  }, oldest.version);
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: en.notices.newerData })).toBeVisible();
  await page.getByRole("button", { name: en.notices.follow }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: en.moved.title })).toBeVisible();
  await expect(page.getByTestId("moved")).toContainText("is first still.");

  // One limit that the newest figure is beyond, and one on the first place.
  const form = page.getByRole("region", { name: text.title });
  await answers(page);
  await form.getByLabel(text.of).selectOption("trade-freedom");
  await form.getByLabel(text.market, { exact: true }).selectOption("UZB");
  await form.getByLabel(text.value).fill("1");
  await form.getByRole("button", { name: text.add }).press("Enter");
  await expect(page.getByTestId("tripwire")).toHaveText(/^Crossed before already: .+ of Uzbekistan above 1.*\.$/);
  await answers(page);
  await form.getByRole("button", { name: text.addFirst }).press("Enter");
  await expect(page.getByTestId("tripwire")).toHaveCount(2);
  await expect(page.getByTestId("tripwire").last()).toHaveText("Unchanged: Singapore is first still.");
  await expectAccessible(page);

  const feed = await page.getByRole("link", { name: en.moved.feed }).getAttribute("href");
  expect(await (await request.get(feed ?? "")).text()).toMatch(/<link rel="self" href="http:/);

  await page.goto("/report");
  const since = page.getByTestId("since");
  await expect(since.getByRole("heading", { name: report.title })).toBeVisible();
  await expect(since).toContainText("Unchanged: Singapore is first still.");
  await expect(since).toContainText(oldest.version);

  // The page itself leads from nothing to the decision at hand, and takes back what was asked for.
  await open(page, "/moved");
  await page.getByRole("button", { name: own }).press("Enter");
  await expect(page.getByTestId("tripwire")).toHaveCount(2);
  await answers(page);
  await form.getByLabel(text.value).fill("1e15");
  await form.getByRole("button", { name: text.add }).press("Enter");
  await expect(form.getByRole("alert")).toContainText("Accepted: ");
  await form.getByRole("button", { name: text.removeNamed(text.first) }).press("Enter");
  await expect(page.getByTestId("tripwire")).toHaveCount(1);
  await expect(form.getByRole("button", { name: /^Remove: / })).toBeFocused();
});

test("what has moved is refused by name for what is no decision, and told for an edition that is not kept", async ({ request }) => {
  const bad = await request.get("/moved/since?d=x&v=y");
  expect(bad.status()).toBeGreaterThanOrEqual(400);
  expect(bad.headers()["content-type"]).toContain("application/problem+json");
});
