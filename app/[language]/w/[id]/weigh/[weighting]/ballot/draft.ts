import { answersNow, type BallotAnswers, ballotAnswers } from "@/lib/keep/shapes/ballot";
import type { Way, Weighting } from "@/lib/keep/shapes/weightings";
import { attempt } from "../../../../../../_state/kept-text";

/** A ballot on its way: kept in this browser with every answer until the server has it. */
export type Draft = {
  readonly name: string;
  readonly answers: BallotAnswers;
  /** The question one is at; −1 before the first, as many as there are at the end. */
  readonly at: number;
  /** Names what was sent, so that sending it again is harmless; `null` while nothing is on its way. */
  readonly request: string | null;
};

const keyOf = (weighting: string) => `caravan.ballot.${weighting}`;

/** What this browser keeps of a ballot; else the ballot as the server has it; else an empty one. */
export function firstDraft({ id, mine, way }: Weighting): Draft {
  const kept = attempt(() => read(JSON.parse(localStorage.getItem(keyOf(id)) ?? "null"), way));
  if (kept) return kept;
  return { name: mine?.name ?? "", answers: mine?.answers ?? ballotAnswers.parse({}), at: -1, request: null };
}

/** Keeps it. False where the browser refuses. */
export function keepDraft(weighting: string, draft: Draft): boolean {
  return (
    attempt(() => {
      localStorage.setItem(keyOf(weighting), JSON.stringify(draft));
      return true;
    }) ?? false
  );
}

/** Whether this browser keeps one that the server has not got. */
export function hasDraft(weighting: string): boolean {
  return (attempt(() => localStorage.getItem(keyOf(weighting))) ?? null) !== null;
}

/** Forgets it: the server has it. */
export function dropDraft(weighting: string): void {
  attempt(() => localStorage.removeItem(keyOf(weighting)));
}

/** A draft as it was kept; `null` where nothing that can be read was. */
function read(kept: unknown, way: Way): Draft | null {
  const { name, answers: given, at, request } = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const parsed = ballotAnswers.safeParse(answersNow(way, (given ?? {}) as Partial<BallotAnswers>));
  if (!parsed.success || typeof name !== "string" || typeof at !== "number") return null;
  return { name, answers: parsed.data, at, request: typeof request === "string" ? request : null };
}
