import { expect, test } from "vitest";
import { entriesOf, found, MOST_HITS } from "@/app/_components/search/entries";
import { everyLanguage } from "@/app/_language/all-words";
import { loadDataset } from "@/lib/dataset/load";
import { sentIn } from "@/lib/i18n/sent";
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

test("in each language, what is looked for may be named in another, and Chinese is found within a name", () => {
  const all = everyLanguage;
  for (const words of all) {
    const others = all.filter((other) => other !== words);
    const found1 = (asked: string) => found(entriesOf(sentIn(dataset, words, all), words, others), asked)[0]?.path;
    expect(["Вьетнам", "越南", "Viet Nam"].map(found1), words.language).toEqual(Array(3).fill("/markets/VNM"));
    expect(["镜像", "зеркальные", "mirror"].map(found1), words.language).toEqual(Array(3).fill("/trade/mirror"));
    expect(found1("加权求和法"), words.language).toBe("/methods/weighted-sum");
    expect(found1("克斯坦"), words.language).toMatch(/^\/markets\//);
  }
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
