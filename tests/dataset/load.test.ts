import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { filesOf, loadDataset } from "@/lib/dataset/load";

let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "data-"));
  cpSync("data", directory, { recursive: true });
});

afterEach(() => rmSync(directory, { recursive: true }));

test("the project's own files load, and a copy elsewhere has the same version", () => {
  expect(loadDataset(directory)).toEqual(loadDataset("data"));
});

test("every .csv and .json file is read by its path below the directory, and nothing else", () => {
  const files = filesOf(directory);
  expect([...files.keys()]).toContain("observations/demand.csv");
  expect([...files.keys()]).toContain("trade/flows.csv");
  expect([...files.keys()]).not.toContain("README.md");
  expect(files.get("markets.csv")).toBe(readFileSync("data/markets.csv", "utf8"));
});

test("a bad figure on disk is refused in one sentence that names file, line, column and range", () => {
  const file = join(directory, "observations/ip.csv");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, `${text}UZB,ip-protection,,2019,9,reported,qog-cs-jan24-wef,\n`);
  const line = text.split("\n").length;
  expect(() => loadDataset(directory)).toThrow(`observations/ip.csv, line ${line}, value: out-of-range (accepted 1–7, found 9)`);
});

test("an emptied file is refused by name", () => {
  writeFileSync(join(directory, "trade/flows.csv"), "");
  expect(() => loadDataset(directory)).toThrow("trade/flows.csv: too-few (accepted a header and at least one row)");
});

test("a missing directory is the file system's own error", () => {
  expect(() => loadDataset(join(directory, "nowhere"))).toThrow("ENOENT");
});
