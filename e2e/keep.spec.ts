import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { tabTo } from "./support/tab";
import { expect, test } from "./support/test";
import { answers, open } from "./support/workspace";

// What is refused or cut off on purpose, the browser tells as an error.
test.use({ expectedErrors: [/status of (404|409)|net::ERR_/] });

/** A browser of somebody else. */
async function somebody(browser: Browser, baseURL: string | undefined): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", permissions: ["clipboard-read", "clipboard-write"] });
  return { context, page: await context.newPage() };
}

/** Gives the decision at hand a name and keeps it in a new workspace. @returns the owner's link */
async function keep(page: Page, title: string, workspace: string): Promise<string> {
  await open(page);
  await page.getByLabel("Name of this decision").fill(title);
  await page.getByText("File", { exact: true }).first().press("Enter");
  await page.getByRole("link", { name: "Keep on this server" }).press("Enter");
  await page.getByLabel("Name of the workspace").fill(workspace);
  await page.getByRole("button", { name: "Make a workspace and keep it there" }).press("Enter");
  const link = page.getByRole("textbox", { name: "Owner's link" });
  await expect(link).toHaveValue(/\/open#[\w-]{20,}$/);
  // The key is shown before all else; then the decision is put there.
  await state(page, "same");
  return link.inputValue();
}

/** Goes on to the workspace just made. */
async function goOn(page: Page, workspace: string): Promise<void> {
  await page.getByRole("link", { name: "Go to the workspace" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: workspace })).toBeVisible();
}

/** Makes a link of a role. */
async function linkFor(page: Page, allows: string, label: string): Promise<string> {
  await page.getByLabel("What it allows").selectOption({ label: allows });
  await page.getByLabel("Whom it is for").fill(label);
  await page.getByRole("button", { name: "Make a link" }).press("Enter");
  await expect(page.getByText(`for ${label}: it is shown this once`)).toBeVisible();
  return page.getByRole("textbox", { name: "New link" }).inputValue();
}

const line = (page: Page) => page.getByTestId("kept");
const state = (page: Page, kind: string) => expect(line(page)).toHaveAttribute("data-state", kind);

/** Sets the importance of demand and saves it as a revision. */
async function setDemand(page: Page, value: number): Promise<void> {
  await page.getByLabel("Importance of Demand", { exact: true }).fill(String(value));
  await page.getByLabel("Importance of Demand", { exact: true }).press("Enter");
}

async function save(page: Page, note = ""): Promise<void> {
  if (note) await line(page).getByLabel("What changed").fill(note);
  await line(page).getByRole("button", { name: "Save revision" }).press("Enter");
}

/** Opens the decision of a workspace in the normal screens. */
async function openDecision(page: Page, title: string): Promise<void> {
  await page.getByTestId("kept-decisions").getByRole("link", { name: title }).press("Enter");
  await page.getByRole("button", { name: "Open it" }).press("Enter");
  await page.getByRole("link", { name: "Go to its ranking" }).press("Enter");
  await expect(line(page)).toBeVisible();
}

