import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookAt } from "@/lib/gravity/file/look";
import { guessMapping } from "@/lib/gravity/file/mapping";
import type { PanelFile } from "@/lib/gravity/file/panel-reader";
import { reportsIn, sideOf } from "@/lib/gravity/file/sides";
import { failureOf, readText } from "./read";

/** Exporter, importer, year and flow of every row of the panel. */
function flowsOf({ panel }: PanelFile): readonly string[] {
  const cell = (name: string, row: number) => {
    const column = panel.columns.get(name);
    if (column === undefined) return "";
    if (column.kind === "text") return column.labels[column.codes[row] as number] ?? "";
    return column.missing?.[row] ? "" : String(column.values[row]);
  };
  return Array.from({ length: panel.rows }, (_, row) => ["exporter", "importer", "year", "trade"].map((name) => cell(name, row)).join(" "));
}
const read = (...lines: readonly string[]) => readText(`${lines.join("\n")}\n`);

describe("files of reports, mapped by default", () => {
  const COMTRADE =
    "typeCode,freqCode,refYear,period,reporterCode,reporterISO,reporterDesc,flowCode,partnerCode,partnerISO,partnerDesc,cmdCode,primaryValue";
  const comtrade = (flow: string, reporter: string, partner: string, value: number) =>
    `C,A,2023,2023,1,${reporter},${reporter},${flow},2,${partner},${partner},TOTAL,${value}`;

  test("Comtrade's imports: the reporter imports, the world is no partner", () => {
    const file = read(COMTRADE, comtrade("M", "KAZ", "CHN", 5), comtrade("M", "KAZ", "W00", 9), comtrade("M", "UZB", "CHN", 7));
    expect(flowsOf(file)).toEqual(["CHN KAZ 2023 5", "CHN UZB 2023 7"]);
    expect(file.problems.counts).toEqual([{ kind: "no-country", column: "partnerISO", count: 1 }]);
  });

  test("Comtrade's exports: the reporter exports; imports and re-exports stay in the file", () => {
    const file = read(COMTRADE, comtrade("X", "CHN", "KAZ", 5), comtrade("M", "CHN", "KAZ", 6), comtrade("RX", "CHN", "KAZ", 1));
    expect(flowsOf(file)).toEqual(["CHN KAZ 2023 5"]);
    expect(file.otherReports).toBe(2);
  });

  test("the user may take the other side", () => {
    const text = `${[COMTRADE, comtrade("X", "CHN", "KAZ", 5), comtrade("M", "KAZ", "CHN", 6)].join("\n")}\n`;
    const file = readText(text, (guess) => ({
      ...guess,
      exporter: guess.importer,
      importer: guess.exporter,
      reports: guess.reports && { ...guess.reports, side: "importer" },
    }));
    expect(flowsOf(file)).toEqual(["CHN KAZ 2023 6"]);
  });

  test("Comtrade's codes alone, as the API and pandas leave them", () => {
    const file = read(
      "refYear,reporterCode,reporterISO,flowCode,partnerCode,partnerISO,primaryValue",
      "2023,398,None,M,156,None,5",
      "2023,398,None,M,0,None,9",
    );
    expect(flowsOf(file)).toEqual(["156 398 2023 5"]);
  });

  test("the older download", () => {
    const file = read(
      "Year,Trade Flow,Reporter,Reporter ISO,Partner,Partner ISO,Trade Value (US$)",
      "2015,Import,Kazakhstan,KAZ,China,CHN,5",
    );
    expect(flowsOf(file)).toEqual(["CHN KAZ 2015 5"]);
  });

  test("IMF: IMTS and DOTS before it", () => {
    const imts = read(
      "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE",
      "IMF:IMTS,KAZ,MG_CIF_USD,CHN,A,2023,5",
      "IMF:IMTS,KAZ,MG_FOB_USD,CHN,A,2023,4",
      "IMF:IMTS,KAZ,XG_FOB_USD,CHN,A,2023,3",
    );
    expect(flowsOf(imts)).toEqual(["KAZ CHN 2023 3"]);
    const dots = read(
      "Country Name,Indicator Name,Counterpart Country Name,Time Period,Value",
      '"China","Goods, Value of Imports, CIF","Kazakhstan",2015,5',
      '"China","Exports of goods, FOB","Kazakhstan",2015,7',
    );
    expect(flowsOf(dots)).toEqual(["China Kazakhstan 2015 7"]);
  });
});

