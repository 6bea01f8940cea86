import { refuse, shown } from "@/lib/math/refusal";

/** A piece of a formula. `at`: its place, the first character being 1. */
export type Token = { readonly kind: "number" | "name" | "text" | "sign" | "end"; readonly text: string; readonly at: number };

/** Longest formula read. */
export const LONGEST_FORMULA = 500;

const PIECES =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?<name>[\p{L}_][\p{L}\p{N}_.]*)|`(?<quoted>[^`]+)`|"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<sign><=|>=|==|!=|<>|&&|\|\||\*\*|[-+*/^()<>=!]))/uy;

/**
 * Cuts a formula into numbers, names (those with other signs in backticks), "texts" and signs; an end mark closes it.
 *
 * @throws Refusal at the first sign that belongs to none of them, and for a formula of more than 500 characters
 */
export function tokens(formula: string, path: readonly (string | number)[]): readonly Token[] {
  if (formula.length > LONGEST_FORMULA)
    return refuse("too-large", path, { accepted: `≤ ${LONGEST_FORMULA}`, found: String(formula.length) });
  const found: Token[] = [];
  const end = formula.trimEnd().length;
  let from = 0;
  while (from < end) {
    PIECES.lastIndex = from;
    const match = PIECES.exec(formula);
    const blank = /^\s*/.exec(formula.slice(from))?.[0].length ?? 0;
    const at = from + blank + 1;
    if (match?.groups === undefined) return refuse("formula", [...path, at], { found: shown(formula.slice(at - 1)), name: String(at) });
    const { number, name, quoted, double, single, sign } = match.groups;
    if (number !== undefined) found.push({ kind: "number", text: number, at });
    else if (name !== undefined || quoted !== undefined) found.push({ kind: "name", text: name ?? quoted ?? "", at });
    else if (sign !== undefined) found.push({ kind: "sign", text: sign, at });
    else found.push({ kind: "text", text: double ?? single ?? "", at });
    from = PIECES.lastIndex;
  }
  found.push({ kind: "end", text: "", at: end + 1 });
  return found;
}

/** A list of terms cut at its commas, those within brackets and quotes excepted; blanks around a term go, empty ones stay. */
export function splitTerms(list: string): readonly string[] {
  const terms = [""];
  let depth = 0;
  let quote = "";
  for (const sign of list) {
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if ("\"'`".includes(sign)) quote = sign;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    else if (sign === "," && depth === 0) {
      terms.push("");
      continue;
    }
    terms[terms.length - 1] += sign;
  }
  return terms.map((term) => term.trim());
}
