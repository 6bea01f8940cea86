import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf } from "@/lib/dataset/load";
import { parseCsv } from "@/lib/dataset/parse-csv";
import { tables } from "@/lib/dataset/tables";
import { freshFiles } from "@/lib/refresh/fresh";
import { difference, type OwnTable, ownRows, ownText, renewed } from "@/lib/refresh/own-table";
import { recipes, worldBankSeries } from "@/lib/refresh/recipes";
import type { WorldBankFigure } from "@/lib/refresh/world-bank";
import { dataset } from "./served";

const vintages = { "wdi-api": "2026-11-20", "wgi-api": "2026-10-01" };
const held = filesOf("data");
const figure = (series: string, market: string, year: number, value: number, projected = false): WorldBankFigure => ({
  series,
  market,
  year,
  value,
  projected,
});
const rowsOf = (figures: readonly WorldBankFigure[], file: string, indicator: string) =>
  parseCsv(file, freshFiles(held, dataset, figures, vintages).get(file) ?? "", tables.observations, [])
    .map(({ value }) => value)
    .filter((row) => row.indicator === indicator);

describe("figures in their files", () => {
  test("replace all of an indicator and nothing else; one of which nothing came keeps what it has", () => {
    const files = freshFiles(held, dataset, [figure("NY.GDP.MKTP.KD.ZG", "KAZ", 2026, 5.1234567)], vintages);
    expect([...files.keys()]).toEqual(["sources.json", "observations/demand.csv"]);
    const growth = rowsOf([figure("NY.GDP.MKTP.KD.ZG", "KAZ", 2026, 5.1234567)], "observations/demand.csv", "gdp-growth");
    expect(growth).toEqual([
      {
        market: "KAZ",
        indicator: "gdp-growth",
        exporter: null,
        year: 2026,
        value: 5.123457,
        status: "reported",
        source: "wdi-api",
        note: null,
      },
    ]);
    const others = (text = "") => text.split("\n").filter((line) => !line.includes(",gdp-growth,"));
    expect(others(files.get("observations/demand.csv"))).toEqual(others(held.get("observations/demand.csv")));
  });

  test("are worked out only where all their series have the year, with the numbers they were made of", () => {
    const rows = rowsOf(
      [figure("NY.GDP.MKTP.CD", "KAZ", 2024, 300), figure("SP.POP.TOTL", "KAZ", 2024, 7), figure("NY.GDP.MKTP.CD", "KAZ", 2025, 1)],
      "observations/demand.csv",
      "gdp-per-capita",
    );
    expect(rows).toMatchObject([{ year: 2024, value: 42.86, status: "derived", note: "GDP 300 US$ ÷ population 7" }]);
  });

  test("keep the doubt of their year, and of all years where every figure held was in doubt", () => {
    const growth = rowsOf(
      [figure("NY.GDP.MKTP.KD.ZG", "TKM", 2026, 6), figure("NY.GDP.MKTP.KD.ZG", "UZB", 2026, 6)],
      "observations/demand.csv",
      "gdp-growth",
    );
    expect(growth).toMatchObject(
      [
        { market: "UZB", status: "reported" },
        { market: "TKM", status: "flagged", note: "Turkmen official figures are hardly checked by any outside body." },
      ].sort((a, b) => order(a.market) - order(b.market)),
    );
    const perHead = rowsOf(
      [figure("NY.GDP.MKTP.CD", "TKM", 2026, 300), figure("SP.POP.TOTL", "TKM", 2026, 7)],
      "observations/demand.csv",
      "gdp-per-capita",
    );
    expect(perHead[0]?.note).toMatch(/^GDP 300 US\$ ÷ population 7\. Turkmen official figures/);
    const late = rowsOf(
      [figure("LP.LPI.CUST.XQ", "MMR", 2018, 2.1), figure("LP.LPI.CUST.XQ", "MMR", 2026, 2.5)],
      "observations/logistics.csv",
      "lpi-customs",
    );
    expect(late.map(({ status }) => status)).toEqual(["flagged", "reported"]);
  });

  test("say themselves that prices fall, and what is the publisher's own forecast", () => {
    const rows = rowsOf(
      [figure("FP.CPI.TOTL.ZG", "BRN", 2025, -0.5), figure("FP.CPI.TOTL.ZG", "BRN", 2026, 1, true)],
      "observations/payments.csv",
      "inflation",
    );
    expect(rows).toMatchObject([
      { status: "flagged", note: expect.stringContaining("Falling prices") },
      { status: "projected", note: null },
    ]);
  });

  test("are none where nothing is otherwise", () => {
    expect(freshFiles(new Map([...held, ...freshFiles(held, dataset, [], vintages)]), dataset, [], vintages).size).toBe(0);
  });
});