describe("files of flows, mapped by default", () => {
  test("BACI by total: t, i, j, v", () => {
    expect(flowsOf(read("t,i,j,k,v,q", "2023,156,398,0902,5.5,           NA", "2023,156,860,0902,7,1"))).toEqual([
      "156 398 2023 5.5",
      "156 860 2023 7",
    ]);
  });

  test("ITPD-E", () => {
    const head = "exporter_iso3,exporter_dynamic_code,importer_iso3,importer_dynamic_code,year,industry_id,trade";
    expect(flowsOf(read(head, "CHN,CHN,KAZ,KAZ,2016,1,5"))).toEqual(["CHN KAZ 2016 5"]);
  });

  test("BACI by product is refused as repeats, not added up", () => {
    const rows = Array.from({ length: 12 }, (_, k) => `2023,156,398,09${String(k).padStart(2, "0")},${k + 1},1`);
    expect(failureOf(() => read("t,i,j,k,v,q", ...rows))?.failure).toBe("repeats");
  });

  test("a panel with an exporter column is no file of reports, and nobody is asked who reports", () => {
    const look = lookAt("exporter,importer,year,trade\nCHN,KAZ,2020,5\n", true);
    expect(reportsIn(look)).toBeNull();
    expect(guessMapping(look)).toMatchObject({ exporter: 0, importer: 1, year: 2, trade: 3, reports: null });
  });
});

describe("rows that break a total down", () => {
  const HEAD = "refYear,reporterISO,flowCode,partnerISO,partner2Code,customsCode,motCode,mosCode,primaryValue";
  test("stay in the file, and the total stands", () => {
    const file = read(
      HEAD,
      "2023,KAZ,M,CHN,0,C00,0,0 ,10",
      "2023,KAZ,M,CHN,276,C00,0,0,4",
      "2023,KAZ,M,CHN,0,C05,0,0,3",
      "2023,KAZ,M,CHN,0,C00,1000,0,2",
      "2023,UZB,M,CHN,0.0,C00,NA,,5",
    );
    expect(flowsOf(file)).toEqual(["CHN KAZ 2023 10", "CHN UZB 2023 5"]);
    expect(file).toMatchObject({ breakdowns: 3, otherReports: 0, problems: { counts: [] } });
  });

  test("are none where a panel of another kind has such a column", () => {
    const file = read("exporter,importer,year,trade,motCode", "A,B,2019,5,7", "B,A,2019,6,8");
    expect(file).toMatchObject({ kept: 2, breakdowns: 0 });
  });
});

describe("units of a file of reports", () => {
  const HEAD = "REF_AREA,COUNTERPART_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,";
  const rows = (...units: readonly [string, string, string]) =>
    ["KAZ,DEU,XG_FOB_USD,2019,5", "KAZ,CHN,XG_FOB_USD,2019,7", "KAZ,UZB,XG_FOB_USD,2019,3"].map((row, i) => `${row},${units[i]}`);

  test.each([
    ["UNIT_MULT", "6", "3"],
    ["SCALE", "Millions", "Units"],
    ["CURRENCY", "USD", "EUR"],
  ])("%s of %s and %s are told, by the first row of the other, and not put together", (column, one, other) => {
    expect(failureOf(() => read(HEAD + column, ...rows(one, one, other)))).toEqual({ failure: "units", row: 4 });
    expect(flowsOf(read(HEAD + column, ...rows(one, one, one)))).toHaveLength(3);
  });

  test("of rows that are left in the file do not matter, nor such columns of other panels", () => {
    const others = rows("6", "6", "3").map((row, i) => (i === 2 ? row.replace("XG_FOB_USD", "TBG_USD") : row));
    expect(flowsOf(read(`${HEAD}UNIT_MULT`, ...others))).toHaveLength(2);
    expect(flowsOf(read("exporter,importer,year,trade,scale", "A,B,2019,5,1", "B,A,2019,6,2"))).toHaveLength(2);
  });
});

