import { describe, expect, test } from "vitest";
import { headOf } from "@/lib/files/head";

const rows = (text: string) =>
  text
    .split("\n")
    .map((line) => line.split(","))
    .filter((row) => row.some((cell) => cell.trim() !== ""));

describe("the head of a table", () => {
  test.each([
    ["names", "name,a,b\nx,1,2", 0],
    [
      "World Bank: two lines above it, each of two cells, and years",
      "Data Source,WDI,\nLast Updated Date,2026-10-01,\nCountry Name,Country Code,Indicator Name,2022,2023,2024\nKazakhstan,KAZ,GDP,11.2,13.1,\nUzbekistan,UZB,GDP,,,\n",
      2,
    ],
    ["one year only", "Country Name,Country Code,Indicator Name,Indicator Code,2024\nKazakhstan,KAZ,GDP,X,14\n", 0],
    [
      "WITS: years that fall and figures padded with blanks",
      "Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014\nKazakhstan,...,...,Trade,Export(US$ Mil),          45955.82,          79458.75\n",
      0,
    ],
    ["years as a program writes them that takes them for numbers", "market,2023.0,2024.0\nKAZ,1.5,2\n", 0],
    ["years behind an empty corner", ",2023,2024\nKAZ,1.5,2\n", 0],
    ["a title, a source and a blank line", "Growth of markets\nSource: own\n\nmarket,growth,cost,note\nKAZ,1,2,x\n", 2],
    ["names above a column of years", "market,year,value\nKAZ,2023,1\nUZB,2024,2\n", 0],
    ["years above figures that are missing still", "market,2023,2024\nKAZ,,\n", 0],
    ["a title cut by its own commas", "Exports, imports, balance\nmarket,x,y,z\nKAZ,1,2,3\n", 1],
    ["a row of groups above the names", "market,2023,,2024,\n,GDP,Age,GDP,Age\nKAZ,1,2,3,4\n", 1],
    ["names above a first row of words", "market,x,y\nKAZ,low,high\nUZB,1,2\n", 0],
    ["names that stand in fewer columns than the figures", "name,,,\nx,1,2,3\n", 0],
  ] as const)("%s", (_, text, at) => {
    expect(headOf(rows(text))).toBe(at);
  });

  test.each([
    ["figures from the first row on", "KAZ,1,2\nUZB,3,4"],
    ["a year among data, with years below it", "KAZ,2023\nUZB,2024\nVNM,2019"],
    ["a panel without a head", "A,B,2019,3\nA,C,2019,4"],
    ["founded in, closed in", "x,1990,2010\ny,1985,2020"],
    ["the same year twice", "x,2019,2019\ny,1.5,2"],
    ["numbers that are no years", "x,1,2\ny,1.5,2"],
    ["figures alone", "2019,2020\n1.5,2.5"],
  ])("is not what is data: %s", (_, text) => {
    expect(headOf(rows(text))).toBe(-1);
  });

  test("is none of nothing", () => {
    expect(headOf([])).toBe(-1);
  });
});
