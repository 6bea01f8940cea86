import { create } from "zustand";
import { attempt, keys } from "../kept-text";
import { decisions } from "./ask";
import { keeping } from "./database";
import { forgotten, nextOf, type State, type Waiting } from "./waiting";

/** What lies in the outbox of this browser, and whether something is being sent or the server was found away. */
export const useOutbox = create<{
  readonly list: readonly Waiting[];
  readonly way: "still" | "sending" | "away";
  readonly read: boolean;
}>()(() => ({ list: [], way: "still", read: false }));

/** Waits between tries while the server is away, in milliseconds: the first, and the longest. */
const FIRST_MS = 1000;
const LONGEST_MS = 20_000;

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("caravan.outbox");
channel?.addEventListener("message", () => void look());

/** Reads what lies there, and forgets what is long done. */
export async function look(): Promise<readonly Waiting[]> {
  const db = await keeping();
  const list = await db.getAll("waiting");
  const old = forgotten(list, Date.now());
  for (const { request } of old) await db.delete("waiting", request);
  const kept = list.filter((each) => !old.includes(each));
  // Whoever opens the browser next sees by this mark alone whether there is anything to send.
  attempt(() => {
    if (kept.some(({ state }) => state.kind === "waiting")) localStorage.setItem(keys.outbox, "1");
    else localStorage.removeItem(keys.outbox);
  });
  useOutbox.setState({ list: kept, read: true });
  return kept;
}

/**
 * Puts a revision into the outbox and sets out to send it. When this resolves it lies on the disk of the browser.
 *
 * @throws where the browser keeps nothing
 */
export async function put(entry: Omit<Waiting, "state">): Promise<void> {
  await write({ ...entry, state: { kind: "waiting" } });
  void send();
}

/** Takes revisions out of the outbox: nobody wants them sent any more. */
export async function takeOut(requests: readonly string[]): Promise<void> {
  const db = await keeping();
  for (const request of requests) await db.delete("waiting", request);
  await look();
  channel?.postMessage(null);
}

async function write(entry: Waiting): Promise<void> {
  await (await keeping()).put("waiting", entry);
  await look();
  channel?.postMessage(null);
}

let timer: ReturnType<typeof setTimeout> | undefined;
let wait = FIRST_MS;

/** Sends what can be sent, one after another; only one tab does so at a time. Where the server is away it tries again by itself. */
export async function send(): Promise<void> {
  clearTimeout(timer);
  const sent = await alone(sendAll).catch(() => "away" as const);
  useOutbox.setState({ way: sent === "away" ? "away" : "still" });
  if (sent === "done") {
    wait = FIRST_MS;
    return;
  }
  timer = setTimeout(() => void send(), wait);
  wait = Math.min(2 * wait, LONGEST_MS);
}

/** Tries again at once, as when somebody asks for it or the network is back. */
export function tryNow(): void {
  wait = FIRST_MS;
  void send();
}

async function sendAll(): Promise<"done" | "away"> {
  for (;;) {
    const next = nextOf(await look());
    if (!next) return "done";
    useOutbox.setState({ way: "sending" });
    const { base, document, request, note, workspace, decision } = next;
    const answer = await decisions.save(workspace, decision, { base, document, request, ...(note === "" ? {} : { note }) });
    const state = stateAfter(answer);
    if (state === null) return "away";
    // Taken out meanwhile: then nobody asks how it went.
    if (await (await keeping()).get("waiting", request)) await write({ ...next, state });
  }
}

/** How it stands after an answer; `null` where it is to be tried again. */
function stateAfter(answer: Awaited<ReturnType<typeof decisions.save>>): State | null {
  if (answer.ok) return { kind: "done", revision: answer.value.revision };
  if (answer.why === "superseded") return { kind: "superseded", current: answer.current };
  return answer.why === "away" || answer.why === "often" ? null : { kind: "refused", why: answer.why };
}

/** Runs while no other tab runs the same. Where the browser has no locks all may: a repeat is harmless. */
function alone<T>(action: () => Promise<T>): Promise<T> {
  return "locks" in navigator ? navigator.locks.request("caravan.outbox", action) : action();
}

if (typeof window !== "undefined") window.addEventListener("online", tryNow);
