import { expect, test } from "vitest";
import { appFiles, sourceOf } from "./imports";

const components = appFiles.filter((path) => path.endsWith(".tsx"));
/** The elements of a page (not components, whose `title` is a heading) that have a hint which appears under a pointer. */
const hinted = (text: string) =>
  [...text.matchAll(/<([A-Za-z][\w.]*)(?=[\s>])(?:(?!<[A-Za-z])[\s\S])*?\stitle=/g)].filter(([, tag = ""]) => /^[a-z]/.test(tag));

test("a hint under a pointer says nothing that does not stand elsewhere: it is none to a finger or a key", () => {
  const where = components.filter((path) => hinted(sourceOf(path).text).length > 0).sort();
  expect(where).toEqual([
    // The whole of a licence that is cut here; it stands among the sources, where the row leads.
    "app/[language]/data/observations.tsx",
    // What its sign stands for is told in the open by whoever shows the figure: see below.
    "app/_components/answer/figure.tsx",
    // The word for a button that shows a picture; its name as well.
    "app/_components/frame/decision-tools.tsx",
  ]);
});

test("whoever shows figures with signs tells in the open what the signs stand for", () => {
  const showing = components.filter((path) => /<Figure(WithYear)?\s/.test(sourceOf(path).text));
  expect(showing.length).toBeGreaterThan(4);
  const silent = showing.filter((path) => !/\bmarkOf\b/.test(sourceOf(path).text));
  // In the report the section of figures tells it, once for all tables, and each market what of it is filled in.
  expect(silent.sort()).toEqual(["app/[language]/report/figure-with-year.tsx", "app/[language]/report/market-block.tsx"]);
});
