import { type Issue, Refusal } from "@/lib/math/refusal";

/** A closed range of numbers, and how it is written for the reader. */
export type Accepted = { readonly least: number; readonly most: number; readonly text: string };

export const percent: Accepted = { least: 0, most: 100, text: "0–100" };
export const notNegative: Accepted = { least: 0, most: 1e100, text: "≥ 0" };
export const positive: Accepted = { least: 1e-100, most: 1e100, text: "> 0" };

/** The issue with a number that is not finite or outside the range; `null` where it is fine. */
export function outside(value: number, path: Issue["path"], { least, most, text }: Accepted): Issue | null {
  if (value >= least && value <= most) return null;
  return { code: Number.isFinite(value) ? "out-of-range" : "not-a-number", path, values: { accepted: text, found: String(value) } };
}

/** @throws Refusal with all issues at once, if there is any */
export function refuseAny(checks: readonly (Issue | null)[]): void {
  const issues = checks.filter((issue) => issue !== null);
  if (issues.length > 0) throw new Refusal(issues);
}
