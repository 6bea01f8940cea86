import type { DBSchema } from "idb";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { attempt } from "./kept-text";
import { openedOnce } from "./opened-once";
import { others } from "./others";
import { type Entry, entryOf, type Raw } from "./shelf-entries";
import { type Kept, keptIn, readKept } from "./storage";
import type { Tied } from "./store";

interface Shelf extends DBSchema {
  readonly decisions: { readonly key: string; readonly value: Raw };
}

/** Where a tab remembers which of them it has at hand. */
const MARK = "caravan.shelf";

/**
 * The browser's shelf of decisions. The decision at hand stays where it was, in storage that is written with every letter;
 * here lie those that were put away. The first time, what the older storage had set aside is put on it: nothing is lost.
 */
const shelf = openedOnce<Shelf>("caravan", (db, before) => {
  const store = db.createObjectStore("decisions", { keyPath: "id" });
  if (before === 0) for (const { decision, data } of setAside()) void store.put(rawOf(decision, data ?? undefined));
});

function setAside(): readonly Kept[] {
  const kept = [readKept(readDecision, "previous").kept, ...others().map((text) => keptIn(text, readDecision))];
  return kept.flatMap((each) => (each ? [each] : []));
}

function rawOf(decision: Decision, data: string | undefined, tied: Tied | null = null): Raw {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return { id, changed: Date.now(), decision, data, ...(tied && { tied }) };
}

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("caravan.shelf");

/** Calls back when another tab has changed the shelf, and returns what calls that off. */
export function onOthersChange(action: () => void): () => void {
  channel?.addEventListener("message", action);
  return () => channel?.removeEventListener("message", action);
}

/** All that lies on the shelf, what was put there last first. */
export async function entries(): Promise<readonly Entry[]> {
  const raws = await (await shelf()).getAll("decisions");
  return raws.map(entryOf).sort((a, b) => b.changed - a.changed);
}

/** One of them; `null` where it is there no more. */
export async function entry(id: string): Promise<Entry | null> {
  const raw = await (await shelf()).get("decisions", id);
  return raw ? entryOf(raw) : null;
}

/** Puts a decision on the shelf, as one more, with the edition of the figures it was made with. */
export async function putAway(decision: Decision, data: string | undefined): Promise<Raw> {
  const raw = rawOf(decision, data);
  await put(raw);
  return raw;
}

/**
 * Puts the decision at hand on the shelf: in the place of the one this tab opened or put there, where that bears the same
 * name and nobody has changed it since; else as one more, so that nothing of another tab or another name is lost.
 */
export async function keepAtHand(decision: Decision, data: string, tied: Tied | null = null): Promise<void> {
  const mark = marked();
  const before = mark && (await entry(mark.id));
  const isOwn = before && before.changed === mark.changed && before.title === decision.title.trim();
  const raw = { ...rawOf(decision, data, tied), ...(isOwn ? { id: before.id } : {}) };
  await put(raw);
  markAtHand(raw);
}

/** Remembers, for this tab, which of the shelf's decisions is the one at hand. */
export function markAtHand({ id, changed }: Raw): void {
  attempt(() => sessionStorage.setItem(MARK, JSON.stringify({ id, changed })));
}

function marked(): Pick<Raw, "id" | "changed"> | null {
  const mark = attempt(() => JSON.parse(sessionStorage.getItem(MARK) ?? "null") as Partial<Raw> | null);
  return typeof mark?.id === "string" && typeof mark.changed === "number" ? { id: mark.id, changed: mark.changed } : null;
}

/** Writes one as it is, with its id and its time: what was deleted comes back as it was. */
export async function put(raw: Raw): Promise<void> {
  await (await shelf()).put("decisions", raw);
  channel?.postMessage(null);
}

/** Takes one off the shelf. */
export async function takeOff(id: string): Promise<void> {
  await (await shelf()).delete("decisions", id);
  channel?.postMessage(null);
}
