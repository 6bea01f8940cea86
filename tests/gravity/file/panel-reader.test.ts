import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heldPanel } from "@/tests/trade/held-panel";
import { failureOf, readText } from "./read";

const header = "exporter,importer,year,trade,gdp,pact";
const sound = ["A,B,2019,10,5,x", "A,C,2019,20,6,y", "B,A,2019,0,7,x", "B,C,2020,3.5,8,y"];
const read = (...lines: readonly string[]) => readText([header, ...lines].join("\n"));

describe("a panel", () => {
  test("becomes columns: texts as positions among their labels, numbers with marks for what is missing", () => {
    const { panel, fileRows, read: rows, kept, problems } = read(...sound, "C,A,2020,,NA,");
    expect([rows, kept, panel.rows]).toEqual([5, 5, 5]);
    expect([...panel.columns.keys()]).toEqual(["exporter", "importer", "year", "trade", "gdp", "pact"]);
    expect(panel.columns.get("exporter")).toEqual({ kind: "text", codes: Int32Array.of(0, 0, 1, 1, 2), labels: ["A", "B", "C"] });
    expect(panel.columns.get("pact")).toMatchObject({ codes: Int32Array.of(0, 1, 0, 1, -1) });
    expect(panel.columns.get("trade")).toMatchObject({ values: Float64Array.of(10, 20, 0, 3.5, 0), missing: Uint8Array.of(0, 0, 0, 0, 1) });
    expect(panel.columns.get("gdp")).toMatchObject({ missing: Uint8Array.of(0, 0, 0, 0, 1) });
    expect([...fileRows]).toEqual([2, 3, 4, 5, 6]);
    expect(problems).toEqual({ counts: [], first: [] });
  });

  test("is counted: zeros, rows without a flow, trade at home, years, what is missing", () => {
    const panel = read(...sound, "C,A,2020,,NA,", "C,C,2018,9,9,x");
    expect(panel).toMatchObject({ zeros: 1, withoutFlow: 1, domestic: 1, exporters: 3, importers: 3, repeated: 0 });
    expect(panel.years).toEqual([
      { year: 2018, rows: 1 },
      { year: 2019, rows: 3 },
      { year: 2020, rows: 2 },
    ]);
    expect(panel.missing).toEqual([
      { name: "gdp", count: 1 },
      { name: "pact", count: 1 },
    ]);
  });

  test("is the same in whatever pieces it arrives", () => {
    const text = `\uFEFF"exporter";importer;year;trade;note\r\n"Côte, d'Ivoire";"Б;""1""\nx";2019;1,5;\r\nB;A;2020;2;"é"\r\n`;
    const whole = readText(text);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (piece) => {
        expect(readText(text, undefined, piece)).toEqual(whole);
      }),
    );
    expect(whole.panel.columns.get("importer")).toMatchObject({ labels: ['Б;"1"\nx', "A"] });
    expect([...whole.fileRows]).toEqual([2, 3]);
  });

  test("without a column of years is of one year", () => {
    const panel = readText("exporter,importer,trade\nA,B,1\nB,A,2");
    expect(panel.panel.columns.has("year")).toBe(false);
    expect(panel).toMatchObject({ kept: 2, years: [] });
  });

  test("that comes with the program is read whole, by its own names", () => {
    const panel = readText(heldPanel());
    expect(panel).toMatchObject({ read: 52_465, kept: 52_465, exporters: 61, importers: 195, repeated: 0, zeros: 0, withoutFlow: 7553 });
    expect(panel.problems.counts).toEqual([]);
    expect(panel.missing).toEqual([
      { name: "imports_usd", count: 3678 },
      { name: "rta_2016", count: 1514 },
    ]);
  });
});

