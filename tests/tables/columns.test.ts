import { describe, expect, test } from "vitest";
import { readText } from "@/lib/files/sheet";
import { factsOf, isNumeric, MOST_COLUMNS } from "@/lib/tables/columns";
import { MOST_LISTED, matrixOf } from "@/lib/tables/matrix";

const grid = [
  [],
  ["Город", "цена", "", "note"],
  ["Алматы", "1,5", "3", "x"],
  ["", "", "", ""],
  ["北京", "н/д", "4", "5"],
  ["Baku", "2,5", "", ""],
];

describe("the facts of a table", () => {
  const facts = factsOf(grid, ";");

  test("name the columns by the first row that is not empty, and a column without a name by its number", () => {
    expect(facts.columns.map(({ name }) => name)).toEqual(["Город", "цена", "3", "note"]);
  });

  test("call no two columns alike: one that repeats a name has its number behind it", () => {
    const twice = factsOf(
      [
        ["name", "price", "price", ""],
        ["a", 1, 2, 3],
      ],
      ",",
    );
    expect(twice.columns.map(({ name }) => name)).toEqual(["name", "price", "price (3)", "4"]);
  });

  test("count what stands in a column and how much of it is a number, empty rows passed over", () => {
    expect(facts.rows).toEqual([2, 4, 5]);
    expect(facts.columns.map(({ filled, numbers }) => [filled, numbers])).toEqual([
      [3, 0],
      [3, 2],
      [2, 2],
      [2, 1],
    ]);
    expect(facts.columns.map(isNumeric)).toEqual([false, true, true, false]);
  });

  test("find the decimal sign, or take the one they are told", () => {
    expect(facts.sign).toEqual([null, ",", null, null]);
    expect(factsOf(grid, ";", ".").columns[1]?.numbers).toBe(0);
  });

  test("take a first row with a number for data", () => {
    const plain = factsOf(
      [
        ["a", 1],
        ["b", 2],
      ],
      null,
    );
    expect(plain.columns.map(({ name }) => name)).toEqual(["1", "2"]);
    expect(plain.rows).toEqual([0, 1]);
  });

  test("hold for a table with nothing in it, and look at no more columns than they say", () => {
    expect(factsOf([], null)).toEqual({ columns: [], head: -1, rows: [], sign: [], widest: null });
    expect(factsOf([[], [""]], null).columns).toEqual([]);
    expect(factsOf([Array(300).fill("x")], ",").columns).toHaveLength(MOST_COLUMNS);
  });
});

describe("the matrix of a table", () => {
  test("holds the chosen columns of the rows that have a number in each", () => {
    const matrix = matrixOf(grid, [2, 4, 5], [1], ",");
    expect([...matrix.rows]).toEqual([2, 5]);
    expect([...matrix.values]).toEqual([1.5, 2.5]);
    expect(matrix.left).toBe(1);
    expect(matrix.bad).toEqual([{ row: 4, column: 1, found: "н/д" }]);
  });

  test("names every bad cell of a row that is left out, and counts the row once", () => {
    const matrix = matrixOf(grid, [2, 4, 5], [1, 2], ",");
    expect([...matrix.values]).toEqual([1.5, 3]);
    expect(matrix.left).toBe(2);
    expect(matrix.bad.map(({ row, column, found }) => [row, column, found])).toEqual([
      [4, 1, "н/д"],
      [5, 2, ""],
    ]);
  });

  test("lists the first bad cells only, and still counts all rows", () => {
    const rows = Array.from({ length: 500 }, (_, i) => [`row ${i}`, i % 2 === 0 ? i : "?"]);
    const matrix = matrixOf(
      rows,
      rows.map((_, i) => i),
      [1],
      ".",
    );
    expect(matrix.left).toBe(250);
    expect(matrix.bad).toHaveLength(MOST_LISTED);
    expect(matrix.values).toHaveLength(250);
  });
});