describe("groups beside their members", () => {
  const rows = (...names: readonly string[]) => names.map((name, i) => `KAZ,"${name}",2019,${i + 1}`);
  const panel = (column: string, ...names: readonly string[]) => read(`exporter,${column},year,trade`, ...rows(...names));

  test.each([
    ["importer", ["DEU", "EUU", "CHN"], ["EUU"]],
    ["importer", ["Germany", "European Union", "China"], ["European Union"]],
    ["importer", ["VNM", "ASEAN", "Areas, nes"], ["ASEAN", "Areas, nes"]],
    ["importer", ["DEU", "CHN", "Europe EU, nes"], ["Europe EU, nes"]],
    ["importer", ["DEU", "CHN", "Total"], ["Total"]],
    ["importer", ["Germany", "Весь мир", "High income", "Sub-Saharan Africa"], ["Весь мир", "High income", "Sub-Saharan Africa"]],
    ["importer", ["OECD", "All countries", "China"], ["OECD", "All countries"]],
  ])("and residues are left out and told by row: %s %j", (column, names, left) => {
    const { kept, problems } = panel(column, ...names);
    expect(kept).toBe(names.length - left.length);
    expect(problems.first.map(({ kind, row, found }) => [kind, row, found])).toEqual(
      left.map((name) => ["group", names.indexOf(name) + 2, name]),
    );
  });

  test.each([
    ["a group none of whose members is there", ["CHN", "EUU", "VNM"]],
    ["codes of one's own that a residue might have elsewhere", ["X1", "C12", "R91"]],
    ["names nobody knows", ["Ruritania", "Town A", "_own"]],
    ["groups beside nobody who could be in them", ["High income", "Low income", "Total"]],
    ["countries whose names end like a residue's", ["Namibia", "French Guiana", "NA"]],
  ])("and nobody else: %s", (_, names) => {
    expect(panel("importer", ...names)).toMatchObject({ kept: 3, problems: { counts: [] } });
  });

  test("by Comtrade's own codes in its own columns", () => {
    const HEAD = "refYear,reporterISO,flowCode,partnerISO,partnerCode,primaryValue";
    const row = (iso: string, code: number, value: number) => `2023,KAZ,M,${iso},${code},${value}`;
    const file = read(
      HEAD,
      row("CHN", 156, 5),
      row("_X ", 899, 2),
      row("X1 ", 837, 1),
      row("DEU", 276, 4),
      row("EUN", 97, 4),
      row("S19", 490, 3),
    );
    expect(flowsOf(file)).toEqual(["CHN KAZ 2023 5", "DEU KAZ 2023 4", "S19 KAZ 2023 3"]);
    const coded = read(
      "refYear,reporterCode,flowCode,partnerCode,primaryValue",
      "2023,398,M,156,5",
      "2023,398,M,899,2",
      "2023,398,M,276,4",
      "2023,398,M,97,4",
    );
    expect(flowsOf(coded)).toEqual(["156 398 2023 5", "276 398 2023 4"]);
  });
});