describe("a row that cannot be used is left out and told with row, column and what stands there", () => {
  test.each([
    ["a text in the flow", "C,A,2019,n/k,5,x", { kind: "not-a-number", row: 6, column: "trade", found: "n/k" }],
    ["a negative flow", "C,A,2019,-4,5,x", { kind: "negative", row: 6, column: "trade", found: "-4" }],
    ["no year", "C,A,,4,5,x", { kind: "no-year", row: 6, column: "year", found: "" }],
    ["a year that is none", "C,A,20x9,4,5,x", { kind: "no-year", row: 6, column: "year", found: "20x9" }],
    ["no exporter", " ,A,2019,4,5,x", { kind: "no-country", row: 6, column: "exporter", found: " " }],
    ["no importer", "C,,2019,4,5,x", { kind: "no-country", row: 6, column: "importer", found: "" }],
    ["a cell too many, such as of a number with a comma", "C,A,2019,1,234,5,x", { kind: "ragged", row: 6, column: "pact", found: "7" }],
    ["cells too few", "C,A,2019", { kind: "ragged", row: 6, column: "pact", found: "3" }],
  ])("%s", (_, line, problem) => {
    const { kept, read: rows, problems } = read(...sound, line);
    expect([rows, kept]).toEqual([5, 4]);
    expect(problems).toEqual({ counts: [{ kind: problem.kind, column: problem.column, count: 1 }], first: [problem] });
  });

  test("two flows for one pair and year: both rows, the later one naming the earlier", () => {
    const { kept, problems, fileRows } = read(...sound, ...Array.from({ length: 30 }, (_, i) => `X${i},Y,2019,1,1,x`), "A,B,2019,11,5,x");
    expect(kept).toBe(33);
    expect([...fileRows]).not.toContain(2);
    expect(problems.first).toEqual([{ kind: "conflict", row: 36, column: "trade", found: "11 (2: 10)" }]);
  });

  test("the same row again is counted once and not called a fault", () => {
    const panel = read(...sound, "A,B,2019,10,5,x", "A,B,2019,10,5,x");
    expect(panel).toMatchObject({ read: 6, kept: 4, repeated: 2, problems: { counts: [] } });
  });

  test("a text in a further column: the row stays, its cell counts as missing", () => {
    const { kept, missing, problems } = read(...sound, "C,A,2019,4,lots,x");
    expect(kept).toBe(5);
    expect(missing).toEqual([{ name: "gdp", count: 1 }]);
    expect(problems.first).toEqual([{ kind: "not-a-number", row: 6, column: "gdp", found: "lots" }]);
  });

  test("thousands of faults are counted, and only the first fifty told one by one", () => {
    const { problems } = read(...sound, ...Array.from({ length: 4000 }, (_, i) => `C${i},A,2019,-${i + 1},5,x`));
    expect(problems.counts).toEqual([{ kind: "negative", column: "trade", count: 4000 }]);
    expect(problems.first).toHaveLength(50);
  });
});

describe("a file that is no panel is refused as a whole", () => {
  test.each([
    ["nothing at all", "", "empty", null],
    ["a header alone", header, "empty", null],
    ["two columns", "a,b\n1,2", "columns", null],
    ["no row that can be used", `${header}\nA,B,2019,x,1,x\nA,C,2019,-1,1,x`, "no-rows", null],
    ["trade of one country with itself", `${header}\nA,A,2019,1,1,x\nA,A,2020,2,1,x`, "one-country", null],
    ["zeros only", `${header}\nA,B,2019,0,1,x\nB,A,2019,0,1,x`, "all-zero", null],
    ["no flow anywhere", `${header}\nA,B,2019,,1,x\nB,A,2019,NA,1,x`, "all-zero", null],
    [
      "several flows for most pairs, as by product",
      `${header}\nA,B,2019,1,1,x\nA,B,2019,2,1,y\nB,A,2019,1,1,x\nB,A,2019,2,1,y`,
      "repeats",
      null,
    ],
    ["a quotation mark that is never closed", `${header}\n${sound.join("\n")}\nC,"A,2019,1,1,x\nC,B,2019,1,1,x`, "quote", 6],
  ])("%s", (_, text, failure, row) => {
    expect(failureOf(() => readText(text))).toEqual({ failure, row });
  });

  test("a quotation mark that swallows a large file is found before the memory is full", () => {
    const text = `${header}\n${sound.join("\n")}\nA,"B,2019,1,1,x\n${"A,B,2019,1,1,x\n".repeat(200_000)}`;
    expect(failureOf(() => readText(text))).toEqual({ failure: "quote", row: 6 });
  });
});

test("a year may be written as spreadsheets write it", () => {
  const years = ["2019", " 2019 ", "2019.0", "2019,00", "2019-12-31"];
  const panel = readText(`exporter;importer;year;trade\n${years.map((year, i) => `E${i};I;${year};1`).join("\n")}`);
  expect(panel.years).toEqual([{ year: 2019, rows: 5 }]);
});
