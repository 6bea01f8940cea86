import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { decision as schema } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { readText, type Sheet } from "@/lib/files/sheet";
import { withOwn } from "@/lib/problem/own";
import { toCsv } from "@/lib/report/csv";
import { adopted } from "@/lib/tables/adopt";
import { factsOf } from "@/lib/tables/columns";
import { finderOf } from "@/lib/tables/names";
import { readOwn } from "@/lib/tables/own-rows";
import { templateColumns, templateOf } from "@/lib/tables/template";
import { madeDataset } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";

const dataset = madeDataset();
const decision = madeDecision();
const header = templateColumns.join(",");

/** The signs by which the columns of a table are read. */
const signsOf = ({ grid, separator }: Pick<Sheet, "grid" | "separator">) => factsOf(grid, separator).sign;

/** Reads rows below the template's header. */
function read(rows: string, made = decision, figures = dataset) {
  const { grid, separator, unclosed } = readText(`${header}\n${rows}`);
  return readOwn(grid, signsOf({ grid, separator }), withOwn(figures, made), made, unclosed);
}
const problemsOf = (rows: string) => read(rows).problems.map(({ row, column, want }) => [row, column, want]);

describe("the template, filled in", () => {
  const real = loadDataset("data");
  const example = workedExample(real);

  test("has a row for each market and indicator, with figure, year and source where there is one", () => {
    const { header: names, rows } = templateOf(dataset, decision);
    expect(names).toEqual(templateColumns);
    expect(rows).toHaveLength(6 * 5);
    expect(rows[0]).toEqual(["AAA", "Land AAA", "buyers", "buyers", "demand", "buyers", "benefit", 10, 2023, "Made"]);
    expect(rows.find(([market, , indicator]) => market === "CCC" && indicator === "buyers")?.slice(7)).toEqual([null, null, null]);
  });

  test("changes nothing when it is taken in as it is, as the whole of the real data shows", () => {
    const { grid, separator } = readText(toCsv(templateOf(real, example)));
    const reading = readOwn(grid, signsOf({ grid, separator }), real, example);
    expect(reading.problems).toEqual([]);
    expect(reading.figures).toEqual([]);
    expect(reading.unchanged + reading.empty).toBe(real.markets.length * real.indicators.length);
    expect(reading.unchanged).toBeGreaterThan(250);
  });

  test("changes nothing either with own figures, markets and indicators in it", () => {
    const first = read("KYZ,吉尔吉斯,Наценка,Наценка,payments,%,cost,12.5,2024,own count\nAAA,,buyers,,,,,11,,survey");
    const made = adopted(decision, first);
    const extended = withOwn(dataset, made);
    const { grid } = readText(toCsv(templateOf(extended, made)));
    const again = readOwn(grid, ".", extended, made);
    expect([again.problems, again.figures]).toEqual([[], []]);
  });

  test("is read in any order of columns, with capitals, underscores, semicolons and decimal commas", () => {
    const { grid, separator } = readText("Source;VALUE;Indicator;market_name;Market\nпрайс-лист;12,5;buyers;;AAA\n");
    const { figures, problems } = readOwn(grid, signsOf({ grid, separator }), dataset, decision);
    expect(problems).toEqual([]);
    expect(figures).toMatchObject([{ market: "AAA", indicator: "buyers", value: 12.5, note: "прайс-лист" }]);
  });
});

describe("figures of one's own", () => {
  test("take the place of the source's, with their source and year", () => {
    const { figures } = read("AAA,,buyers,,,,,12,2024,Own survey");
    expect(figures).toEqual([
      {
        row: 2,
        market: "AAA",
        indicator: "buyers",
        value: 12,
        note: "Own survey, 2024",
        before: { value: 10, year: 2023, source: "Made", own: false },
      },
    ]);
  });

  test("are left alone where they equal what stands, even with the last digits cut off by a spreadsheet", () => {
    const reading = read("AAA,,buyers,,,,,10.000000000001,,\nBBB,,buyers,,,,,,,");
    expect([reading.figures.length, reading.unchanged, reading.empty, reading.problems.length]).toEqual([0, 1, 1, 0]);
  });

  test("carry their year also where a program has made a date or a fraction of it", () => {
    const { figures, problems } = read("AAA,,rules,,,,,5,2024-01-01,x\nBBB,,rules,,,,,5,2023.0,x\nCCC,,rules,,,,,5,2024-13,x");
    expect(figures.map(({ note }) => note)).toEqual(["x, 2024", "x, 2023"]);
    expect(problems.map(({ row, want }) => [row, want])).toEqual([[4, "year"]]);
  });

  test("are found by name in any language the data holds", () => {
    const real = loadDataset("data");
    const { grid } = readText(
      "market,indicator,value,source\n哈萨克斯坦,GDP-PER-CAPITA,1,x\nUZ,gdp-per-capita,2,x\nTajikistan,gdp-per-capita,3,x\n",
    );
    const named = readOwn(grid, ".", real, workedExample(real));
    expect(named.problems).toEqual([]);
    expect(named.figures.map(({ market, indicator }) => [market, indicator])).toEqual([
      ["KAZ", "gdp-per-capita"],
      ["UZB", "gdp-per-capita"],
      ["TJK", "gdp-per-capita"],
    ]);
  });

  test("keep a text that was guarded against being taken for a formula, without the guard", () => {
    expect(read("AAA,,buyers,,,,,12,,'=SUM(A1)").figures[0]?.note).toBe("=SUM(A1)");
  });
});

