import { describe, expect, test } from "vitest";
import { openSource } from "@/app/_components/tables/open-source";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { factsOf } from "@/lib/tables/columns";
import { readOwn } from "@/lib/tables/own-rows";
import { type MadeSheet, madeRow, madeWorkbook } from "../files/made-workbook";

const dataset = loadDataset("data");

/** What the screen of own figures takes from a file: figures by market, and what it tells by row. */
async function taken(name: string, content: string | Uint8Array<ArrayBuffer>) {
  const table = await openSource(new File([content], name), () => undefined);
  const { sign } = factsOf(table.grid, table.separator);
  const { figures, problems } = readOwn(table.grid, sign, dataset, workedExample(dataset), table.unclosed);
  return {
    figures: Object.fromEntries(figures.map(({ market, value, note }) => [market, `${value} ${note}`])),
    problems: problems.map(({ row, column, want, found }) => [row, column, want, found]),
  };
}

const text = (words: string) => `t="inlineStr"><is><t>${words}</t></is`;
const head = madeRow(1, ...["market", "indicator", "value", "source", "year"].map(text));
const row = (at: number, market: string, value: string, year = "><v>2024</v") =>
  madeRow(at, text(market), text("online-shoppers"), value, text("Own"), year);
const book = (rows: readonly string[], formats: readonly string[] = [], before: readonly MadeSheet[] = []) =>
  madeWorkbook([...before, { name: "Seen", rows: [head, ...rows].join("") }], formats);

describe("a workbook of own figures, from its bytes to the figures taken", () => {
  test.each([
    ["0.0%", "0.815", "81.5"],
    ["0.00%;[Red]-0.00%", "0.07", "7"],
    ["0.0", "81.5", "81.5"],
    ['0.0"%"', "81.5", "81.5"],
    ["0.0\\%", "0.815", "0.815"],
  ])("shows %s of %s and says what the text file of it says: %s", async (format, stored, shown) => {
    const made = await taken("own.xlsx", book([row(2, "KAZ", `s="1"><v>${stored}</v`)], [format]));
    expect(made).toEqual({ figures: { KAZ: `${shown} Own, 2024` }, problems: [] });
    const csv = `market,indicator,value,source,year\nKAZ,online-shoppers,${shown} %,Own,2024\n`;
    expect(await taken("own.csv", csv)).toEqual(made);
  });

  test("tells errors and formulas that were never computed by row, and takes the rest", async () => {
    const rows = [row(2, "KAZ", 't="e"><v>#DIV/0!</v'), row(3, "UZB", "><f>10+20</f"), row(4, "VNM", "><f>30+30</f><v>60</v")];
    expect(await taken("own.xlsx", book(rows))).toEqual({
      figures: { VNM: "60 Own, 2024" },
      problems: [
        [2, "value", "number", "#DIV/0!"],
        [3, "value", "number", "=10+20"],
      ],
    });
  });

  test.each(["hidden", "veryHidden"] as const)(
    "is read from the first sheet one sees, not from one before it that is %s",
    async (state) => {
      const old = { name: "Old", rows: head + row(2, "KAZ", "><v>10</v"), state };
      expect((await taken("own.xlsx", book([row(2, "KAZ", "><v>55</v")], [], [old]))).figures).toEqual({ KAZ: "55 Own, 2024" });
    },
  );

  test("takes a year that is a date for its year", async () => {
    expect((await taken("own.xlsx", book([row(2, "KAZ", "><v>55</v", 's="1"><v>45292</v')], ["yyyy-mm-dd"]))).figures).toEqual({
      KAZ: "55 Own, 2024",
    });
  });
});
