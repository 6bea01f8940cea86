import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { settled } from "./support/settled";
import { expect, test } from "./support/test";
import { answers, open, wayTo } from "./support/workspace";

const name = (page: Page) => page.getByLabel("Name of this decision");
const demand = (page: Page) => page.getByLabel("Importance of Demand", { exact: true });

/** A page that is loaded anew, once it has woken up. */
async function reload(page: Page): Promise<void> {
  await page.reload();
  await answers(page);
}

test.describe("what is typed", () => {
  test("outlives a reload, the address bar and closing the tab, though the field was never left", async ({ page, context }) => {
    await open(page);
    await demand(page).fill("73");
    await reload(page);
    await expect(demand(page)).toHaveValue("73");
    await demand(page).fill("64");
    await page.goto("/methods");
    await page.goto("/");
    await expect(demand(page)).toHaveValue("64");
    await demand(page).fill("55");
    const other = await context.newPage();
    await page.close();
    await open(other);
    await expect(demand(other)).toHaveValue("55");
  });

  test("outlives a reload where it is no number, or a name half typed", async ({ page }) => {
    await open(page);
    await name(page).pressSequentially(" and half a na");
    await demand(page).fill("7x");
    const title = await name(page).inputValue();
    await reload(page);
    await expect(demand(page)).toHaveValue("7x");
    await expect(name(page)).toHaveValue(title);
  });

  test("by a slider that is held outlives a reload", async ({ page }) => {
    await open(page);
    const slider = page.getByRole("slider", { name: "Demand", exact: true });
    const box = await slider.boundingBox();
    if (!box) throw new Error("no slider");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 5 });
    const held = await slider.inputValue();
    await page.reload();
    await page.mouse.up();
    await answers(page);
    await expect(slider).toHaveValue(held);
  });
});

test("what was typed last is there after going back and forth", async ({ page }) => {
  await open(page);
  await name(page).fill("Back and forth");
  await page.goto("/methods");
  await page.goBack();
  await page.goForward();
  await page.goBack();
  await answers(page);
  await expect(name(page)).toHaveValue("Back and forth");
});

test("two tabs see each other, and neither takes the other's decision away", async ({ page, context }) => {
  await open(page);
  await name(page).fill("Hours of work");
  const other = await context.newPage();
  await open(other);
  await name(page).fill("Hours of work, finished");
  await expect(other.getByText("Another tab holds “Hours of work, finished”")).toBeVisible();
  await name(other).fill("Something else");
  await page.close();
  await other.close();
  const later = await context.newPage();
  await open(later);
  await expect(name(later)).toHaveValue("Something else");
  await later.getByRole("button", { name: "Open that one here" }).click();
  await expect(name(later)).toHaveValue("Hours of work, finished");
});

