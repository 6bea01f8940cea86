import { describe, expect, test } from "vitest";
import type { Cell } from "@/lib/files/cells";
import { findSigns } from "@/lib/files/signs";

const found = (...columns: readonly (readonly Cell[])[]) => findSigns(columns).signs;
const open = (...columns: readonly (readonly Cell[])[]) => findSigns(columns).open;

describe("the decimal sign of a column", () => {
  test.each([
    ["a comma with two digits behind it", ["1,50", "2"], ","],
    ["a point with two digits behind it", ["1.50", "2"], "."],
    ["groups by comma before a point", ["1,234.5"], "."],
    ["groups by point before a comma", ["1.234,5"], ","],
    ["two groups by comma, which cannot be decimals", ["1,234,567"], "."],
    ["a zero before the comma, since no group begins with one", ["0,125"], ","],
    ["a zero before the point", ["0.125", "1.250"], "."],
    ["four digits before the point, which cannot be a group", ["1234.567"], "."],
    ["figures among marks for what is missing", ["NA", "..", "2,5"], ","],
    ["texts in a column of numbers that an Excel file holds as such", [1.5, 2.25, null, "1,5"], ","],
  ] as const)("is told by %s", (_, cells, sign) => {
    expect(found(cells)).toEqual([sign]);
  });

  test.each([
    ["dates", ["12.01.2026", "30.06.2024", "01.02.2026"]],
    ["dates of the year before the month", ["2024.06.30", "2024.07.01"]],
    ["dotted tariff lines", ["6403.99.10", "8517.13.00"]],
    ["texts with a version in them", ["2.0.1 beta", "1.5 or more"]],
    ["numbers without a sign", ["12", "1 234", "1'000'000"]],
    ["nothing", ["", null, "NA"]],
  ] as const)("is not told by %s", (_, cells) => {
    expect(found(cells, ["1.250", "2.375"])).toEqual([null, null]);
  });

  test.each([
    ["headings and tariff lines written with a point", ["8517.13", "0902.10", "6403.99"], ["1,250", "2,375"]],
    ["headings and tariff lines side by side", ["85.17", "8517.13", "0902.10"], ["1,250"]],
    ["tariff lines of two parts and of three", ["8517.1", "8517.13.00"], ["1,250"]],
    ["months and days", ["12.01", "30.06"], ["1,250"]],
    ["tariff lines that a spreadsheet took for numbers", ["8517.13", "8471.3", "902.1"], ["2,375", "1,250"]],
    ["headings that a spreadsheet took for numbers", ["85.17", "9.02", "84.71"], ["2,375"]],
    ["tariff lines of eight digits, some without their zero", ["8517.1300", "902.1000"], ["2,375"]],
    ["tariff lines of the second part alone", ["851713.00", "90210.00"], ["2,375"]],
    ["days and months without zeros", ["1.6", "30.6", "2.12"], ["2,375"]],
    ["sections of a text", ["5.1", "5.2", "5.10"], ["2,375"]],
    ["divisions and groups of SITC", ["76.4", "5.4"], ["2,375"]],
    ["times of the day", ["9.30", "14.05", "23.59"], ["2,375"]],
    ["months of years", ["6.2026", "12.2025"], ["2,375"]],
  ] as const)("knows itself and does not speak for others where it may be one of codes: %s", (_, codes, figures) => {
    expect(found(codes, figures)).toEqual([".", null]);
    expect(open(codes, figures)).toEqual([null, figures[0]]);
  });

  test("speaks for a column of figures that leaves it open", () => {
    expect(found(["1.250", "2.375"], ["9.99", "12.50"])).toEqual([".", "."]);
    expect(found(["1.250", "2.375"], ["9,99", "12,50"])).toEqual([",", ","]);
    expect(found(["1,250"], ["9.99", "12.50"], ["12.01.2026", "13.01.2026"])).toEqual([".", ".", "."]);
  });

  test.each([
    ["a part of one", ["5.1", "0.4"]],
    ["more than a section or month", ["5.1", "9.99"]],
    ["below zero", ["5.1", "-1.5"]],
    ["with a per cent sign", ["5.1", "12.5 %"]],
    ["with a zero behind the point", ["5.1", "20.0"]],
    ["of three digits and more", ["8471.3", "85.25", "130.5"]],
    ["with groups before its point", ["8471.3", "1,234.5"]],
  ] as const)("speaks for others by its first figure that is no code: one %s", (_, figures) => {
    expect(found(figures, ["2,375"])).toEqual([".", "."]);
  });

  test("stays open where columns of figures disagree, or one does in itself", () => {
    expect(found(["1.250"], ["9,99", "1"], ["9.99", "1"])).toEqual([null, ",", "."]);
    expect(findSigns([["1,5", "2.5", "1.250"]])).toEqual({ signs: [null], open: ["1.250"] });
  });

  test("stays open where nothing else speaks, and such a cell is told", () => {
    expect(findSigns([["12"], ["6.785", "12.345"]])).toEqual({ signs: [null, null], open: [null, "6.785"] });
    expect(findSigns([["1,234"]])).toEqual({ signs: [null], open: ["1,234"] });
  });

  test("is not told by a text of thousands of digits", () => {
    expect(found([`${"1".repeat(5000)},5`, "1.5"])).toEqual(["."]);
  });
});
