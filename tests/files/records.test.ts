import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { layoutOf } from "@/lib/files/layout";
import { fieldsOf, type Layout, LONGEST_RECORD, owned, pick, recordReader } from "@/lib/files/records";
import { UnreadableFile } from "@/lib/files/unreadable";

const layout: Layout = { separator: ",", lineEnd: "\n", stated: false };
const unclosed: number[] = [];
const cut = (text: string, size = text.length + 1, how = layout) => {
  const found: [string, number][] = [];
  const reader = recordReader(
    how,
    (record, row) => found.push([record, row]),
    (row) => unclosed.push(row),
  );
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
  reader.end();
  return found;
};
const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.failure, error.row];
  }
  return null;
};

describe("records", () => {
  test("hold the line ends inside their quotes; mark and returns are dropped, and empty rows count", () => {
    expect(cut('\uFEFFa,b\r\n"x\ny",2\n\n"say ""hi""",3', 3)).toEqual([
      ["a,b", 1],
      ['"x\ny",2', 2],
      ["", 4 - 1],
      ['"say ""hi""",3', 4],
    ]);
  });

  test("are not opened by a quotation mark in the midst of a cell, such as the sign of an inch", () => {
    expect(cut('pipe,5" wide\npipe,6" wide\n').map(([record]) => record)).toEqual(['pipe,5" wide', 'pipe,6" wide']);
  });

  test("are the same however the pieces fall", () => {
    const text = fc.array(fc.constantFrom("a", ",", '"', "\n", "\r\n", "é"), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (made, size) => {
        expect(cut(made, size)).toEqual(cut(made));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test("are those that papaparse finds, where quotation marks stand as they should", () => {
    const cell = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("a,b", 'a"b', "a\nb", "名称", "", "1,5"));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), fc.integer({ min: 1, max: 30 }), (made, separator, size) => {
        const text = Papa.unparse(made, { delimiter: separator, newline: "\n", quotes: true });
        const found = cut(text, size, { ...layout, separator }).map(([record]) => fieldsOf(record, separator));
        expect(found).toEqual(Papa.parse(text, { delimiter: separator, newline: "\n" }).data);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("end with their line where a quotation mark is never closed, and the row is told", () => {
    const rows = Array.from({ length: 300_000 }, (_, i) => `row ${i}`);
    unclosed.length = 0;
    expect(cut(`"open\n${rows.join("\n")}`, 1 << 16)).toHaveLength(300_001);
    expect(unclosed).toEqual([1]);
    expect(refusal(() => recordReader(layout, () => undefined).push(`a\n"b${"\nx".repeat(LONGEST_RECORD)}`))).toEqual(["quote", 2]);
  });

  test("are refused where one is longer than a million characters, instead of being gathered for ever", () => {
    expect(refusal(() => cut(`a\n${"1,".repeat(LONGEST_RECORD)}`, 1 << 16))).toEqual(["long-row", 2]);
  });

  test("begin behind a spreadsheet's own first line, which keeps its row", () => {
    expect(cut("sep=;\na;b", 2, { separator: ";", lineEnd: "\n", stated: true })).toEqual([["a;b", 2]]);
  });
});

describe("the cells of a record", () => {
  test("may hold the separator and doubled quotes", () => {
    expect(fieldsOf('a,"b, c","d ""e""",,f', ",")).toEqual(["a", "b, c", 'd "e"', "", "f"]);
  });

  test("stand as they are where something follows the closing quotation mark: 1 and 5 are not put together, nor is 5 lost", () => {
    expect(fieldsOf('"1"5,"2" ,3', ",")).toEqual(['"1"5', "2", "3"]);
  });

  test("are the same picked one by one as taken all at once", () => {
    const field = fc.constantFrom("", "a", "b c", '"d,e"', '"f""g"');
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 8 }), fc.uniqueArray(fc.nat(9), { minLength: 1 }), (fields, columns) => {
        const line = fields.join(",");
        const wanted = columns.sort((a, b) => a - b);
        const cells = fieldsOf(line, ",");
        expect(pick(line, ",", wanted)).toEqual({
          cells: wanted.map((column) => cells[column] ?? ""),
          count: cells.length,
          width: expect.any(Number),
        });
      }),
      { seed: 7 },
    );
  });

  test("can be kept in memory of their own, and are the same texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(owned(text)).toBe(text);
      }),
    );
  });
});

describe("the layout of a text", () => {
  test.each([
    [
      "title lines with commas above a table with tabs",
      "Imports of Kazakhstan, by supplier\nUnit, US$\nExporters\t2023\nChina\t1\nOman\t2\n",
      "\t",
    ],
    ["a title line above semicolons with decimal commas", "Sales, 2024\n\na;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ";"],
    ["semicolons with decimal commas and no head", "1,5;2,5\n3,5;4,5\n", ";"],
    ["commas with a semicolon in every cell of one column", "name,tags\nx,a;b\ny,c;d\n", ","],
    ["bars", "a|b\n1|2\n", "|"],
    ["one column with decimal commas, which is not cut at them", "value\n1,5\n2,5\n", "\t"],
    ["nothing at all", "", ","],
  ])("is found: %s", (_, text, separator) => {
    if (text.startsWith("value")) expect(cut(text, 9, layoutOf(text)).length).toBe(3);
    expect(layoutOf(text).separator).toBe(separator);
  });

  test("knows the line ends of old machines", () => {
    expect(layoutOf("a,b\r1,2\r").lineEnd).toBe("\r");
    expect(layoutOf("a,b\r\n1,2\r\n").lineEnd).toBe("\n");
  });
});
