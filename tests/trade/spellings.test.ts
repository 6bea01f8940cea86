import { describe, expect, test } from "vitest";
import type { Grid } from "@/lib/files/cells";
import { textOf } from "@/lib/files/sheet";
import { fileTable, indexOf, mayBe, sharesFor } from "@/lib/trade/file-table";
import type { TradeFile } from "@/lib/trade/read-file";
import { COMTRADE_HEAD, failureOf, readText } from "./read";

type Row = readonly [partner: string, value: string, product?: string];

/** A Comtrade file of imports of Kazakhstan, its fixed codes spelt as given. */
function comtrade(rows: readonly Row[], spelt: Partial<Record<string, string>> = {}, separator = ",", classification = "H6"): string {
  const fixed: Record<string, string> = {
    period: "2024",
    reporterCode: "398",
    flowCode: "M",
    customsCode: "C00",
    mosCode: "0",
    motCode: "0",
    ...spelt,
  };
  const lines = rows.map(([partner, value, product = "8517"]) => {
    const fields: Record<string, string> = {
      ...fixed,
      partnerCode: partner,
      cmdCode: product,
      classificationCode: classification,
      primaryValue: value,
    };
    return COMTRADE_HEAD.map((name) => (fields[name]?.includes(separator) ? `"${fields[name]}"` : (fields[name] ?? ""))).join(separator);
  });
  return `${[COMTRADE_HEAD.join(separator), ...lines].join("\n")}\n`;
}
const shares = (file: TradeFile, product = "8517", year = 2024) =>
  Object.fromEntries(
    (fileTable(file, "KAZ", product, year)?.suppliers ?? []).map(({ key, sharePct }) => [key, Math.round(sharePct * 1000) / 1000]),
  );
const SOUND: readonly Row[] = [
  ["0", "1000"],
  ["156", "600"],
  ["792", "250"],
];

describe("one code, many spellings", () => {
  test.each([
    { mosCode: "0 " },
    { flowCode: "M " },
    { flowCode: " m" },
    { period: " 2024 " },
    { motCode: " 0", customsCode: "C00 " },
    { mosCode: "0.0", motCode: "0.0" },
    { period: "2024.0", reporterCode: "398.0" },
    { mosCode: "NA", customsCode: "NA" },
    { mosCode: "nan", motCode: "None" },
    { mosCode: "null", motCode: "-1" },
    { mosCode: "", motCode: "", customsCode: "" },
    { flowCode: "1.0" },
  ])("%j is the same row", (spelt) => {
    const file = readText(comtrade(SOUND, spelt));
    expect(file.skipped).toEqual({ flow: 0, breakdown: 0, bad: 0 });
    expect(shares(file)).toEqual({ CHN: 60, TUR: 25 });
  });

  test.each([{ mosCode: "2" }, { motCode: "1000" }, { customsCode: "C05" }, { motCode: "2100.0" }])(
    "%j is a part of a total still, and the file says so",
    (spelt) => {
      expect(failureOf(comtrade(SOUND, spelt))).toBe("only-parts");
    },
  );

  test.each([{ flowCode: "X" }, { flowCode: "RX " }, { flowCode: "2.0" }])("%j are no imports still", (spelt) => {
    expect(failureOf(comtrade(SOUND, spelt))).toBe("no-imports");
  });

  test("numbers of partners are read as floats and with zeros in front", () => {
    expect(
      shares(
        readText(
          comtrade([
            ["0.0", "1000"],
            ["156.0", "600"],
            ["036", "250"],
          ]),
        ),
      ),
    ).toEqual({ CHN: 60, AUS: 25 });
  });
});

