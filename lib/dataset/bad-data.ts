import type * as z from "zod/mini";
import { type Issue, type IssueCode, Refusal } from "@/lib/math/refusal";

const MOST_LINES = 40;
const LONGEST_QUOTE = 60;

/** Where a value was written: the file, then its line (tables) or its way in from the top (JSON). */
export type Place = readonly [file: string, ...position: (string | number)[]];

/** A value with the place it was written at. */
export type Placed<T> = { readonly place: Place; readonly value: T };

/** Thrown when files of the data set cannot be trusted. Its message names file, line and field of every problem. */
export class BadData extends Refusal {
  constructor(issues: readonly Issue[]) {
    super(issues);
    this.name = "BadData";
    const more = issues.length > MOST_LINES ? [`… and ${issues.length - MOST_LINES} more`] : [];
    this.message = [`${issues.length} problem(s) in the data set`, ...issues.slice(0, MOST_LINES).map(describe), ...more].join("\n");
  }
}

/** One problem as a line for whoever mends the file: `observations/ip.csv, line 3, value: out-of-range (accepted ≤ 7, found 8)`. */
function describe(issue: Issue): string {
  const [file, position, ...field] = issue.path;
  const place =
    typeof position === "number" ? [`${String(file).endsWith(".csv") ? "line" : "entry"} ${position}`, ...field] : issue.path.slice(1);
  const { accepted, found } = issue.values;
  const detail = [accepted && `accepted ${accepted}`, found !== undefined && `found ${found === "" ? "nothing" : found}`].filter(Boolean);
  return `${[file, ...place].join(", ")}: ${issue.code}${detail.length > 0 ? ` (${detail.join(", ")})` : ""}`;
}

/**
 * All a schema has to say against a content, as issues of ours.
 *
 * @param place where the content itself stands
 */
export function issuesFrom(error: z.core.$ZodError, place: Issue["path"], content: unknown): Issue[] {
  return error.issues.flatMap((complaint): Issue[] => {
    const path = [...place, ...complaint.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
    if (complaint.code === "unrecognized_keys")
      return complaint.keys.map((key) => ({ code: "unknown-id", path: [...path, key], values: { found: key } }));
    if (complaint.code === "invalid_key") return complaint.issues.map((inner) => issueFrom(inner, path, path.at(-1)));
    return [issueFrom(complaint, path, valueAt(content, complaint.path))];
  });
}

/**
 * A schema's complaint as an issue of ours.
 *
 * @param path the place and the field as its writer knows it (a column name, not a nested key)
 * @param found what stood there; `null` and `undefined` count as missing
 */
export function issueFrom(complaint: z.core.$ZodIssue, path: Issue["path"], found: unknown): Issue {
  const nothing = found === null || found === undefined || found === "";
  return {
    code: nothing ? "missing" : codeOf(complaint),
    path,
    values: { accepted: acceptedBy(complaint), found: nothing ? "" : String(found) },
  };
}

function codeOf(complaint: z.core.$ZodIssue): IssueCode {
  if (complaint.code === "invalid_type" && complaint.expected === "number") return "not-a-number";
  if (complaint.code === "invalid_value") return "unknown-id";
  if (complaint.code === "too_big" && complaint.origin === "array") return "too-many";
  return complaint.code === "too_big" || complaint.code === "too_small" ? "out-of-range" : "malformed";
}

/** What the schema would have taken, in signs where that is possible. */
function acceptedBy(complaint: z.core.$ZodIssue): string {
  if (complaint.code === "invalid_type") return complaint.expected;
  if (complaint.code === "invalid_value") return complaint.values.join(", ");
  const unit = "origin" in complaint && complaint.origin === "string" ? " characters" : "";
  if (complaint.code === "too_big") return `≤ ${complaint.maximum}${unit}`;
  if (complaint.code === "too_small") return `≥ ${complaint.minimum}${unit}`;
  return complaint.message;
}

/** What stands at the path, short enough to quote; `undefined` where nothing does. */
function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  const value = path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], content);
  const text = typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  return typeof text === "string" ? text.slice(0, LONGEST_QUOTE) : text;
}
