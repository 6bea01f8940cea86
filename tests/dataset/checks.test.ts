import { expect, test } from "vitest";
import type { Indicator, Playbook } from "@/lib/dataset/schema";
import type { IssueCode } from "@/lib/math/refusal";
import { copyOfData, json, nextLine, plus, problemsOf } from "./copy-of-data";

const DEMAND = "observations/demand.csv";
const DISTANCE = "observations/distance.csv";
const SHARES = "trade/import-suppliers.csv";
const STAND_INS = "trade/stand-ins.csv";
const FLOWS = "trade/flows.csv";
const GOOD = "KAZ,gdp-growth,,2001,13.5,reported,wdi-databank-2026,";

/** How many entries a file holds as it is. */
const entriesOf = (file: string) => (JSON.parse(copyOfData().get(file) as string) as unknown[]).length;

/** Rows that are each sound in themselves and wrong among the others: what they do, file, row, column, code, what is accepted. */
const rows: readonly (readonly [string, string, string, string, IssueCode, string])[] = [
  ["names an unknown market", DEMAND, GOOD.replace("KAZ", "ABC"), "market", "unknown-id", "markets.csv"],
  ["names a country that is no market", DEMAND, GOOD.replace("KAZ", "FRA"), "market", "unknown-id", "markets.csv"],
  ["names an unknown indicator", DEMAND, GOOD.replace("gdp-growth", "gdp-joy"), "indicator", "unknown-id", "indicators.json"],
  ["names an unknown source", DEMAND, GOOD.replace("wdi-databank-2026", "hearsay"), "source", "unknown-id", "sources.json"],
  ["is below the indicator's range", DEMAND, GOOD.replace("13.5", "-101"), "value", "out-of-range", "≥ -100"],
  [
    "is above the indicator's range",
    "observations/ip.csv",
    "UZB,ip-protection,,2019,7.5,reported,qog-cs-jan24-wef,",
    "value",
    "out-of-range",
    "1–7",
  ],
  ["is flagged without the doubt", DEMAND, GOOD.replace("reported", "flagged"), "note", "missing", "the doubt"],
  ["is derived without the formula", DEMAND, GOOD.replace("reported", "derived"), "note", "missing", "the formula"],
  [
    "has an exporter where it makes no difference",
    DEMAND,
    GOOD.replace(",,2001", ",CHN,2001"),
    "exporter",
    "contradiction",
    "an empty cell",
  ],
  [
    "lacks the exporter of a bilateral figure",
    DISTANCE,
    "KAZ,distance,,2012,100,reported,cepii-geodist,",
    "exporter",
    "missing",
    "an exporter",
  ],
  [
    "has the market as its own exporter",
    DISTANCE,
    "KAZ,distance,KAZ,2012,100,reported,cepii-geodist,",
    "exporter",
    "contradiction",
    "another country",
  ],
  ["names an unknown exporter", DISTANCE, "KAZ,distance,ABC,2012,100,reported,cepii-geodist,", "exporter", "unknown-id", "countries.csv"],
  ["gives shares of an unknown market", SHARES, "FRA,CHN,2020,,5,imf-dots-2022", "market", "unknown-id", "markets.csv"],
  ["gives a share to an unknown supplier", SHARES, "KAZ,ABC,1999,,5,kaz-bns", "supplier", "unknown-id", "countries.csv, WLD"],
  ["gives a share from an unknown source", SHARES, "KAZ,CHN,1999,,5,hearsay", "source", "unknown-id", "sources.json"],
  [
    "stands in with a year that has no shares",
    STAND_INS,
    "KAZ,kaz-bns,1999,,,",
    "source",
    "unknown-id",
    "a source and year with shares of this market",
  ],
  ["stands in for an unknown market", STAND_INS, "FRA,kaz-bns,2023,,,", "market", "unknown-id", "markets.csv"],
  ["names a flow of an unknown country", FLOWS, "CHN,ABC,2020,5,exporter,imf-dots-2022", "importer", "unknown-id", "countries.csv"],
  ["names a flow from an unknown source", FLOWS, "CHN,KAZ,1999,5,exporter,hearsay", "source", "unknown-id", "sources.json"],
  ["names a market that is no country", "markets.csv", "ABC,AB,Abcland,,asean", "iso3", "unknown-id", "countries.csv"],
];

test.each(rows)("a row that %s is refused by file, line and column", (_, file, row, column, code, accepted) => {
  const problems = problemsOf(copyOfData({ [file]: plus(row) }));
  expect(problems).toContainEqual({ code, path: [file, nextLine(file), column], values: { accepted, found: expect.any(String) } });
});

