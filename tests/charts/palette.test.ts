import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { pillarIds } from "@/lib/dataset/ids";
import { ciede2000, contrast, distance, type Triple, visions } from "./colour";

const css = readFileSync("app/tokens.css", "utf8");

/** The colours that the rule after `start` sets, over those of `base`. */
function colours(start: string, base: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no ${start}`);
  const body = css.slice(css.indexOf("{", from + start.length - 1) + 1, css.indexOf("}", from));
  return { ...base, ...Object.fromEntries([...body.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex])) };
}

const light = colours(":root,\n.paper {");
const dark = colours("@media (prefers-color-scheme: dark) {\n  @media screen {\n    :root {", light);
const themes: Readonly<Record<string, Readonly<Record<string, string>>>> = { light, dark, print: colours("*/\n.paper {", light) };

/** Backgrounds that a bar can stand on; the last is that of a chosen row. */
const grounds = ["paper", "sheet", "wash", "accent-wash"];
const bars = pillarIds.map((pillar) => `pillar-${pillar}`);
/** WCAG 2.2, 1.4.11 for parts of a chart and 1.4.3 for text. */
const LEAST_FOR_BARS = 3;
const LEAST_FOR_TEXT = 4.5;
/** What four colours of the Okabe–Ito set reach at best on white; five colours should not be told apart any worse. */
const LEAST_DISTANCE = 12;

const of = (theme: string, name: string): string => {
  const colour = themes[theme]?.[name];
  if (!colour) throw new Error(`no colour ${name} in the ${theme} theme`);
  return colour;
};

describe.each(Object.keys(themes))("the palette of the %s theme", (theme) => {
  test("sets every pillar's bar off from every background", () => {
    const faint = bars.flatMap((bar) =>
      grounds.filter((ground) => contrast(of(theme, bar), of(theme, ground)) < LEAST_FOR_BARS).map((ground) => `${bar} on ${ground}`),
    );
    expect(faint).toEqual([]);
  });

  test.each(Object.keys(visions) as (keyof typeof visions)[])("keeps the five pillars apart under %s vision", (vision) => {
    const pairs = bars.flatMap((one, i) => bars.slice(0, i).map((other) => [one, other] as const));
    const close = pairs.filter(([one, other]) => distance(of(theme, one), of(theme, other), vision) < LEAST_DISTANCE);
    expect(close).toEqual([]);
  });

  test.each(["ink", "ink-soft", "accent"])("keeps %s readable on every background", (text) => {
    for (const ground of grounds) expect(contrast(of(theme, text), of(theme, ground)), ground).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
  });

  test("keeps a warning readable where it stands, and words on a filled button", () => {
    for (const ground of ["paper", "sheet", "warn-wash"])
      expect(contrast(of(theme, "warn"), of(theme, ground))).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
    expect(contrast(of(theme, "accent-ink"), of(theme, "accent"))).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
  });

  test("shows the border of a field", () => {
    for (const ground of ["paper", "sheet"])
      expect(contrast(of(theme, "field-line"), of(theme, ground))).toBeGreaterThanOrEqual(LEAST_FOR_BARS);
  });
});

describe("the arithmetic of the palette test", () => {
  // Sharma, Wu and Dalal (2005), "The CIEDE2000 color-difference formula", table 1: pairs 1, 7, 9, 16, 17, 20.
  test.each<[Triple, Triple, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
  ])("gives the published difference of %j and %j", (one, other, published) => {
    expect(ciede2000(one, other)).toBeCloseTo(published, 4);
    expect(ciede2000(other, one)).toBeCloseTo(published, 4);
  });

  test("gives black on white the contrast 21, and grey #767676 on white the 4.54 that WCAG gives", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });

  test("leaves white and greys as they are under every vision", () => {
    for (const vision of Object.keys(visions) as (keyof typeof visions)[])
      for (const row of visions[vision]) expect(row.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 5);
  });
});
