import type { Decision } from "@/lib/decision/schema";
import { isSameDecision } from "@/lib/keep/changes/changes";
import type { Current } from "@/lib/keep/shapes/decisions";
import { entries, keepAtHand } from "../shelf";
import { isKept } from "../shelf-entries";
import { commit, replaceDecision, stand, type Tied, tiedIn, useStore } from "../store";
import { newRequest } from "./ask";
import { baseKey, holdBase, readOrNull, useBases } from "./bases";
import { put, takeOut, tryNow, useOutbox } from "./outbox";
import { openOf, type Waiting } from "./waiting";

/**
 * Saves the decision at hand as a revision. Only this does: moving a slider to see what would happen is not yet to decide, and
 * would fill everybody's history, so nothing is sent until somebody says so. What is not saved lies in this browser as ever.
 *
 * @throws where the browser keeps nothing
 */
export async function saveRevision(note: string): Promise<void> {
  const { tied, decision } = atHand();
  await putOn(tied, tied.pending ?? tied.base, decision, note);
}

/**
 * Where another revision came first: saves one's own, or both joined, after it. Nobody's is lost, since each stays in the
 * history.
 *
 * @param joined both people's changes; `null` to save one's own
 */
export async function saveAfter(current: Current, joined: Decision | null): Promise<void> {
  if (joined) commit(() => joined);
  const { tied, decision } = atHand();
  const before = openOf(useOutbox.getState().list, tied.decision);
  holdBase(tied.decision, current.revision, current.document);
  stand(tied.decision, { base: current.revision, pending: null });
  await putOn(
    { ...tied, base: current.revision },
    current.revision,
    decision,
    before.map(({ note }) => note).find((note) => note !== "") ?? "",
  );
  await takeOut(before.map(({ request }) => request));
  tryNow();
}

/**
 * Takes the other's revision over; what one has changed is put on this browser's shelf.
 *
 * @param version the edition of the figures in use
 * @returns false where this version of the program cannot read the other's
 */
export async function takeOver(current: Current, version: string): Promise<boolean> {
  const { tied, decision } = atHand();
  const theirs = readOrNull(current.document);
  if (!theirs) return false;
  const before = openOf(useOutbox.getState().list, tied.decision);
  const base = useBases.getState()[baseKey(tied.decision, tied.base)];
  if (!base || !isSameDecision(base, decision)) await keepAtHand(decision, useStore.getState().since ?? version);
  await takeOut(before.map(({ request }) => request));
  openKept(theirs, { ...tied, base: current.revision, pending: null });
  return true;
}

/** Gives up what lies in the outbox of the decision at hand: what is on the screen stays, and is not saved. */
export async function giveUp(): Promise<void> {
  const { tied } = atHand();
  stand(tied.decision, { base: tied.base, pending: null });
  await takeOut(openOf(useOutbox.getState().list, tied.decision).map(({ request }) => request));
}

/**
 * Makes a kept decision the one at hand. What was at hand is put on the shelf first, unless it lies there just so.
 *
 * @param isSaved whether what is at hand is on the server just so
 * @param version the edition of the figures in use
 */
export async function bringToHand(decision: Decision, tied: Tied, isSaved: boolean, version: string): Promise<void> {
  const state = useStore.getState();
  const { decision: before, since } = state;
  if (before && !isSaved && !isKept(before, await entries())) await keepAtHand(before, since ?? version, tiedIn(state));
  openKept(decision, tied);
}

function openKept(decision: Decision, tied: Tied): void {
  if (tied.pending === null) holdBase(tied.decision, tied.base, decision);
  replaceDecision(decision, null, tied);
}

async function putOn(tied: Tied, base: Waiting["base"], document: Decision, note: string): Promise<void> {
  const request = newRequest();
  await put({ request, workspace: tied.workspace, decision: tied.decision, base, document, note: note.trim(), made: Date.now() });
  stand(tied.decision, { base: tied.base, pending: request });
}

function atHand(): { readonly tied: Tied; readonly decision: Decision } {
  commit();
  const state = useStore.getState();
  const tied = tiedIn(state);
  if (!tied || !state.decision) throw new Error("no kept decision at hand");
  return { tied, decision: state.decision };
}
