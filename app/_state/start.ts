import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { Refusal, refuse } from "@/lib/math/refusal";
import { LINK_DATA, LINK_DECISION } from "./link-parameters";
import { type Kept, keep, readKept } from "./storage";
import { type Notice, setNotice, useStore } from "./store";

/**
 * Decides what the visitor sees first: the link's decision, else the kept one, else the worked example; then keeps every
 * change in the browser. A link never overwrites what was there before: that is set aside and can be brought back.
 *
 * @param decode reads a link's code; only a visit by link has to fetch it
 */
export function start(dataset: Dataset, decode: (code: string) => Decision): () => void {
  if (useStore.getState().decision === null) {
    const { decision, drafts, notice } = firstState(dataset, decode);
    useStore.setState({ decision, drafts, notice });
    useStore.temporal.getState().clear();
  }
  return useStore.subscribe((state, before) => {
    if (!state.decision || (state.decision === before.decision && state.drafts === before.drafts)) return;
    if (!keep({ decision: state.decision, drafts: state.drafts }) && state.notice === null) setNotice({ kind: "storage-full" });
  });
}

function firstState(dataset: Dataset, decode: (code: string) => Decision): Kept & { readonly notice: Notice | null } {
  const { kept, unreadable } = readKept();
  const fallback = kept ?? { decision: workedExample(dataset), drafts: {} };
  const url = new URL(window.location.href);
  const code = url.searchParams.get(LINK_DECISION);
  if (code === null) return { ...fallback, notice: unreadable ? { kind: "bad-storage" } : null };
  const otherData = (url.searchParams.get(LINK_DATA) ?? dataset.version) !== dataset.version;
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
    keep({ decision, drafts: {}, asLinked: true });
    const canRestore = kept !== null && readKept("previous").kept !== null;
    return { decision, drafts: {}, notice: canRestore || otherData ? { kind: "from-link", otherData, canRestore } : null };
  } catch (error) {
    return { ...fallback, notice: { kind: "bad-link", issues: error instanceof Refusal ? error.issues : [] } };
  }
}

/** The reader of links, fetched only where the address holds one: most visits never need it. */
export async function linkReader(): Promise<(code: string) => Decision> {
  if (!new URL(window.location.href).searchParams.has(LINK_DECISION)) return () => refuse("malformed", ["link"]);
  return (await import("@/lib/decision/link")).decodeDecision;
}
