import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { readPublished } from "@/lib/dataset/published/read";
import { type Issue, type IssueCode, Refusal } from "@/lib/math/refusal";
import { copyOfData, plus } from "../copy-of-data";

const dataset = loadDataset("data");
const file = "published/figures.csv";
const published = readPublished(copyOfData(), dataset);

function problems(row: string, into: string = file): readonly Issue[] {
  try {
    readPublished(copyOfData({ [into]: plus(row) }), dataset);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}

test("the three documents print 207 figures, and 30 figures from elsewhere stand beside them", () => {
  expect(published.figures).toHaveLength(207);
  expect(published.outside).toHaveLength(30);
  expect(new Set(published.figures.map(({ document }) => document))).toEqual(new Set(["trade-paper", "asia-times", "cgtn"]));
});

test("a figure keeps its digits as printed: 0.50 is not 0.5, and 50,000 keeps its comma", () => {
  const values = published.figures.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["0.50", "0.9", "34.80", "10.8", "50,000", "-437"]));
});

test("every figure of a document comes with the words around it", () => {
  expect(published.figures.filter(({ quote }) => quote === null)).toEqual([]);
});

const start = "trade-paper,Figure 1,value,imports,CHN,KAZ";
test.each<[string, string, string, IssueCode]>([
  [
    "a document that no source names",
    "no-such,Figure 1,value,imports,CHN,KAZ,,,,2017,,1,usd-billion,,reported,,",
    "document",
    "unknown-id",
  ],
  [
    "a country that does not exist",
    "trade-paper,Figure 1,value,imports,CHN,QQQ,,,,2017,,1,usd-billion,,reported,,",
    "partner",
    "unknown-id",
  ],
  [
    "a group that is neither region nor named",
    "trade-paper,Figure 1,value,imports,CHN,asean-7,,,,2017,,1,usd-billion,,reported,,",
    "partner",
    "unknown-id",
  ],
  ["a value that is no number", `${start},,,,2017,,many,usd-billion,,reported,,`, "value", "malformed"],
  ["a value with a broken thousands comma", `${start},,,,2017,,"1,00",usd-billion,,reported,,`, "value", "malformed"],
  ["a value with a whole", `${start},imports,WLD,,2017,,1,percent,,reported,,`, "of_flow", "contradiction"],
  ["half a whole", "trade-paper,Figure 1,share,imports,CHN,KAZ,imports,,,2017,,1,percent,,reported,,", "of_partner", "missing"],
  ["growth that starts after it ends", `${start},,,2018,2017,,1,percent,,reported,,`, "base_year", "out-of-range"],
  [
    "what stands there already",
    `${start},,,,2017,,1.5,usd-billion,,reported,,\n${start},,,,2017,,1.5,usd-billion,,reported,,`,
    "value",
    "duplicate",
  ],
])("%s is refused by column", (_, row, column, code) => {
  const found = problems(row);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ code });
  expect(found[0]?.path.at(-1)).toBe(column);
});

test("a claim about a country that does not exist, or of a kind nobody checks, is refused by column", () => {
  const claims = "published/claims.csv";
  for (const [row, column] of [
    ["trade-paper,Figure 1,rises,CHN,QQQ,imports,value,2017,2024,,so it says", "partner"],
    ["trade-paper,Figure 1,wobbles,CHN,KAZ,imports,value,2017,2024,,so it says", "kind"],
    ["trade-paper,Figure 1,times,CHN,KAZ,imports,value,2017,2024,two,so it says", "numbers"],
  ] as const)
    expect(problems(row, claims).map(({ path }) => path.at(-1))).toEqual([column]);
});

test("a data set without published figures has none, which is no fault", () => {
  const bare = copyOfData({
    [file]: () => null,
    "published/outside.csv": () => null,
    "published/claims.csv": () => null,
    "published/groups.csv": () => null,
    "reviewed.csv": () => null,
  });
  expect(readPublished(bare, dataset)).toEqual({ figures: [], outside: [], claims: [], groups: [], reviewed: [] });
});
