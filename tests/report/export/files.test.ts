import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { readText } from "@/lib/files/sheet";
import { fileName } from "@/lib/report/export/file-name";
import { excelFile, zippedCsv } from "@/lib/report/export/files";

const dangerous = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"];
const tables = [
  {
    name: "Ranking",
    table: {
      header: ["市场", "Рынок", "score"],
      rows: [
        ["哈萨克斯坦", "Казахстан", -0.125],
        ['a, "b"\nc', null, 1e-9],
      ],
    },
  },
  { name: "Data", table: { header: ["=text", "number"], rows: dangerous.map((text, i) => [text, -i]) } },
];
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe("an Excel file", () => {
  test("comes back as it was written, a sheet each: names in any script, numbers as numbers, nothing as nothing", async () => {
    const back = await readExcelFile(await (await excelFile(tables)).arrayBuffer());
    expect(back.map(({ sheet }) => sheet)).toEqual(["Ranking", "Data"]);
    expect(back[0]?.data).toEqual([
      ["市场", "Рынок", "score"],
      ["哈萨克斯坦", "Казахстан", -0.125],
      ['a, "b"\nc', null, 1e-9],
    ]);
  });

  test("holds no formula: a text that looks like one is a text with an apostrophe before it, a negative number is a number", async () => {
    const file = await excelFile(tables);
    const xml = Object.entries(unzipSync(await bytesOf(file))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    expect(xml.filter(([name]) => /worksheets\/.*\.xml$/.test(name))).toHaveLength(2);
    expect(xml.every(([, text]) => !/<f[ >]/.test(text))).toBe(true);
    const [, data] = await readExcelFile(await file.arrayBuffer());
    const cells = (data?.data ?? []).flat();
    expect(cells.filter((cell) => typeof cell === "string").every((cell) => !/^[=+\-@\t\r]/.test(cell as string))).toBe(true);
    expect(cells).toEqual(expect.arrayContaining(["'=text", "'=1+1", "'-1", -1, -5]));
  });
});

describe("an archive of CSV files", () => {
  test("holds one for each table, with byte order mark, formula-safe, as written", async () => {
    const files = unzipSync(await bytesOf(zippedCsv(tables)));
    expect(Object.keys(files)).toEqual(["Ranking.csv", "Data.csv"]);
    const [ranking = "", data = ""] = Object.values(files).map((bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    expect(ranking.startsWith("\uFEFF")).toBe(true);
    expect(readText(ranking).grid.slice(0, 3)).toEqual([
      ["市场", "Рынок", "score"],
      ["哈萨克斯坦", "Казахстан", "-0.125"],
      ['a, "b"\nc', "", "1e-9"],
    ]);
    expect(readText(data).grid[1]).toEqual(["'=1+1", "0"]);
    expect(readText(data).grid[3]).toEqual(["'-1", "-2"]);
  });
});

test("a file's name carries the title and the day", () => {
  expect(fileName("Какой рынок? 先去哪", new Date(2025, 0, 9), "xlsx")).toBe("Какой рынок? 先去哪 2025-01-09.xlsx");
});
