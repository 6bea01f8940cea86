import { sql } from "drizzle-orm";
import type { Keeping } from "../keeping";
import { decision as decisions, event, revision as revisions } from "../tables";

/** A revision to be written. */
export type Revision = {
  readonly document: string;
  readonly request: string;
  readonly seat: string | null;
  readonly note?: string | null;
  readonly restored?: number | null;
  readonly weighting?: string | null;
};

/**
 * Writes the revision after `base`, unless another came first or this very one was written before. One statement does it
 * all: the row of the decision is held while it is compared and moved on, so of several who saw the same base one wins.
 *
 * @returns its number; `null` where nothing was written
 */
export async function write(keeping: Keeping, workspace: string, id: string, base: number, given: Revision): Promise<number | null> {
  const { document, request, seat, note = null, restored = null, weighting = null } = given;
  const made = keeping.now().toISOString();
  const n = base + 1;
  const written = await keeping.db.execute(sql`
    with moved as (
      update ${decisions} set head = ${n}::int
      where id = ${id} and workspace = ${workspace} and deleted is null and head = ${base}::int
        and not exists (select 1 from ${revisions} where decision = ${id} and request = ${request}::uuid)
      returning id
    ), wrote as (
      insert into ${revisions} (decision, n, document, dataset, seat, note, restored, weighting, request, made)
      select id, ${n}::int, ${document}::text, ${keeping.dataset().version}::text, ${seat}::text, ${note}::text, ${restored}::int,
        ${weighting}::text, ${request}::uuid, ${made}::timestamptz
      from moved returning n
    ), told as (
      insert into ${event} (workspace, kind, subject, revision, seat)
      select ${workspace}::text, 'decision.saved', ${id}::text, n, ${seat}::text from wrote
    )
    select n from wrote`);
  const [row] = keeping.store.rows<{ n: number }>(written);
  if (row) keeping.hub.nudge(workspace);
  return row?.n ?? null;
}
