import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { readText } from "@/lib/files/sheet";
import { factsOf } from "@/lib/tables/columns";
import { readOwn } from "@/lib/tables/own-rows";

const dataset = loadDataset("data");
const decision = workedExample(dataset);

function read(text: string) {
  const { grid, separator, unclosed } = readText(text);
  const reading = readOwn(grid, factsOf(grid, separator).sign, dataset, decision, unclosed);
  return {
    ...reading,
    taken: reading.figures.map(({ row, market, indicator, value, note }) => [row, market, indicator, value, note]),
    told: reading.problems.map(({ row, column, want }) => [row, column, want]),
  };
}

const WDI = (...rows: readonly string[]) =>
  `\uFEFF"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2026-10-15",\r\n\r\n"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024","2025",\r\n${rows.map((row) => `${row},\r\n`).join("")}`;

describe("a World Bank download as own figures", () => {
  test("gives the newest figure of each row with its year and series; countries and groups that are no markets are passed over", () => {
    const found = read(
      WDI(
        '"Aruba","ABW","Growth","NY.GDP.MKTP.KD.ZG","1.5","1.25",""',
        '"Arab World","ARB","Growth","NY.GDP.MKTP.KD.ZG","1.5","1.25",""',
        '"World","WLD","Growth","NY.GDP.MKTP.KD.ZG","1.5","1.25",""',
        '"Kazakhstan","KAZ","Growth","NY.GDP.MKTP.KD.ZG","5.125","","61.5"',
        '"Viet Nam","VNM","Growth","NY.GDP.MKTP.KD.ZG","51.75","-60.5",""',
        '"Turkmenistan","TKM","Growth","NY.GDP.MKTP.KD.ZG","","",""',
      ),
    );
    expect(found.taken).toEqual([
      [9, "KAZ", "gdp-growth", 61.5, "World Development Indicators, NY.GDP.MKTP.KD.ZG, 2025"],
      [10, "VNM", "gdp-growth", -60.5, "World Development Indicators, NY.GDP.MKTP.KD.ZG, 2024"],
    ]);
    expect(found).toMatchObject({ told: [], others: 3, empty: 1, markets: [], indicators: [] });
  });

  test("asks for the decimal sign of a column that leaves it open, and tells a row cut at a comma", () => {
    const open = (sign: string) =>
      `Country Name,Country Code,Indicator Name,Indicator Code,2024\nKazakhstan,KAZ,x,NY.GDP.PCAP.CD,${sign}\n`;
    expect(read(open('"12,345"'))).toMatchObject({ taken: [], told: [[2, "value", "sign"]] });
    expect(read(open("12,5"))).toMatchObject({ taken: [], told: [[2, "value", "cells"]] });
  });

  test("of a series that is not held is told what an indicator of one's own needs", () => {
    const found = read(WDI('"Kazakhstan","KAZ","Made series","XX.YY","1.5","1.25",""'));
    expect(found.taken).toEqual([]);
    expect(found.told).toEqual([
      [6, "unit", "unit"],
      [6, "pillar", "pillar"],
      [6, "direction", "direction"],
    ]);
  });
});

test("DataBank: years with their codes, dots for what is missing, two closing lines", () => {
  const found = read(
    "Country Name,Country Code,Series Name,Series Code,2023 [YR2023],2024 [YR2024]\nKyrgyz Republic,KGZ,Inflation,FP.CPI.TOTL.ZG,10.75,..\nLao PDR,LAO,Inflation,FP.CPI.TOTL.ZG,..,..\n\n\nData from database: World Development Indicators\nLast Updated: 10/15/2026\n",
  );
  expect(found.taken).toEqual([[2, "KGZ", "inflation", 10.75, "World Bank, FP.CPI.TOTL.ZG, 2023"]]);
  expect(found).toMatchObject({ told: [], empty: 1, others: 2 });
});

describe("a WITS summary as own figures", () => {
  const HEAD = "Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014,2013\r\n";
  test("gives figures of the market itself; padded figures, years that fall, rows of one partner passed over", () => {
    const found = read(
      `${HEAD}Uzbekistan,...,...,Development,GDP growth,                  ,              44.5,              6.25\r\nUzbekistan,China,...,Trade,Partner share(%),12,13,14\r\nKazakhstan, World,All Products,Development,Consumer price inflation,             6.75,7,8\r\n`,
    );
    expect(found.taken).toEqual([
      [2, "UZB", "gdp-growth", 44.5, "World Integrated Trade Solution (WITS), 2014"],
      [4, "KAZ", "inflation", 6.75, "World Integrated Trade Solution (WITS), 2015"],
    ]);
    expect(found).toMatchObject({ told: [], others: 1 });
  });
});

test("a table in the template's columns is none of a portal's, whatever years stand in it", () => {
  const found = read("market,indicator,value,year,source,2024\nKAZ,gdp-growth,61.5,2024,own,7\n");
  expect(found).toMatchObject({ taken: [[2, "KAZ", "gdp-growth", 61.5, "own, 2024"]], others: null });
});

test("a number cut at its comma is told in the template's columns too, and a note beside a workbook's table is none", () => {
  const head = "market,indicator,value,source\n";
  expect(read(`${head}KAZ,gdp-growth,61,5,own\n`)).toMatchObject({ taken: [], told: [[2, "value", "cells"]] });
  expect(read(`${head}KAZ,gdp-growth,"61,5",own,\n`).taken).toEqual([[2, "KAZ", "gdp-growth", 61.5, "own"]]);
  const grid = [
    ["market", "indicator", "value", "source"],
    ["KAZ", "gdp-growth", 61.5, "own", "a note"],
  ];
  expect(readOwn(grid, ".", dataset, decision).figures).toHaveLength(1);
});
