import type { Database } from "./database";
import type { Happened, Keeping } from "./keeping";
import * as tables from "./tables";

/** What a piece of work came to, and what is to be told of it. */
export type Written<T> = { readonly value: T; readonly happened: readonly Happened[] };

/** Does a piece of work in one transaction, with the events that tell of it; whoever listens is told once it is committed. */
export async function writing<T>(keeping: Keeping, workspace: string, work: (tx: Database) => Promise<Written<T>>): Promise<T> {
  const { value, happened } = await keeping.db.transaction(async (tx) => {
    const written = await work(tx as unknown as Database);
    await tell(tx as unknown as Database, workspace, written.happened);
    return written;
  });
  keeping.seats.forget();
  if (happened.length > 0) keeping.hub.nudge(workspace);
  return value;
}

/** Writes events down. */
export async function tell(db: Database, workspace: string, happened: readonly Happened[]): Promise<void> {
  if (happened.length === 0) return;
  await db
    .insert(tables.event)
    .values(happened.map(({ kind, subject, revision = null, seat = null }) => ({ workspace, kind, subject, revision, seat })));
}
