import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openSource } from "@/app/_components/tables/open-source";
import { UnreadableFile } from "@/lib/files/unreadable";
import { excelFile } from "@/lib/report/export/files";

const quiet = () => undefined;
const file = (name: string, ...parts: BlobPart[]) => new File(parts, name);
const failureOf = (source: File | string) =>
  openSource(source, quiet).then(
    () => null,
    (error: unknown) => (error instanceof UnreadableFile ? error.failure : String(error)),
  );

describe("a table as the user brings it", () => {
  test("is told by its first bytes, whatever its name says", async () => {
    const excel = await excelFile([
      {
        name: "Data",
        table: {
          header: ["市场", "цена"],
          rows: [
            ["北京", 1.5],
            [null, -2],
          ],
        },
      },
    ]);
    expect(await openSource(file("prices.csv", excel), quiet)).toEqual({
      grid: [
        ["市场", "цена"],
        ["北京", 1.5],
        [null, -2],
      ],
      separator: null,
      unclosed: [],
      sheet: "Data",
      sheets: ["Data"],
    });
    expect((await openSource(file("prices.xlsx", "a;b\n1,5;2\n"), quiet)).separator).toBe(";");
  });

  test("may be pasted as text", async () => {
    const { grid, separator } = await openSource("a\tb\r\n1\t2", quiet);
    expect([separator, grid]).toEqual([
      "\t",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ]);
  });

  test("may be a web page that calls itself a workbook", async () => {
    const page = "<html><head><title>t</title></head><body>Made<table><tr><th>a<th>b</tr><tr><td>x<td>1,5</tr></table></body></html>";
    expect(await openSource(file("made.xls", page), quiet)).toEqual({
      grid: [["Made"], ["a", "b"], ["x", "1,5"]],
      separator: "\t",
      unclosed: [],
    });
    expect((await openSource(file("a.csv", "<5,b\n1,2\n"), quiet)).grid).toEqual([
      ["<5", "b"],
      ["1", "2"],
    ]);
  });

  test.each([
    ["an Excel file of the old kind", file("a.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)), "old-excel"],
    ["text in an older encoding", file("a.csv", Uint8Array.of(0xf0, 0xfb, 0xed, 0xee, 0xea)), "encoding"],
    ["nothing", file("a.csv"), "empty"],
    ["no cell pasted", "", "empty"],
  ])("is refused by name where it is %s", async (_, source, failure) => {
    expect(await failureOf(source)).toBe(failure);
  });

  test("is refused before it is unpacked, where an Excel file says that it unpacks to more than 600 MB", async () => {
    const packed = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(1000) });
    // The list of parts stands at the end, and the unpacked size 24 bytes behind each entry's mark (APPNOTE.TXT 4.3.12).
    const entry = packed.findIndex((_, at) => new DataView(packed.buffer, at).getUint32(0) === 0x504b0102);
    new DataView(packed.buffer).setUint32(entry + 24, 600_000_001, true);
    expect(await failureOf(file("a.xlsx", packed))).toBe("too-large");
  });

  test("is refused, and not read in part, where an Excel file is torn", async () => {
    expect(await failureOf(file("a.xlsx", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 1, 2)))).not.toBeNull();
  });
});
