import type { Decision } from "@/lib/decision/schema";
import { fieldChanges } from "@/lib/keep/changes/changes";
import type { Current, KeptDecision } from "@/lib/keep/shapes/decisions";
import type { Tied } from "../store";
import type { Kept } from "./use-kept";
import { openOf, type State, type Waiting } from "./waiting";

/** How it stands with the decision at hand where it is kept on the server. */
export type Condition =
  | { readonly kind: "reading" | "away" | "gone" | "sending" | "waiting" }
  /** Just as the server has it. */
  | { readonly kind: "same"; readonly revision: number }
  /** So many fields are otherwise than in the revision one works on. */
  | { readonly kind: "changed"; readonly count: number }
  /** Somebody saved another revision meanwhile; `count` as before. */
  | { readonly kind: "newer"; readonly current: Current; readonly count: number }
  /** The same, and one's own was sent after it. */
  | { readonly kind: "superseded"; readonly current: Current }
  | { readonly kind: "refused"; readonly why: Exclude<Extract<State, { readonly kind: "refused" }>["why"], "gone"> };

type Given = {
  readonly tied: Tied;
  readonly decision: Decision;
  /** The revision one works on; `undefined` until it has been read, `null` where it cannot be had. */
  readonly base: Decision | null | undefined;
  readonly kept: Kept<KeptDecision>;
  readonly list: readonly Waiting[];
  readonly way: "still" | "sending" | "away";
};

/** Puts together what this tab, the outbox and the server say. What one has saved oneself comes before what others did. */
export function conditionOf({ tied, decision, base, kept, list, way }: Given): Condition {
  const [first] = openOf(list, tied.decision);
  if (first?.state.kind === "superseded") return { kind: "superseded", current: first.state.current };
  if (first?.state.kind === "refused") return first.state.why === "gone" ? { kind: "gone" } : { kind: "refused", why: first.state.why };
  if (first) return { kind: way === "away" ? "waiting" : "sending" };
  if (kept.kind === "gone") return { kind: "gone" };
  // Done, and this tab has not taken note of it yet.
  if (tied.pending !== null) return { kind: "sending" };
  const count = base ? fieldChanges(base, decision).length : 0;
  const current = kept.kind === "there" ? currentOf(kept.value) : null;
  if (current && current.revision > tied.base) return { kind: "newer", current, count };
  if (base === undefined) return { kind: "reading" };
  if (base === null) return { kind: kept.kind === "reading" ? "reading" : "away" };
  return count === 0 ? { kind: "same", revision: tied.base } : { kind: "changed", count };
}

/** The newest revision with its entry; `null` where the answer holds another one. */
export function currentOf({ history, revision, head, document }: KeptDecision): Current | null {
  const entry = history.find((each) => each.revision === head);
  return entry && revision === head ? { ...entry, document } : null;
}
