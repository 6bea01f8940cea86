import { expect, test } from "vitest";
import { z } from "zod";
import { parseCsv, type Table } from "@/lib/dataset/parse-csv";
import type { Issue } from "@/lib/math/refusal";

const schema = z.object({
  code: z.string().regex(/^[A-Z]+$/, "capital letters"),
  name: z.object({ en: z.string().min(1), zh: z.string().optional() }),
  size: z.number().min(0).max(10).nullable(),
});
const table: Table<typeof schema> = {
  schema,
  columns: { code: "code", name_en: "name.en", name_zh: "name.zh", size: "size" },
  numbers: ["size"],
};
const HEADER = "code,name_en,name_zh,size\n";

function read(text: string) {
  const issues: Issue[] = [];
  return { rows: parseCsv("things.csv", text, table, issues), issues };
}

test("cells become fields, columns with an underscore nest, and every row knows its line", () => {
  expect(read(`${HEADER}A,One,一,1.5\nB,Two,二,2\n`)).toEqual({
    rows: [
      { place: ["things.csv", 2], value: { code: "A", name: { en: "One", zh: "一" }, size: 1.5 } },
      { place: ["things.csv", 3], value: { code: "B", name: { en: "Two", zh: "二" }, size: 2 } },
    ],
    issues: [],
  });
});

test("an empty cell is null, or left out where it is nested; it is never zero", () => {
  expect(read(`${HEADER}A,One,,\n`).rows[0]?.value).toEqual({ code: "A", name: { en: "One" }, size: null });
});

test("a byte order mark, Windows line ends, blank lines and spaces around cells are tolerated", () => {
  const { rows, issues } = read(`\uFEFF${HEADER}\n A , One ,,3\n`.replaceAll("\n", "\r\n"));
  expect(issues).toEqual([]);
  expect(rows).toEqual([{ place: ["things.csv", 3], value: { code: "A", name: { en: "One" }, size: 3 } }]);
});

test("a quoted cell may hold commas, quotes and line breaks, and later lines are still counted rightly", () => {
  const { rows, issues } = read(`${HEADER}A,"One, ""the first""\nof all",,1\nb,Two,,2\n`);
  expect(rows[0]?.value.name.en).toBe('One, "the first"\nof all');
  expect(issues).toEqual([{ code: "malformed", path: ["things.csv", 4, "code"], values: { accepted: "capital letters", found: "b" } }]);
});

test.each([
  ["12 apples", "not-a-number"],
  ["1,5", "wrong-length"],
  ["0x10", "not-a-number"],
  ["NaN", "not-a-number"],
  ["Infinity", "not-a-number"],
  ["-1", "out-of-range"],
  ["11", "out-of-range"],
])("the cell %s is refused as a number from 0 to 10", (cell, code) => {
  const { rows, issues } = read(`${HEADER}A,One,,${cell}\n`);
  expect(rows).toEqual([]);
  expect(issues.map((issue) => issue.code)).toEqual([code]);
  expect(issues[0]?.path.slice(0, 2)).toEqual(["things.csv", 2]);
});

test("scientific notation, a leading sign and a leading point are numbers", () => {
  expect(read(`${HEADER}A,One,,1e-3\nB,Two,,+2\nC,Three,,.5\n`).rows.map(({ value }) => value.size)).toEqual([0.001, 2, 0.5]);
});

test("a missing compulsory cell is called missing and named by its column", () => {
  expect(read(`${HEADER},One,,1\nA,,,1\n`).issues.map(({ code, path }) => [code, ...path])).toEqual([
    ["missing", "things.csv", 2, "code"],
    ["missing", "things.csv", 3, "name_en"],
  ]);
});

test("one bad row does not hide the next", () => {
  const { rows, issues } = read(`${HEADER}a,One,,99\nB,Two,,2\nc,Three,,3\n`);
  expect(rows.map(({ value }) => value.code)).toEqual(["B"]);
  expect(issues.map(({ path }) => path.slice(1))).toEqual([
    [2, "code"],
    [2, "size"],
    [4, "code"],
  ]);
});

test.each([
  ["another order", "name_en,code,name_zh,size\nOne,A,,1\n"],
  ["a column too few", "code,name_en,size\nA,One,1\n"],
  ["another name", "kode,name_en,name_zh,size\nA,One,,1\n"],
])("a header with %s is refused with the one that is accepted", (_, text) => {
  const { rows, issues } = read(text);
  expect(rows).toEqual([]);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({
    code: "malformed",
    path: ["things.csv", 1, "header"],
    values: { accepted: "code,name_en,name_zh,size" },
  });
});

test.each(["", "\n\n", HEADER, `${HEADER}\n`])("a file without a row (%j) is refused as empty", (text) => {
  expect(read(text).issues).toMatchObject([{ code: "too-few", path: ["things.csv"] }]);
});

test("a quote that is never closed is refused at its line", () => {
  expect(read(`${HEADER}A,One,,1\nB,"Two,,2\n`).issues).toMatchObject([{ code: "malformed", path: ["things.csv", 3] }]);
});