describe("figures in the writing of another country", () => {
  test.each([
    [";", ["1000000,5", "600000,5", "250000"], { CHN: 60, TUR: 25 }],
    [";", ["1.000,50", "600,30", "250,125"], { CHN: 60, TUR: 25 }],
    ["\t", ["1 000,5", "600,3", "250"], { CHN: 60, TUR: 24.988 }],
    [";", ["1000.50", "600.3", "250.125"], { CHN: 60, TUR: 25 }],
    [",", ["1,000.50", "600.3", "250.125"], { CHN: 60, TUR: 25 }],
    [",", ["2.375", "1.425", "0.59375"], { CHN: 60, TUR: 25 }],
    ["\t", ["1e+05", "60000", "25000"], { CHN: 60, TUR: 25 }],
  ] as const)("parted by %j: %j", (separator, [world, china, turkey], right) => {
    const file = readText(
      comtrade(
        [
          ["0", world],
          ["156", china],
          ["792", turkey],
        ],
        {},
        separator,
      ),
    );
    expect(file.bad).toEqual([]);
    expect(shares(file)).toEqual(right);
  });

  test.each([
    [";", "1.234"],
    [";", "1,234"],
    ["\t", "1,234"],
    [",", "1,234"],
  ])("parted by %j, %j alone may be two figures: told by row, not guessed", (separator, figure) => {
    const file = readText(
      comtrade(
        [
          ["0", figure],
          ["156", figure],
        ],
        {},
        separator,
      ),
    );
    expect(file.kept).toBe(0);
    expect(file.bad).toEqual([
      { row: 2, column: "value", found: figure, open: true },
      { row: 3, column: "value", found: figure, open: true },
    ]);
  });

  test("one certain figure further down settles the open ones above it", () => {
    const file = readText(
      comtrade(
        [
          ["0", "1.250,00"],
          ["156", "0,750"],
          ["792", "1.240"],
        ],
        {},
        ";",
      ),
    );
    expect(shares(file)).toEqual({ CHN: 0.06, TUR: 99.2 });
  });

  test("a value that no number stands for is told, and zero is one", () => {
    const file = readText(
      comtrade([
        ["0", "1000"],
        ["156", "n/s"],
        ["792", "0"],
        ["699", "NA"],
        ["643", "-5"],
      ]),
    );
    expect(file.bad.map(({ row, found, open }) => [row, found, open])).toEqual([
      [3, "n/s", false],
      [5, "NA", false],
      [6, "-5", false],
    ]);
  });
});

describe("a heading that has lost its zero", () => {
  test.each([
    ["902", "0902"],
    ["1", "01"],
    ["90240", "090240"],
    ["902.0", "0902"],
    ["8517", "8517"],
    ["85", "85"],
    ["TOTAL", "TOTAL"],
  ])("%s is %s in the Harmonized System", (found, right) => {
    const file = readText(
      comtrade([
        ["0", "1000", found],
        ["404", "250", right],
      ]),
    );
    expect(indexOf(file, "KAZ").products.map(({ code }) => code)).toEqual([right]);
    expect(shares(file, right)).toEqual({ KEN: 25 });
  });

  test.each(["S3", "S4", "B5", ""])("in classification %j it is a code of its own", (classification) => {
    const file = readText(
      comtrade(
        [
          ["0", "1000", "902"],
          ["404", "250", "0902"],
        ],
        {},
        ",",
        classification,
      ),
    );
    expect(indexOf(file, "KAZ").products.map(({ code }) => code)).toEqual(["0902", "902"]);
  });
});

const map = (
  rows: Readonly<Record<string, number>>,
  name = "Trade_Map_-_List_of_supplying_markets_for_a_product_imported_by_Kazakhstan.txt",
) =>
  readText(
    `List of supplying markets for the product imported by Kazakhstan in 2024\nProduct: 8418 Refrigerators\nUnit : US Dollar thousand\n\nExporters\tImported value in 2024\n${Object.entries(
      rows,
    )
      .map((row) => row.join("\t"))
      .join("\n")}\n`,
    name,
  );
const table = (rows: Readonly<Record<string, number>>) => {
  const found = fileTable(map(rows), "KAZ", "8418", 2024);
  if (!found) throw new Error("no table");
  return found;
};

describe("groups beside their members", () => {
  test.each(["European Union (EU 27) Aggregation", "EU-27", "ASEAN Aggregation", "Europe", "Some union Aggregation"])(
    "%s is left out and told",
    (group) => {
      const found = table({ World: 12_000, [group]: 6000, Germany: 4000, "Viet Nam": 2000, China: 6000 });
      expect(found.suppliers.map(({ key, sharePct }) => [key, Math.round(sharePct)])).toEqual([
        ["CHN", 50],
        ["DEU", 33],
        ["VNM", 17],
      ]);
      expect(found.groups).toEqual([group]);
      expect(found.flags).toEqual(["groups"]);
    },
  );

  test("a group none of whose members stands there is part of the whole, and nobody's share", () => {
    const found = table({ China: 6000, "European Union": 2000, "Viet Nam": 2000 });
    expect(found).toMatchObject({ total: 10_000_000, groups: [], unspecifiedPct: 20 });
    expect(sharesFor(found, "DEU", 5).ownSharePct).toBeNull();
    expect(mayBe(found, "DEU")).toEqual(["European Union"]);
    expect(sharesFor(found, "JPN", 5).ownSharePct).toBe(0);
  });

  test("of two groups that share a member the larger counts", () => {
    expect(table({ China: 6000, "European Union": 2000, "Euro area": 1500 })).toMatchObject({ total: 8_000_000, groups: ["Euro area"] });
  });

  test("a table without groups says nothing of them", () => {
    expect(table({ World: 100, China: 60, Japan: 40 })).toMatchObject({ groups: [], unrecognised: [], unions: [], flags: [] });
  });
});