test("a decision is kept on the server by key alone: made, its link copied, its workspace read, its key saved as a file", async ({
  page,
}) => {
  const link = await keep(page, "Lamps", "Spring planning");
  await expect(page.getByRole("heading", { name: "It is kept. Save the owner's link now" })).toBeFocused();
  await expectAccessible(page);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the key as a file" }).press("Enter");
  const file = await coming;
  expect(file.suggestedFilename()).toBe("Spring planning.caravan-key.txt");
  const text = await (await file.createReadStream()).toArray();
  expect(Buffer.concat(text).toString()).toContain(link);

  await tabTo(page, "Go to the workspace");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Spring planning" })).toBeVisible();
  // The first market is worked out here.
  await expect(page.getByTestId("kept-decisions")).toContainText("Singapore");
  await expect(page.getByTestId("kept-decisions")).toContainText("Lamps");
  await expectAccessible(page);
  await state(page, "same");

  // The way back leads by what this browser has links to.
  await page.goto("/w");
  await page.getByRole("link", { name: "Spring planning", exact: true }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Spring planning" })).toBeVisible();
});

test("the token of a link is in no address, no history and no Referer once the link was opened, and a wrong one says so plainly", async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await keep(page, "Lamps", "Secrets");
  const token = link.split("#")[1] ?? "";
  const { context, page: other } = await somebody(browser, baseURL);
  const asked: string[] = [];
  other.on("request", (request) => asked.push(`${request.url()} ${request.headers().referer ?? ""}`));
  await other.goto(link);
  await expect(other).toHaveURL(/\/w\/[\w-]{16}$/);
  await expect(other.getByRole("heading", { level: 1, name: "Secrets" })).toBeVisible();
  expect(asked.filter((each) => each.includes(token))).toEqual([]);
  expect(await other.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]))).not.toContain(token);
  const response = await other.goto("/w");
  expect(response?.headers()["cache-control"]).toContain("no-store");
  expect(response?.headers()["referrer-policy"]).toBe("no-referrer");
  expect(response?.headers()["x-robots-tag"]).toContain("noindex");

  await other.goto("/open#AAAAAAAAAAAAAAAAAAAAAA");
  await expect(other.getByText("This link opens nothing here")).toBeVisible();
  expect(new URL(other.url()).hash).toBe("");
  await expectAccessible(other);
  await context.close();
});

test("several work on one decision: who edits saves, who looks may not, all see it within a moment, and a link taken back is out", async ({
  page,
  browser,
  baseURL,
}) => {
  await keep(page, "Lamps", "Together");
  await goOn(page, "Together");
  const forEdit = await linkFor(page, "Save revisions, comment and look", "Ana");
  const forView = await linkFor(page, "Look", "the board");
  const [ana, board] = await Promise.all([somebody(browser, baseURL), somebody(browser, baseURL)]);
  await ana.page.goto(forEdit);
  await ana.page.getByLabel("Your name here").fill("Ana");
  await ana.page.getByRole("button", { name: "Save the name" }).press("Enter");
  // Without anybody asking anew.
  await expect(page.getByRole("listitem").filter({ hasText: "Ana" }).filter({ hasText: "edits" })).toBeVisible();
  await board.page.goto(forView);
  await expect(board.page.getByText("You may look.")).toBeVisible();
  await expect(board.page.getByRole("button", { name: "Put the decision at hand here" })).toHaveCount(0);
  await expect(board.page.getByRole("heading", { name: "Links" })).toHaveCount(0);

  await openDecision(ana.page, "Lamps");
  await setDemand(ana.page, 0);
  await expect(line(ana.page)).toContainText("One change is in this browser only.");
  await save(ana.page, "Demand matters less");
  await expect(line(ana.page).getByRole("status")).toHaveText("Saved as revision 2.");

  await openDecision(board.page, "Lamps");
  await setDemand(board.page, 55);
  await expect(line(board.page)).toContainText("This link lets you look.");
  await expect(line(board.page).getByRole("button", { name: "Save revision" })).toHaveCount(0);

  // The owner has had it at hand all along.
  await expect(line(page)).toContainText("Revision 2 by Ana came in.");
  await line(page).getByRole("button", { name: "Show revision 2" }).press("Enter");
  await state(page, "same");
  await expect(page.getByTestId("kept-decisions")).toContainText("Revision 2 by Ana");

  await page.getByRole("button", { name: "Take back: Link to look for the board" }).press("Enter");
  await expect(page.getByText("Link to look for the board is taken back.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Links" })).toBeFocused();
  await board.page.goto("/w");
  await expect(board.page.getByText("This browser has no link to a workspace yet.")).toBeVisible();
  await board.page.goto(forView);
  await expect(board.page.getByText("This link opens nothing here")).toBeVisible();
  await Promise.all([ana.context.close(), board.context.close()]);
});

