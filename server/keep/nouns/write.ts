import { type SQL, sql } from "drizzle-orm";
import type { Store } from "../database";
import type { Keeping } from "../keeping";
import { decision as decisions, event, revision as revisions } from "../tables";
import { type Doing, together } from "../together";

/** A revision to be written. */
export type Revision = {
  readonly document: string;
  readonly request: string;
  readonly seat: string | null;
  readonly note?: string | null;
  readonly restored?: number | null;
  readonly weighting?: string | null;
};

/** A revision with where it goes. */
export type Writing = Required<Revision> & {
  readonly workspace: string;
  readonly id: string;
  readonly base: number;
  readonly dataset: string;
  readonly made: string;
};

/**
 * Writes the revision after `base`, unless another came first or this very one was written before.
 *
 * @returns its number; `null` where nothing was written
 */
export async function write(keeping: Keeping, workspace: string, id: string, base: number, given: Revision): Promise<number | null> {
  const dataset = keeping.dataset().version;
  const made = keeping.now().toISOString();
  const n = await keeping.writes({ note: null, restored: null, weighting: null, ...given, workspace, id, base, dataset, made });
  if (n !== null) keeping.hub.nudge(workspace);
  return n;
}

/**
 * Writes revisions of several decisions that come at once by one statement, and so by one commit. Each decision's row is held
 * while it is compared and moved on, so of several who saw the same base one wins.
 */
export function writesTo(store: Store): Doing<Writing, number | null> {
  return together(
    ({ id }) => id,
    async (round) => {
      const all = (type: string, of: (each: Writing) => string | number | null): SQL =>
        sql`${listed(round.map(of))}::text::${sql.raw(type)}[]`;
      const written = await store.db.execute(sql`
        with given as (
          select * from unnest(
            ${all("text", ({ workspace }) => workspace)}, ${all("text", ({ id }) => id)}, ${all("int", ({ base }) => base)},
            ${all("text", ({ document }) => document)}, ${all("text", ({ dataset }) => dataset)}, ${all("text", ({ seat }) => seat)},
            ${all("text", ({ note }) => note)}, ${all("int", ({ restored }) => restored)},
            ${all("text", ({ weighting }) => weighting)}, ${all("uuid", ({ request }) => request)},
            ${all("timestamptz", ({ made }) => made)}
          ) as given (workspace, id, base, document, dataset, seat, note, restored, weighting, request, made)
        ), moved as (
          update ${decisions} set head = given.base + 1 from given
          where ${decisions.id} = given.id and ${decisions.workspace} = given.workspace
            and ${decisions.deleted} is null and ${decisions.head} = given.base
            and not exists (select 1 from ${revisions} as before where before.decision = given.id and before.request = given.request)
          returning given.*
        ), wrote as (
          insert into ${revisions} (decision, n, document, dataset, seat, note, restored, weighting, request, made)
          select id, base + 1, document, dataset, seat, note, restored, weighting, request, made from moved
        ), told as (
          insert into ${event} (workspace, kind, subject, revision, seat)
          select workspace, 'decision.saved', id, base + 1, seat from moved
        )
        select id, base + 1 as n from moved`);
      const found = new Map(store.rows<{ id: string; n: number }>(written).map(({ id, n }) => [id, n]));
      return round.map(({ id }) => found.get(id) ?? null);
    },
  );
}

/** A list as PostgreSQL writes it (8.15.2): drivers differ in how they hand one over. */
function listed(values: readonly (string | number | null)[]): string {
  return `{${values.map((value) => (value === null ? "NULL" : `"${String(value).replace(/["\\]/g, "\\$&")}"`)).join()}}`;
}
