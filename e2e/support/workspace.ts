import { expect, type Locator, type Page } from "@playwright/test";

/** Opens a page and waits until the browser's own decision is in place and the page answers. */
export async function open(page: Page, path = "/"): Promise<void> {
  await page.goto(path);
  await answers(page);
}

/** Waits until the browser's own decision is in place and the page answers: what is pressed before is not heard. */
export async function answers(page: Page): Promise<void> {
  await expect(page.locator("[data-ready=true]")).toBeVisible();
  await expect(page.locator("#content[data-awake=true]")).toBeVisible();
  // Somebody is there: what sleeps until then wakes up.
  await page.mouse.move(1, 1);
}

/** A link of the header, to one of the places on the way. */
export function wayTo(page: Page, place: string): Locator {
  return page.getByRole("navigation", { name: "Screens", exact: true }).getByRole("link", { name: place, exact: true });
}

/** Unfolds what lies between, the position and the barriers of the market whose reasons stand beside the ranking. */
export async function unfold(page: Page): Promise<void> {
  // From the last to the first: what a fold holds is fetched, and moves those below it.
  for (const name of ["Barriers", "Position", "What lies between"])
    await page
      .getByTestId("detail")
      .locator("summary", { hasText: new RegExp(`^${name}$`) })
      .click();
}

/** The rows of the ranking, best first. */
export function rows(page: Page): Locator {
  return page.getByTestId("ranking").locator("tbody tr");
}

/** The markets in ranking order, by code. */
export async function order(page: Page): Promise<string[]> {
  return rows(page).evaluateAll((elements) => elements.map((row) => (row as HTMLElement).dataset.market ?? ""));
}

/** The scores as printed, best first. */
export async function scores(page: Page): Promise<string[]> {
  return rows(page).locator("td.number").allTextContents();
}

/** Unticks every part of the report that would be printed besides the brief. @returns the ticks */
export async function briefAlone(page: Page): Promise<Locator> {
  const ticks = page.getByRole("group", { name: "Print besides the brief:" });
  const ticked = ticks.getByRole("checkbox", { checked: true });
  while ((await ticked.count()) > 0) await ticked.first().click();
  return ticks;
}
