import type { Page } from "@playwright/test";
import { places } from "@/app/_components/frame/places";
import { settled } from "./support/settled";
import { expect, test } from "./support/test";
import { open } from "./support/workspace";

/** Every page there is: all that the menu lists, and one of each kind behind it. */
const pages = [
  ...new Set(places.flatMap(({ path, parts }) => [path, ...parts.map((part) => part.path)])),
  "/markets/KAZ",
  "/markets/KAZ/competitors",
  "/methods/topsis",
  "/moved",
];

/** Remembers the smallest letters drawn on a canvas, as large as they are shown. */
function watchCanvases(): void {
  const drawn: [number, string][] = [];
  Object.assign(window, { drawn });
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    if (this.canvas.isConnected) drawn.push([(size * this.getTransform().a) / window.devicePixelRatio, text]);
    fillText.call(this, text, ...rest);
  };
}

/** Texts in sight that are smaller than 12 pixels, with the size at which they are shown: letters of pictures grow and shrink with them. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small = new Set<string>();
    const note = (size: number, text: string) => {
      if (size < 11.99) small.add(`${size.toFixed(2)} ${text.trim().slice(0, 40)}`);
    };
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? "";
      const parent = walker.currentNode.parentElement as Element;
      if (!text.trim() || parent.closest(".visually-hidden, script, style, title") || !parent.checkVisibility()) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      note(Number.parseFloat(getComputedStyle(parent).fontSize) * scale, text);
    }
    for (const [size, text] of (window as unknown as { drawn: [number, string][] }).drawn) note(size, text);
    return [...small];
  });
}

for (const width of [1440, 390])
  for (const path of pages)
    test(`on ${path} no letter is smaller than 12 pixels at ${width} pixels, in pictures neither`, async ({ page }) => {
      await page.addInitScript(watchCanvases);
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      for (const details of await page.locator("main details:not([open]) > summary").all())
        if (await details.isVisible()) await details.click();
      // What is folded away is fetched when it is wanted.
      await expect(page.locator("main details[open]:not(:has(> summary ~ *))")).toHaveCount(0);
      await expect(page.locator("main")).toBeVisible();
      expect(await tooSmall(page)).toEqual([]);
    });

for (const [path, files] of [
  ["/", ["inter-latin", "serif-latin"]],
  ["/ru", ["inter-cyrillic", "inter-latin", "serif-cyrillic", "serif-latin"]],
  ["/zh", ["inter-latin"]],
] as const)
  test(`the letters of ${path} come from the small files of its typefaces alone`, async ({ page }) => {
    const asked = new Set<string>();
    page.on("request", (request) => {
      const file = /([^/.]+)\.[0-9a-f]+\.woff2$/.exec(request.url())?.[1];
      if (file) asked.add(file);
    });
    await open(page, path);
    await settled(page);
    expect([...asked].sort()).toEqual(files);
  });
