import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { readText } from "@/lib/files/sheet";
import { fileName, safeName } from "@/lib/report/export/file-name";
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

test("a printed number keeps its value and shows its decimals; in CSV it is rounded; one that was filled in stands in italics", async () => {
  const header = ["score", "filled in", "people"];
  const row = [
    { value: 0.5940602351010589, decimals: 3 },
    { value: 27.4353, decimals: 1, filled: true },
    { value: 66300000.00000001, decimals: 0 },
  ];
  const printed = [{ name: "Ranking", table: { header, rows: [row] } }];
  const file = await excelFile(printed);
  const [sheet] = await readExcelFile(await file.arrayBuffer());
  expect(sheet?.data[1]).toEqual([0.594060235101, 27.4353, 66300000]);
  const parts = unzipSync(await bytesOf(file));
  const text = (name: string) => strFromU8(parts[name] as Uint8Array);
  const styles = text("xl/styles.xml");
  for (const format of ["#,##0.000", "#,##0.0", "#,##0"]) expect(styles).toContain(`formatCode="${format}"`);
  // The styles of the three cells, of which the second alone is set in italics.
  const fonts = [...(/<fonts[\s\S]*<\/fonts>/.exec(styles)?.[0] ?? "").matchAll(/<font>[\s\S]*?<\/font>/g)].map(([font]) =>
    /<i\b/.test(font),
  );
  const fontOf = [...(/<cellXfs[\s\S]*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf ([^>]*)>/g)].map(([, style = ""]) =>
    Number(/fontId="(\d+)"/.exec(style)?.[1] ?? 0),
  );
  const cells = ["A2", "B2", "C2"].map((at) => Number(new RegExp(`r="${at}" s="(\\d+)"`).exec(text("xl/worksheets/sheet1.xml"))?.[1]));
  expect(cells.map((style) => fonts[fontOf[style] as number])).toEqual([false, true, false]);
  const [csv = new Uint8Array()] = Object.values(unzipSync(await bytesOf(zippedCsv(printed))));
  expect(strFromU8(csv)).toContain("\r\n0.594,27.4,66300000\r\n");
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

test("the name of a file is one that every file system takes", () => {
  expect(safeName('../a/b\\c:*?"<>|\u0000\u202e d.svg')).toBe("a b c d.svg");
  expect(safeName("...")).toBe("Caravan");
  expect(Array.from(fileName("x".repeat(300), new Date(2025, 0, 9), "svg")).length).toBeLessThan(80);
});