const order = (market: string) => dataset.markets.findIndex(({ iso3 }) => iso3 === market);

describe("what data/README.md says of a fresh edition", () => {
  const text = readFileSync("data/README.md", "utf8");
  const [, section = ""] = text.split("| indicator | a fresh edition needs | by |\n");
  const rows = section
    .slice(0, section.indexOf("\n\n"))
    .split("\n")
    .slice(1)
    .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));

  test("is said of every indicator, in their order, and of nothing else", () => {
    expect(rows.map(([id]) => id)).toEqual(dataset.indicators.map(({ id }) => `\`${id}\``));
  });

  test.each(dataset.indicators.map(({ id }) => [id]))("names the command that does it for %s, or the files to change by hand", (id) => {
    const recipe = recipes.find(({ indicator }) => indicator === id);
    const [, needs = "", by = ""] = rows.find(([name]) => name === `\`${id}\``) ?? [];
    const quoted = [...needs.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    expect(by).toBe(recipe ? "`npm run refresh`" : "hand");
    if (recipe) expect(quoted).toEqual(recipe.series);
    else for (const file of quoted) expect(existsSync(join("data", file)), file).toBe(true);
  });
});

test("a recipe's indicator stands in its file, and its series are asked for once", () => {
  for (const { indicator, file } of recipes) expect(held.get(`observations/${file}`)).toContain(`,${indicator},`);
  const ids = worldBankSeries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(recipes.flatMap(({ series }) => series))).toEqual(new Set(ids));
});

describe("a table of one's own", () => {
  type Row = { readonly market: string; readonly product: string; readonly value: number };
  const table: OwnTable<Row> = { file: "own.csv", columns: ["market", "product", "value"], figure: "value" };
  const rows: Row[] = [
    { market: "UZB", product: "0902", value: 2.5 },
    { market: "KAZ", product: "0902", value: 1 },
  ];

  test("comes out as it went in, in order; a code keeps its leading nought", () => {
    expect(ownText(table, rows)).toBe("market,product,value\nKAZ,0902,1\nUZB,0902,2.5\n");
    expect(ownRows(table, ownText(table, rows))).toEqual(rows.toReversed());
    expect(ownRows(table, "")).toEqual([]);
  });

  test("is refused with another head", () => {
    expect(() => ownRows(table, "a,b\n1,2\n")).toThrow("own.csv: accepted market,product,value, found a,b");
  });

  test("tells what is new, what is another and what is gone; what was not asked for stays", () => {
    const after: Row[] = [
      { market: "KAZ", product: "0902", value: 3 },
      { market: "KGZ", product: "0902", value: 4 },
    ];
    const asked = ({ market }: Row) => market !== "UZB";
    expect(difference(table, rows, after, asked)).toEqual({
      added: [after[1]],
      revised: [{ before: rows[1], after: after[0] }],
      withdrawn: [],
    });
    expect(difference(table, rows, after, () => true).withdrawn).toEqual([rows[0]]);
    expect(renewed(rows, after, asked)).toEqual([rows[0], ...after]);
    expect(difference(table, rows, rows, () => true)).toEqual({ added: [], revised: [], withdrawn: [] });
  });
});
