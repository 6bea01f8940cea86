import { z } from "zod";
import { type Issue, Refusal } from "@/lib/math/refusal";
import type { Method } from "./method";

/** The part of a JSON schema that says what a number, a choice or a list may be. */
type Schema = {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
};

/**
 * A method's parameters with defaults filled in.
 *
 * @throws Refusal with one issue for every option that is unknown, of the wrong kind or out of range, each at its path
 * (`["options", "lambda"]`) with what would be accepted ("0–1")
 */
export function parseOptions<P>(method: Method<P>, options: Readonly<Record<string, unknown>>): P {
  const parsed = method.parameters.safeParse(options);
  if (parsed.success) return parsed.data;
  const schema = z.toJSONSchema(method.parameters, { io: "input" }) as Schema;
  throw new Refusal(parsed.error.issues.flatMap((issue) => issuesOf(issue, schema, options)));
}

function issuesOf(issue: z.core.$ZodIssue, schema: Schema, options: unknown): Issue[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const at = schemaAt(schema, path);
  if (issue.code === "unrecognized_keys") {
    const accepted = Object.keys(at.properties ?? {}).join(", ") || "none";
    return issue.keys.map((key) => ({ code: "unknown-id", path: ["options", ...path, key], values: { accepted, found: key } }));
  }
  const found = path.reduce((value: unknown, key) => (value as Record<string | number, unknown> | undefined)?.[key], options);
  return [{ code: codeOf(issue, found), path: ["options", ...path], values: { accepted: acceptedBy(at), found: shown(found) } }];
}

function codeOf(issue: z.core.$ZodIssue, found: unknown): Issue["code"] {
  if (found === undefined) return "missing";
  if (issue.code === "invalid_value") return "unknown-id";
  if (issue.code === "invalid_type") return issue.expected === "number" || issue.expected === "int" ? "not-a-number" : "malformed";
  if (issue.code === "too_small" && issue.origin === "array") return "too-few";
  if (issue.code === "too_big" && issue.origin === "array") return "too-many";
  return "out-of-range";
}

/** What a schema accepts, in signs that need no translation: "0–1", "> 0", "vector, min-max". */
function acceptedBy(schema: Schema): string {
  if (schema.enum) return schema.enum.join(", ");
  if (schema.const !== undefined) return String(schema.const);
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

function schemaAt(schema: Schema, path: readonly (string | number)[]): Schema {
  return path.reduce<Schema>((node, key) => node.properties?.[key] ?? node.prefixItems?.[Number(key)] ?? node.items ?? {}, schema);
}

function shown(found: unknown): string {
  return typeof found === "object" ? (JSON.stringify(found)?.slice(0, 60) ?? "") : String(found);
}
