import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Everything axe can check of WCAG 2.2, levels A and AA. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** What axe counts as good practice only, and we ask for all the same: two landmarks of one name cannot be told apart. */
const MORE = { "landmark-unique": { enabled: true } };

/**
 * Fails on any violation, and says which element breaks which rule. There is no list of exceptions. A page is looked at from
 * its top: further down the line that stays in sight covers what happens to be below it; `within` names it, to be looked at alone.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  if (within === undefined) await page.evaluate(() => window.scrollTo(0, 0));
  // One document without frames: asked in one go, and told in full of what breaks a rule only, it answers in half the time.
  const asked = { rules: MORE, resultTypes: ["violations" as const] };
  const builder = new AxeBuilder({ page });
  if (within !== undefined) builder.include(within);
  const { violations, passes } = await builder.options(asked).withTags(TAGS).setLegacyMode().analyze();
  expect(passes.length, "rules that axe could check at all").toBeGreaterThan(0);
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} — ${node.target.join(" ")}`));
  expect(found, "accessibility violations").toEqual([]);
}
