import type * as z from "zod/mini";
import { type Issue, shown } from "@/lib/math/refusal";
import { type Outline, outlineOf } from "./outline";

const MOST_ISSUES = 20;

/**
 * What a schema found wrong with an input, as issues of ours: each at its path, with what the schema would have accepted
 * there ("0–1", "vector, sum") and what stood there. At most 20. An issue that a hand-written check raised keeps its own
 * code and values, which it puts in `params`.
 *
 * @param prefix where the input itself stands
 */
export function schemaIssues(error: z.core.$ZodError, schema: z.core.$ZodType, input: unknown, prefix: Issue["path"] = []): Issue[] {
  const described = outlineOf(schema);
  return error.issues
    .slice(0, MOST_ISSUES)
    .flatMap((issue) => issuesOf(issue, described, input, prefix))
    .slice(0, MOST_ISSUES);
}

function issuesOf(issue: z.core.$ZodIssue, schema: Outline, input: unknown, prefix: Issue["path"]): Issue[] {
  const keys = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const path = [...prefix, ...keys];
  const at = keys.reduce(within, schema);
  if (issue.code === "unrecognized_keys") {
    const accepted = Object.keys(at.properties ?? {}).join(", ") || "none";
    return issue.keys
      .slice(0, MOST_ISSUES)
      .map((key) => ({ code: "unknown-id", path: [...path, shown(key)], values: { accepted, found: shown(key) } }));
  }
  if (issue.code === "custom" && issue.params) return [{ ...(issue.params as Pick<Issue, "code" | "values">), path }];
  const found = keys.reduce((value: unknown, key) => (value as Record<string | number, unknown> | undefined)?.[key], input);
  const code = codeOf(issue, found);
  return [{ code, path, values: { accepted: shapeBy(issue) ?? acceptedBy(at), found: shown(found) } }];
}

/** The schema of what stands at a key inside. */
function within({ properties, prefixItems, items, additionalProperties }: Outline, key: string | number): Outline {
  const others = typeof additionalProperties === "object" ? additionalProperties : {};
  return properties?.[key] ?? prefixItems?.[Number(key)] ?? items ?? others;
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): Issue["code"] {
  if (found === undefined) return "missing";
  if (issue.code === "invalid_value") return "unknown-id";
  if (issue.code === "invalid_type" && issue.expected === "int") return typeof found === "number" ? "out-of-range" : "not-a-number";
  if (issue.code === "invalid_type") return issue.expected === "number" ? "not-a-number" : "malformed";
  if (issue.code === "invalid_union") return typeof found === "string" ? "unknown-id" : "malformed";
  if (issue.code === "invalid_format" || issue.code === "invalid_key") return "malformed";
  if (issue.code === "too_small" && issue.origin === "array") return "too-few";
  if (issue.code === "too_big" && issue.origin === "array") return "too-many";
  return "out-of-range";
}

/** How long a list or a text may be, where it was too short or too long; what a text looks like, where it looked otherwise. */
function shapeBy(issue: z.core.$ZodIssue): string | null {
  if (issue.code === "invalid_format") return issue.message;
  if (issue.code !== "too_small" && issue.code !== "too_big") return null;
  if (issue.origin !== "array" && issue.origin !== "string") return null;
  const unit = issue.origin === "string" ? " characters" : "";
  return issue.code === "too_small" ? `≥ ${issue.minimum}${unit}` : `≤ ${issue.maximum}${unit}`;
}

/** What a schema accepts, in signs that need no translation: "0–1", "> 0", "vector, min-max". */
function acceptedBy(schema: Outline): string {
  if (schema.anyOf) return schema.anyOf.map(acceptedBy).join(", ");
  if (schema.enum) return schema.enum.join(", ");
  if (schema.const !== undefined) return String(schema.const);
  if (schema.type === "integer") return `integer ${acceptedBy({ ...schema, type: "", maximum: unlessLast(schema.maximum) })}`.trim();
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema;
  if (minimum !== undefined && maximum !== undefined) return `${minimum}–${maximum}`;
  const bounds = [
    exclusiveMinimum !== undefined && `> ${exclusiveMinimum}`,
    minimum !== undefined && `≥ ${minimum}`,
    exclusiveMaximum !== undefined && `< ${exclusiveMaximum}`,
    maximum !== undefined && `≤ ${maximum}`,
  ].filter((bound) => bound !== false);
  if (bounds.length > 0) return bounds.join(", ");
  if (schema.type === "array") return schema.prefixItems ? `[${schema.prefixItems.map(() => "…").join(", ")}]` : `[…]`;
  return schema.type ?? "";
}

/** An upper bound, except where it is only the last integer that a number holds exactly. */
function unlessLast(maximum: number | undefined): number | undefined {
  return maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
}
