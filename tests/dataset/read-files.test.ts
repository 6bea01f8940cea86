import { expect, test } from "vitest";
import { readFiles } from "@/lib/dataset/read-files";
import type { Indicator, Source } from "@/lib/dataset/schema";
import type { IssueCode } from "@/lib/math/refusal";
import { copyOfData, json, nextLine, plus, problemsOf } from "./copy-of-data";

const rows: readonly (readonly [string, string, string, string, IssueCode])[] = [
  ["a market code in small letters", "observations/ip.csv", "kaz,ip-protection,,2019,4,reported,qog-cs-jan24-wef,", "market", "malformed"],
  ["a year with a letter", "observations/ip.csv", "UZB,ip-protection,,2O19,4,reported,qog-cs-jan24-wef,", "year", "not-a-number"],
  ["a year before the series begin", "observations/ip.csv", "UZB,ip-protection,,1066,4,reported,qog-cs-jan24-wef,", "year", "out-of-range"],
  ["half a year", "observations/ip.csv", "UZB,ip-protection,,2019.5,4,reported,qog-cs-jan24-wef,", "year", "malformed"],
  ["a word for a value", "observations/ip.csv", "UZB,ip-protection,,2019,n/a,reported,qog-cs-jan24-wef,", "value", "not-a-number"],
  ["no value", "observations/ip.csv", "UZB,ip-protection,,2019,,reported,qog-cs-jan24-wef,", "value", "missing"],
  ["an unknown status", "observations/ip.csv", "UZB,ip-protection,,2019,4,guessed,qog-cs-jan24-wef,", "status", "unknown-id"],
  ["no source", "observations/ip.csv", "UZB,ip-protection,,2019,4,reported,,", "source", "missing"],
  ["a share above 100 %", "trade/import-suppliers.csv", "KAZ,CHN,1999,,101,kaz-bns", "share_pct", "out-of-range"],
  ["a negative value", "trade/import-suppliers.csv", "KAZ,CHN,1999,-1,10,kaz-bns", "value_usd", "out-of-range"],
  ["a negative flow", "trade/flows.csv", "CHN,KAZ,1999,-5,exporter,imf-dots-2022", "value_usd", "out-of-range"],
  ["an unknown reporter", "trade/flows.csv", "CHN,KAZ,1999,5,neighbour,imf-dots-2022", "reporter", "unknown-id"],
  ["an unknown region", "markets.csv", "MNG,MN,Mongolia,,steppe", "region", "unknown-id"],
  ["no English name", "countries.csv", "ZZZ,ZZ,,某", "name_en", "missing"],
  ["a second source that is no id", "trade/stand-ins.csv", "KAZ,kaz-bns,2023,CIA Factbook,2022,", "second_source", "malformed"],
];

test.each(rows)("a row with %s is refused by file, line and column", (_, file, row, column, code) => {
  const [problem, ...more] = problemsOf(copyOfData({ [file]: plus(row) }));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ code, path: [file, nextLine(file), column] });
  expect(problem?.values.accepted).not.toBe("");
});

test.each([
  "markets.csv",
  "countries.csv",
  "indicators.json",
  "sources.json",
  "playbook.json",
  "trade/import-suppliers.csv",
  "trade/stand-ins.csv",
  "trade/flows.csv",
])("without %s nothing is loaded, and the file is named", (file) => {
  expect(problemsOf(copyOfData({ [file]: () => null }))).toContainEqual({
    code: "missing",
    path: [file],
    values: { accepted: "this file" },
  });
});

test("without any file of observations nothing is loaded", () => {
  const files = new Map([...copyOfData()].filter(([file]) => !file.startsWith("observations/")));
  expect(problemsOf(files)).toEqual([{ code: "missing", path: ["observations"], values: { accepted: "at least one .csv file" } }]);
});

test("an indicator's label longer than 22 characters and an upside-down range are refused by entry and field", () => {
  const edit = json<Indicator[]>((indicators) => {
    Object.assign(indicators[3] as object, { short: { en: "a label that is far too long" }, range: [7, 1] });
  });
  expect(
    problemsOf(copyOfData({ "indicators.json": edit })).map(({ code, path, values }) => [code, path.join(" "), values.accepted]),
  ).toEqual([
    ["out-of-range", "indicators.json 4 short en", "≤ 22 characters"],
    ["malformed", "indicators.json 4 range", "lowest < highest"],
  ]);
});

test("a source without a licence is refused", () => {
  const edit = json<Partial<Source>[]>((sources) => {
    delete sources[0]?.licence;
  });
  expect(problemsOf(copyOfData({ "sources.json": edit }))).toMatchObject([{ code: "missing", path: ["sources.json", 1, "licence"] }]);
});

test("files that are not sound are told first; they are not checked against the others as well", () => {
  const edits = {
    "markets.csv": plus("MNG,MN,Mongolia,,steppe"),
    "observations/ip.csv": plus("MNG,ip-protection,,2019,4,reported,hearsay,"),
  };
  expect(problemsOf(copyOfData(edits)).map(({ path }) => path.slice(0, 1))).toEqual([["markets.csv"]]);
});

test("the version is the same for the same content, whatever the line ends, the byte order mark or the order of the files", () => {
  const version = readFiles(copyOfData()).version;
  const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(readFiles(copyOfData({ "observations/ip.csv": windows, "markets.csv": windows, "sources.json": windows })).version).toBe(version);
  expect(readFiles(new Map([...copyOfData()].reverse())).version).toBe(version);
});

test("the version changes with any figure", () => {
  const edit = (text: string) => text.replace("4.105462", "4.105463");
  expect(readFiles(copyOfData({ "observations/ip.csv": edit })).version).not.toBe(readFiles(copyOfData()).version);
});
