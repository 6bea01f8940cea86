import { type Issue, Refusal } from "@/lib/math/refusal";
import { DECISION_VERSION, type Decision, decision } from "./schema";

type Saved = Record<string, unknown>;

/** `steps[v]` turns a document of version v into version v + 1. There is one version so far, and so no step. */
const steps: Record<number, (saved: Saved) => Saved> = {};

/**
 * Turns what was saved, linked or imported into a decision of today's version.
 *
 * @throws Refusal `malformed` where it is not a decision at all, `newer-version` where a later program wrote it,
 * and otherwise one issue for each field that is wrong, by path. Nothing is guessed.
 */
export function readDecision(saved: unknown): Decision {
  if (typeof saved !== "object" || saved === null || Array.isArray(saved)) throw new Refusal([{ code: "malformed", path: [], values: {} }]);
  let document = saved as Saved;
  const version = document.version;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    throw new Refusal([{ code: "missing", path: ["version"], values: { accepted: `1–${DECISION_VERSION}` } }]);
  if (version > DECISION_VERSION)
    throw new Refusal([
      { code: "newer-version", path: ["version"], values: { accepted: `≤ ${DECISION_VERSION}`, found: String(version) } },
    ]);
  for (let v = version; v < DECISION_VERSION; v++) document = steps[v]?.(document) ?? document;
  const parsed = decision.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new Refusal(
    parsed.error.issues
      .slice(0, 20)
      .map((issue): Issue => ({ code: "malformed", path: issue.path as (string | number)[], values: { accepted: issue.message } })),
  );
}
