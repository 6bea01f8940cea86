import { z } from "zod";
import { type FlatMatrix, flatten, LARGEST } from "@/lib/madm/problem";
import { type Issue, shown } from "@/lib/math/refusal";

/** Nobody weighs more criteria. Some methods take time with its square. */
export const MOST_CRITERIA = 1000;
/** The largest table of pairwise judgements. */
export const MOST_JUDGED = 100;

const number = { type: "number", minimum: -LARGEST, maximum: LARGEST };

/** Finds what is wrong with a value; paths start inside it. */
type Check<T> = (value: unknown, issues: Issue[]) => T;

/**
 * A field checked by one loop instead of a schema for each of its numbers, of which there may be millions. `described` is
 * what its JSON schema says.
 */
function byHand<T>(check: Check<T>, described: Readonly<Record<string, unknown>>) {
  return z
    .unknown()
    .transform((value, context): T => {
      const issues: Issue[] = [];
      const checked = check(value, issues);
      for (const { code, path, values } of issues)
        context.issues.push({ code: "custom", path: [...path], input: value, params: { code, values } });
      return checked;
    })
    .meta(described);
}

/** Nested rows as one flat table of numbers, whose rows must be equally long. */
function table(mostColumns: number): Check<FlatMatrix> {
  return (value, issues) => {
    const rows = Array.isArray(value) ? (value as readonly unknown[]) : [];
    if (!Array.isArray(value)) issues.push(notThis([], "number[][]", value));
    for (let i = 0; i < rows.length && issues.length < 20; i++) if (!Array.isArray(rows[i])) issues.push(notThis([i], "number[]", rows[i]));
    const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
    if (columns > mostColumns)
      issues.push({ code: "too-many", path: [0], values: { accepted: `≤ ${mostColumns}`, found: String(columns) } });
    if (issues.length > 0) return { rows: 0, columns: 0, values: new Float64Array(0) };
    const found: Issue[] = [];
    const flat = flatten(rows as readonly (readonly unknown[])[], found);
    issues.push(...found.map((issue) => ({ ...issue, path: issue.path.slice(1) })));
    return flat;
  };
}

const list: Check<readonly number[]> = (value, issues) => {
  if (!Array.isArray(value)) issues.push(notThis([], "number[]", value));
  else if (value.length === 0) issues.push({ code: "too-few", path: [], values: { accepted: "≥ 1" } });
  else {
    const found: Issue[] = [];
    flatten([value], found);
    issues.push(...found.map((issue) => ({ ...issue, path: issue.path.slice(2) })));
  }
  return value as readonly number[];
};

function notThis(path: Issue["path"], accepted: string, found: unknown): Issue {
  return { code: found === undefined ? "missing" : "malformed", path, values: { accepted, found: shown(found) } };
}

/** A decision matrix: a row for each alternative, a column for each criterion. */
export const matrix = byHand(table(MOST_CRITERIA), {
  type: "array",
  minItems: 1,
  items: { type: "array", minItems: 1, maxItems: MOST_CRITERIA, items: number },
  description: "A row for each alternative, a number for each criterion in it. All rows are equally long.",
});

/** Several rankings of the same things: a row for each ranking. */
export const rankings = byHand(table(Number.POSITIVE_INFINITY), {
  type: "array",
  minItems: 1,
  items: { type: "array", minItems: 1, items: number },
  description: "A list for each ranking, with the rank of each alternative in it, 1 being best. All lists are equally long.",
});

/** A list of numbers as long as the body allows. */
export const numbers = byHand(list, { type: "array", minItems: 1, items: number });

/** Weights of criteria, in any unit. */
export const weights = z.array(z.number().min(0).max(LARGEST)).min(1).max(MOST_CRITERIA).meta({
  description: "One for each criterion, in any unit; not all may be zero. They are scaled to sum one unless `rescaleWeights` is false.",
});

/** Which way each criterion points. */
export const directions = z
  .array(z.enum(["benefit", "cost"]))
  .min(1)
  .max(MOST_CRITERIA)
  .meta({ description: "One for each criterion: `benefit` where more is better, `cost` where less is." });
