import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { toCsv } from "@/lib/report/csv";

const back = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, "").trimEnd()).data;

describe("comma-separated text", () => {
  test("begins with a byte order mark and ends each line as spreadsheets do", () => {
    expect(toCsv({ header: ["a", "b"], rows: [[1, "x"]] })).toBe("\uFEFFa,b\r\n1,x\r\n");
  });

  test("keeps commas, quotes and line breaks within their cell", () => {
    const cells = ["a, b", 'say "yes"', "one\ntwo"];
    expect(back(toCsv({ header: ["1", "2", "3"], rows: [cells] }))[1]).toEqual(cells);
  });

  test("leaves a gap empty, and a zero a zero", () => {
    expect(toCsv({ header: ["a", "b", "c"], rows: [[null, 0, ""]] })).toContain("\r\n,0,\r\n");
  });

  test.each(["=1+1", "+1", "-1+2", "@SUM(A1)", "\t=1", "\r=1"])("takes the formula out of the text %j", (text) => {
    const [, row] = back(toCsv({ header: ["a"], rows: [[text]] }));
    expect(row?.[0]?.startsWith("'")).toBe(true);
  });

  test("leaves a negative number a number", () => {
    expect(back(toCsv({ header: ["a"], rows: [[-1.5]] }))[1]).toEqual(["-1.5"]);
  });
});
