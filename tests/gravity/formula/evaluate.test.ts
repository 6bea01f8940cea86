import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsIn } from "@/lib/gravity/formula/columns";
import { evaluateFormula } from "@/lib/gravity/formula/evaluate";
import { splitTerms } from "@/lib/gravity/formula/tokens";
import { Refusal } from "@/lib/math/refusal";
import { panelOf } from "../support/panels";

const panel = panelOf({
  from: ["CHN", "KAZ", "CHN", null],
  to: ["KAZ", "KAZ", "UZB", "KAZ"],
  year: [2009, 2010, 2011, 2012],
  D: [1, Math.E, 0, -2],
  "GDP (bn)": [1, 2, 3, null],
});
const values = (formula: string) => [...evaluateFormula(panel, formula, ["x", 0])];
const nan = Number.NaN;

describe("a formula", () => {
  test.each<readonly [string, readonly number[]]>([
    ["D", [1, Math.E, 0, -2]],
    ["ln(D)", [0, 1, -Infinity, -Infinity]],
    ["LOG(D)", [0, 1, -Infinity, -Infinity]],
    ["2 + 3 * 4 ^ 2 / 8 - 1", [7, 7, 7, 7]],
    ["2 ^ 3 ^ 2", [512, 512, 512, 512]],
    ["-2 ^ 2", [-4, -4, -4, -4]],
    ["(1 + 2) * -3", [-9, -9, -9, -9]],
    ["year - 2009.0 - 0e0", [0, 1, 2, 3]],
    ["abs(D) * exp(0)", [1, Math.E, 0, 2]],
    ["`GDP (bn)` + 1", [2, 3, 4, nan]],
    ["GDP (bn)", [1, 2, 3, nan]],
    ["year >= 2010", [0, 1, 1, 1]],
    ["2010 <= year and year < 2012", [0, 1, 1, 0]],
    ["year = 2010 or year == 2012", [0, 1, 0, 1]],
    ["not year == 2010 && D > 0", [1, 0, 0, 0]],
    ["!(year <> 2010) || D < 0", [0, 1, 0, 1]],
    ["(year >= 2010) * D", [0, Math.E, 0, -2]],
    ["from != to", [1, 0, 1, nan]],
    ["from == 'CHN'", [1, 0, 1, nan]],
    ['"KAZ" == to', [1, 1, 0, 1]],
    ["from == 'XXX'", [0, 0, 0, nan]],
    ["from == 'CHN' or year == 2012", [1, 0, 1, 1]],
    ["from == 'CHN' and year > 2012", [0, 0, 0, 0]],
  ])("%s is worked out row by row", (formula, expected) => {
    const found = values(formula);
    for (const [row, value] of expected.entries())
      if (Number.isFinite(value)) expect(found[row]).toBeCloseTo(value, 12);
      else expect(found[row]).toBe(value);
  });

  test.each<readonly [string, string, number]>([
    ["ln(D", "formula", 5],
    ["", "formula", 1],
    ["D +", "formula", 4],
    ["D D", "formula", 3],
    ["D ; 2", "formula", 3],
    ["  * 2", "formula", 3],
    ["ln()", "formula", 4],
    ["(D))", "formula", 4],
    ["D + DIST", "unknown-id", 5],
    ["constructor(D)", "formula", 12],
    ["2 * from", "not-a-number", 5],
    ["from < to", "not-a-number", 1],
    ["from == 3", "not-a-number", 1],
    ["'CHN'", "not-a-number", 1],
  ])("%s is refused as %s at character %d", (formula, code, at) => {
    expect(() => values(formula)).toThrow(Refusal);
    try {
      values(formula);
    } catch (error) {
      expect((error as Refusal).issues[0]).toMatchObject({ code, path: ["x", 0, at] });
    }
  });

  test("is refused when it is too long or too deep, before it could do harm", () => {
    expect(() => values("1+".repeat(400))).toThrow("too-large");
    expect(() => values(`${"(".repeat(60)}1${")".repeat(60)}`)).toThrow("formula");
    expect(() => values("-".repeat(60))).toThrow("formula");
  });

  test("of any text gives numbers or a refusal, nothing else", () => {
    const piece = fc.constantFrom(
      "D",
      "year",
      "from",
      "ln(",
      "(",
      ")",
      "+",
      "-",
      "*",
      "^",
      "==",
      " and ",
      " not ",
      "2",
      "'a'",
      "`",
      "$",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        try {
          return values(pieces.join("")).length === panel.rows;
        } catch (error) {
          return error instanceof Refusal;
        }
      }),
    );
  });
});

describe("the columns of a formula", () => {
  test("are named once each; a formula that is a column's own name means that column", () => {
    const isColumn = (name: string) => name === "ln(DIST)";
    expect(columnsIn("ln(D) * C + C == 'x'", isColumn, [])).toEqual(["D", "C"]);
    expect(columnsIn(" ln(DIST) ", isColumn, [])).toEqual(["ln(DIST)"]);
  });
});

describe("a list of terms", () => {
  test.each<readonly [string, readonly string[]]>([
    ["ln(DIST),CNTG , LANG", ["ln(DIST)", "CNTG", "LANG"]],
    ["a,,b", ["a", "", "b"]],
    ["`GDP, bn`,x == 'a,b'", ["`GDP, bn`", "x == 'a,b'"]],
    ["", [""]],
  ])("%s is cut at its commas, not at those within brackets and quotes", (list, expected) => {
    expect(splitTerms(list)).toEqual(expected);
  });
});
