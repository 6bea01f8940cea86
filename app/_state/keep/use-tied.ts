import { useEffect, useState } from "react";
import { isSameDecision } from "@/lib/keep/changes/changes";
import type { KeptDecision } from "@/lib/keep/shapes/decisions";
import { useDecision } from "../provider";
import { stand, type Tied, useStore } from "../store";
import { baseKey, bringBase, holdBase, readOrNull, useBases } from "./bases";
import { conditionOf, currentOf } from "./condition";
import { look, useOutbox } from "./outbox";
import type { Kept } from "./use-kept";

/**
 * What there is to know of a kept decision that is at hand, and what follows by itself: a revision that has come to be one is
 * what one works on from then on, and so is another's that says just the same.
 *
 * @param readAgain asks the server for it anew
 * @returns what `conditionOf` takes, and the revision that this tab saved last
 */
export function useTied(tied: Tied, kept: Kept<KeptDecision>, readAgain: () => Promise<void>) {
  const { workspace, decision: id, base: revision, pending } = tied;
  const decision = useDecision(null);
  const outbox = useOutbox();
  const base = useBases((bases) => bases[baseKey(id, revision)]);
  const [justSaved, setJustSaved] = useState<number | null>(null);
  useEffect(() => {
    void look().catch(() => undefined);
  }, []);
  useEffect(() => {
    // Again when the server is back, where it could not be had.
    if (base === undefined || (base === null && kept.kind === "there")) void bringBase(workspace, id, revision);
  }, [workspace, id, revision, base, kept]);

  const own = pending === null ? undefined : outbox.list.find(({ request }) => request === pending);
  useEffect(() => {
    if (own?.state.kind === "done") {
      holdBase(id, own.state.revision, own.document);
      stand(id, { base: own.state.revision, pending: null });
      setJustSaved(own.state.revision);
      void readAgain();
    } else if (!own && pending !== null && outbox.read) stand(id, { base: revision, pending: null });
  }, [own, pending, outbox.read, id, revision, readAgain]);

  const given = { tied, decision, base, kept, list: outbox.list, way: outbox.way };
  const condition = conditionOf(given);
  const newer = condition.kind === "newer" ? condition.current : null;
  useEffect(() => {
    const theirs = newer && readOrNull(newer.document);
    const { decision: settled } = useStore.getState();
    if (!newer || !theirs || !settled || !isSameDecision(theirs, settled)) return;
    holdBase(id, newer.revision, newer.document);
    stand(id, { base: newer.revision, pending: null });
  }, [newer, id]);
  // Until the answer says more than what one has saved oneself, there is nothing to tell of others.
  const isBehind = kept.kind === "there" && (currentOf(kept.value)?.revision ?? 0) < revision;
  useEffect(() => {
    if (isBehind) void readAgain();
  }, [isBehind, readAgain]);
  return { given, justSaved };
}
