import { expect, test } from "vitest";
import { lineSplitter } from "@/lib/trade/lines";

test("records that hold anything are cut at the separator of the file, and rows keep their numbers", () => {
  const found: [string, number][] = [];
  const lines = lineSplitter((line, row) => found.push([line, row]));
  for (const letter of '\uFEFFTitle, of all\r\n\r\na;b\r\n"x\ny";2\r\n;\r\npipe 5";3') lines.push(letter);
  lines.end();
  expect(found).toEqual([
    ["Title, of all", 1],
    ["a;b", 3],
    ['"x\ny";2', 4],
    [";", 5],
    ['pipe 5";3', 6],
  ]);
});