describe("an added market", () => {
  test("goes by a country's code with the country's name, or by any code with a name", () => {
    const { markets, problems } = read("OTH,,buyers,,,,,1,,x\nSHA,上海,buyers,,,,,2,,x");
    expect(problems).toEqual([]);
    expect(markets).toEqual([
      { iso3: "OTH", name: "Land OTH" },
      { iso3: "SHA", name: "上海" },
    ]);
  });

  test("is refused without a name, or without a code", () => {
    expect(problemsOf("SHA,,buyers,,,,,2,,x\nShanghai,,buyers,,,,,2,,x")).toEqual([
      [2, "market name", "market-name"],
      [3, "market", "market"],
    ]);
  });
});

describe("an added indicator", () => {
  test("is defined by the first row that says so; its decimals are those of its figures", () => {
    const { indicators, figures, problems } = read("AAA,,平台 佣金,,payments,%,cost,12.25,,x\nBBB,,平台 佣金,,,,,7.5,,x");
    expect(problems).toEqual([]);
    expect(indicators).toEqual([{ id: "own-平台-佣金", name: "平台 佣金", pillar: "payments", unit: "%", direction: "cost", decimals: 2 }]);
    expect(figures.map(({ indicator }) => indicator)).toEqual(["own-平台-佣金", "own-平台-佣金"]);
  });

  test("is refused as a whole where something is missing or its rows contradict each other", () => {
    expect(problemsOf("AAA,,fees,,,,,1,,x\nBBB,,fees,,,,,2,,x")).toEqual([
      [2, "unit", "unit"],
      [2, "pillar", "pillar"],
      [2, "direction", "direction"],
    ]);
    const torn = read("AAA,,fees,,payments,%,cost,1,,x\nBBB,,fees,,payments,%,benefit,2,,x");
    expect(torn.problems).toEqual([{ row: 3, column: "direction", want: "same", found: "benefit", accepted: "cost" }]);
    expect([torn.figures, torn.indicators]).toEqual([[], []]);
  });

  test("cannot take the name of a thing every object has", () => {
    expect(read("AAA,,constructor,,payments,%,cost,1,,x").indicators[0]?.id).toBe("own-constructor");
    expect(read("AAA,,__proto__,,payments,%,cost,1,,x").indicators[0]?.id).toBe("own-proto");
  });
});

describe("the decimal sign of one's own figures", () => {
  test("is that of the column of values, whatever dates and codes stand beside it", () => {
    const table = readText(
      "market,indicator,value,source,checked,code\nAAA,buyers,2.375,x,12.01.2026,8517.13\nBBB,buyers,1.250,x,30.06.2025,0902.10\nCCC,buyers,12.5,x,01.02.2026,8418.10",
    );
    const { figures, problems } = readOwn(table.grid, signsOf(table), dataset, decision);
    expect([figures.map(({ value }) => value), problems]).toEqual([[2.375, 1.25, 12.5], []]);
  });

  test("is asked for where the values leave it open, row by row, and taken as the user says", () => {
    const table = readText("market;indicator;value;source\nAAA;buyers;2.375;x\nBBB;buyers;7;x");
    const open = readOwn(table.grid, signsOf(table), dataset, decision);
    expect(open.problems.map(({ row, column, want, found }) => [row, column, want, found])).toEqual([[2, "value", "sign", "2.375"]]);
    expect(open.figures.map(({ value }) => value)).toEqual([7]);
    expect(readOwn(table.grid, ".", dataset, decision).figures.map(({ value }) => value)).toEqual([2.375, 7]);
    expect(readOwn(table.grid, ",", dataset, decision).figures.map(({ value }) => value)).toEqual([2375, 7]);
  });
});

