import { issuesFrom } from "@/lib/dataset/bad-data";
import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import { Refusal, refuse } from "@/lib/math/refusal";
import { toVersion2 } from "./migrate/version-2";
import { type Decision, decision } from "./schema";

type Saved = Readonly<Record<string, unknown>>;

/** `steps[v]` turns a document of version v into version v + 1. */
const steps: Readonly<Record<number, (saved: Saved) => Saved>> = { 1: toVersion2 };

/** Deeper than any decision goes; a document that nests thousands of levels would break whoever writes it out again. */
const DEEPEST = 16;
const MOST_ISSUES = 20;

/**
 * Turns what was saved, linked or imported into a decision of today's version.
 *
 * @throws Refusal `malformed` where it is not a decision at all, `newer-version` where a later program wrote it,
 * and otherwise an issue for each field that is wrong, by path (at most 20). Nothing is guessed.
 */
export function readDecision(saved: unknown): Decision {
  if (typeof saved !== "object" || saved === null || Array.isArray(saved)) refuse("malformed", []);
  let document = saved as Saved;
  const { version } = document;
  if (version === undefined) refuse("missing", ["version"], { accepted: `≤ ${DECISION_VERSION}` });
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) refuse("malformed", ["version"]);
  if (version > DECISION_VERSION) refuse("newer-version", ["version"], { accepted: `≤ ${DECISION_VERSION}`, found: String(version) });
  if (isUnfit(DEEPEST, document)) refuse("malformed", []);
  for (let v = version; v < DECISION_VERSION; v++) document = steps[v]?.(document) ?? document;
  const parsed = decision.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new Refusal(issuesFrom(parsed.error, [], document).slice(0, MOST_ISSUES));
}

/**
 * True for nesting deeper than that, and for an object that says itself how it becomes a text or a number: schemas compare
 * the length of whatever claims to have one, and that comparison would fail.
 */
function isUnfit(levels: number, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Object.hasOwn(value, "toString") || Object.hasOwn(value, "valueOf")) return true;
  return levels === 0 || Object.values(value).some((inner) => isUnfit(levels - 1, inner));
}
