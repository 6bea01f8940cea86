import * as z from "zod/mini";
import type { Issue } from "@/lib/math/refusal";
import { issuesFrom, type Placed } from "./bad-data";

/**
 * Reads a JSON file that holds a list of entries of one shape.
 *
 * @param issues takes up the problems, each with file, entry (the first is 1) and field
 * @returns the entries that passed, each with its number
 */
export function parseList<Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: Schema,
  issues: Issue[],
): Placed<z.infer<Schema>>[] {
  const list = parseJson(file, text, z.array(z.unknown()).check(z.minLength(1)), issues) ?? [];
  return list.flatMap((entry, k) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [{ place: [file, k + 1] as const, value: parsed.data }];
    issues.push(...issuesFrom(parsed.error, [file, k + 1], entry));
    return [];
  });
}

/** Reads a JSON file of one shape. @returns `null` where it does not fit; `issues` then says why. */
export function parseJson<Schema extends z.ZodMiniType>(
  file: string,
  text: string,
  schema: Schema,
  issues: Issue[],
): z.infer<Schema> | null {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    issues.push({ code: "malformed", path: [file], values: { accepted: "JSON", found: (error as Error).message } });
    return null;
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  issues.push(...issuesFrom(parsed.error, [file], content));
  return null;
}
