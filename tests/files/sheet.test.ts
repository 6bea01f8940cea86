import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { isEmpty } from "@/lib/files/cells";
import { separators } from "@/lib/files/layout";
import { readText } from "@/lib/files/sheet";

describe("a table in text", () => {
  test.each([
    ["commas", "a,b\n1,2\n", ","],
    ["semicolons, with decimal commas", "a;b\n1,5;2,5\n", ";"],
    ["tabs, as a spreadsheet pastes", "a\tb\n1,5\t2;5\n", "\t"],
  ])("is cut at %s", (_, text, separator) => {
    const table = readText(text);
    expect(table.separator).toBe(separator);
    expect(table.grid.slice(0, 2).map((row) => row.length)).toEqual([2, 2]);
  });

  test("passes over a byte order mark, and over Excel's line on the separator without losing count of rows", () => {
    expect(readText("\uFEFFa,b\n1,2").grid).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
    const table = readText("sep=;\r\na,x;b\r\n1;2\r\n");
    expect([table.separator, table.grid[1], table.grid[2]]).toEqual([";", ["a,x", "b"], ["1", "2"]]);
  });

  test("keeps quoted separators, line breaks and quotation marks in their cell", () => {
    expect(readText('a,b\n"1,5","say ""hi""\nthere"\n').grid[1]).toEqual(["1,5", 'say "hi"\nthere']);
  });

  test("keeps empty rows, so that a row has its number in the file", () => {
    const { grid } = readText("a,b\n\n1,2\n");
    expect(grid[2]).toEqual(["1", "2"]);
  });

  test("names the row in which a quotation mark is never closed", () => {
    expect(readText('a;b\nx;1\n"y;2\nz;3').unclosed).toEqual([3]);
    expect(readText('a;b\n"x";1').unclosed).toEqual([]);
  });

  test("tells how far it has come, never past the end", () => {
    const parts: number[] = [];
    readText("name,value\n".repeat(300_000), (part) => parts.push(part));
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.every((part) => part > 0 && part <= 1)).toBe(true);
  });

  test("comes back as it was written, whatever is in it", () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a,b", "a;b", 'a"b', "a\nb", "名称", "цена", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.constantFrom(...separators), (rows, delimiter) => {
        const written = Papa.unparse([["one", "two"], ...rows], { delimiter, quotes: true });
        const filled = rows.map((row) => (row.every((cell) => isEmpty(cell)) ? [] : row));
        const last = filled.findLastIndex((row) => row.length > 0);
        expect(readText(written).grid).toEqual([["one", "two"], ...filled.slice(0, last + 1)]);
      }),
      { seed: 7 },
    );
  });
});

test("a cell is empty when nothing but blanks stands in it; zero is something", () => {
  expect([null, undefined, "", " \t\u00A0"].map((cell) => isEmpty(cell))).toEqual([true, true, true, true]);
  expect([0, "0", "-"].map((cell) => isEmpty(cell))).toEqual([false, false, false]);
});
