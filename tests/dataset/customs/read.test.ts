import { expect, test } from "vitest";
import { BadData } from "@/lib/dataset/bad-data";
import { readCustoms } from "@/lib/dataset/customs/read";
import { loadDataset } from "@/lib/dataset/load";

const data = loadDataset("data");
const HEADER = "reporter,partner,flow,year,month,value_cny,status,source";
const GOOD = "CHN,KAZ,exports,2024,1,5,reported,gac-2024";
const read = (...rows: string[]) => readCustoms(new Map([["trade/customs-2024.csv", [HEADER, ...rows].join("\n")]]), data);

function issuesOf(...rows: string[]) {
  try {
    read(...rows);
  } catch (error) {
    if (error instanceof BadData) return error.issues;
    throw error;
  }
  return [];
}

test("a month and a whole year are read as they stand", () => {
  expect(read(GOOD, "CHN,KAZ,exports,2024,,60,reported,gac-2024")).toMatchObject([
    { month: 1, valueCny: 5 },
    { month: null, valueCny: 60 },
  ]);
});

test("no file is no fault", () => {
  expect(readCustoms(new Map(), data)).toEqual([]);
});

test.each([
  ["an unknown country", "CHN,XXX,exports,2024,1,5,reported,gac-2024", "partner", "unknown-id"],
  ["an unknown source", "CHN,KAZ,exports,2024,1,5,reported,hearsay", "source", "unknown-id"],
  ["a thirteenth month", "CHN,KAZ,exports,2024,13,5,reported,gac-2024", "month", "out-of-range"],
  ["a negative value", "CHN,KAZ,exports,2024,1,-5,reported,gac-2024", "value_cny", "out-of-range"],
  ["a flow that customs do not report", "CHN,KAZ,balance,2024,1,5,reported,gac-2024", "flow", "unknown-id"],
  ["a figure twice", GOOD, "month", "duplicate"],
])("%s is refused at its line and column", (_, row, column, code) => {
  expect(issuesOf("CHN,KAZ,exports,2024,2,5,reported,gac-2024", ...(code === "duplicate" ? [GOOD] : []), row)).toMatchObject([
    { code, path: ["trade/customs-2024.csv", code === "duplicate" ? 4 : 3, column] },
  ]);
});