test("a text that could not be read is offered at every visit, until it is thrown away", async ({ page }) => {
  await page.goto("/methods/topsis");
  await page.evaluate(() => localStorage.setItem("caravan.decision", '{"decision": {"title": "precious", cut'));
  await open(page);
  await name(page).fill("New");
  await reload(page);
  await expect(page.getByRole("button", { name: "Download what was saved" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Throw it away" }).click();
  await reload(page);
  await expect(page.getByRole("button", { name: "Download what was saved" })).toHaveCount(0);
});

/** Fills the room that a browser gives, to the last letter. Runs in the page. */
function fillUp(): void {
  let text = "x".repeat(1 << 20);
  for (let k = 0; text.length > 0; k++)
    try {
      localStorage.setItem(`fill${k}`, text);
    } catch {
      text = text.slice(0, text.length >> 1);
    }
}

test.describe("where there is no room, or none is given", () => {
  test("edits go on, the page says so, and the same tab keeps them over a reload", async ({ page }) => {
    await open(page);
    await name(page).fill("Before");
    await page.evaluate(fillUp);
    await name(page).fill("After, and a good deal longer than before, so that it cannot fit");
    await expect(page.getByText("This browser does not keep the decision")).toBeVisible();
    await reload(page);
    await expect(name(page)).toHaveValue("After, and a good deal longer than before, so that it cannot fit");
  });

  test("a text that cannot be read is still there after an edit", async ({ page }) => {
    await page.goto("/methods/topsis");
    await page.evaluate(() => localStorage.setItem("caravan.decision", `{"decision": {"title": "precious", cut${"p".repeat(3000)}`));
    await page.evaluate(fillUp);
    await open(page);
    await name(page).fill("x");
    await reload(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download what was saved" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toContain("precious");
  });

  test("a browser that denies all storage opens and edits all the same", async ({ page }) => {
    await page.addInitScript(() => {
      for (const storage of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, storage, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
    });
    await open(page);
    await demand(page).fill("22");
    await expect(page.getByTestId("ranking").locator("tbody tr").first()).toBeVisible();
    await expect(page.getByText("This browser does not keep the decision")).toBeVisible();
  });
});

test("whatever was stored, the workspace opens with a ranking and no figure that is none", async ({ page }) => {
  await open(page);
  await name(page).fill("Mine");
  const good = await page.evaluate(() => localStorage.getItem("caravan.decision") ?? "");
  expect(good).toContain("Mine");
  const stored = {
    nothing: "",
    null: "null",
    "cut off": good.slice(0, 200),
    "no JSON": "{{{",
    "a list": "[]",
    "a number": "5",
    "a version to come": good.replace('"version":1', '"version":99'),
    "a title that is a number": good.replace('"title":"Mine"', '"title":5'),
    "a prototype": '{"__proto__":{"x":1},"decision":null}',
    "drafts that are a list": good.replace('"drafts":{}', '"drafts":[1]'),
    deep: `{"decision":${"[".repeat(5000)}${"]".repeat(5000)}}`,
    "an unknown method": good.replace('"id":"topsis"', '"id":"nonsense"'),
    "an unknown market": good.replace('"KAZ"', '"ZZZ"'),
    "the same market twice": good.replace('"KAZ"', '"KGZ"'),
    "no market": good.replace(/"markets":\[[^\]]*\]/, '"markets":[]'),
    "figures beyond all others": good.replace(
      '"overrides":[]',
      '"overrides":[{"market":"KAZ","indicator":"gdp-per-capita","value":1e308,"note":""},{"market":"KGZ","indicator":"gdp-per-capita","value":-1e308,"note":""}]',
    ),
    "a draft of half a million letters": good.replace('"drafts":{}', `"drafts":{"x":"${"y".repeat(500_000)}"}`),
  };
  for (const [what, text] of Object.entries(stored)) {
    await page.goto("/icon.svg");
    await page.evaluate((given) => {
      sessionStorage.clear();
      localStorage.clear();
      localStorage.setItem("caravan.decision", given);
    }, text);
    await open(page);
    await expect(page.locator("main"), what).not.toContainText(/Something went wrong|\bNaN\b|Infinity|undefined/);
    if (what !== "no market") await expect(page.getByTestId("ranking"), what).toBeVisible();
  }
});

/** The menu's code and words are fetched when the page has come to rest, however long that takes. */
async function atRest(page: Page): Promise<void> {
  const fetched = () => performance.getEntriesByType("resource").some(({ name }) => name.includes("/words-en-shelf"));
  await page.waitForFunction(fetched);
  await settled(page);
}

test.describe("while the server is gone", () => {
  // What the browser itself says of a request that does not get through.
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|Failed to fetch/] });

  test("edits go on, the File menu opens and saves, and screens that were visited are there", async ({ page, context }) => {
    await open(page);
    await wayTo(page, "Check").click();
    await expect(page).toHaveURL(/check/);
    await page.locator("main h1").first().waitFor();
    await page.getByRole("link", { name: "Caravan", exact: true }).click();
    await expect(demand(page)).toBeVisible();
    await atRest(page);
    await context.setOffline(true);
    await demand(page).fill("22");
    await page.getByText("File", { exact: true }).first().click();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save decision to a file" }).click();
    expect((await saving).suggestedFilename()).toContain(".caravan.json");
    await wayTo(page, "Check").click();
    await expect(page).toHaveURL(/check/);
    await page.getByRole("link", { name: "Caravan", exact: true }).click();
    await expect(demand(page)).toHaveValue("22");
    await context.setOffline(false);
    await reload(page);
    await expect(demand(page)).toHaveValue("22");
  });

  test("a screen that was never visited says that it cannot be reached, and the decision is still there", async ({ page, context }) => {
    await open(page);
    await name(page).fill("Kept?");
    await atRest(page);
    await context.setOffline(true);
    await page.locator("nav a").nth(1).click();
    await page.waitForTimeout(1000);
    await context.setOffline(false);
    await open(page);
    await expect(name(page)).toHaveValue("Kept?");
  });
});
