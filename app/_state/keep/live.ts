import type { KeepEvent } from "@/lib/keep/shapes/events";
import { workspaces } from "./ask";
import { tryNow, useOutbox } from "./outbox";

/** Something happened in a workspace; `null` where what happened was missed, and all is to be asked for anew. */
export type Heard = KeepEvent | null;
type Hearer = (heard: Heard) => void;

/** While no stream can be had: how often is asked without one, and after how long one is tried again, in milliseconds. */
const POLL_MS = 10_000;
const RETRY_MS = 30_000;

type Followed = { readonly hearers: Set<Hearer>; stop(): void };
const followed = new Map<string, Followed>();

/**
 * Tells of what others do in a workspace, as it happens. One stream serves all tabs of a browser, since it opens few
 * connections to one server: the tab that has it tells the others. A tab that is not in sight has none, and asks for all
 * anew when it comes back.
 */
export function follow(workspace: string, hear: Hearer): () => void {
  const known = followed.get(workspace) ?? start(workspace);
  known.hearers.add(hear);
  return () => {
    known.hearers.delete(hear);
    if (known.hearers.size > 0) return;
    known.stop();
    if (followed.get(workspace) === known) followed.delete(workspace);
  };
}

function start(workspace: string): Followed {
  const hearers = new Set<Hearer>();
  const tell = (heard: Heard) => {
    for (const hear of hearers) hear(heard);
  };
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`caravan.live.${workspace}`);
  channel?.addEventListener("message", ({ data }: MessageEvent<Heard>) => tell(data));
  let leave: (() => void) | null = null;
  const lead = () => {
    leave ??= alone(workspace, () =>
      stream(workspace, (heard) => {
        channel?.postMessage(heard);
        tell(heard);
      }),
    );
  };
  const look = () => {
    if (document.hidden) {
      leave?.();
      leave = null;
    } else {
      lead();
      tell(null);
    }
  };
  document.addEventListener("visibilitychange", look);
  if (!document.hidden) lead();
  const known: Followed = {
    hearers,
    stop() {
      document.removeEventListener("visibilitychange", look);
      leave?.();
      channel?.close();
    },
  };
  followed.set(workspace, known);
  return known;
}

/** Begins something once no other tab does it, and returns what ends it or calls it off. Without locks every tab does it. */
function alone(name: string, begin: () => () => void): () => void {
  if (!("locks" in navigator)) return begin();
  const off = new AbortController();
  let end = () => {};
  navigator.locks
    .request(`caravan.live.${name}`, { signal: off.signal }, () => {
      const stop = begin();
      return new Promise<void>((done) => {
        end = () => {
          stop();
          done();
        };
      });
    })
    .catch(() => undefined);
  return () => {
    off.abort();
    end();
  };
}

/** The stream itself; where the server gives none, questions every few seconds until it does. */
function stream(workspace: string, tell: Hearer): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let ended = false;
  const poll = () => {
    clearInterval(timer);
    let waited = 0;
    timer = setInterval(() => {
      tell(null);
      waited += POLL_MS;
      if (waited >= RETRY_MS) open();
    }, POLL_MS);
  };
  const open = () => {
    clearInterval(timer);
    if (ended) return;
    let lost = false;
    source = new EventSource(workspaces.eventsAt(workspace));
    source.addEventListener("open", () => {
      // What was missed comes by itself; whether it all did, nobody knows.
      if (lost) tell(null);
      lost = false;
      if (useOutbox.getState().way === "away") tryNow();
    });
    source.addEventListener("message", ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as KeepEvent));
    source.addEventListener("reload", () => tell(null));
    source.addEventListener("end", () => {
      ended = true;
      source?.close();
      tell(null);
    });
    source.addEventListener("error", () => {
      lost = true;
      // A browser that lost the connection tries again by itself; one that was refused does not.
      if (source?.readyState === EventSource.CLOSED && !ended) poll();
    });
  };
  open();
  return () => {
    ended = true;
    clearInterval(timer);
    source?.close();
  };
}
