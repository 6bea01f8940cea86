import { z } from "zod";
import type { Issue } from "@/lib/math/refusal";
import { issueFrom, type Placed } from "./bad-data";

/**
 * Reads a JSON file that holds a list of entries of one shape.
 *
 * @param issues takes up the problems, each with file, entry (the first is 1) and field
 * @returns the entries that passed, each with its number
 */
export function parseList<Schema extends z.ZodType>(
  file: string,
  text: string,
  schema: Schema,
  issues: Issue[],
): Placed<z.infer<Schema>>[] {
  const list = parseJson(file, text, z.array(z.unknown()).min(1), issues) ?? [];
  return list.flatMap((entry, k) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [{ place: [file, k + 1] as const, value: parsed.data }];
    for (const complaint of parsed.error.issues)
      issues.push(issueFrom(complaint, [file, k + 1, ...keys(complaint)], valueAt(entry, complaint.path)));
    return [];
  });
}

/** Reads a JSON file of one shape. @returns `null` where it does not fit; `issues` then says why. */
export function parseJson<Schema extends z.ZodType>(file: string, text: string, schema: Schema, issues: Issue[]): z.infer<Schema> | null {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    issues.push({ code: "malformed", path: [file], values: { accepted: "JSON", found: (error as Error).message } });
    return null;
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const complaint of parsed.error.issues)
    issues.push(issueFrom(complaint, [file, ...keys(complaint)], valueAt(content, complaint.path)));
  return null;
}

function keys(complaint: z.core.$ZodIssue): (string | number)[] {
  return complaint.path.map((key) => (typeof key === "symbol" ? String(key) : key));
}

/** What stands at the path, as text short enough to quote; `undefined` where nothing does. */
function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  const value = path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], content);
  return typeof value === "object" && value !== null ? JSON.stringify(value).slice(0, 60) : value;
}
