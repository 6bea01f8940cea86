import type { Page } from "@playwright/test";

/** Texts that lie on one another in the content of a page: a column too narrow for a word of this language. What scrolls or is held in sight is passed over. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Text = { readonly node: Node; readonly at: Element; readonly box: DOMRect };
    /** Letters have room around them: so much of two boxes may meet. */
    const [ACROSS, DOWN] = [2, 5];
    const passedOver = "svg, canvas, [popover], .visually-hidden, aside, select, option, title";
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement;
      if (!at || !node.textContent?.trim() || at.closest(passedOver) || !at.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > ACROSS && box.height > DOWN) texts.push({ node, at, box });
    }
    texts.sort((a, b) => a.box.top - b.box.top);
    return [
      ...new Set(
        texts.flatMap((one, i) => {
          const below = texts.slice(i + 1, i + 60).filter(({ box, node }) => node !== one.node && box.top < one.box.bottom - DOWN);
          return below
            .filter(({ box }) => Math.min(one.box.right, box.right) - Math.max(one.box.left, box.left) > ACROSS)
            .filter((other) => !isCut(one) && !isCut(other))
            .map((other) => `${one.node.textContent?.trim()} / ${other.node.textContent?.trim()}`);
        }),
      ),
    ];

    /** Whether it stands in what scrolls, out of its sight. */
    function isCut({ at, box }: Text): boolean {
      for (let part: Element | null = at; part && part !== document.body; part = part.parentElement) {
        const { overflowX, position } = getComputedStyle(part);
        if (position === "sticky" || position === "fixed") return true;
        if (overflowX === "visible") continue;
        const { left, right, top, bottom } = part.getBoundingClientRect();
        if (box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1) return true;
      }
      return false;
    }
  });
}
