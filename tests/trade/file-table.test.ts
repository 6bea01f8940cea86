import { describe, expect, test } from "vitest";
import { type FileTable, fileTable, indexOf, sharesFor, tableHolds } from "@/lib/trade/file-table";
import { made, readText, TRADE_MAP } from "./read";

const file = readText(made("made-comtrade-newer.csv"));
const table = (year: number) => fileTable(file, "KAZ", "640399", year) as FileTable;

describe("the table of one market, product and year", () => {
  test("leaves areas n.e.s. to the others: never a supplier, always part of the whole (by hand: 50 of 1000)", () => {
    expect(table(2023).unspecifiedPct).toBeCloseTo(5, 9);
    expect(table(2023).suppliers.map((supplier) => supplier.name)).not.toContain("Areas, nes");
  });

  test("reads Other Asia, nes as Taiwan and says so; names CIF where the file has CIF values", () => {
    expect(table(2023)).toMatchObject({ valuation: "cif", flags: ["other-asia"], usable: true, parts: [], total: 1000 });
  });

  test("counts a row that stands there twice once, and says that the parts stay below the World row (750 of 800)", () => {
    expect(table(2022).flags).toEqual(["under-world", "same-twice"]);
    expect(table(2022).suppliers.find((supplier) => supplier.key === "RUS")?.sharePct).toBe(12.5);
    expect(table(2022).unspecifiedPct).toBeCloseTo(6.25, 9);
  });

  test("refuses rows of one supplier that contradict each other (100 and 120)", () => {
    expect(table(2021)).toMatchObject({ usable: false });
    expect(table(2021).flags).toContain("conflict");
  });

  test("sums the months there are and says which part of the year they are (by hand: 50 and 50 of 100)", () => {
    expect(table(2024)).toMatchObject({ parts: ["M01", "M02"], total: 100, usable: true });
    expect(table(2024).flags).toContain("partial");
    expect(table(2024).suppliers.map(({ key, sharePct }) => [key, sharePct])).toEqual([
      ["CHN", 50],
      ["TUR", 50],
    ]);
  });

  test("is not there for a year, product or market the file does not have", () => {
    expect(fileTable(file, "KAZ", "640399", 1999)).toBeNull();
    expect(fileTable(file, "KAZ", "01", 2023)).toBeNull();
    expect(fileTable(file, "VNM", "640399", 2023)).toBeNull();
  });

  test("says where the file does not name the product", () => {
    expect(fileTable(readText(made(TRADE_MAP), TRADE_MAP), "KAZ", "", 2023)?.flags).toContain("no-product");
  });
});

const HEAD = "period,reporterISO,flowCode,partnerISO,partnerDesc,cmdCode,primaryValue";
const small = (...rows: string[]) => fileTable(readText(`${HEAD}\n${rows.join("\n")}\n`), "KAZ", "1", 2023) as FileTable;

describe("the whole", () => {
  test("is the sum of the suppliers where there is no World row", () => {
    expect(small("2023,KAZ,M,CHN,China,1,30", "2023,KAZ,M,TUR,Turkey,1,10")).toMatchObject({ total: 40, flags: ["no-world"] });
  });

  test("is the sum of the suppliers where they add up to more than the World row", () => {
    const over = small("2023,KAZ,M,W00,World,1,30", "2023,KAZ,M,CHN,China,1,30", "2023,KAZ,M,TUR,Turkey,1,10");
    expect(over).toMatchObject({ total: 40, flags: ["over-world"] });
    expect(over.suppliers.reduce((sum, supplier) => sum + supplier.sharePct, 0)).toBeCloseTo(100, 9);
  });

  test("counts the market's own returned goods as others", () => {
    const own = small("2023,KAZ,M,W00,World,1,40", "2023,KAZ,M,CHN,China,1,30", "2023,KAZ,M,KAZ,Kazakhstan,1,10");
    expect(own.suppliers.map((supplier) => supplier.key)).toEqual(["CHN"]);
    expect(own).toMatchObject({ unspecifiedPct: 25, flags: ["own-origin"] });
  });

  test("of twelve months is the year", () => {
    const months = Array.from({ length: 12 }, (_, i) => `2023${String(i + 1).padStart(2, "0")},KAZ,M,CHN,China,1,10`);
    expect(small(...months)).toMatchObject({ total: 120, parts: [], flags: expect.arrayContaining(["months"]) });
  });

  test("of a year goes before its months", () => {
    expect(small("2023,KAZ,M,CHN,China,1,100", "202301,KAZ,M,CHN,China,1,10")).toMatchObject({ total: 100, parts: [] });
  });

  test("of nothing makes no share", () => {
    expect(small("2023,KAZ,M,CHN,China,1,0")).toMatchObject({ suppliers: [], unspecifiedPct: 0, usable: false });
  });
});

describe("as seen from one exporter", () => {
  test("its own share stands apart, and the most an unnamed supplier can hold is the next share or the residue", () => {
    expect(sharesFor(table(2023), "CHN", 2)).toEqual({
      ownSharePct: 40,
      rivals: [
        { name: "Türkiye", sharePct: 25 },
        { name: "Italy", sharePct: 15 },
      ],
      largestUnnamedPct: 10,
    });
    expect(sharesFor(table(2023), "CHN", 29).largestUnnamedPct).toBeCloseTo(5, 9);
  });

  test("an exporter that is not listed has no share", () => {
    expect(sharesFor(table(2023), "JPN", 29).ownSharePct).toBe(0);
  });
});

test("the index names the markets of the file, and the products and years of one of them, newest first, and the newest whole one (2024 has two months)", () => {
  expect(indexOf(file, "KAZ")).toEqual({
    markets: ["KAZ", "UZB"],
    products: [{ code: "640399", name: "Footwear, leather uppers (made sample)", years: [2024, 2023, 2022, 2021], best: 2023 }],
  });
  expect(indexOf(file, "GEO").products).toEqual([]);
});

test("a table holds only where shares make up the whole, follow the values and are parts of it", () => {
  const right = table(2023);
  const [first, ...others] = right.suppliers;
  const [last] = others.slice(-1);
  if (!first || !last) throw new Error("no suppliers");
  expect(tableHolds(right)).toBe(true);
  expect(tableHolds({ ...right, total: 2 * right.total })).toBe(false);
  expect(tableHolds({ ...right, unspecifiedPct: right.unspecifiedPct + 0.1 })).toBe(false);
  expect(tableHolds({ ...right, suppliers: [...others, first] })).toBe(false);
  expect(tableHolds({ ...right, suppliers: [{ ...first, sharePct: last.sharePct }, ...others] })).toBe(false);
  expect(tableHolds({ ...right, suppliers: [{ ...first, valueUsd: last.valueUsd }, ...others] })).toBe(false);
});
