import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "@/lib/files/excel/workbook";
import { UnreadableFile } from "@/lib/files/unreadable";
import { excelFile } from "@/lib/report/export/files";
import { madeRow, madeWorkbook } from "./made-workbook";

/** What one cell with a number format shows. */
const shown = (stored: string, format: string, properties = "") =>
  readWorkbook(madeWorkbook([{ name: "S", rows: madeRow(1, `s="1"><v>${stored}</v`) }], [format], properties)).grid[0]?.[0];
const failureOf = (bytes: Uint8Array) => {
  try {
    readWorkbook(bytes);
    return null;
  } catch (error) {
    return error instanceof UnreadableFile ? error.failure : String(error);
  }
};

describe("a cell of a workbook is what it shows", () => {
  test.each([
    ["per cent", "0.815", "0.0%", 81.5],
    ["per cent without a digit behind the sign, not rounded", "0.8149", "0%", 81.49],
    ["per cent, without what floating point adds", "0.07", "0%", 7],
    ["negative per cent in a format of its own", "-0.12", "0%;[Red]-0%", -12],
    ["per cent in a format of accounts", "0.5", "_-* #,##0.00%_-", 50],
    ["thousands cut off by the format", "12345", "#,##0,", 12.345],
    ["millions cut off by the format", "2500000", "0.0,,", 2.5],
    ["thousands with a word for them, which is no number", "12345", '#,##0.0," thsd"', "12.3 thsd"],
    ["a date", "45292", "yyyy-mm-dd", "2024-01-01"],
    ["a date in another order", "45292", "dd.mm.yyyy", "2024-01-01"],
    ["a date of a workbook that counts from 1904", "43830", "d/m/yyyy", "2024-01-01", 'date1904="1"'],
    ["the year of a date", "45292", "yyyy", 2024],
    ["a year typed into a cell of years", "2021", "yyyy", 2021],
    ["hours", "1.5", "[h]:mm", "36:00"],
    ["a number with groups, as it is", "1234567.891", "#,##0", 1_234_567.891],
    ["a number with a unit, as it is", "12.5", '0" km"', 12.5],
    ["a number with a sign of per cent that is a mere text", "12.5", '0.0"%"', 12.5],
    ["a number beside a word that looks like a date's", "5", '0 "days"', 5],
    ["scientific", "1.5e-7", "0.00E+00", 1.5e-7],
    ["General", "0.1", "General", 0.1],
    ["per cent below a limit", "0.5", "[<1]0.0%;0.0", 50],
    ["no per cent above that limit", "5", "[<1]0.0%;0.0", 5],
    ["no per cent where only what is below zero is one", "5", "0.0;0%", 5],
    ["per cent below zero alone", "-0.5", "0.0;-0%", -50],
    ["millions above a limit", "2500000", "[>=1000000]0.0,,;0", 2.5],
    ["no millions below that limit", "12", "[>=1000000]0.0,,;0", 12],
    ["what falls between two limits", "150", "[<100]0%;[<1000]0.0;0.0,", 150],
    ["what falls beyond two limits", "1500", "[<100]0%;[<1000]0.0;0.0,", 1.5],
    ["what falls into the section of zero", "0", '0%;-0%;"none; as yet"', 0],
    ["the section of texts, which no number falls into", "0.25", '0.00;-0.00;0;@"%"', 0.25],
    ["a semicolon within a text", "0.25", '"a;b "0%', 25],
    ["an empty section, which is one", "-0.5", "0.0;;0%", -0.5],
  ])("%s", (_, stored, format, value, properties?: string) => {
    expect(shown(stored as string, format as string, properties)).toBe(value);
  });

  test("by the formats that have a number and no code too", () => {
    const rows = madeRow(1, 's="1"><v>0.25</v', 's="2"><v>45292</v', 's="0"><v>0.25</v');
    expect(readWorkbook(madeWorkbook([{ name: "S", rows }])).grid).toEqual([[25, "2024-01-01", 0.25]]);
  });

  test("with its texts, errors, truths, and formulas that were computed or not", () => {
    const rows = [
      madeRow(1, 't="s"><v>0</v', 't="s"><v>1</v', 't="inlineStr"><is><t>a &amp; b</t></is', 't="str"><f>A1</f><v>made</v'),
      madeRow(3, 't="e"><v>#DIV/0!</v', "><f>1+2</f", "><f>1+2</f><v>3</v", 't="b"><v>1</v', '><f t="shared" si="0"/'),
    ];
    expect(readWorkbook(madeWorkbook([{ name: "S", rows: rows.join("") }])).grid).toEqual([
      ["plain", "in two runs", "a & b", "made"],
      [],
      ["#DIV/0!", "=1+2", 3, "TRUE", "=…"],
    ]);
  });

  test("in its own column and row, also where addresses are left out, and never made of formats alone", () => {
    const rows = '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c><c r="XFD2" s="1"/></row><row><c><v>3</v></c></row><row r="1048576"/>';
    expect(readWorkbook(madeWorkbook([{ name: "S", rows }])).grid).toEqual([[], [null, null, 1, 2], [3]]);
  });
});

