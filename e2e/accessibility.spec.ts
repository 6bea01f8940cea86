import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

const pages = [
  "/",
  "/markets/KAZ",
  "/markets/TKM",
  "/data",
  "/methods",
  "/methods/topsis",
  "/report",
  "/check/decisions",
  "/markets",
  "/markets/side-by-side",
  "/markets/KAZ/competitors",
  "/evidence",
];

for (const colorScheme of ["light", "dark"] as const)
  for (const path of pages)
    test(`${path} has no accessibility violation (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      for (const details of await page.locator("main details:not([open]) > summary").all())
        if (await details.isVisible()) await details.click();
      await expectAccessible(page);
    });

for (const width of [320, 390, 768])
  for (const path of pages)
    test(`${path} reflows at ${width} pixels without sideways scrolling`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