describe("one's own share", () => {
  test.each([
    ["Bosnia and Herzegovina", "BIH"],
    ["Bolivia, Plurinational State of", "BOL"],
    ["Côte d'Ivoire", "CIV"],
    ["Congo, Democratic Republic of the", "COD"],
    ["Taipei, Chinese", "TWN"],
    ["Германия", "DEU"],
  ])("of %s is what its row says", (name, exporter) => {
    expect(sharesFor(table({ World: 100, China: 60, [name]: 40 }), exporter, 5)).toMatchObject({
      ownSharePct: 40,
      rivals: [{ name: "China" }],
    });
  });

  test("is open while a supplier is not recognised, who is told by name", () => {
    const found = table({ World: 100, China: 60, "Ruritania (new name)": 40 });
    expect(found.flags).toContain("unrecognised");
    expect(found.unrecognised).toEqual(["Ruritania (new name)"]);
    expect(sharesFor(found, "BIH", 5).ownSharePct).toBeNull();
    expect(sharesFor(found, "CHN", 5).ownSharePct).toBe(60);
  });

  test("is open where a state stands there that was its own", () => {
    expect(sharesFor(table({ World: 100, "Serbia and Montenegro": 40, China: 60 }), "SRB", 5).ownSharePct).toBeNull();
  });

  test("is zero where everybody is recognised and it is not listed, areas n.e.s. or not", () => {
    expect(sharesFor(table({ World: 100, China: 60, "Area Nes": 40 }), "BIH", 5).ownSharePct).toBe(0);
  });
});

describe("Trade Map's other tables", () => {
  const page = (head: string) =>
    readText(
      `<html><table><tr><td>List of supplying markets for the product imported by Kazakhstan in 2023</td></tr><tr><td>Product: 8517 Telephone sets</td></tr></table><table>${head}<tr><td>World</td><td>1 000</td><td>-5</td></tr><tr><td>China</td><td>600</td><td>-5</td></tr></table></html>`,
      "Trade_Map.xls",
    );

  test.each([
    '<tr><th rowspan="2">Exporters</th><th colspan="2">Trade Indicators</th></tr><tr><th>Value imported in 2023 (USD thousand)</th><th>Trade balance 2023 (USD thousand)</th></tr>',
    "<tr><th>Exporters</th><th>Trade Indicators</th></tr><tr><th></th><th>Value imported in 2023 (USD thousand)</th><th>Trade balance 2023 (USD thousand)</th></tr>",
    "<tr><th>Exporters</th><th>Value imported in 2023 (USD thousand)</th><th>Trade balance 2023 (USD thousand)</th></tr>",
  ])("a head of one or two rows: %s", (head) => {
    const file = page(head);
    expect(shares(file, "8517", 2023)).toEqual({ CHN: 60 });
    expect(fileTable(file, "KAZ", "8517", 2023)?.total).toBe(1_000_000);
    expect(file.usd).toBe(true);
  });

  test("the unit of the head counts", () => {
    const euro = page("<tr><th>Exporters</th><th>Value imported in 2023 (Euro thousand)</th><th>x</th></tr>");
    expect(euro.usd).toBe(false);
  });

  const NEWER = "reporterCd,reporterLabel,partnerCd,partnerLabel,productCd,productLabel,2022,2023-Q1\n";
  test("the newer tables have a row a pair and a column a year or quarter, in thousand dollars", () => {
    const file = readText(`${NEWER}398,Kazakhstan,000,World,902,Tea,900,100\n398,Kazakhstan,156,China,0902,Tea,450,\n`);
    expect(fileTable(file, "KAZ", "0902", 2022)).toMatchObject({
      total: 900_000,
      productName: "Tea",
      suppliers: [{ key: "CHN", sharePct: 50 }],
    });
    expect(fileTable(file, "KAZ", "0902", 2023)?.parts).toEqual(["Q1"]);
    expect(file).toMatchObject({ importerAssumed: false, usd: true, format: "trade-map" });
  });

  test("the newer tables of exports are none of imports", () => {
    expect(failureOf(`${NEWER}398,Kazakhstan,156,China,0902,Tea,450,5\n`, "kazakhstans-exports-to-world-by-importer.csv")).toBe(
      "no-imports",
    );
  });

  test("without a product the columns are not those", () => {
    expect(failureOf("reporterCd,partnerCd,2022\n398,156,5\n")).toBe("unknown");
  });
});

