import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { power } from "@/lib/math/elementary/power";
import { refuse } from "@/lib/math/refusal";
import type { Panel } from "../types";
import { type Formula, type Operator, parseFormula } from "./parse";

type Texts = { readonly codes: Int32Array; readonly labels: readonly string[] };
/** Columns named where one is not known. */
const MOST_NAMES = 30;

type Value = number | string | Float64Array | Texts;

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": power,
  "==": (a, b) => truth(a === b, a, b),
  "!=": (a, b) => truth(a !== b, a, b),
  "<": (a, b) => truth(a < b, a, b),
  "<=": (a, b) => truth(a <= b, a, b),
  ">": (a, b) => truth(a > b, a, b),
  ">=": (a, b) => truth(a >= b, a, b),
  and: (a, b) => (a === 0 || b === 0 ? 0 : truth(true, a, b)),
  or: (a, b) => (isTrue(a) || isTrue(b) ? 1 : truth(false, a, b)),
};

/**
 * The value of a formula in every row. A missing cell makes NaN of what depends on it; the logarithm of a number that is
 * not positive is −∞, so that the two can be told apart. A formula that is the name of a column means that column.
 *
 * @throws Refusal for an unknown column, a text where a number belongs, and what `parseFormula` refuses; the path ends
 * with the place in the formula
 */
export function evaluateFormula(panel: Panel, formula: string, path: readonly (string | number)[]): Float64Array {
  const whole: Formula = panel.columns.has(formula.trim()) ? { kind: "column", name: formula.trim(), at: 1 } : parseFormula(formula, path);
  const value = worth(panel, whole, path);
  const numbers = numeric(value, whole, path);
  return typeof numbers === "number" ? new Float64Array(panel.rows).fill(numbers) : numbers;
}

function worth(panel: Panel, formula: Formula, path: readonly (string | number)[]): Value {
  switch (formula.kind) {
    case "number":
    case "text":
      return formula.value;
    case "column": {
      const column = panel.columns.get(formula.name);
      if (column === undefined) return refuse("unknown-id", [...path, formula.at], { found: formula.name, accepted: columnNames(panel) });
      if (column.kind === "text") return column;
      const { values, missing } = column;
      return missing === null ? values : values.map((value, row) => (missing[row] === 1 ? Number.NaN : value));
    }
    case "call": {
      const apply = { ln: logarithm, exp, abs: Math.abs, negative: (a: number) => -a, not: (a: number) => truth(a === 0, a, a) }[
        formula.name
      ];
      const of = numeric(worth(panel, formula.of, path), formula.of, path);
      return typeof of === "number" ? apply(of) : of.map(apply);
    }
    case "pair": {
      const left = worth(panel, formula.left, path);
      const right = worth(panel, formula.right, path);
      if ((formula.sign === "==" || formula.sign === "!=") && isText(left) && isText(right)) return sameText(left, right, formula.sign);
      return both(formula.sign, numeric(left, formula.left, path), numeric(right, formula.right, path));
    }
  }
}

const isText = (value: Value): value is string | Texts =>
  typeof value === "string" || (typeof value === "object" && !(value instanceof Float64Array));

function numeric(value: Value, formula: Formula, path: readonly (string | number)[]): number | Float64Array {
  if (!isText(value)) return value;
  return refuse("not-a-number", [...path, formula.at], { found: formula.kind === "column" ? formula.name : String(value) });
}

function both(sign: Operator, left: number | Float64Array, right: number | Float64Array): number | Float64Array {
  const apply = OPERATORS[sign] as (a: number, b: number) => number;
  if (typeof left === "number") return typeof right === "number" ? apply(left, right) : right.map((value) => apply(left, value));
  if (typeof right === "number") return left.map((value) => apply(value, right));
  return left.map((value, row) => apply(value, right[row] as number));
}

function sameText(left: string | Texts, right: string | Texts, sign: "==" | "!="): number | Float64Array {
  const [hit, miss] = sign === "==" ? [1, 0] : [0, 1];
  if (typeof left === "string") return typeof right === "string" ? (left === right ? hit : miss) : sameText(right, left, sign);
  if (typeof right === "string") {
    const code = left.labels.indexOf(right);
    return Float64Array.from(left.codes, (each) => (each < 0 ? Number.NaN : each === code ? hit : miss));
  }
  const codes = new Map(left.labels.map((label, code) => [label, code]));
  const translated = right.labels.map((label) => codes.get(label) ?? -1);
  return Float64Array.from(left.codes, (each, row) => {
    const other = right.codes[row] as number;
    if (each < 0 || other < 0) return Number.NaN;
    return translated[other] === each ? hit : miss;
  });
}

/** The columns that there are, to choose from. */
export function columnNames({ columns }: Panel): string {
  const names = [...columns.keys()];
  return `${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? ", …" : ""}`;
}

function logarithm(value: number): number {
  return value <= 0 ? Number.NEGATIVE_INFINITY : ln(value);
}

function isTrue(value: number): boolean {
  return value !== 0 && !Number.isNaN(value);
}

function truth(holds: boolean, a: number, b: number): number {
  return Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : holds ? 1 : 0;
}
