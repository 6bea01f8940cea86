import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import * as tables from "@/server/keep/tables";
import { ask, type By, comeIn, type Opened, opened } from "./asking";

const kept = Object.values(tables).filter((each) => is(each, PgTable));
const columnsOf = (table: PgTable) => Object.values(getTableColumns(table)).map(({ name }) => name);

let keeping: Opened;
beforeAll(async () => {
  keeping = await opened(null);
});
afterAll(() => keeping.close());

test("docs/server.md lists every table and every column, and no other", () => {
  const docs = readFileSync("docs/server.md", "utf8");
  const rows = [...docs.matchAll(/^\| `([a-z]+)` \| (.*) \|.*\|$/gm)].map(([, table, columns = ""]) => [
    table,
    [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column),
  ]);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(kept.map((table) => [getTableName(table), columnsOf(table)])));
});

test("the database holds these tables and columns, and no other", async () => {
  const found = keeping.store.rows<{ at: string }>(
    await keeping.db.execute(
      sql`select table_name || '.' || column_name as at from information_schema.columns where table_schema = 'public'`,
    ),
  );
  const declared = kept.flatMap((table) => columnsOf(table).map((column) => `${getTableName(table)}.${column}`));
  expect(found.map(({ at }) => at).sort()).toEqual(declared.sort());
});

test("no row of any table holds a secret, an address, a browser's name, or anything that was worked out", async () => {
  const headers = {
    "x-caravan-client": "203.0.113.77",
    "x-forwarded-for": "203.0.113.78",
    "user-agent": "Spyglass/7.3",
    referer: "http://caravan.test/from-here",
  };
  const document = workedExample(loadDataset("data"));
  const { id, token } = (await ask("POST", "/workspaces", {}, { title: "W" }, headers)).body;
  const came = await ask("POST", "/open", {}, { token, name: "Owner" }, headers);
  const key = /caravan=([\w-]{22})/.exec(came.headers.get("set-cookie") ?? "")?.[1] as string;
  const owner: By = { cookie: `caravan=${key}` };
  const send = async (path: string, body: unknown) => (await ask("POST", `/workspaces/${id}${path}`, owner, body, headers)).body;
  const { id: decision } = await send("/decisions", { title: "D", document, request: randomUUID() });
  const { id: weighting } = await send("/weightings", { decision, way: "points", aggregate: "geometric", shown: "after" });
  const door = await send("/doors", { role: "weigh", weighting });
  const guest = await comeIn(door.token, "Guest");
  const points = { demand: 100, closeness: 61, logistics: 41, payments: 79, regulation: 29, ip: 11 };
  await send(`/decisions/${decision}/comments`, { revision: 1, anchor: { kind: "decision" }, body: "C", request: randomUUID() });
  await send(`/weightings/${weighting}/ballots`, { name: "Owner", answers: { points }, request: randomUUID() });
  // As it was kept while points stood under the name of swings: read, counted and closed as ever.
  await keeping.db.execute(sql`update ballot set answers = replace(answers, '"swings":{},', ''), late = false`);
  await keeping.db.execute(sql`update ballot set answers = replace(answers, '"points":', '"swings":')`);
  expect((await ask("GET", `/workspaces/${id}/weightings/${weighting}`, owner)).body.mine.answers.points).toEqual(points);
  const closed = await send(`/weightings/${weighting}/close`, {});
  let everything = "";
  for (const table of kept) {
    const rows = keeping.store.rows<object>(await keeping.db.execute(sql`select * from ${table}`));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const value of Object.values(row))
        everything += `\n${value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value)}`;
  }
  const secrets = [token, key, door.token, guest.slice("caravan=".length)];
  for (const secret of secrets) {
    expect(secret).toMatch(/^[\w-]{22}$/);
    for (const form of [secret, Buffer.from(secret, "base64url").toString("latin1")]) expect(everything).not.toContain(form);
  }
  for (const trace of ["203.0.113", "Spyglass", "from-here"]) expect(everything).not.toContain(trace);
  // What somebody answered is kept; what follows from it is worked out anew each time.
  expect(everything).toContain('"closeness":61');
  expect(closed.weights.closeness).toBeCloseTo(61 / 321, 12);
  expect(everything).not.toContain(String(closed.weights.closeness));
  expect(everything).not.toMatch(/"(score|rank|results)":/);
});
