import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { Refusal, refuse } from "@/lib/math/refusal";
import { latest } from "@/lib/problem/latest";
import { takeForHere } from "./here";
import { attempt, keptText, keys } from "./kept-text";
import { LINK_DATA, LINK_DECISION } from "./link-parameters";
import { others } from "./others";
import { type Kept, keep, keptIn, type Reader, readKept, unreadableText } from "./storage";
import { type Notice, setNotice, sinceIn, tiedIn, tieOf, useStore } from "./store";

/** What reads a link's code, and what reads what is kept: fetched only where there is a link, or something kept. */
export type Doors = { readonly decode: (code: string) => Decision; readonly read: Reader };
type Bring = (decision: Decision, version: string) => Promise<void> | null;

/** The worked example, the very same for the same markets: what was made of it before the browser woke up holds on. */
export const exampleOf = latest((markets: Dataset["markets"]) => workedExample({ markets }));

/**
 * Decides what the visitor sees first: the link's decision, else the kept one, else the worked example; then keeps every
 * change in the browser. A link never overwrites what was there before: that is set aside and can be brought back.
 *
 * @param bring fetches the figures a decision needs; `null` where they are there
 */
export function start(dataset: Dataset, doors: Doors, bring: Bring = () => null): () => void {
  if (useStore.getState().decision === null) {
    const { decision, drafts, notice, tied } = firstState(dataset, doors);
    const since = sinceIn(notice);
    const show = () => {
      if (useStore.getState().decision !== null) return;
      if (decision !== exampleOf(dataset.markets)) takeForHere();
      useStore.setState({ decision, drafts, notice, since, ...tieOf(tied ?? null) });
      useStore.temporal.getState().clear();
    };
    // What is shown first is shown with its figures: until they are there, what the server sent stays.
    const coming = bring(decision, dataset.version);
    if (coming) void coming.then(show);
    else show();
  }
  // What is only shown so far, under a slider that is held or in a field that has not been left, is kept as well.
  const stopKeeping = useStore.subscribe((state, before) => {
    const decision = state.live ?? state.decision;
    const since = sinceIn(state.notice);
    const told = since === null && sinceIn(before.notice) !== null;
    const same = state.drafts === before.drafts && state.tie === before.tie && state.standing === before.standing;
    if (!decision || (decision === (before.live ?? before.decision) && same && !told)) return;
    const tied = tiedIn(state);
    // Until somebody has taken note of newer figures, the next visit is told of them too.
    if (!keep({ decision, drafts: state.drafts, data: since ?? dataset.version, ...(tied && { tied }) }) && state.notice === null)
      setNotice({ kind: "storage-full" });
  });
  const stopListening = listenToOtherTabs();
  return () => {
    stopKeeping();
    stopListening();
  };
}

/** Says so when another tab keeps another decision than this one, and offers it. */
function listenToOtherTabs(): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key !== keys.current || newValue === null) return;
    void reader().then((read) => {
      const other = keptIn(newValue, read);
      const { decision, live } = useStore.getState();
      if (!other || JSON.stringify(other.decision) === JSON.stringify(live ?? decision)) return;
      setNotice({ kind: "other-tab", decision: other.decision, text: newValue });
    });
  };
  window.addEventListener("storage", hear);
  return () => window.removeEventListener("storage", hear);
}

/** What a visit has to be told of what lies in the browser besides its decision. */
function leftBehind(unreadable: boolean, isNewTab: boolean, shown: Decision, read: Reader): Notice | null {
  if (unreadable || unreadableText() !== null) return { kind: "bad-storage" };
  const text = others().at(-1);
  const other = isNewTab && text !== undefined ? keptIn(text, read) : null;
  return other && text !== undefined && JSON.stringify(other.decision) !== JSON.stringify(shown)
    ? { kind: "other-tab", decision: other.decision, text }
    : null;
}

function firstState(dataset: Dataset, { decode, read }: Doors): Kept & { readonly notice: Notice | null } {
  const isNewTab = !attempt(() => sessionStorage.getItem(keys.current));
  const { kept, unreadable } = readKept(read);
  const fallback = kept ?? { decision: exampleOf(dataset.markets), drafts: {} };
  const url = new URL(window.location.href);
  const code = url.searchParams.get(LINK_DECISION);
  if (code === null) {
    const newer: Notice | null = kept?.data && kept.data !== dataset.version ? { kind: "newer-data", otherData: kept.data } : null;
    return { ...fallback, notice: leftBehind(unreadable, isNewTab, fallback.decision, read) ?? newer };
  }
  const made = url.searchParams.get(LINK_DATA);
  const otherData = made === dataset.version ? null : made;
  // The address is cleaned, so that a reload brings back what the user has made of the link since.
  url.searchParams.delete(LINK_DECISION);
  url.searchParams.delete(LINK_DATA);
  window.history.replaceState(window.history.state, "", url);
  try {
    const decision = decode(code);
    const same = kept !== null && JSON.stringify(kept.decision) === JSON.stringify(decision);
    if (same) return { ...kept, notice: otherData ? { kind: "from-link", otherData, canRestore: false } : null };
    // Of links opened one after another none takes the place of what the user made before the first.
    if (kept && !kept.asLinked) keep(kept, "previous");
    keep({ decision, drafts: {}, asLinked: true, data: made });
    const canRestore = kept !== null && readKept(read, "previous").kept !== null;
    return { decision, drafts: {}, notice: canRestore || otherData ? { kind: "from-link", otherData, canRestore } : null };
  } catch (error) {
    return { ...fallback, notice: { kind: "bad-link", issues: error instanceof Refusal ? error.issues : [] } };
  }
}

/** The doors this visit needs. A first visit by no link needs none, and fetches none. */
export async function openDoors(): Promise<Doors> {
  const linked = new URL(window.location.href).searchParams.has(LINK_DECISION);
  const kept = [keptText("current"), keptText("previous"), keptText("others")].some((text) => text !== null);
  const [decode, read] = await Promise.all([linked ? linkReader() : closed, kept ? reader() : closed]);
  return { decode, read };
}

const closed = () => refuse("malformed", []);
const linkReader = async () => (await import("@/lib/decision/link")).decodeDecision;
const reader = async () => (await import("@/lib/decision/migrate")).readDecision;
