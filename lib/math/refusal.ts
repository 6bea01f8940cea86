/** What can be wrong with an input. Each code has one sentence in the language files. */
export type IssueCode =
  | "not-a-number"
  | "out-of-range"
  | "too-few"
  | "too-many"
  | "too-large"
  | "wrong-length"
  | "all-zero"
  | "zero-in-column"
  | "negative-in-column"
  | "constant-column"
  | "unknown-id"
  | "duplicate"
  | "missing"
  | "malformed"
  | "newer-version"
  | "contradiction"
  | "no-room"
  | "formula"
  | "empty-sample"
  | "no-positive-flow"
  | "negative-flow"
  | "negative-weight"
  | "no-variation"
  | "one-group"
  | "log-of-flow"
  | "miscomputed";

/** One thing that is wrong: what, where, and what would be accepted. Never a sentence: the language files hold those. */
export type Issue = {
  readonly code: IssueCode;
  /** Where it stands, from the outside in: `["weights", 3]`. */
  readonly path: readonly (string | number)[];
  /** `accepted`: the accepted range in signs that need no translation ("0–100"). `found`: what stood there. */
  readonly values: { readonly accepted?: string; readonly found?: string; readonly name?: string };
};

/** Thrown where a computation cannot honestly be done on this input. Doors catch it and show its issues. */
export class Refusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.code} at ${issue.path.join(".") || "(root)"}`).join("; "));
    this.name = "Refusal";
  }
}

/** Short form for the common case of a single issue. */
export function refuse(code: IssueCode, path: Issue["path"], values: Issue["values"] = {}): never {
  throw new Refusal([{ code, path, values }]);
}

/** Longest text repeated in an issue. */
const LONGEST = 60;

/**
 * What stood in the wrong place, for `values.found`: a short text whatever it is. Lists and objects are not looked into,
 * since an input from outside may be nested deeper than a printer can follow.
 */
export function shown(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? "[]" : "[…]";
  if (typeof found === "object" && found !== null) return "{…}";
  const text = String(found);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
