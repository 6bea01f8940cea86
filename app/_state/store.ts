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

/** A decision that is kept on the server, by the workspace and the name it has there. */
export type Tie = { readonly workspace: string; readonly decision: string };

/** How far a tab is with a kept decision: the revision it works on, and what it has saved besides that may be on its way still. */
export type Standing = { readonly base: number; readonly pending: string | null };
export type Tied = Tie & Standing;

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
  /** Where the decision is kept on the server; `null` for one of this browser alone. */
  readonly tie: Tie | null;
  /** By the decision's name there. Apart from `tie`: undo brings a decision back, and not the revision it was of. */
  readonly standing: Readonly<Record<string, Standing>>;
};

const nothingYet: State = {
  decision: null,
  live: null,
  drafts: {},
  notice: null,
  since: null,
  selected: null,
  tie: null,
  standing: {},
};

/** The one store. Undo and redo remember decisions, not selections, drafts or notices. */
export const useStore = create<State>()(
  temporal((): State => nothingYet, {
    partialize: (state) => ({ decision: state.decision, tie: state.tie }),
    equality: (past, current) => past.decision === current.decision && past.tie === current.tie,
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

/** Takes over another decision as a whole, with where it is kept, if anywhere. Undo brings back the one before. */
export function replaceDecision(decision: Decision, notice: Notice | null = null, tied: Tied | null = null): void {
  useStore.setState(({ standing }) => ({
    decision,
    live: null,
    drafts: {},
    notice,
    since: sinceIn(notice),
    ...tieOf(tied, standing),
  }));
}

/** The edition of the figures that a notice says a decision was made with, where it is not the one in use. */
export function sinceIn(notice: Notice | null): string | null {
  return notice && "otherData" in notice ? notice.otherData : null;
}

/** The part of the state that says where a decision is kept. */
export function tieOf(tied: Tied | null, standing: State["standing"] = {}): Pick<State, "tie" | "standing"> {
  if (!tied) return { tie: null, standing };
  const { workspace, decision, base, pending } = tied;
  return { tie: { workspace, decision }, standing: { ...standing, [decision]: { base, pending } } };
}

/** Where the decision at hand is kept, and how far this tab is with it; `null` for one of this browser alone. */
export function tiedIn({ tie, standing }: Pick<State, "tie" | "standing">): Tied | null {
  const here = tie && standing[tie.decision];
  return tie && here ? { ...tie, ...here } : null;
}

/** Says how far this tab is with a kept decision. */
export function stand(decision: string, standing: Standing): void {
  useStore.setState((state) => ({ standing: { ...state.standing, [decision]: standing } }));
}

/** From here on the decision at hand is one of this browser alone. */
export const release = () => useStore.setState({ tie: null });

/** Remembers what stands in a field while it is not a valid value; `null` forgets it. */
export function setDraft(field: string, text: string | null): void {
  useStore.setState(({ drafts }) => {
    const { [field]: _, ...others } = drafts;
    return { drafts: text === null ? others : { ...others, [field]: text } };
  });
}

export const select = (iso3: string | null) => useStore.setState({ selected: iso3 });
export const setNotice = (notice: Notice | null) => useStore.setState({ notice });