describe("a figure that cannot be read", () => {
  const rows: readonly Row[] = [
    ["0", "1000"],
    ["156", "n/s"],
    ["792", "250"],
  ];
  const at = (given: readonly Row[]) => fileTable(readText(comtrade(given)), "KAZ", "8517", 2024);
  const own = (given: readonly Row[], exporter: string) => {
    const found = at(given);
    return found && sharesFor(found, exporter, 5).ownSharePct;
  };

  test("leaves the share of its supplier open, who is told by name; the shares of others stand", () => {
    expect(at(rows)).toMatchObject({ unread: [{ key: "CHN", name: "China" }], flags: ["under-world", "unread"] });
    expect([own(rows, "CHN"), own(rows, "TUR"), own(rows, "DEU")]).toEqual([null, 25, 0]);
  });

  test("leaves every share open where there is no whole without it", () => {
    expect(own(rows.slice(1), "TUR")).toBeNull();
    expect(own([["0", "#####"], ...rows.slice(2)], "TUR")).toBeNull();
  });

  test("leaves open only what it belongs to: other years and products stand", () => {
    const text = comtrade([...rows, ["0", "100", "8518"], ["792", "25", "8518"]]);
    const found = fileTable(readText(text), "KAZ", "8518", 2024);
    expect(found).toMatchObject({ unread: [] });
    expect(found && sharesFor(found, "CHN", 5).ownSharePct).toBe(0);
  });

  test("of a Trade Map table too; a figure not printed is none that could not be read", () => {
    const file = readText(
      "Exporters\tImported value in 2023\tImported value in 2024\nWorld\t1000\t1000\nChina\t600*\t\nJapan\t400\t1000\n",
      "Trade_Map_imported_by_Kazakhstan.txt",
    );
    const share = (year: number) => {
      const found = fileTable(file, "KAZ", "", year);
      return found && sharesFor(found, "CHN", 5).ownSharePct;
    };
    expect([share(2023), share(2024)]).toEqual([null, 0]);
  });
});

describe("a Trade Map table saved again by a spreadsheet", () => {
  const saved = (...figures: readonly string[]) =>
    readText(
      `Exporters\tImported value in 2024\n${["World", "China", "Germany"].map((name, i) => `${name}\t${figures[i]}`).join("\n")}\n`,
      "Trade_Map_imported_by_Kazakhstan.txt",
    );

  test.each([
    ["as Trade Map prints it", ["1,000", "600", "250"]],
    ["with points between thousands, of which one is told by another sign", ["1.000,0", "600", "250"]],
    ["with points between thousands of millions", ["1.000.000", "600.000", "250.000"]],
    ["with apostrophes", ["1'000", "600", "250"]],
    ["with narrow blanks", ["1\u202F000", "600", "250"]],
    ["with decimal points", ["2.4", "1.44", "0.6"]],
    ["with decimal commas", ["2,4", "1,44", "0,6"]],
  ])("%s: the same shares", (_, figures) => {
    const file = saved(...figures);
    expect(file.bad).toEqual([]);
    expect(shares(file, "")).toEqual({ CHN: 60, DEU: 25 });
  });

  test("with points between thousands and nothing that says so, is told by row, not taken for a thousandth", () => {
    const file = saved("1.234", "999", "235");
    expect(file.bad).toEqual([{ row: 2, column: "2024", found: "1.234", open: true }]);
  });
});

describe("an answer whose records differ", () => {
  const record = { period: "2024", reporterCode: 398, flowCode: "M", cmdCode: "8517" };
  test("a key that only a later record has is one still: a row by second partner is no total", () => {
    const file = readText(
      JSON.stringify([
        { ...record, partnerCode: 0, primaryValue: 100 },
        { ...record, partnerCode: 156, primaryValue: 60 },
        { ...record, partnerCode: 156, partner2Code: 276, primaryValue: 7 },
      ]),
    );
    expect(file.skipped.breakdown).toBe(1);
    expect(shares(file)).toEqual({ CHN: 60 });
    expect(fileTable(file, "KAZ", "8517", 2024)?.flags).toEqual(["under-world"]);
  });
});

