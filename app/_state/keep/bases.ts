import { create } from "zustand";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { decisions } from "./ask";
import { type Base, keeping } from "./database";

/** Revisions that the browser holds besides those in memory. */
const MOST = 40;

/** Revisions as the server has them, read, by `baseKey`. `null` where one cannot be had. */
export const useBases = create<Readonly<Record<string, Decision | null>>>()(() => ({}));

/** The name of a revision. */
export function baseKey(decision: string, revision: number): string {
  return `${decision} ${revision}`;
}

/** Takes in a revision as the server has it. @returns it, read; `null` where this version of the program cannot read it */
export function holdBase(decision: string, revision: number, document: unknown): Decision | null {
  const key = baseKey(decision, revision);
  const read = readOrNull(document);
  useBases.setState({ [key]: read });
  void remember({ key, document, read: Date.now() }).catch(() => undefined);
  return read;
}

/** Fetches a revision, from this browser or from the server. Never rejects. */
export async function bringBase(workspace: string, decision: string, revision: number): Promise<Decision | null> {
  const key = baseKey(decision, revision);
  const known = useBases.getState()[key];
  if (known) return known;
  const kept = await keeping()
    .then((db) => db.get("bases", key))
    .catch(() => undefined);
  if (kept) {
    const read = readOrNull(kept.document);
    useBases.setState({ [key]: read });
    return read;
  }
  const answer = await decisions.one(workspace, decision, revision);
  if (answer.ok) return holdBase(decision, revision, answer.value.document);
  useBases.setState({ [key]: null });
  return null;
}

async function remember(base: Base): Promise<void> {
  const db = await keeping();
  await db.put("bases", base);
  const all = await db.getAll("bases");
  const old = all.sort((a, b) => b.read - a.read).slice(MOST);
  for (const { key } of old) await db.delete("bases", key);
}

/** A document as a decision; `null` where it is none that this version can read. */
export function readOrNull(document: unknown): Decision | null {
  try {
    return readDecision(document);
  } catch {
    return null;
  }
}
