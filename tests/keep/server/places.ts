import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { ADVICE, temporaryPostgres } from "@/scripts/support/postgres.mjs";
import type { Place } from "@/server/keep/database";

/** A PostgreSQL for one test file; `null`, with one line that says so, where there is none. */
export async function postgresHere() {
  const server = await temporaryPostgres();
  if (server === null) console.log(ADVICE);
  return server;
}

/** Databases made on a server, to be dropped in the end: each test has one of its own. */
export async function freshDatabase(
  url: string,
): Promise<{ readonly place: Exclude<Place, null>; readonly url: string; drop(): Promise<void> }> {
  const name = `caravan_${randomBytes(6).toString("hex")}`;
  const admin = postgres(url, { max: 1, onnotice: () => undefined });
  await admin.unsafe(`create database ${name}`);
  await admin.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    place: { url: own.href },
    url: own.href,
    async drop() {
      const again = postgres(url, { max: 1, onnotice: () => undefined });
      await again.unsafe(`drop database if exists ${name} with (force)`);
      await again.end();
    },
  };
}
