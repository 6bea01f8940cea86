import { refuse } from "@/lib/math/refusal";
import { type Token, tokens } from "./tokens";

/** What a sign does to two values. Comparisons and and/or give 1 or 0. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "and" | "or";

/** A formula taken apart. `at`: where it stands in the text, the first character being 1. */
export type Formula =
  | { readonly kind: "number"; readonly value: number; readonly at: number }
  | { readonly kind: "text"; readonly value: string; readonly at: number }
  | { readonly kind: "column"; readonly name: string; readonly at: number }
  | { readonly kind: "call"; readonly name: "ln" | "exp" | "abs" | "negative" | "not"; readonly of: Formula; readonly at: number }
  | { readonly kind: "pair"; readonly sign: Operator; readonly left: Formula; readonly right: Formula; readonly at: number };

const DEEPEST = 50;
const SAME: Readonly<Record<string, Operator>> = { "=": "==", "<>": "!=", "&&": "and", "||": "or", "**": "^" };
const FUNCTIONS: ReadonlyMap<string, "ln" | "exp" | "abs"> = new Map([
  ["ln", "ln"],
  ["log", "ln"],
  ["exp", "exp"],
  ["abs", "abs"],
]);

/** From loose to tight; the power, which binds tightest and to the right, stands apart. */
const LEVELS: readonly (readonly string[])[] = [["or"], ["and"], ["==", "!=", "<", "<=", ">", ">="], ["+", "-"], ["*", "/"]];

/**
 * Reads a formula: numbers, columns, "texts", + - * / ^, ln (log), exp, abs, comparisons, and, or, not, brackets.
 *
 * @param path where the formula stands, for refusals; the place within it is added as a number
 * @throws Refusal at the first piece that does not fit, or when brackets go deeper than 50
 */
export function parseFormula(formula: string, path: readonly (string | number)[]): Formula {
  const pieces = tokens(formula, path);
  let next = 0;
  let depth = 0;
  const piece = () => pieces[next] as Token;
  const unexpected = (): never => refuse("formula", [...path, piece().at], { found: piece().text, name: String(piece().at) });
  const signOf = ({ kind, text }: Token) => (kind === "sign" || /^(and|or)$/i.test(text) ? (SAME[text] ?? text.toLowerCase()) : "");

  function level(k: number): Formula {
    const signs = LEVELS[k];
    if (signs === undefined) return prefixed();
    let left = level(k + 1);
    for (;;) {
      const { at, kind } = piece();
      const sign = kind === "text" ? "" : signOf(piece());
      if (!signs.includes(sign)) return left;
      next++;
      left = { kind: "pair", sign: sign as Operator, left, right: level(k + 1), at };
    }
  }

  function prefixed(): Formula {
    const { kind, text, at } = piece();
    const negative = kind === "sign" && text === "-";
    const not = (kind === "sign" && text === "!") || (kind === "name" && /^not$/i.test(text));
    if (!negative && !not) return power();
    next++;
    return nested(() => ({ kind: "call", name: negative ? "negative" : "not", of: not ? level(2) : prefixed(), at }));
  }

  function power(): Formula {
    const left = primary();
    const { at } = piece();
    if (piece().kind !== "sign" || signOf(piece()) !== "^") return left;
    next++;
    return nested(() => ({ kind: "pair", sign: "^", left, right: prefixed(), at }));
  }

  function primary(): Formula {
    const { kind, text, at } = piece();
    const opens = kind === "sign" && text === "(";
    if (kind === "end" || (kind === "sign" && !opens)) return unexpected();
    next++;
    if (opens) return bracketed();
    if (kind === "number") return { kind, value: Number(text), at };
    if (kind === "text") return { kind, value: text, at };
    const call = FUNCTIONS.get(text.toLowerCase());
    if (call === undefined || piece().text !== "(" || piece().kind !== "sign") return { kind: "column", name: text, at };
    next++;
    return { kind: "call", name: call, of: bracketed(), at };
  }

  function bracketed(): Formula {
    const inner = nested(() => level(0));
    if (piece().kind !== "sign" || piece().text !== ")") return unexpected();
    next++;
    return inner;
  }

  function nested(read: () => Formula): Formula {
    if (++depth > DEEPEST) return unexpected();
    const found = read();
    depth--;
    return found;
  }

  const whole = level(0);
  return piece().kind === "end" ? whole : unexpected();
}
