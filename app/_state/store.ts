import { temporal } from "zundo";
import { create } from "zustand";
import type { Decision } from "@/lib/decision/schema";
import type { Issue } from "@/lib/math/refusal";

/** Something the user should know of, shown once above the page. */
export type Notice =
  | { readonly kind: "from-link"; readonly otherData: string | null; readonly canRestore: boolean }
  | { readonly kind: "newer-data"; readonly otherData: string }
  | { readonly kind: "bad-link" | "bad-file"; readonly issues: readonly Issue[]; readonly name?: string }
  | { readonly kind: "bad-storage" | "storage-full" }
  | { readonly kind: "other-tab"; readonly decision: Decision; readonly text: string }
  | { readonly kind: "opened"; readonly name: string; readonly otherData: string | null };

export type State = {
  /** `null` until the browser's own decision has been read; screens show what the server sent until then. */
  readonly decision: Decision | null;
  /** The decision while a slider is held: seen at once on every screen, one step of undo when it is let go. */
  readonly live: Decision | null;
  /** Text in fields that is not a valid value (yet), by field id. Kept so that nothing typed is lost. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly notice: Notice | null;
  /** The edition of the figures the decision was made with, where it is not the one in use. */
  readonly since: string | null;
  readonly selected: string | null;
};

/** The one store. Undo and redo remember decisions, not selections, drafts or notices. */
export const useStore = create<State>()(
  temporal((): State => ({ decision: null, live: null, drafts: {}, notice: null, since: null, selected: null }), {
    partialize: (state) => ({ decision: state.decision }),
    equality: (past, current) => past.decision === current.decision,
    limit: 200,
  }),
);

type Change = (decision: Decision) => Decision;

/** Shows a change without making it a step of undo: for a slider under the finger. */
export function preview(change: Change): void {
  useStore.setState(({ decision, live }) => (decision ? { live: change(live ?? decision) } : {}));
}

/** Makes a change, and with it whatever was previewed, one step of undo. */
export function commit(change: Change = (decision) => decision): void {
  useStore.setState(({ decision, live }) => (decision ? { decision: change(live ?? decision), live: null } : {}));
}

/** Takes over another decision as a whole. Undo brings back the one before. */
export function replaceDecision(decision: Decision, notice: Notice | null = null): void {
  useStore.setState({ decision, live: null, drafts: {}, notice, since: sinceIn(notice) });
}

/** The edition of the figures that a notice says a decision was made with, where it is not the one in use. */
export function sinceIn(notice: Notice | null): string | null {
  return notice && "otherData" in notice ? notice.otherData : null;
}

/** Remembers what stands in a field while it is not a valid value; `null` forgets it. */
export function setDraft(field: string, text: string | null): void {
  useStore.setState(({ drafts }) => {
    const { [field]: _, ...others } = drafts;
    return { drafts: text === null ? others : { ...others, [field]: text } };
  });
}

export const select = (iso3: string | null) => useStore.setState({ selected: iso3 });
export const setNotice = (notice: Notice | null) => useStore.setState({ notice });