describe("two configurations of a country", () => {
  const HEAD = "year,country_id_o,country_id_d,iso3_o,iso3_d,dist,tradeflow_baci";
  test("do not contradict each other where one is empty, whichever comes first", () => {
    const file = read(
      HEAD,
      "1990,DEU.1,KAZ,DEU,KAZ,5,",
      "1990,DEU.2,KAZ,DEU,KAZ,4,92",
      "1989,DEU.1,KAZ,DEU,KAZ,5,80",
      "1989,DEU.2,KAZ,DEU,KAZ,4,",
    );
    expect(flowsOf(file)).toEqual(["DEU KAZ 1990 92", "DEU KAZ 1989 80"]);
    expect([file.problems.counts, file.repeated]).toEqual([[], 2]);
    expect((file.panel.columns.get("dist") as { values: Float64Array }).values).toEqual(Float64Array.of(4, 5));
  });

  test("of four, the two by two of both sides, the one with a flow stands", () => {
    const rows = ["SDN.1,DEU.1,", "SDN.1,DEU.2,7", "SDN.2,DEU.1,", "SDN.2,DEU.2,"].map((row) => {
      const [from, to, flow] = row.split(",");
      return `2000,${from},${to},SDN,DEU,1,${flow}`;
    });
    expect(flowsOf(read(HEAD, ...rows))).toEqual(["SDN DEU 2000 7"]);
  });

  test("that both have a flow and differ contradict each other still", () => {
    const file = read(
      HEAD,
      "1990,DEU.1,KAZ,DEU,KAZ,5,90",
      "1990,DEU.2,KAZ,DEU,KAZ,4,92",
      ...Array.from({ length: 20 }, (_, i) => `${2000 + i},CHN,KAZ,CHN,KAZ,5,1`),
    );
    expect(flowsOf(file).filter((row) => row.startsWith("DEU"))).toEqual([]);
    expect(file.problems.counts).toMatchObject([{ kind: "conflict", count: 1 }]);
  });
});

test.each([
  ["X", "exporter"],
  ["Export", "exporter"],
  ["M", "importer"],
  ["imports", "importer"],
  ["TXG_FOB_USD", "exporter"],
  ["TMG_CIF_USD", "importer"],
  ["TMG_FOB_USD", null],
  ["RX", null],
  ["Re-Export", null],
  ["TBG_USD", null],
  ["5000", null],
] as const)("%s is reported by %s", (cell, side) => {
  expect(sideOf(cell)).toBe(side);
});

test("what was written is read back equal, however columns stand and whoever reports (seed 13)", () => {
  const codes = ["CHN", "KAZ", "UZB", "DEU", "VNM"];
  const row = fc.record({
    from: fc.constantFrom(...codes),
    to: fc.constantFrom(...codes),
    year: fc.integer({ min: 1990, max: 2030 }),
    value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 40 }), fc.double({ min: 1e-3, max: 1e12, noNaN: true })),
  });
  const layout = fc.record({
    separator: fc.constantFrom(",", ";", "\t"),
    reports: fc.constantFrom("none", "X", "M"),
    order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
    lineEnd: fc.constantFrom("\n", "\r\n"),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: ({ from, to, year }) => `${from} ${to} ${year}` }),
      layout,
      (rows, how) => {
        const names =
          how.reports === "none"
            ? ["exporter", "importer", "year", "trade"]
            : how.reports === "X"
              ? ["reporterISO", "partnerISO", "refYear", "primaryValue"]
              : ["partnerISO", "reporterISO", "refYear", "primaryValue"];
        const cells = (values: readonly string[]) => [
          ...how.order.map((at) => values[at] as string),
          ...(how.reports === "none" ? [] : [how.reports]),
        ];
        const head = [...how.order.map((at) => names[at] as string), ...(how.reports === "none" ? [] : ["flowCode"])];
        const lines = rows.map(({ from, to, year, value }) => cells([from, to, String(year), String(value)]).join(how.separator));
        const text = [head.join(how.separator), ...lines].join(how.lineEnd) + how.lineEnd;
        const failure = failureOf(() => {
          const file = readText(text, (guess) => ({ ...guess, signs: "." }));
          expect(flowsOf(file)).toEqual(rows.map(({ from, to, year, value }) => `${from} ${to} ${year} ${value}`));
        });
        // Nothing to explain is refused, and nothing else.
        const nothing = rows.every(({ from, to }) => from === to)
          ? "one-country"
          : rows.every(({ value }) => value === 0)
            ? "all-zero"
            : null;
        expect(failure?.failure ?? null).toBe(nothing);
      },
    ),
    { seed: 13, numRuns: Number(process.env.MADE_FILES ?? 200) },
  );
});
