import { expect, test } from "vitest";
import { tables } from "@/lib/dataset/tables";
import { copyOfData } from "./copy-of-data";

test.each([
  ["markets", "markets.csv"],
  ["countries", "countries.csv"],
  ["observations", "observations/ip.csv"],
  ["supplierShares", "trade/import-suppliers.csv"],
  ["standIns", "trade/stand-ins.csv"],
  ["flows", "trade/flows.csv"],
] as const)("the header of %s is that of its file, and its columns reach every field of its schema", (name, file) => {
  const { columns, numbers, schema } = tables[name];
  expect(Object.keys(columns).join(",")).toBe(copyOfData().get(file)?.split("\n")[0]);
  // What goods a figure is about is worked out for the product that a decision names; no file holds it.
  const read = Object.keys(schema.shape).filter((field) => !(name === "observations" && field === "goods"));
  expect(new Set(Object.values(columns).map((field) => field.split(".")[0]))).toEqual(new Set(read));
  for (const number of numbers) expect(Object.keys(columns)).toContain(number);
});