describe("tables of portals, read as they come", () => {
  test("World Bank: lines above the head, years as names, an empty column at the end", () => {
    const { grid, separator } = readText(
      '\uFEFF"Data Source","World Development Indicators",\r\n\r\n"Last Updated Date","2026-10-01",\r\n\r\n"Country Name","Country Code","Indicator Name","Indicator Code","2022","2023","2024",\r\n"Kazakhstan","KAZ","Made, thousand","X.Y","11.2","13.1","14.0",\r\n"Turkmenistan","TKM","Made, thousand","X.Y","7.6","","",\r\n"Viet Nam","VNM","Made, thousand","X.Y","4.2","4.3","4.7",\r\n',
    );
    const { columns, head, rows, sign } = factsOf(grid, separator);
    expect([head, rows]).toEqual([4, [5, 6, 7]]);
    expect(columns.filter(isNumeric).map(({ name }) => name)).toEqual(["2022", "2023", "2024"]);
    const matrix = matrixOf(grid, rows, [5, 6], sign);
    expect([...matrix.values]).toEqual([13.1, 14, 4.3, 4.7]);
    expect(matrix.bad.map(({ row, found }) => [row, found])).toEqual([
      [6, ""],
      [6, ""],
    ]);
  });

  test("WITS: years that fall, figures padded with blanks, dots for no partner", () => {
    const { grid, separator } = readText(
      "Reporter,Partner,Product categories,Indicator Type,Indicator,2015,2014\r\nKazakhstan, World, All Products,Export,Export(US$ Mil),          45955.82,          79458.75\r\nKazakhstan,...,...,Tariff,Simple average(%),              6.06,              8.50\r\n",
    );
    const { columns, head, rows, sign } = factsOf(grid, separator);
    expect([head, rows]).toEqual([0, [1, 2]]);
    expect(columns.slice(5).map(({ name, numbers }) => [name, numbers])).toEqual([
      ["2015", 2],
      ["2014", 2],
    ]);
    expect([...matrixOf(grid, rows, [5, 6], sign).values]).toEqual([45955.82, 79458.75, 6.06, 8.5]);
  });

  test("DataBank: years with their codes, and two closing lines that are no rows of figures", () => {
    const { grid, separator } = readText(
      "Country Name,Country Code,Series Name,Series Code,2019 [YR2019],2020 [YR2020]\nKazakhstan,KAZ,Made,X.Y,1.5,..\nUzbekistan,UZB,Made,X.Y,2.5,3.25\n,,,,,\nData from database: Made,,,,,\nLast Updated: 10/01/2026,,,,,\n",
    );
    const { columns, rows, sign } = factsOf(grid, separator);
    expect(columns.at(-1)?.name).toBe("2020 [YR2020]");
    expect([...matrixOf(grid, rows, [4, 5], sign).values]).toEqual([2.5, 3.25]);
  });

  test("a table whose figures could be two is not ranked by a guess: they are left out until the sign is chosen", () => {
    const { grid, separator } = readText("name;price\na;1.250\nb;2.375\nc;7\n");
    const open = factsOf(grid, separator);
    expect(open.columns[1]).toMatchObject({ numbers: 3, twofold: "1.250" });
    expect([...matrixOf(grid, open.rows, [1], open.sign).values]).toEqual([7]);
    const stated = factsOf(grid, separator, ",");
    expect(stated.columns[1]).toMatchObject({ numbers: 3, twofold: null });
    expect([...matrixOf(grid, stated.rows, [1], stated.sign).values]).toEqual([1250, 2375, 7]);
  });
});

describe("a row with more cells than the head", () => {
  const ranked = (text: string) => {
    const { grid, separator } = readText(text);
    const { rows, sign, widest } = factsOf(grid, separator);
    return matrixOf(grid, rows, [1], sign, widest);
  };

  test.each([
    ["a decimal comma without quotation marks", "name,price\nA,1,5\nB,2\n", [2], { row: 1, column: 2, found: "5" }],
    ["a thousand without quotation marks", "name,price\nA,1\nB,12,500\n", [1], { row: 2, column: 2, found: "500" }],
    ["names of rows without a head, as R writes them", "x,y\nA,1,2\nB,3,4\n", [], { row: 1, column: 2, found: "2" }],
  ] as const)("in a file parted by commas is left out and told: %s", (_, text, kept, bad) => {
    const matrix = ranked(text);
    expect([...matrix.rows]).toEqual(kept);
    expect(matrix.bad[0]).toEqual(bad);
  });

  test.each([
    ["empty cells at its end", "name,price\nA,1,,\nB,2,\n"],
    ["a file parted by semicolons", "name;price\nA;1;note\nB;2\n"],
    ["a file parted by tabs", "name\tprice\nA\t1\tnote\nB\t2\n"],
    ["a decimal comma in quotation marks", 'name,price\nA,"1,5"\nB,2\n'],
  ])("is none, or may be meant: %s", (_, text) => {
    expect(ranked(text)).toMatchObject({ left: 0, bad: [] });
  });
});

describe("a head of two rows", () => {
  const names = (text: string) => {
    const { grid, separator } = readText(text);
    const { columns, head } = factsOf(grid, separator);
    return [head, ...columns.map(({ name }) => name)];
  };
  test.each([
    [
      "years over names that repeat",
      "Country,2023,,2024,\n,GDP,Age,GDP,Age\nA,1,2,3,4\n",
      [1, "Country", "2023 GDP", "2023 Age", "2024 GDP", "2024 Age"],
    ],
    [
      "groups over names that repeat",
      ",Imports,,Exports,\nCountry,value,share,value,share\nA,1,2,3,4\n",
      [1, "Country", "Imports value", "Imports share", "Exports value", "Exports share"],
    ],
    [
      "groups over names that do not repeat",
      ",Economy,,People,\nCountry,GDP,Growth,Number,Age\nA,1,2,3,4\n",
      [1, "Country", "GDP", "Growth", "Number", "Age"],
    ],
    ["a title cut by its commas", "Exports, imports, balance\n\nCountry,x,y,z\nA,1,2,3\n", [2, "Country", "x", "y", "z"]],
    ["units below the names", "Country,GDP,Number\n,US$,million\nA,1,2\n", [0, "Country", "GDP", "Number"]],
    ["a first row of figures that are missing", ",x,y\nA,n/a,n/a\nB,1,2\n", [0, "1", "x", "y"]],
  ] as const)("%s", (_, text, found) => {
    expect(names(text)).toEqual(found);
  });
});

test("one column of decimal commas is one column", () => {
  const { grid } = readText("price\n1,5\n2,25\n");
  expect(grid).toEqual([["price"], ["1,5"], ["2,25"]]);
});

test("marks for what is missing are no texts: a column with many of them is one of figures still", () => {
  expect(factsOf(readText("name,x\nA,..\nB,..\nC,1.5\n").grid, ",").columns[1]).toMatchObject({ filled: 1, numbers: 1 });
});