describe("the head of a table of one's own figures", () => {
  test("is found under lines of any kind above it, and rows keep their numbers", () => {
    const { grid } = readText(
      'Own figures,2025,draft,"as of 12.01.2026"\n\nmarket,value,note\nmarket,indicator,value,source\nAAA,buyers,12,x\n',
    );
    const { figures, problems } = readOwn(grid, ".", dataset, decision);
    expect([figures.map(({ row, value }) => [row, value]), problems]).toEqual([[[5, 12]], []]);
  });
});

describe("what cannot be taken", () => {
  test.each([
    ["a value that is no number", "AAA,,buyers,,,,,many,,x", "value", "number", "many", "1234.5"],
    ["a value out of the indicator's range", "AAA,,rules,,,,,11,,x", "value", "range", "11", "0–10"],
    ["a year that is none", "AAA,,buyers,,,,,1,soon,x", "year", "year", "soon", "1900–2099"],
    ["a figure without a source", "AAA,,buyers,,,,,1,,", "source", "source", "", ""],
    ["an indicator without a letter", "AAA,,???,,,,,1,,x", "indicator", "indicator", "???", ""],
  ])("%s is named by row and column with what is accepted", (_, row, column, want, found, accepted) => {
    const reading = read(row);
    expect(reading.problems).toEqual([{ row: 2, column, want, found, accepted }]);
    expect(reading.figures).toEqual([]);
  });

  test("is told all at once, and does not stand in the way of the rows that are sound", () => {
    const { problems, figures } = read("AAA,,rules,,,,,x,,x\nZZ1,,rules,,,,,5,,x\nBBB,,rules,,,,,5,,x");
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
    expect(figures.map(({ row }) => row)).toEqual([4]);
  });

  test("includes a second row for the same figure, with the row of the first", () => {
    const { problems, figures } = read("AAA,,rules,,,,,5,,x\nAAA,,rules,,,,,6,,x");
    expect(problems).toEqual([{ row: 3, column: "indicator", want: "once", found: "rules", accepted: "2" }]);
    expect(figures.map(({ value }) => value)).toEqual([5]);
  });

  test("includes a row whose quotation mark is never closed", () => {
    expect(problemsOf('AAA,,rules,,,,,5,,"x').map(([row, , want]) => [row, want])).toEqual([[2, "closed-quote"]]);
  });

  test.each(["value", "Value", " VALUE "])("is the whole table where a column stands twice (%j): either could be meant", (again) => {
    const { grid } = readText(`market,indicator,value,source,${again}\nAAA,rules,5,x,6\n`);
    const { problems, figures } = readOwn(grid, ".", dataset, decision);
    expect([problems, figures]).toEqual([[{ row: 1, column: "value", want: "one-column", found: "value", accepted: "" }], []]);
  });

  test("is no other column that stands twice", () => {
    const { grid } = readText("market,indicator,value,source,note,note\nAAA,rules,5,x,a,b\n");
    expect(readOwn(grid, ".", dataset, decision)).toMatchObject({ problems: [], figures: [{ value: 5 }] });
  });

  test("is the whole table where a column is missing", () => {
    const { grid } = readText("market,value\nAAA,1\n");
    const { problems, figures } = readOwn(grid, ".", dataset, decision);
    expect(problems.map(({ column, want }) => [column, want])).toEqual([
      ["indicator", "columns"],
      ["source", "columns"],
    ]);
    expect(figures).toEqual([]);
    expect(readOwn([], ".", dataset, decision).problems).toHaveLength(4);
  });
});

test("what was read makes a decision the schema takes, and the ranking counts it", () => {
  const rows = "OTH,,fees,Platform fees,payments,%,cost,1,2025,own\nAAA,,fees,,,,,9,,own\nBBB,,fees,,,,,8,,own\nOTH,,buyers,,,,,90,,own";
  const made = adopted({ ...decision, overrides: [madeOverride("AAA", "rules", 4)] }, read(rows));
  expect(schema.parse(made)).toEqual(made);
  const evaluation = evaluate(made, dataset);
  if (!evaluation.ok) throw new Error(evaluation.reason);
  expect(evaluation.results.map(({ market }) => market.iso3)).toContain("OTH");
  expect(evaluation.table.criteria.map(({ indicator }) => indicator)).toContain("own-fees");
});

test.each([
  ["Vietnam", "VNM"],
  ["Lao PDR", "LAO"],
  ["Brunei Darussalam", "BRN"],
  ["Kyrgyz Republic", "KGZ"],
  ["越南", "VNM"],
  ["哈萨克斯坦", "KAZ"],
])("a row that calls the market %s means %s", (name, iso3) => {
  const { market } = finderOf(loadDataset("data"));
  expect(market("", name)).toMatchObject({ iso3, known: true });
  expect(market(name, "")).toMatchObject({ iso3, known: true });
});