test("a history tells what changed in words and in places, restores an older revision as a new one, and takes comments", async ({
  page,
}) => {
  await keep(page, "Lamps", "Past");
  // It is the decision at hand already.
  await open(page);
  await setDemand(page, 0);
  await save(page, "Demand matters less");
  await state(page, "same");
  await line(page).getByRole("link", { name: "History and comments" }).press("Enter");
  const between = page.getByTestId("between");
  await expect(between).toContainText("One thing was set otherwise.");
  await expect(between).toContainText("Importance of Demand: 90 → 0");
  await expect(between.getByRole("table", { name: "Places in revision 1 and in revision 2" })).toBeVisible();
  await expect(page.getByTestId("revisions")).toContainText("Demand matters less");
  // Nobody gave a name, and yet both are one's own.
  await expect(page.getByTestId("revisions").getByText(/^you, /)).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Restore revision 1" }).press("Enter");
  await expect(page.getByText("Revision 1 stands again, as revision 3.")).toBeVisible();
  await expect(page.getByTestId("revisions").getByRole("listitem")).toHaveCount(3);
  await page.getByLabel("From", { exact: true }).selectOption({ label: "Revision 1" });
  await expect(between).toContainText("These two say the same.");

  await page.getByLabel("About", { exact: true }).selectOption({ label: "a figure" });
  await page.getByLabel("Market", { exact: true }).selectOption({ label: "Kazakhstan" });
  await page.getByLabel("Criterion", { exact: true }).selectOption({ label: "Distance from the exporter" });
  await page.getByRole("textbox", { name: "Comment" }).fill("By road or by rail?");
  await page.getByRole("button", { name: "Comment", exact: true }).press("Enter");
  const comments = page.getByTestId("comments");
  await expect(comments).toContainText("Distance from the exporter, Kazakhstan");
  await expect(comments).toContainText("By road or by rail?");
  await expect(page.getByRole("textbox", { name: "Comment" })).toHaveValue("");
  await comments.getByRole("button", { name: /Remove the comment/ }).press("Enter");
  await expect(comments).toContainText("removed");
  await expect(comments).not.toContainText("By road");
});

test("the server goes and comes back: what was saved meanwhile lies in the browser, over a reload too, and arrives once each", async ({
  page,
  context,
}) => {
  await keep(page, "Lamps", "Away");
  // It is the decision at hand already.
  await open(page);
  await context.route("**/api/v1/**", (route) => route.abort("internetdisconnected"));
  await setDemand(page, 10);
  await save(page, "first");
  await expect(line(page).getByRole("status")).toContainText("Waiting for the server.");
  await setDemand(page, 20);
  await page.reload();
  await answers(page);
  await state(page, "waiting");
  await expect(page.getByLabel("Importance of Demand", { exact: true })).toHaveValue("20");

  await line(page).getByRole("button", { name: "Try now" }).press("Enter");
  await state(page, "waiting");
  await context.unroute("**/api/v1/**");
  // By itself.
  await state(page, "changed");
  await save(page, "second");
  await expect(line(page).getByRole("status")).toHaveText("Saved as revision 3.");
  await line(page).getByRole("link", { name: "History and comments" }).press("Enter");
  await expect(page.getByTestId("revisions").getByRole("listitem")).toHaveCount(3);
  await expect(page.getByTestId("revisions")).toContainText("first");
  await expect(page.getByTestId("revisions")).toContainText("second");
  await page.getByRole("button", { name: "What changed in revision 2" }).press("Enter");
  await expect(page.getByTestId("between")).toContainText("Importance of Demand: 90 → 10");
});

