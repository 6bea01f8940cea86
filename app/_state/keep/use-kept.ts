import { useCallback, useEffect, useRef, useState } from "react";
import type { Asked } from "./ask";
import { follow, type Heard } from "./live";

/** What is kept, as it was last read. `away`: the server did not answer since. */
export type Kept<T> =
  | { readonly kind: "reading" }
  | { readonly kind: "gone" }
  | { readonly kind: "away" }
  | { readonly kind: "there"; readonly value: T; readonly away: boolean };

/** How long is waited for more to happen before it is asked for, in milliseconds; and after how long it is tried again. */
const GATHER_MS = 120;
const AGAIN_MS = 5000;

/**
 * Something of a workspace, read anew whenever what it depends on happens there.
 *
 * @param load asks for it; the same function as long as it is the same thing
 * @param concerns whether something that happened concerns it
 * @returns it, and what reads it anew
 */
export function useKept<T>(
  workspace: string,
  load: () => Promise<Asked<T>>,
  concerns: (heard: NonNullable<Heard>) => boolean,
): readonly [Kept<T>, () => Promise<void>] {
  const [kept, setKept] = useState<Kept<T>>({ kind: "reading" });
  const asked = useRef(0);
  const concernsNow = useRef(concerns);
  concernsNow.current = concerns;
  const read = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await load();
    if (mine !== asked.current) return;
    setKept((before) => after(before, answer));
  }, [load]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void read();
    const stop = follow(workspace, (heard) => {
      if (heard !== null && !concernsNow.current(heard)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void read(), GATHER_MS);
    });
    return () => {
      // What was asked before is of another thing now.
      asked.current += 1;
      clearTimeout(timer);
      stop();
    };
  }, [workspace, read]);
  const isAway = kept.kind === "away" || (kept.kind === "there" && kept.away);
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(() => void read(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isAway, read]);
  return [kept, read];
}

function after<T>(before: Kept<T>, answer: Asked<T>): Kept<T> {
  if (answer.ok) return { kind: "there", value: answer.value, away: false };
  if (answer.why === "gone" || answer.why === "role" || answer.why === "refused") return { kind: "gone" };
  return before.kind === "there" ? { ...before, away: true } : { kind: "away" };
}
