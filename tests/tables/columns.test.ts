import { describe, expect, test } from "vitest";
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
    expect(facts.sign).toBe(",");
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
    expect(factsOf([], null)).toEqual({ columns: [], rows: [], sign: "." });
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
