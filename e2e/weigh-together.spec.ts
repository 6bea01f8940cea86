import { randomUUID } from "node:crypto";
import type { APIRequestContext, Browser, BrowserContext, Page } from "@playwright/test";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { encodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

// The page of a weighing that is gone, and of a stream that a closed context had, are told of in the console.
test.use({ expectedErrors: [/status of 404/, /net::ERR/] });

type Kept = { readonly id: string; readonly token: string; readonly link: string; readonly decision: string };

/** A workspace with one decision, as a program makes it. */
async function made(request: APIRequestContext): Promise<Kept> {
  const workspace = await (await request.post("/api/v1/workspaces", { data: { title: "Board" } })).json();
  const document = { ...workedExample(loadDataset("data")), title: "Spring" };
  const answer = await request.post(`/api/v1/workspaces/${workspace.id}/decisions`, {
    headers: { authorization: `Bearer ${workspace.token}` },
    data: { title: "Spring", document, request: randomUUID() },
  });
  return { ...workspace, decision: (await answer.json()).id };
}

/** A phone of its own: nothing is shared with the owner's browser but the link. */
async function phone(browser: Browser, link: string): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await page.goto(link);
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  return { context, page };
}

/** The owner comes in by the link and opens a session, by keyboard alone. */
async function open(page: Page, { id, link, decision }: Kept, people: number): Promise<string> {
  await page.goto(link);
  await page.waitForURL(`**/w/${id}`);
  await page.goto(`/w/${id}/weigh/new?decision=${decision}`);
  await page.getByRole("radio", { name: /^Points/ }).focus();
  await page.keyboard.press("Space");
  await page.getByLabel("How many are asked").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(String(people));
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The session is open");
  await expect(page.getByRole("img", { name: "Code that opens the session on a phone" })).toBeVisible();
  await expectAccessible(page);
  return (await page.getByTestId("invite").textContent()) ?? "";
}

/** Answers by keyboard: the name, then points for each pillar, from 100 down for who starts there, and sends them. */
async function answer(page: Page, name: string, points: readonly number[]): Promise<void> {
  await page.getByLabel("Your name, as the others will see it").focus();
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  for (const [k, value] of points.entries()) {
    // The heading of the question has the focus; the slider is two steps on, behind the button for less.
    await expect(page.getByRole("img", { name: `Question ${k + 1} of ${points.length}` })).toBeVisible();
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press(value < 50 ? "Home" : "End");
    const step = value < 50 ? "ArrowRight" : "ArrowLeft";
    for (let at = value < 50 ? 0 : 100; at !== value; at += value < 50 ? 1 : -1) await page.keyboard.press(step);
    await expect(slider).toHaveValue(String(value));
    if (k === 0) await expectAccessible(page);
    await page.getByRole("button", { name: /^(Next|To the end)/ }).focus();
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What you have said");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send my answers" }).focus();
  await page.keyboard.press("Enter");
}

/** The places of the ranking that came of it. */
const placesOf = (page: Page) => page.getByTestId("new-ranking").getByRole("rowheader").allInnerTexts();

