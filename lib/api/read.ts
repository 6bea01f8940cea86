import type { z } from "zod";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import { schemaIssues } from "./schema/issues";

/** More values than any honest body holds beside its tables of figures. It bounds the work of a body made of complaints. */
const MOST_VALUES = 100_000;

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
 * @param figures fields that have a bound of their own and are not looked into
 * @throws Refusal naming the field with which the body comes to hold more than 100,000 values (`too-large`), or in which an
 * object redefines how it turns into a text or a number (`malformed`): comparing its length would fail
 */
export function fieldsOf(body: unknown, figures: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return {};
  let left = MOST_VALUES;
  for (const [name, field] of Object.entries(body)) {
    if (figures.includes(name)) continue;
    left--;
    for (const inner of objectsIn(field)) {
      if (Object.hasOwn(inner, "toString") || Object.hasOwn(inner, "valueOf")) refuse("malformed", [name]);
      left -= Array.isArray(inner) ? inner.length : Object.keys(inner).length;
      if (left < 0) break;
    }
    if (left < 0) refuse("too-large", [name], { accepted: `≤ ${MOST_VALUES} values` });
  }
  return body as Readonly<Record<string, unknown>>;
}

/** A value and all inside it that are lists or objects, without recursion, so that depth does not matter. */
function* objectsIn(value: unknown): Generator<object> {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null) continue;
    yield next;
    for (const inner of Object.values(next)) open.push(inner);
  }
}
