import fc from "fast-check";
import { expect, test } from "vitest";
import { fieldsOf, lineSplitter, owned, pick } from "@/lib/trade/lines";

const split = (text: string, size: number) => {
  const found: [string, number][] = [];
  const lines = lineSplitter((line, row) => found.push([line, row]));
  for (let at = 0; at < text.length; at += size) lines.push(text.slice(at, at + size));
  lines.end();
  return found;
};

test("a line end inside quotes belongs to the record; mark, returns and empty lines are dropped", () => {
  expect(split('\uFEFFa,b\r\n"x\ny",2\n\n"say ""hi""",3', 3)).toEqual([
    ["a,b", 1],
    ['"x\ny",2', 2],
    ['"say ""hi""",3', 4],
  ]);
});

test("the size of the pieces changes nothing", () => {
  const text = fc.array(fc.constantFrom("a", ",", '"', "\n", "\r\n", "é"), { maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 20 }), (made, size) => {
      expect(split(made, size)).toEqual(split(made, made.length + 1));
    }),
  );
});

test("a quote that is never closed does not swallow the file", () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `row ${i}`);
  expect(split(`"open\n${rows.join("\n")}`, 1000).length).toBeGreaterThan(10_000);
});

test("quoted fields may hold the delimiter and doubled quotes", () => {
  expect(fieldsOf('a,"b, c","d ""e""",,f', ",")).toEqual(["a", "b, c", 'd "e"', "", "f"]);
});

test("a copy of a text in memory of its own is the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(owned(text)).toBe(text);
    }),
  );
});

test("picking some fields is the same as taking all and choosing", () => {
  const field = fc.constantFrom("", "a", "b c", '"d,e"', '"f""g"');
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 8 }), fc.uniqueArray(fc.nat(9), { minLength: 1 }), (fields, columns) => {
      const line = fields.join(",");
      const wanted = columns.sort((a, b) => a - b);
      expect(pick(line, ",", wanted)).toEqual(wanted.map((column) => fieldsOf(line, ",")[column] ?? ""));
    }),
  );
});
