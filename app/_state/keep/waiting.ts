import type { Current } from "@/lib/keep/shapes/decisions";

/** A revision on its way to the server, as it lies in the browser until the server has it. */
export type Waiting = {
  /** Makes a repeat harmless, and names it here. */
  readonly request: string;
  readonly workspace: string;
  readonly decision: string;
  /** The revision it was made from; where that was itself still on its way, the request of that one. */
  readonly base: number | string;
  readonly document: unknown;
  readonly note: string;
  /** When it was saved, in milliseconds since 1970. */
  readonly made: number;
  readonly state: State;
};

/** How it stands with it. Only what is `waiting` is sent; what is `done` is remembered for the tab that saved it. */
export type State =
  | { readonly kind: "waiting" }
  | { readonly kind: "done"; readonly revision: number }
  | { readonly kind: "superseded"; readonly current: Current }
  | { readonly kind: "refused"; readonly why: "gone" | "refused" | "large" | "role" };

/** How long is remembered, in milliseconds, as which revision something was saved. */
const REMEMBERED_MS = 7 * 86_400_000;

/** The one that can be sent now: the first of its decision that is not done, if it is waiting and what it builds on is done. `null` for none. */
export function nextOf(list: readonly Waiting[]): (Waiting & { readonly base: number }) | null {
  const seen = new Set<string>();
  for (const each of inOrder(list)) {
    if (each.state.kind === "done" || seen.has(each.decision)) continue;
    seen.add(each.decision);
    const base = baseOf(each, list);
    if (each.state.kind === "waiting" && base !== null) return { ...each, base };
  }
  return null;
}

/** The revision it builds on; `null` while that has not come to be one. */
export function baseOf({ base }: Pick<Waiting, "base">, list: readonly Waiting[]): number | null {
  if (typeof base === "number") return base;
  const state = list.find(({ request }) => request === base)?.state;
  return state?.kind === "done" ? state.revision : null;
}

/** What is not done of a decision, the first saved first: the chain that begins with what stands in the way, if anything does. */
export function openOf(list: readonly Waiting[], decision: string): readonly Waiting[] {
  return inOrder(list).filter((each) => each.decision === decision && each.state.kind !== "done");
}

/** Those that were saved so long ago and are done that nobody asks for them any more, and nothing on its way builds on them. */
export function forgotten(list: readonly Waiting[], now: number): readonly Waiting[] {
  const needed = new Set(list.filter(({ state }) => state.kind !== "done").map(({ base }) => base));
  return list.filter(({ request, state, made }) => state.kind === "done" && now - made > REMEMBERED_MS && !needed.has(request));
}

function inOrder(list: readonly Waiting[]): readonly Waiting[] {
  return [...list].sort((a, b) => a.made - b.made);
}
