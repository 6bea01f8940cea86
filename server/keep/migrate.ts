import { existsSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Database, Store } from "./database";

/** Where the steps lie, one folder for PGlite and PostgreSQL. */
export const MIGRATIONS = join(process.cwd(), "server/keep/migrations");

/** A number of our own among PostgreSQL's advisory locks. */
const LOCK = 4_172_661;

/**
 * Brings the tables to today's form. Several servers may begin at once: one does it, the others wait for it.
 *
 * @param before called where there is something to migrate and something to lose
 */
export async function migrate(store: Store, before: () => Promise<void>, folder = MIGRATIONS): Promise<void> {
  if (!existsSync(folder)) throw new Error(`no migrations in ${folder}`);
  const steps = readMigrationFiles({ migrationsFolder: folder });
  const done = await stepsDone(store);
  if (done >= steps.length) return;
  if (done > 0) await before();
  await store.db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await tx.execute(sql`create schema if not exists drizzle`);
    await tx.execute(
      sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`,
    );
    for (const step of steps.slice(await stepsIn(store, tx))) {
      for (const statement of step.sql) await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${step.hash}, ${step.folderMillis})`);
    }
  });
}

async function stepsDone(store: Store): Promise<number> {
  const [found] = store.rows<{ there: boolean }>(
    await store.db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') is not null as there`),
  );
  return found?.there ? stepsIn(store, store.db) : 0;
}

async function stepsIn(store: Store, db: Database): Promise<number> {
  const [found] = store.rows<{ steps: number }>(await db.execute(sql`select count(*)::int as steps from drizzle.__drizzle_migrations`));
  return found?.steps ?? 0;
}