test("an answer that is lost on the way makes no second revision", async ({ page, context }) => {
  await keep(page, "Lamps", "Lost");
  // It is the decision at hand already.
  await open(page);
  let lost = 0;
  await context.route("**/revisions", async (route) => {
    // The server has it; the browser never hears.
    await route.fetch();
    lost++;
    await route.abort("connectionreset");
  });
  await setDemand(page, 10);
  await save(page);
  await state(page, "waiting");
  expect(lost).toBeGreaterThan(0);
  await context.unroute("**/revisions");
  await expect(line(page).getByRole("status")).toHaveText("Saved as revision 2.");
});

test("two save at once: whose came second sees both, joins them where they do not clash, and chooses where they do", async ({
  page,
  browser,
  baseURL,
}) => {
  await keep(page, "Lamps", "Both");
  await goOn(page, "Both");
  const forEdit = await linkFor(page, "Save revisions, comment and look", "Ana");
  const ana = await somebody(browser, baseURL);
  await ana.page.goto(forEdit);
  await openDecision(ana.page, "Lamps");

  // What Ana saves is not heard of here until this one saves too.
  const unheard = ["**/api/v1/workspaces/*/events", "**/api/v1/workspaces/*/decisions/*"];
  for (const address of unheard) await page.context().route(address, (route) => route.abort());
  await open(page);
  await setDemand(page, 30);
  await ana.page.getByLabel("Importance of Logistics", { exact: true }).fill("77");
  await ana.page.getByLabel("Importance of Logistics", { exact: true }).press("Enter");
  await save(ana.page);
  await expect(line(ana.page).getByRole("status")).toHaveText("Saved as revision 2.");
  await save(page);
  await state(page, "superseded");
  for (const address of unheard) await page.context().unroute(address);
  await line(page).getByRole("button", { name: "Compare and choose" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Revision 2 came in first" });
  await expect(dialog.getByRole("row", { name: /Importance of Demand/ })).toContainText("30");
  await expect(dialog.getByRole("row", { name: /Importance of Logistics/ })).toContainText("77");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save both, joined" }).press("Enter");
  await expect(line(page).getByRole("status")).toHaveText("Saved as revision 3.");
  await expect(page.getByLabel("Importance of Logistics", { exact: true })).toHaveValue("77");
  await expect(page.getByLabel("Importance of Demand", { exact: true })).toHaveValue("30");

  // Both change the same: there is nothing to join.
  await expect(line(ana.page)).toContainText("Revision 3");
  await setDemand(ana.page, 40);
  await expect(line(ana.page)).toContainText("Revision 3 by somebody came in. One change is in this browser only.");
  await line(ana.page).getByRole("button", { name: "Compare and choose" }).press("Enter");
  const hers = ana.page.getByRole("dialog", { name: "Revision 3 came in first" });
  await expect(hers).toContainText("Both of you changed: Importance of Demand.");
  await expect(hers.getByRole("button", { name: "Save both, joined" })).toHaveCount(0);
  await hers.getByRole("button", { name: "Take the other over" }).press("Enter");
  await expect(ana.page.getByLabel("Importance of Demand", { exact: true })).toHaveValue("30");
  await state(ana.page, "same");
  await ana.context.close();
});

test("a workspace that is deleted is gone for everybody, who is told so plainly", async ({ page, browser, baseURL }) => {
  await keep(page, "Lamps", "Short-lived");
  await goOn(page, "Short-lived");
  const forView = await linkFor(page, "Look", "the board");
  const board = await somebody(browser, baseURL);
  await board.page.goto(forView);
  await expect(board.page.getByRole("heading", { level: 1, name: "Short-lived" })).toBeVisible();
  await page.getByRole("button", { name: "Delete the workspace" }).press("Enter");
  await expect(page.getByRole("button", { name: "Keep it" })).toBeFocused();
  await page.getByRole("button", { name: "Delete it for everybody" }).press("Enter");
  await expect(page).toHaveURL(/\/w$/);
  await expect(board.page.getByRole("heading", { name: "Nothing is here for you" })).toBeVisible();
  await expectAccessible(board.page);
  await board.context.close();
});
