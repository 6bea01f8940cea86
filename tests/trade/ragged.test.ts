import { describe, expect, test } from "vitest";
import { fileTable, sharesFor } from "@/lib/trade/file-table";
import { readText, TRADE_MAP } from "./read";

const HEAD = "period,reporterISO,flowCode,partnerISO,partnerDesc,cmdCode,cmdDesc,motCode,cifvalue,primaryValue,isReported,isAggregate";
const CHINA = "2023,KAZ,M,CHN,China,8517,Phones,0,600000,600000,0,1";
const GERMANY = "2023,KAZ,M,DEU,Germany,8517,Phones,0,400000,400000,0,1";

/** What a file says of 2023: rows that count, bad rows by row and column, figures by supplier, Germany's share. */
function told(text: string, fileName?: string, product = "8517") {
  const file = readText(text, fileName);
  const table = fileTable(file, "KAZ", product, 2023);
  return {
    bad: file.bad.map(({ row, column, found }) => [row, column, found]),
    figures: Object.fromEntries((table?.suppliers ?? []).map(({ key, valueUsd }) => [key, valueUsd])),
    own: table && sharesFor(table, "DEU", 5).ownSharePct,
    unread: table?.unread.map(({ key }) => key),
  };
}
const both = { bad: [], figures: { CHN: 600000, DEU: 400000 }, own: 40, unread: [] };
const csv = (...lines: readonly string[]) => lines.join("\n");

describe("a row of another number of cells than the head", () => {
  test.each([
    ["parted by a comma of its own, which moves its figures", csv(HEAD, CHINA, GERMANY.replace("Phones", "Phones, smart")), "13"],
    ["so parted in the name of its supplier", csv(HEAD, CHINA, GERMANY.replace("Germany", "Germany, Fed. Rep.")), "13"],
    ["cut off in its value, with the file", csv(HEAD, CHINA, GERMANY.slice(0, GERMANY.indexOf("400000,0,1") + 3)), "10"],
    ["cut off before its value, with the file", csv(HEAD, CHINA, GERMANY.slice(0, GERMANY.indexOf("400000") + 4)), "9"],
  ])("%s, is told, and its supplier's share is open", (_, text, cells) => {
    expect(told(text)).toEqual({ bad: [[3, "cells", cells]], figures: { CHN: 600000 }, own: null, unread: ["DEU"] });
  });

  test.each([
    ["commas in quotation marks", csv(HEAD, CHINA, GERMANY.replace("Phones", '"Phones, smart"'))],
    ["an extra comma at the end, as downloads have it", csv(HEAD, `${CHINA},`, `${GERMANY},`)],
    ["empty cells cut off from its end by a spreadsheet", csv(HEAD, CHINA.slice(0, -4), GERMANY, "")],
    ["its flags cut off, with the file", csv(HEAD, CHINA, GERMANY.slice(0, -2))],
    ["exports so parted, which do not count anyway", csv(HEAD, CHINA, GERMANY, "2023,KAZ,X,DEU,Germany,8517,Phones, smart,0,1,1,0,1")],
  ])("is none for %s", (_, text) => {
    expect(told(text)).toEqual(both);
  });
});

describe("files put together", () => {
  test("have their head twice, and it is no row", () => {
    const file = readText(csv(HEAD, CHINA, HEAD, GERMANY));
    expect([file.rows, file.kept, file.skipped.flow]).toEqual([2, 2, 0]);
  });

  test("may have their columns in another order from there on", () => {
    const other = HEAD.replace("cifvalue,primaryValue", "primaryValue,cifvalue");
    expect(told(csv(HEAD, CHINA, other, GERMANY.replace("400000,400000", "400000,390000")))).toEqual(both);
  });
});

describe("a Trade Map table parted by commas", () => {
  const NAME = "Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Kazakhstan.csv";
  const head = "Exporters,Imported value in 2022,Imported value in 2023";

  test.each([
    ["Korea, Republic of,10,20", "KOR"],
    ["Congo, Democratic Republic of the,10,20", "COD"],
  ])("whose name is cut at its comma (%s) is told, and its figures are of no year", (row, key) => {
    const { figures, unread, bad } = told(csv(head, "Germany,80,150", row), NAME, "");
    expect([figures, unread, bad]).toEqual([{ DEU: 150000 }, [key], [[3, "cells", "4"]]]);
  });

  test("is read where names with commas stand in quotation marks, and rows end with a comma", () => {
    expect(told(csv(head, "Germany,80,150,", '"Korea, Republic of",10,20,'), NAME, "").figures).toEqual({ DEU: 150000, KOR: 20000 });
  });

  test("of the newer kind too", () => {
    const table = csv(
      "reporterCd,reporterLabel,partnerCd,partnerLabel,productCd,productLabel,2022,2023",
      "398,Kazakhstan,276,Germany,8517,Phones,80,150",
      "398,Kazakhstan,410,Korea, Republic of,8517,Phones,10,20",
    );
    expect(told(table, "kazakhstans-imports.csv")).toMatchObject({ bad: [[3, "cells", "9"]], figures: { DEU: 150000 }, unread: ["KOR"] });
  });
});

test.each(["Total", "Grand total", "Всего", "Итого", "合计"])("a row %j is the whole, and no supplier", (name) => {
  expect(told(`Exporters\tImported value in 2023\n${name}\t100\nGermany\t40\nChina\t60\n`, TRADE_MAP, "")).toMatchObject({
    figures: { DEU: 40000, CHN: 60000 },
    own: 40,
  });
});

test("a row of a name that begins like it is none", () => {
  expect(told("Exporters\tImported value in 2023\nTotal Ruritania\t100\nGermany\t40\n", TRADE_MAP, "").figures).toEqual({
    "Total Ruritania": 100000,
    DEU: 40000,
  });
});

test.each([
  ["", "Kazakhstan", 1e3, true],
  ["Unit: US Dollar thousand", "Kazakhstan", 1e3, true],
  ["Unit: US Dollar million", "Kazakhstan", 1e6, true],
  ["Unit: US Dollar billion", "Kazakhstan", 1e9, true],
  ["Unit: US Dollar", "Kazakhstan", 1, true],
  ["Unit: Euro thousand", "Kazakhstan", 1e3, false],
  ["", "United Kingdom", 1e3, true],
  ["", "United States of America", 1e3, true],
])("a Trade Map title %j of imports by %s says what a unit is worth: %d, in dollars: %s", (unit, importer, worth, usd) => {
  const name = `Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_${importer.replaceAll(" ", "_")}.txt`;
  const file = readText(`${unit}\nExporters\tImported value in 2023\nGermany\t2\n`, name);
  expect([...file.ledger.accounts.values()].map(({ parts }) => parts.get("")?.get("DEU"))).toEqual([2 * worth]);
  expect(file.usd).toBe(usd);
});
