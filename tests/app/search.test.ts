import { expect, test } from "vitest";
import { entriesOf, found, MOST_HITS } from "@/app/_components/search/entries";
import { loadDataset } from "@/lib/dataset/load";
import { english } from "../samples/words";

const dataset = loadDataset("data");
const entries = entriesOf(dataset, english);
const first = (words: string) => found(entries, words)[0];

test.each([
  ["viet", "market", "/markets/VNM"],
  ["VNM", "market", "/markets/VNM"],
  ["越南", "market", "/markets/VNM"],
  ["topsis", "method", "/methods/topsis"],
  ["deliveries", "indicator", /^\/data\?indicator=/],
  ["shooting", "word", "/methods#word-shooting-range"],
  ["audit", "screen", "/trade/audit"],
  ["  RÉPORT ", "screen", "/report"],
])("“%s” finds a %s", (words, kind, path) => {
  expect(first(words)?.kind).toBe(kind);
  expect(first(words)?.path).toMatch(path);
});

test("each word has to begin a word, in whatever order, and no words find nothing", () => {
  expect(found(entries, "side two").map(({ path }) => path)).toContain("/markets/side-by-side");
  expect(found(entries, "arket side")).toEqual([]);
  expect(found(entries, "  ")).toEqual([]);
  expect(found(entries, "%")).toEqual([]);
});

test("no screen stands there twice, and no more hits than are read", () => {
  const paths = entries.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(found(entries, "a").length).toBeLessThanOrEqual(MOST_HITS);
});