describe("year and month in columns of their own", () => {
  const made = (month: readonly string[]) =>
    readText(
      `refYear,refMonth,reporterCode,flowCode,partnerCode,cmdCode,primaryValue\n${month.map((one, i) => `2024,${one},398,M,156,8517,${10 + i}`).join("\n")}\n`,
    );
  test.each([
    [["52"], []],
    [[""], []],
    [["1"], ["M01"]],
    [
      ["01", "12"],
      ["M01", "M12"],
    ],
    [
      ["1.0", "2.0"],
      ["M01", "M02"],
    ],
  ])("%j", (month, parts) => {
    expect(fileTable(made(month), "KAZ", "8517", 2024)?.parts).toEqual(parts);
  });

  test("a month that is none is told", () => {
    expect(made(["13", "52"]).bad).toEqual([{ row: 2, column: "period", found: "202413", open: false }]);
  });
});

test.each([
  [100, "BGR"],
  [36, "AUS"],
  [688, "SRB"],
  [842, "USA"],
  [699, "IND"],
] as const)("an answer of codes alone knows exporter %d as %s", (code, exporter) => {
  const record = (partnerCode: number, primaryValue: number) => ({
    ...{ refYear: 2023, period: "2023", reporterCode: 398, reporterISO: null, flowCode: "M", partnerCode, partnerISO: null },
    ...{ cmdCode: "3304", customsCode: "C00", motCode: 0, mosCode: "0", primaryValue },
  });
  const file = readText(JSON.stringify({ data: [record(0, 1000), record(code, 400), record(156, 300), record(643, 300)] }), "preview.json");
  const table = fileTable(file, "KAZ", "3304", 2023);
  expect(table && sharesFor(table, exporter, 5)).toMatchObject({ ownSharePct: 40, rivals: [{ name: "China" }, { name: "Russia" }] });
});

test("a group known by its number alone has a name", () => {
  const file = readText(
    comtrade([
      ["0", "1000"],
      ["97", "500"],
      ["276", "400"],
    ]),
  );
  expect(fileTable(file, "KAZ", "8517", 2024)?.groups).toEqual(["EU"]);
});

test("numbers of a workbook are numbers: none of them may be a thousand times more", () => {
  const grid = [
    COMTRADE_HEAD,
    ...[
      [0, 1.234],
      [156, 0.6],
      [792, 1e-7],
    ].map(([partner, value]) => [2024, 398, "M", partner, "H6", 8517, "C00", 0, 0, value]),
  ];
  const file = readText(textOf(grid as Grid));
  expect(file.bad).toEqual([]);
  expect(fileTable(file, "KAZ", "8517", 2024)?.total).toBe(1.234);
});

describe("the decimal sign that the user chooses", () => {
  const open = comtrade([
    ["0", "1.234"],
    ["156", "617"],
    ["792", "1,5"],
  ]);
  const by = (text: string, decimal: "." | ",", name = "made.csv") => readText(text, name, 99, "KAZ", decimal);

  test("settles figures that could be two, and tells those that are none by it", () => {
    const text = comtrade(SOUND.map(([partner]) => [partner, partner === "0" ? "2.468" : "1.234"] as const));
    expect(readText(text).kept).toBe(0);
    expect(shares(by(text, "."))).toEqual({ CHN: 50, TUR: 50 });
    expect(fileTable(by(text, "."), "KAZ", "8517", 2024)?.total).toBe(2.468);
    expect(fileTable(by(text, ","), "KAZ", "8517", 2024)?.total).toBe(2468);
    expect(by(open, ".").bad).toEqual([{ row: 4, column: "value", found: "1,5", open: false }]);
  });

  test("goes for a Trade Map table and its thousands too", () => {
    const text = "Exporters\tImported value in 2024\nWorld\t1,234\nChina\t617\n";
    const name = "Trade_Map_imported_by_Kazakhstan.txt";
    expect(fileTable(readText(text, name), "KAZ", "", 2024)?.total).toBe(1_234_000);
    expect(fileTable(by(text, ".", name), "KAZ", "", 2024)?.total).toBe(1_234_000);
    expect(by(text, ",", name).ledger.accounts.get("KAZ\t\t2024")?.parts.get("")?.get("WLD")).toBe(1234);
  });

  test("leaves the numbers of a workbook what they are", () => {
    const grid = [
      COMTRADE_HEAD,
      ...[
        [0, 1234.5],
        [156, "617,25"],
        [792, 1.234],
      ].map(([partner, value]) => [2024, 398, "M", partner, "H6", 8517, "C00", 0, 0, value]),
    ];
    const file = by(textOf(grid as Grid, ","), ",");
    expect(file.bad).toEqual([]);
    expect([...(file.ledger.accounts.get("KAZ\t8517\t2024")?.parts.get("") ?? [])]).toEqual([
      ["WLD", 1234.5],
      ["CHN", 617.25],
      ["TUR", 1.234],
    ]);
  });
});
