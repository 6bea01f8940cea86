import { describe, expect, test } from "vitest";
import { mapColumns, mapFigure, mapTitle } from "@/lib/trade/trade-map";

describe("the head of a Trade Map export", () => {
  test("gives a column a year, and a part of the year for quarters and months", () => {
    expect(mapColumns("Exporters\tImported value in 2022\tImported value in 2023-Q2\tImported value in 2023-M7")?.columns).toEqual([
      { at: 1, year: 2022, part: "" },
      { at: 2, year: 2023, part: "Q2" },
      { at: 3, year: 2023, part: "M07" },
    ]);
  });

  test("may have an empty column in front, as on the web page", () => {
    expect(mapColumns("\tExporters\tImported value in 2022")).toMatchObject({ nameAt: 1, columns: [{ at: 2, year: 2022 }] });
  });

  test.each(["\t", ",", ";"])("may be parted by %j", (delimiter) => {
    expect(mapColumns(["Exporters", "Imported value in 2022"].join(delimiter))).toMatchObject({ delimiter, columns: [{ year: 2022 }] });
  });

  test.each(["Importers\tExported value in 2022", "Exporters\tShare", "Exporters", ""])("is not %j", (line) => {
    expect(mapColumns(line)).toBeNull();
  });
});

describe("what a Trade Map file says of itself", () => {
  test.each([
    ["Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Viet_Nam.txt", "Viet Nam"],
    ["Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Ukraine (4).txt", "Ukraine"],
    ["Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Kazakhstan_(Mirror).txt", "Kazakhstan"],
    ["Trade_Map_-_List_of_supplying_markets_for_the_product_imported_by_Armenia_in_2023.txt", "Armenia"],
    ["download.txt", null],
  ])("%s: imported by %s", (fileName, importer) => {
    expect(mapTitle([], fileName).importer).toBe(importer);
  });

  test("product, unit and currency come from the lines above the table", () => {
    expect(mapTitle(["Product: 6403 Footwear", "Unit: Euro thousand"], "x.txt")).toMatchObject({
      product: "6403",
      productName: "Footwear",
      unit: 1000,
      usd: false,
    });
    expect(mapTitle(["Unit : US Dollar million"], "x.txt")).toMatchObject({ unit: 1e6, usd: true, product: "" });
    expect(mapTitle([], "x.txt")).toMatchObject({ unit: 1000, usd: true, mirror: false });
  });
});

test("a figure may have thousands commas; none printed is none known; what may be a thousand times more is none; anything else is wrong", () => {
  expect(["1,234", "1234", "0", "12.5", "", "-", "1,23", "n/a", "-5", "1.234"].map((text) => mapFigure(text))).toEqual([
    1234,
    1234,
    0,
    12.5,
    null,
    null,
    1.23,
    undefined,
    undefined,
    undefined,
  ]);
});

test("the sign that a file's other figures tell decides what could be two", () => {
  expect(["1,234", "1.234", "1234.5"].map((text) => mapFigure(text, "\t", "."))).toEqual([1234, 1.234, 1234.5]);
  expect(["1,234", "1.234", "1234,5"].map((text) => mapFigure(text, ";", ","))).toEqual([1.234, 1234, 1234.5]);
  expect(["1,234", "1.234"].map((text) => mapFigure(text, ";"))).toEqual([undefined, undefined]);
});
