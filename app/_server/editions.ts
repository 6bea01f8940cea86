import { join } from "node:path";
import { type Moved, movedSince } from "@/lib/comparison/moved/moved";
import { BadData } from "@/lib/dataset/bad-data";
import type { Edition } from "@/lib/dataset/editions/edition";
import { loadEdition, loadEditions } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { dataset } from "./data";

const folder = () => join(process.cwd(), "data");
const read = new Map<string, Dataset>();
let listed: readonly Edition[] | undefined;

/** The editions kept, oldest first, read once per server. */
export function editions(): readonly Edition[] {
  listed ??= loadEditions(folder());
  return listed;
}

/** One of them, or the data in use; `null` for one that is not kept. */
export function editionOf(version: string): Dataset | null {
  if (version === dataset().version) return dataset();
  if (!editions().some((edition) => edition.version === version)) return null;
  const known = read.get(version) ?? loadEdition(folder(), version);
  read.set(version, known);
  return known;
}

/** What has moved in a decision from one edition to another, the data in use where none is named; `null` where one is not kept. */
export function movedFrom(decision: Decision, older: string, newer = dataset().version): Moved | null {
  const [then, now] = [editionOf(older), editionOf(newer)];
  return then && now && movedSince(decision, then, now);
}

/** What is read of the editions, or what is wrong with them. */
export function orFlaws<T>(read: () => T): T | BadData {
  try {
    return read();
  } catch (error) {
    if (error instanceof BadData) return error;
    throw error;
  }
}

/** Editions one after the other, oldest first, the data in use last. */
export function steps(): { readonly older: string; readonly newer: string; readonly day: string; readonly note: string }[] {
  const kept = editions();
  const last = kept.at(-1);
  const now = dataset().version;
  const all = last && last.version !== now ? [...kept, { ...last, version: now, note: "" }] : kept;
  return all.slice(1).map(({ version, day, note }, at) => ({ older: all[at]?.version ?? version, newer: version, day, note }));
}
