import { expect, test } from "vitest";
import { isMissing } from "@/lib/files/cells";
import { lookAt } from "@/lib/gravity/file/look";
import { guessMapping, namesIn } from "@/lib/gravity/file/mapping";

test.each([",", ";", "\t", "|"])("finds the separator %j, the names and which columns hold numbers", (separator) => {
  const text = "exporter importer year trade\nA B 2019 1.5\nA C 2019 NA\n".replaceAll(" ", separator);
  const look = lookAt(text, true);
  expect(look.layout.separator).toBe(separator);
  expect(look.columns.map(({ name, numeric }) => ({ name, numeric }))).toEqual([
    { name: "exporter", numeric: false },
    { name: "importer", numeric: false },
    { name: "year", numeric: true },
    { name: "trade", numeric: true },
  ]);
  expect(look).toMatchObject({
    head: 1,
    sample: [
      ["A", "B", "2019", "1.5"],
      ["A", "C", "2019", "NA"],
    ],
  });
});

test("passes over a spreadsheet's own first line and empty rows, whose numbers count", () => {
  expect(lookAt("sep=;\r\n\r\nfrom;to;flow\r\nA;B;1,5\r\n", true)).toMatchObject({
    head: 3,
    signs: [null, null, ","],
    layout: { separator: ";", lineEnd: "\n" },
  });
});

test("takes a first row with a number in it for data: columns go by their number", () => {
  const look = lookAt("A,B,2019,3\nA,C,2019,4\n", true);
  expect(look.head).toBe(0);
  expect(look.columns.map(({ name }) => name)).toEqual(["1", "2", "3", "4"]);
});

test("reads the line ends of old machines", () => {
  expect(lookAt("exporter,importer,trade\rA,B,1\rB,A,2\r", true)).toMatchObject({
    layout: { lineEnd: "\r" },
    sample: [
      ["A", "B", "1"],
      ["B", "A", "2"],
    ],
  });
});

test("takes a column for numbers whose first thousand cells are empty: panels are sorted, and some exporters report nothing", () => {
  const rows = Array.from({ length: 1200 }, (_, i) => `A,B,${i < 1000 ? "" : i}`);
  expect(lookAt(`exporter,importer,trade\n${rows.join("\n")}\n`, true).columns.map(({ numeric }) => numeric)).toEqual([false, false, true]);
});

test("a header longer than its names has no column without a name at its end", () => {
  expect(lookAt("exporter,importer,trade,,\nA,B,1,,\n", true).columns).toHaveLength(3);
});

test("knows the marks for a missing figure, and takes no word or number for one", () => {
  expect(["", " ", "NA", "n/a", "N.A.", ".", "..", "-", "#N/A", "NaN", "null"].filter((cell) => !isMissing(cell))).toEqual([]);
  expect(["0", "-1", "Nauru", "x", "nil"].filter(isMissing)).toEqual([]);
});

test.each([
  [
    "the guide's panel",
    "exporter,importer,year,pair_id,trade,DIST,CNTG",
    { exporter: 0, importer: 1, year: 2, trade: 4, numbers: [3, 5, 6] },
  ],
  ["the other way round", "iso_d,iso_o,flow,distw", { exporter: 1, importer: 0, year: null, trade: 2, numbers: [3] }],
  [
    "the program's own panel",
    "exporter,importer,year,exports_usd,imports_usd",
    { exporter: 0, importer: 1, year: 2, trade: 3, numbers: [4] },
  ],
])("guesses what is what by usual names: %s", (_, header, expected) => {
  const names = header.split(",");
  const line = names.map((name) => (/^(iso|exporter|importer)/.test(name) ? name : "1"));
  expect(guessMapping(lookAt(`${header}\n${line}\n${line}`, true))).toMatchObject(expected);
});

test("names fit a formula and none stands twice; the four parts of a flow have names of their own", () => {
  const look = lookAt("from,to,value,ln,GDP (US$),GDP US$,2nd,trade,доход\nA,B,1,1,1,1,1,1,1\n", true);
  const mapping = guessMapping(look);
  expect(mapping).toMatchObject({ exporter: 0, importer: 1, trade: 7 });
  expect([...namesIn(look, mapping).values()]).toEqual([
    "exporter",
    "importer",
    "trade",
    "value",
    "ln_2",
    "GDP_US",
    "GDP_US_2",
    "c_2nd",
    "доход",
  ]);
});
