import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import { lives } from "@/lib/keep/limits";
import type { Store } from "./database";
import * as tables from "./tables";

const DAY_MS = 86_400_000;
/** A number of our own among PostgreSQL's advisory locks. */
const LOCK = 4_172_662;

/**
 * Erases what was deleted a week ago and events nobody can ask for any more, and thins histories: of days more than 90 days
 * past, the last revision is kept, and what a weighing was made on or wrote. Several servers may call it: one does it.
 */
export async function tidy(store: Store, now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await store.db.transaction(async (tx) => {
    const [lock] = store.rows<{ mine: boolean }>(await tx.execute(sql`select pg_try_advisory_xact_lock(${LOCK}) as mine`));
    if (!lock?.mine) return;
    const { workspace, decision, event } = tables;
    await tx.delete(workspace).where(and(isNotNull(workspace.deleted), lt(workspace.deleted, ago(lives.deletedDays))));
    await tx.delete(decision).where(and(isNotNull(decision.deleted), lt(decision.deleted, ago(lives.deletedDays))));
    await tx.delete(event).where(lt(event.at, ago(lives.eventDays)));
    await tx.execute(sql`
      delete from ${tables.revision} as old using ${decision}
      where ${decision.id} = old.decision and old.made < ${ago(lives.thinnedAfterDays).toISOString()}::timestamptz and old.n <> ${decision.head}
        and exists (select 1 from ${tables.revision} as later where later.decision = old.decision and later.n > old.n
          and (later.made at time zone 'UTC')::date = (old.made at time zone 'UTC')::date)
        and not exists (select 1 from ${tables.weighting} where ${tables.weighting.decision} = old.decision
          and (${tables.weighting.n} = old.n or ${tables.weighting.wrote} = old.n))`);
  });
}

/** Erases a workspace and all that hangs on it, now. @returns whether there was one */
export async function forget({ db }: Store, workspace: string): Promise<boolean> {
  const gone = await db.delete(tables.workspace).where(eq(tables.workspace.id, workspace)).returning({ id: tables.workspace.id });
  return gone.length > 0;
}