test("the owner opens a session, two answer on phones unseen, the owner closes, and all see the new ranking, which the report prints", async ({
  browser,
  page,
  request,
}) => {
  const kept = await made(request);
  const link = await open(page, kept, 3);
  const [sales, finance] = [await phone(browser, link), await phone(browser, link)];
  await expectAccessible(sales.page);

  await answer(sales.page, "Sales", [100, 10, 20, 10, 5, 5]);
  await expect(sales.page.getByRole("heading", { level: 1 })).toHaveText("Your answers are in");
  await expect(page.getByRole("listitem").filter({ hasText: "Sales" })).toBeVisible();
  await expect(finance.page.getByText("1 of 3 are done.")).toBeVisible();

  await answer(finance.page, "Finance", [10, 20, 15, 90, 60, 40]);
  await expect(page.getByRole("listitem").filter({ hasText: "Finance" })).toBeVisible();
  // Nobody has seen anything: neither on the screen nor in what the server tells.
  for (const each of [page, sales.page, finance.page]) await expect(each.getByTestId("weighed")).toHaveCount(0);
  const weighting = new URL(page.url()).pathname.split("/").at(-1);
  const told = await sales.page.request.get(`/api/v1/workspaces/${kept.id}/weightings/${weighting}`);
  expect((await told.json()).ballots).toBeNull();
  await expectAccessible(sales.page);

  await page.getByRole("button", { name: "Close now" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Yes, close" }).focus();
  await page.keyboard.press("Enter");
  for (const each of [page, sales.page, finance.page]) {
    await expect(each.getByTestId("new-ranking")).toBeVisible();
    await expect(each.getByTestId("weighed").getByRole("heading", { level: 1 })).toContainText("would start with");
    await expect(each.getByText("Two are two views: too few for a measure of agreement.")).toBeVisible();
    await expectAccessible(each);
  }
  const places = await placesOf(page);
  expect(places).toHaveLength(5);
  expect([await placesOf(sales.page), await placesOf(finance.page)]).toEqual([places, places]);
  await expect(page.getByRole("link", { name: "To the decision" })).toHaveAttribute("href", `/w/${kept.id}/${kept.decision}`);
  await expect(page.getByRole("link", { name: "Ask again" })).toBeVisible();
  await expect(sales.page.getByRole("link", { name: "To the decision" })).toHaveCount(0);

  const answered = await request.get(`/api/v1/workspaces/${kept.id}/decisions/${kept.decision}`, {
    headers: { authorization: `Bearer ${kept.token}` },
  });
  const { revision, document } = await answered.json();
  expect(revision).toBe(2);
  await page.goto(`/report?d=${encodeDecision(readDecision(document))}`);
  const weighed = page.getByTestId("report").getByTestId("weighed");
  await expect(weighed).toContainText("2 people weighed (by points); the weights are the geometric mean of their shares.");
  await expect(weighed).toContainText("They are Sales and Finance.");
  await expect(weighed).toContainText("Forman, E. and Peniwati, K. (1998)");
  await expect(page.getByTestId("brief")).toContainText("2 people weighed (by points)");
  const first = await page.getByTestId("report").getByRole("table").first().getByRole("rowheader").first().textContent();
  expect(first).toBe(places[0]);
  for (const { context } of [sales, finance]) await context.close();
});

test("when the last has answered all see all; the owner takes another mean, gives a voice more weight, and takes the weights over", async ({
  browser,
  page,
  request,
}) => {
  const kept = await made(request);
  const link = await open(page, kept, 3);
  const people = [
    ["Sales", [100, 10, 20, 10, 5, 5]],
    ["Finance", [10, 20, 15, 90, 60, 40]],
    ["Board", [40, 100, 30, 30, 30, 0]],
  ] as const;
  const phones = [];
  for (const [name, points] of people) {
    const each = await phone(browser, link);
    await answer(each.page, name, points);
    phones.push(each);
  }
  for (const each of [page, ...phones.map((one) => one.page)]) {
    await expect(each.getByRole("heading", { name: "Where they differ" })).toBeVisible();
    await expect(each.getByText(/Kendall’s W is \d\.\d\d among 3/)).toBeVisible();
    await expect(each.getByText("1 zero was counted as 0.5 %", { exact: false })).toBeVisible();
  }
  await expectAccessible(page);

  const mean = page.getByRole("combobox", { name: "Mean" });
  await mean.focus();
  await mean.selectOption("arithmetic");
  await expect(page.getByText("1 zero was counted", { exact: false })).toHaveCount(0);
  await page.getByText("How much each counts").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Board" }).fill("2");
  await expect(page.getByText("voice 50 %")).toBeVisible();
  await page.getByRole("button", { name: "Take these weights over" }).focus();
  await page.keyboard.press("Enter");
  for (const each of [page, ...phones.map((one) => one.page)]) await expect(each.getByTestId("new-ranking")).toBeVisible();
  const answered = await request.get(`/api/v1/workspaces/${kept.id}/decisions/${kept.decision}`, {
    headers: { authorization: `Bearer ${kept.token}` },
  });
  expect((await answered.json()).document.weighed).toMatchObject({ aggregate: "arithmetic", people: 3, voices: [1, 1, 2], zeros: 0 });
  for (const { context } of phones) await context.close();
});

test("a ballot goes on where it was left, and is sent when the server is there again: nothing typed is lost", async ({
  browser,
  page,
  request,
}) => {
  const link = await open(page, await made(request), 2);
  const { context, page: sales } = await phone(browser, link);
  await sales.getByLabel("Your name, as the others will see it").fill("Sales");
  await sales.getByRole("button", { name: "Begin" }).click();
  await sales.getByRole("button", { name: "Demand: more" }).click();
  await sales.getByRole("button", { name: /^Next/ }).click();
  await expect(sales.getByRole("img", { name: "Question 2 of 6" })).toBeVisible();
  await sales.reload();
  await expect(sales.getByRole("img", { name: "Question 2 of 6" })).toBeVisible();
  await sales.getByRole("button", { name: "Back" }).click();
  await expect(sales.getByRole("slider")).toHaveValue("51");

  for (let k = 0; k < 6; k++) await sales.getByRole("button", { name: /^(Next|To the end)/ }).click();
  await sales.route("**/ballots", (route) => route.abort());
  await sales.getByRole("button", { name: "Send my answers" }).click();
  await expect(sales.getByText("Your answers are kept in this browser and sent as soon as it answers.")).toBeVisible();
  await sales.unroute("**/ballots");
  await expect(sales.getByRole("heading", { level: 1 })).toHaveText("Your answers are in");
  await expect(page.getByRole("listitem").filter({ hasText: "Sales" })).toBeVisible();
  await context.close();
});
