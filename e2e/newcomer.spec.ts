import type { Page } from "@playwright/test";
import { print } from "./support/pdf";
import { expect, test } from "./support/test";
import { open, wayTo } from "./support/workspace";

const MOST = 12;

/** Counts what a newcomer does: a click, a word typed, a key that acts. Keys that only walk to the next field are none. */
function counting() {
  let count = 0;
  return {
    act: async (action: () => Promise<unknown>) => {
      count++;
      await action();
    },
    done: () => expect(count, "actions from product to brief").toBeLessThanOrEqual(MOST),
  };
}

const product = (page: Page) => page.getByRole("combobox", { name: "What you sell" });

/** The brief stands there, of this product, and is the first page on paper. */
async function expectBrief(page: Page): Promise<void> {
  await expect(page.getByTestId("brief")).toContainText("T-shirt");
  const printed = await print(page);
  expect(printed.pages).toBeLessThanOrEqual(4);
  expect(printed.text[0]).toContain("T-shirt");
}

test("from product to weights to answer to the printed brief in at most twelve actions, by mouse", async ({ page }) => {
  const { act, done } = counting();
  await open(page);
  await act(() => product(page).click());
  await act(() => product(page).pressSequentially("T-shirts"));
  await act(() => page.getByRole("option").filter({ hasText: "HS 6109" }).first().click());
  await act(() => page.getByLabel("Country you sell from").selectOption("KGZ"));
  await act(() => page.getByRole("button", { name: "More Demand" }).click());
  await expect(page.getByTestId("answer")).toHaveText(/^Start with \S+\.$/);
  await act(() => wayTo(page, "Report").click());
  await act(() => expectBrief(page));
  done();
});

test("the same by keyboard alone", async ({ page }) => {
  const { act, done } = counting();
  await open(page);
  /** Walks by Tab until something of this name has the focus. */
  const walk = async (name: string) => {
    for (let press = 0; press < 120; press++) {
      await page.keyboard.press("Tab");
      const found = await page.evaluate(() => {
        const element = document.activeElement;
        return (
          element?.getAttribute("aria-label") ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element?.textContent ??
          ""
        ).trim();
      });
      if (found === name) return;
    }
    throw new Error(`no way by Tab to ${name}`);
  };
  await walk("What you sell");
  await act(() => page.keyboard.type("T-shirts"));
  await expect(page.getByRole("option").first()).toContainText("HS 6109");
  await act(() => page.keyboard.press("Enter"));
  await walk("Country you sell from");
  await act(() => page.keyboard.type("Kyrg"));
  await walk("Demand");
  await act(() => page.keyboard.press("ArrowRight"));
  await expect(page.getByTestId("answer")).toHaveText(/^Start with \S+\.$/);
  await walk("One-page brief");
  await act(() => page.keyboard.press("Enter"));
  await expect(page).toHaveURL(/report$/);
  await act(() => expectBrief(page));
  done();
});
