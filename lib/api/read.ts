import type { z } from "zod";
import { schemaIssues } from "@/lib/madm/schema-issues";
import { type Issue, Refusal } from "@/lib/math/refusal";

/** More values than any honest body holds beside its tables of figures. It bounds the work of a body made of complaints. */
const MOST_VALUES = 50_000;

/**
 * Reads a request body by its schema.
 *
 * @param more further issues to list where the schema finds some: what it cannot see of the same body. Those at a place that
 * the schema named already are left out.
 * @throws Refusal with every issue found, each at its path
 */
export function read<T>(schema: z.ZodType<T>, body: unknown, more: () => readonly Issue[] = () => []): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issues = schemaIssues(parsed.error, schema, body);
  const named = new Set(issues.map((issue) => issue.path.join(" ")));
  throw new Refusal([...issues, ...more().filter((issue) => !named.has(issue.path.join(" ")))]);
}

/** What a computation refuses, as a list; nothing where it goes through. */
export function issuesOf(work: () => unknown): readonly Issue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}

/**
 * The body as an object, or an empty one where it is none.
 *
 * @param figures fields that have a bound of their own and are not counted
 * @throws Refusal `too-large` naming the field with which the body comes to hold more than 50,000 values
 */
export function fieldsOf(body: unknown, figures: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return {};
  let left = MOST_VALUES;
  for (const [name, field] of Object.entries(body)) {
    if (figures.includes(name)) continue;
    left = leftAfter(field, left - 1);
    if (left < 0) throw new Refusal([{ code: "too-large", path: [name], values: { accepted: `≤ ${MOST_VALUES} values` } }]);
  }
  return body as Readonly<Record<string, unknown>>;
}

/** Counts down for every value inside another, without recursion, so that depth does not matter. Stops below zero. */
function leftAfter(value: unknown, budget: number): number {
  const open: unknown[] = [value];
  let left = budget;
  while (open.length > 0 && left >= 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    left -= inner.length;
    if (left >= 0) for (const each of inner) open.push(each);
  }
  return left;
}