test.each([
  ["a figure", DEMAND, "KAZ,gdp-growth,,2024,5,reported,wdi-databank-2026,", "market"],
  ["a supplier's share", SHARES, "KAZ,CHN,2023,,1,kaz-bns", "supplier"],
  ["a stand-in", STAND_INS, "KAZ,kaz-bns,2022,,,", "market"],
  ["a flow", FLOWS, "CHN,KAZ,2020,5,exporter,imf-dots-2022", "exporter"],
  ["a market", "markets.csv", "KAZ,KZ,Kazakhstan,,central-asia", "iso3"],
  ["a country's two letters", "countries.csv", "ZZZ,KZ,Zedland,", "iso2"],
])("%s said twice is refused, with the line of the first", (_, file, row, column) => {
  const [problem, ...more] = problemsOf(copyOfData({ [file]: plus(row) }));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ code: "duplicate", path: [file, nextLine(file), column] });
  expect(problem?.values.accepted).toMatch(new RegExp(`^once, first at ${file}, \\d+$`));
});

test("shares of one market, source and year that add up to more than 100.5 % are refused where the table begins", () => {
  const rows = ["TKM,CHN,1999,,60,imf-dots-2022", "TKM,RUS,1999,,40.6,imf-dots-2022"];
  expect(problemsOf(copyOfData({ [SHARES]: plus(...rows) }))).toEqual([
    {
      code: "out-of-range",
      path: [SHARES, nextLine(SHARES), "share_pct"],
      values: { accepted: "shares of TKM imf-dots-2022 1999 that add up to ≤ 100.5", found: "100.60" },
    },
  ]);
});

test("shares may add up to 100.5 % from rounding, and the total does not count", () => {
  const rows = ["TKM,WLD,1999,5000,100,imf-dots-2022", "TKM,CHN,1999,,60,imf-dots-2022", "TKM,RUS,1999,,40.5,imf-dots-2022"];
  expect(problemsOf(copyOfData({ [SHARES]: plus(...rows) }))).toEqual([]);
});

test("a stand-in without shares is refused, and so is a second source without its year", () => {
  const edit = (text: string) => text.replace("KAZ,kaz-bns,2023,cia-factbook-archive,2022", "KAZ,kaz-bns,2023,cia-factbook-archive,");
  expect(problemsOf(copyOfData({ [STAND_INS]: edit }))).toMatchObject([{ code: "unknown-id", path: [STAND_INS, 2, "second_source"] }]);
});

test("an indicator without a single figure is refused", () => {
  const edit = json<Indicator[]>((indicators) => {
    indicators.push({ ...(indicators[0] as Indicator), id: "nobody-knows" });
  });
  const problems = problemsOf(copyOfData({ "indicators.json": edit }));
  const place = ["indicators.json", entriesOf("indicators.json") + 1, "id"];
  expect(problems).toMatchObject([{ code: "unknown-id", path: place, values: { found: "nobody-knows" } }]);
});

test("an indicator and a source named twice are refused", () => {
  const again = json<unknown[]>((entries) => {
    entries.push(entries[0]);
  });
  for (const file of ["indicators.json", "sources.json"])
    expect(problemsOf(copyOfData({ [file]: again }))).toMatchObject([{ code: "duplicate", path: [file, entriesOf(file) + 1, "id"] }]);
});

test("a measure with an unknown market or document, or a market both covered and inferred, is refused", () => {
  const edit = json<Playbook>(({ measures }) => {
    Object.assign(measures[0] as object, { markets: ["KAZ", "FRA"], inferred: ["ABC", "KAZ"], document: "rumour" });
  });
  expect(problemsOf(copyOfData({ "playbook.json": edit })).map(({ code, path, values }) => [code, path.join(" "), values.found])).toEqual([
    ["unknown-id", "playbook.json measures 0 document", "rumour"],
    ["unknown-id", "playbook.json measures 0 markets", "FRA"],
    ["unknown-id", "playbook.json measures 0 inferred", "ABC"],
    ["contradiction", "playbook.json measures 0 inferred", "KAZ"],
  ]);
});

test("all problems are told at once, not one by one", () => {
  const problems = problemsOf(
    copyOfData({
      [DEMAND]: plus(GOOD.replace("KAZ", "ABC"), GOOD.replace("13.5", "-101")),
      [FLOWS]: plus("CHN,ABC,2020,5,exporter,hearsay"),
    }),
  );
  expect(problems.map(({ path }) => path[0])).toEqual([DEMAND, DEMAND, FLOWS, FLOWS]);
});
