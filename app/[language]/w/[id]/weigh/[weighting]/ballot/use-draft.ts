import { useCallback, useEffect, useRef, useState } from "react";
import type { BallotAnswers } from "@/lib/keep/shapes/ballot";
import { newRequest } from "../../../../../../_state/keep/ask";
import { weightings } from "../../ask-weightings";
import type { Common } from "../common";
import { type Draft, dropDraft, firstDraft, keepDraft } from "./draft";

/** How it stands with sending: not begun, on its way, waiting for a server that is away, or refused for good. */
export type Sending = "not" | "sending" | "away" | "refused";

/** How long is waited before it is tried again, in milliseconds. */
const AGAIN_MS = 4000;

/** A ballot under one's hands: every change is kept in the browser at once, and what is sent is sent until the server has it. */
export function useDraft({ workspace, weighting }: Pick<Common, "workspace" | "weighting">, onDone: () => void) {
  const [draft, setDraft] = useState<Draft>(() => firstDraft(weighting));
  const [sending, setSending] = useState<Sending>("not");
  const done = useRef(onDone);
  done.current = onDone;
  const latest = useRef(draft);

  const put = useCallback(
    (change: Partial<Draft>) => {
      latest.current = { ...latest.current, ...change };
      keepDraft(weighting.id, latest.current);
      setDraft(latest.current);
    },
    [weighting.id],
  );

  const { revision } = weighting.decision;
  const send = useCallback(async () => {
    const { name, answers, request } = latest.current;
    if (request === null) return;
    setSending("sending");
    const answer = await weightings.answer(workspace, weighting.id, { name: name.trim(), answers, request, revision });
    if (answer.ok) {
      dropDraft(weighting.id);
      return done.current();
    }
    if (answer.why === "away" || answer.why === "often") return setSending("away");
    put({ request: null });
    setSending("refused");
  }, [workspace, weighting.id, revision, put]);

  // What was on its way when the page was left is sent on.
  useEffect(() => void send(), [send]);
  useEffect(() => {
    if (sending !== "away") return;
    const again = () => void send();
    const timer = setInterval(again, AGAIN_MS);
    window.addEventListener("online", again);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [sending, send]);

  return {
    draft,
    sending,
    put,
    /** Changes some answers; what is on its way is then no longer what was said. */
    say: (change: Partial<BallotAnswers>) => put({ answers: { ...latest.current.answers, ...change }, request: null }),
    /** Sends it: it is kept as sent before anything goes out. */
    sendOff: () => {
      put({ request: newRequest() });
      void send();
    },
  };
}

export type BallotDraft = ReturnType<typeof useDraft>;