describe("of the sheets of a workbook", () => {
  const rows = (value: number) => madeRow(1, `><v>${value}</v`);
  const bytes = madeWorkbook([
    { name: "old", rows: rows(1), state: "hidden" },
    { name: "older", rows: rows(2), state: "veryHidden" },
    { name: "2024 & 2025", rows: rows(3) },
    { name: "Notes", rows: rows(4) },
  ]);

  test("the first that can be seen is read and named, and others that can be seen are offered", () => {
    expect(readWorkbook(bytes)).toMatchObject({ grid: [[3]], sheet: "2024 & 2025", sheets: ["2024 & 2025", "Notes"] });
  });

  test("another can be asked for, but no hidden one", () => {
    expect(readWorkbook(bytes, "Notes")).toMatchObject({ grid: [[4]], sheet: "Notes" });
    expect(readWorkbook(bytes, "old")).toMatchObject({ grid: [[3]], sheet: "2024 & 2025" });
  });

  test("none is read where all are hidden", () => {
    expect(failureOf(madeWorkbook([{ name: "S", rows: rows(1), state: "hidden" }]))).toBe("no-sheet");
  });
});

describe("a workbook is refused", () => {
  test.each([
    ["zip", { "data/API.csv": new Uint8Array(3) }],
    ["open-document", { mimetype: new Uint8Array(3), "content.xml": new Uint8Array(3) }],
    ["binary-excel", { "xl/workbook.bin": new Uint8Array(3), "xl/styles.bin": new Uint8Array(3) }],
  ])("and named where it is something else in a packed file: %s", (failure, parts) => {
    expect(failureOf(zipSync(parts))).toBe(failure);
  });

  test("where a cell stands outside of any sheet, or rows do not rise", () => {
    expect(failureOf(madeWorkbook([{ name: "S", rows: '<row r="1048577"><c><v>1</v></c></row>' }]))).toBe("broken");
    expect(failureOf(madeWorkbook([{ name: "S", rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }]))).toBe("broken");
    expect(failureOf(madeWorkbook([{ name: "S", rows: madeRow(2, "><v>1</v") + madeRow(1, "><v>1</v") }]))).toBe("broken");
  });

  test("where its cells would fill the memory, however few of them say so", () => {
    const wide = Array.from({ length: 4000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join("");
    expect(failureOf(madeWorkbook([{ name: "S", rows: wide }]))).toBe("too-many-cells");
  });
});

test("what the program writes as a workbook is read back as it was", async () => {
  const rows = [
    ["北京", 1.5],
    [null, -2],
    ["=1+1", 1e-7],
  ];
  const blob = await excelFile([{ name: "Data", table: { header: ["市场", "цена"], rows } }]);
  const { grid, sheet } = readWorkbook(new Uint8Array(await blob.arrayBuffer()));
  expect(sheet).toBe("Data");
  expect(grid.slice(0, 3)).toEqual([
    ["市场", "цена"],
    ["北京", 1.5],
    [null, -2],
  ]);
  expect(grid[3]?.[1]).toBe(1e-7);
});
