import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileTable } from "@/lib/trade/file-table";
import { failureOf, made, readText, sharesOf, TRADE_MAP } from "./read";

const newer = made("made-comtrade-newer.csv");
const [head = "", ...lines] = newer.trimEnd().split("\n");
const withRows = (...rows: string[]) => `${head}\n${rows.join("\n")}\n`;

describe("a Comtrade download in the newer columns", () => {
  const file = readText(newer);

  test("gives the supplier shares of the World row (by hand: 400, 250, 150, 100, 30, 20 of 1000)", () => {
    expect(file.format).toBe("comtrade-csv");
    expect(sharesOf(file, 2023)).toEqual([
      ["CHN", 40],
      ["TUR", 25],
      ["ITA", 15],
      ["RUS", 10],
      ["VNM", 3],
      ["TWN", 2],
    ]);
  });

  test("counts exports and breakdowns as skipped, and names the row and field it cannot read", () => {
    expect(file.skipped).toEqual({ flow: 1, breakdown: 3, bad: 1 });
    expect(file.bad).toEqual([{ row: lines.length + 1, column: "value", found: "n/a", open: false }]);
    expect(file.rows).toBe(file.kept + 5);
  });

  test("keeps the markets of a file apart", () => {
    expect(sharesOf(file, 2023, "640399", "UZB")).toEqual([["CHN", 100]]);
  });

  test("reads the extra comma at the end of every row, as the download has it, as nothing", () => {
    expect(lines.every((line) => line.endsWith(","))).toBe(true);
  });

  test("gives the same in whatever pieces it arrives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (size) => {
        const { ledger, ...facts } = readText(newer, "made.csv", size);
        const { ledger: whole, ...all } = file;
        expect(facts).toEqual(all);
        expect(ledger).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  test("gives the same in whatever order its rows stand", () => {
    const sound = lines.filter((line) => !line.includes("n/a"));
    fc.assert(
      fc.property(fc.shuffledSubarray(sound, { minLength: sound.length }), (rows) => {
        const other = readText(withRows(...rows));
        for (const year of [2022, 2023]) expect(fileTable(other, "KAZ", "640399", year)).toEqual(fileTable(file, "KAZ", "640399", year));
      }),
      { numRuns: 25 },
    );
  });
});

describe("other formats", () => {
  test("the older columns give the same kind of table (by hand: 500, 300, 100 of 1000); re-imports are within imports", () => {
    const file = readText(made("made-comtrade-older.csv"));
    expect(sharesOf(file, 2019)).toEqual([
      ["CHN", 50],
      ["TUR", 30],
      ["TWN", 10],
    ]);
    expect(file.skipped).toEqual({ flow: 2, breakdown: 0, bad: 0 });
  });

  test("the API's JSON is read by its numeric codes where it has no names (251 is France in Comtrade)", () => {
    const file = readText(made("made-comtrade-api.json"), "made.json", 100);
    expect(file.format).toBe("comtrade-json");
    expect(sharesOf(file, 2023)).toEqual([
      ["CHN", 45.05],
      ["FRA", 30],
      ["TWN", 10],
    ]);
  });

  test("values that no trade can come to are told as such, and never added up", () => {
    const answer = made("made-comtrade-api.json").replace(/("primaryValue":\s*)\d+(\.\d+)?/g, "$11e308");
    const file = readText(answer, "made.json");
    expect(file.bad.length).toBeGreaterThan(0);
    expect(fileTable(file, "KAZ", "640399", 2023)?.suppliers ?? []).toEqual([]);
  });

  test("a Trade Map export names its importer in the file name, prints thousands, and has a column a year", () => {
    const file = readText(made(TRADE_MAP), TRADE_MAP);
    expect(file).toMatchObject({ format: "trade-map", importerAssumed: false, mirror: false, usd: true });
    expect(sharesOf(file, 2022, "")).toEqual([
      ["CHN", 50],
      ["TUR", 30],
      ["RUS", 10],
      ["TWN", 5],
    ]);
    expect(fileTable(file, "KAZ", "", 2022)?.total).toBe(1_000_000);
  });

  test("Trade Map's Excel download, a web page, gives what its text download does, and what stands above its table", () => {
    const name = TRADE_MAP.replace(".txt", ".xls");
    const file = readText(made(name), name, 100);
    expect(file).toMatchObject({
      format: "trade-map",
      importerAssumed: false,
      usd: true,
      rows: 6,
      skipped: { flow: 0, breakdown: 0, bad: 0 },
    });
    const text = readText(made(TRADE_MAP), TRADE_MAP);
    for (const year of [2021, 2022, 2023])
      expect(fileTable(file, "KAZ", "640399", year)).toMatchObject({
        productName: "Footwear & the like, made",
        suppliers: fileTable(text, "KAZ", "", year)?.suppliers,
        total: fileTable(text, "KAZ", "", year)?.total,
      });
  });

  test("a Trade Map export that names no importer is read for the market it was dropped on, and says so", () => {
    const file = readText(made(TRADE_MAP), "download.txt", 50, "UZB");
    expect(file.importerAssumed).toBe(true);
    expect(sharesOf(file, 2021, "", "UZB")[0]).toEqual(["CHN", 44.44]);
  });

  test("title lines above a Trade Map table give importer, product and mirror data; lines below are no suppliers", () => {
    const text = [
      "List of supplying markets for a product imported by Georgia (Mirror)",
      "Product: 640399 Footwear",
      "Unit : US Dollar thousand",
      ...made(TRADE_MAP).trimEnd().split("\n"),
      "Sources: made",
    ].join("\n");
    const file = readText(text, "x.txt");
    expect(fileTable(file, "GEO", "640399", 2023)).toMatchObject({
      productName: "Footwear",
      valuation: "fob",
      flags: expect.arrayContaining(["mirror"]),
    });
    expect(file.rows).toBe(6);
  });
});

describe("a file that cannot be used", () => {
  test.each([
    ["is empty", "", "empty"],
    ["is no table", "hello\nworld\n", "unknown"],
    ["is a workbook", "PK\u0003\u0004rest", "excel"],
    ["is a workbook of the older kind", "\u00D0\u00CF\u0011\u00E0", "excel"],
    ["is a web page without such a table", "<html><table><tr><td>a</td></tr></table></html>", "unknown"],
    ["is broken JSON", '{"data": [', "json"],
    ["is JSON without records", '{"message": "no"}', "json"],
    ["is an empty answer", '{"data": [], "count": 0}', "empty"],
    ["lacks the value column", "reporterISO,partnerISO,flowCode,period,cmdCode\nKAZ,CHN,M,2023,01\n", "columns"],
    ["has exports only", withRows(lines.find((line) => line.includes(",X,Export,")) as string), "no-imports"],
  ] as const)("because it %s is refused and says why", (_, text, failure) => {
    expect(failureOf(text)).toBe(failure);
  });

  test("never throws anything but that, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 300 }),
          fc.string({ maxLength: 200 }).map((text) => `${head}\n${text}`),
        ),
        (text) => {
          failureOf(text);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("exactly as many rows as a download may have are said to be cut off, perhaps", () => {
  const row = lines[0] as string;
  expect(readText(withRows(...Array.from({ length: 500 }, () => row))).cutOff).toBe(true);
  expect(readText(withRows(...Array.from({ length: 499 }, () => row))).cutOff).toBe(false);
});
