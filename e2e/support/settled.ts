import type { Page } from "@playwright/test";

/**
 * Waits until nothing on the page has changed and nothing has reached it for a second. Playwright's "networkidle" says less
 * (once reached it stays, whatever is fetched later) and on a slow machine it did not come at all on screens with workers.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 1000);
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 1000);
        };
        new MutationObserver(again).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        new PerformanceObserver(again).observe({ type: "resource" });
      }),
  );
}
