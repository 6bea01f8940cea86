import { and, asc, desc, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { KeepEvent } from "@/lib/keep/shapes/events";
import type { Database, Store } from "./database";
import * as tables from "./tables";

/** An event with its number. */
export type Numbered = KeepEvent & { readonly id: number; readonly workspace: string };

/** Somebody who listens to one workspace. */
export type Listener = (event: Numbered) => void;

/** Tells of what is written: whoever listens in this process, and other processes on the same database. */
export type Hub = {
  /** Something was written and committed in this workspace. */
  nudge(workspace: string): void;
  /** @returns stops listening */
  listen(workspace: string, listener: Listener): () => void;
  /** How many listen, in all. */
  listeners(): number;
  close(): void;
};

const CHANNEL = "caravan";
/** Without any word it looks by itself so often: a word that was lost costs no more. */
const POLL_MS = 5000;
/** Numbers are given before a row is committed, so a lower one may appear after a higher: what is as new as this is read again. */
const OVERLAP_MS = 2000;
/** Words that come together are read together. */
const TOGETHER_MS = 20;
/** How many events back it begins, and for how long it remembers what it told. */
const BEFORE = 200;
const REMEMBERED_MS = 120_000;

/**
 * The table of events is the truth, and a word by NOTIFY only a nudge to look at it. The word goes out after the commit, on
 * its own and once for many: inside the transaction it would make all commits of the database wait for each other.
 */
export function hubOf(store: Store): Hub {
  const listening = new Map<string, Set<Listener>>();
  const seen = new Map<number, number>();
  /** Reads so far, each with when it was and the highest number it saw. */
  let reads: { readonly at: number; readonly last: number }[] = [];
  let told = new Set<string>();
  /** What others are to be told of. */
  let own = new Set<string>();
  let reading: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | null = null;
  let hearing = false;
  let closed = false;
  const poll = setInterval(() => listening.size > 0 && read(), POLL_MS);
  poll.unref();

  /** A little before now: whoever listens leaves out what they know. */
  async function begin(): Promise<void> {
    const [row] = await store.db.select({ id: tables.event.id }).from(tables.event).orderBy(desc(tables.event.id)).limit(1);
    reads = [{ at: Date.now(), last: Math.max(0, (row?.id ?? 0) - BEFORE) }];
  }

  async function readOnce(): Promise<void> {
    if (reads.length === 0) await begin();
    const workspaces = [...listening.keys()];
    if (workspaces.length === 0) return;
    // The last read that is old enough, so that what was committed late is not missed.
    const old = reads.findLastIndex(({ at }) => at <= Date.now() - OVERLAP_MS);
    reads = reads.slice(Math.max(0, old));
    const rows = await store.db
      .select()
      .from(tables.event)
      .where(and(gt(tables.event.id, reads[0]?.last ?? 0), inArray(tables.event.workspace, workspaces)))
      .orderBy(asc(tables.event.id));
    reads.push({ at: Date.now(), last: Math.max(reads.at(-1)?.last ?? 0, rows.at(-1)?.id ?? 0) });
    for (const row of rows) {
      if (seen.has(row.id)) continue;
      seen.set(row.id, Date.now());
      for (const listener of listening.get(row.workspace) ?? []) listener(asEvent(row));
    }
    for (const [id, at] of seen) if (at < Date.now() - REMEMBERED_MS) seen.delete(id);
  }

  /** Reads now, or once more after the read that is under way. */
  function read(): void {
    if (closed) return;
    if (reading) {
      again = true;
      return;
    }
    reading = readOnce()
      // The next poll tries again; who listens meanwhile has missed nothing, since the table keeps it.
      .catch(() => undefined)
      .finally(() => {
        reading = null;
        if (again) {
          again = false;
          read();
        }
      });
  }

  function soon(): void {
    timer ??= setTimeout(() => {
      timer = null;
      const words = told;
      told = new Set();
      tellOthers();
      if ([...words].some((word) => word === "" || listening.has(word))) read();
    }, TOGETHER_MS).unref();
  }

  function tellOthers(): void {
    const words = [...own];
    own = new Set();
    if (words.length === 0) return;
    const named = sql.join(
      words.map((word) => sql`(${word}::text)`),
      sql`, `,
    );
    // Nothing is lost with it, so its commit waits for no disk. Where it fails the others find out by their poll.
    store.db
      .execute(
        sql`select set_config('synchronous_commit', 'off', true), pg_notify(${CHANNEL}, word) from (values ${named}) as words (word)`,
      )
      .then(undefined, () => undefined);
  }

  /** Told by another process, or by this one through the database; an empty word says that some may have been missed. */
  const heard = (word: string) => {
    told.add(word);
    soon();
  };

  return {
    nudge(workspace) {
      if (store.shared) own.add(workspace);
      heard(workspace);
    },
    listen(workspace, listener) {
      if (!hearing) {
        hearing = true;
        store.listen(CHANNEL, heard).catch(() => {
          hearing = false;
        });
      }
      const there = listening.get(workspace) ?? new Set();
      listening.set(workspace, there.add(listener));
      return () => {
        there.delete(listener);
        if (there.size === 0 && listening.get(workspace) === there) listening.delete(workspace);
      };
    },
    listeners: () => [...listening.values()].reduce((sum, { size }) => sum + size, 0),
    close() {
      closed = true;
      clearInterval(poll);
      if (timer) clearTimeout(timer);
      listening.clear();
    },
  };
}

type Row = typeof tables.event.$inferSelect;

function asEvent({ id, workspace, kind, subject, revision, seat, at }: Row): Numbered {
  return { id, workspace, kind, subject, revision, seat, made: at.toISOString() };
}

/** The most that is told again to somebody who was away; beyond it everything has to be asked for anew. */
const MOST_REPLAYED = 500;

/** So many events are known to whoever begins to listen, so that none of them is told as new. */
export const KNOWN = 100;

/** The numbers of the newest events of a workspace, the newest first. */
export async function latest(db: Database, workspace: string): Promise<readonly number[]> {
  const rows = await db
    .select({ id: tables.event.id })
    .from(tables.event)
    .where(eq(tables.event.workspace, workspace))
    .orderBy(desc(tables.event.id))
    .limit(KNOWN);
  return rows.map(({ id }) => id);
}

/**
 * What happened after an event, and what may have been committed late beside it; `null` where that is more than is told
 * again, or where the event is not known (any more).
 */
export async function since(db: Database, workspace: string, last: number): Promise<readonly Numbered[] | null> {
  const ofWorkspace = eq(tables.event.workspace, workspace);
  const [known] = await db
    .select({ id: tables.event.id })
    .from(tables.event)
    .where(and(ofWorkspace, eq(tables.event.id, last)))
    .limit(1);
  if (!known) return null;
  const recent = sql`${tables.event.at} > now() - interval '2 seconds'`;
  const rows = await db
    .select()
    .from(tables.event)
    .where(and(ofWorkspace, or(gt(tables.event.id, last), recent)))
    .orderBy(asc(tables.event.id))
    .limit(MOST_REPLAYED + 1);
  return rows.length > MOST_REPLAYED ? null : rows.map(asEvent);
}
