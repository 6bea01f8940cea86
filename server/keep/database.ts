import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { checkVersion, hold } from "./folder";
import { preparing } from "./prepared";
import * as tables from "./tables";

/** A database, or a transaction in one. What both kinds understand, and nothing else. */
export type Database = PgDatabase<PgQueryResultHKT, typeof tables>;

/** Where decisions are kept. */
export type Store = {
  readonly db: Database;
  /** Whether others may write to it too; then they are told of what is written here, and this process of what they write. */
  readonly shared: boolean;
  /** Rows of a statement that was written by hand, whichever driver brings them. */
  rows<Row>(result: unknown): readonly Row[];
  /** Calls with every word that comes by a channel; `heard` also at each beginning, since words may have been missed before. */
  listen(channel: string, heard: (word: string) => void): Promise<void>;
  /** The whole folder as one file, packed by gzip. Of PGlite only. */
  dump: (() => Promise<Blob>) | null;
  /** Whether it can still be used. */
  isOpen(): boolean;
  close(): Promise<void>;
};

/** The PostgreSQL inside PGlite 0.5. */
export const MAJOR = 18;

/**
 * What PGlite is started with beside its own. It clears all its buffers whenever it opens, and after a kill it goes through all
 * that was written since the last checkpoint: 128 MB and up to 1 GB by PostgreSQL's defaults, which suit larger databases.
 */
const SETTINGS = ["-c", "shared_buffers=16MB", "-c", "max_wal_size=64MB"];

/** Where it is kept. `folder`: of PGlite, made where there is none. `url`: of a PostgreSQL. `null`: in memory, for tests. */
export type Place = { readonly folder: string } | { readonly url: string } | null;

/**
 * Opens the place, without migrating it.
 *
 * @throws Unanswerable `busy` where another process holds the folder, or another PostgreSQL wrote it
 */
export function openStore(place: Place): Promise<Store> {
  if (place === null) return openPglite(null);
  return "url" in place ? openPostgres(place.url) : openPglite(place.folder);
}

async function openPglite(folder: string | null): Promise<Store> {
  const held = folder === null ? null : await hold(folder);
  try {
    if (folder !== null) checkVersion(folder, MAJOR);
    // Not before it is needed: it takes some 170 MB.
    const [pglite, { drizzle }] = await Promise.all([import("@electric-sql/pglite"), import("drizzle-orm/pglite")]);
    const options = { startParams: [...pglite.PGlite.defaultStartParams, ...SETTINGS] };
    const client = new pglite.PGlite(folder === null ? undefined : await inFolder(pglite.PGlite, folder), options);
    await client.waitReady;
    preparing(client, pglite);
    let open = true;
    const db = drizzle(client, { schema: tables });
    return {
      db: db as unknown as Database,
      shared: false,
      rows: (result) => (result as { rows: never[] }).rows,
      listen: async () => undefined,
      dump: () => client.dumpDataDir("gzip"),
      isOpen: () => open && !client.closed && held?.isHeld() !== false,
      async close() {
        open = false;
        try {
          if (!client.closed) await client.close();
        } finally {
          held?.release();
        }
      },
    };
  } catch (error) {
    held?.release();
    throw error;
  }
}

/** What is made new is made beside its place: a process that is killed meanwhile leaves nothing that looks like a database. */
async function inFolder(Pglite: typeof PGlite, folder: string): Promise<string> {
  const path = join(folder, "database");
  if (!existsSync(path)) {
    const beside = `${path}.new`;
    rmSync(beside, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const made = new Pglite(beside);
    await made.waitReady;
    await made.close();
    renameSync(beside, path);
  }
  return path;
}

async function openPostgres(url: string): Promise<Store> {
  const [{ default: postgres }, { drizzle }] = await Promise.all([import("postgres"), import("drizzle-orm/postgres-js")]);
  const client = postgres(url, { max: 10, connect_timeout: 10, onnotice: () => undefined, connection: { application_name: "caravan" } });
  // Drizzle asks by `unsafe`, which plans each statement anew unless it is told that it comes again.
  const { unsafe } = client;
  client.unsafe = ((query, parameters, options) => unsafe(query, parameters, { prepare: true, ...options })) as typeof unsafe;
  const db = drizzle(client, { schema: tables });
  let open = true;
  return {
    db: db as unknown as Database,
    shared: true,
    rows: (result) => result as never[],
    async listen(channel, heard) {
      await client.listen(channel, heard, () => heard(""));
    },
    dump: null,
    isOpen: () => open,
    async close() {
      open = false;
      await client.end({ timeout: 5 });
    },
  };
}
