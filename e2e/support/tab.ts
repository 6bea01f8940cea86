import type { Page } from "@playwright/test";

/** Presses Tab until the element with this accessible name has the focus; fails after too many. */
export async function tabTo(page: Page, name: string | RegExp, most = 150): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label =
        element?.getAttribute("aria-label") ?? (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? element?.textContent ?? "";
      return label.trim();
    });
    if (typeof name === "string" ? found === name : name.test(found)) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}
