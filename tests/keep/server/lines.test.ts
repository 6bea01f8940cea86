import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { line } from "@/lib/keep/shapes/lines";
import { backUp, forgetWorkspace, restore } from "@/server/keep/backup";
import { openStore, type Store } from "@/server/keep/database";
import { asText, daily, exportTo } from "@/server/keep/exports";
import { importLines, NotImported } from "@/server/keep/import";
import { linesOf } from "@/server/keep/lines";
import { migrate } from "@/server/keep/migrate";
import { tidy } from "@/server/keep/tidy";
import { ask, type By, comeIn, opened } from "./asking";
import { freshDatabase, postgresHere } from "./places";

// A database is made in a folder in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const document = workedExample(loadDataset("data"));
const answers = { points: { demand: 1, closeness: 60, logistics: 40, payments: 80, regulation: 30, ip: 10 } };
/** What an earlier Caravan wrote: one of everything. */
const EARLIER = "tests/fixtures/keep/export-1.jsonl";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caravan-lines-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Two workspaces with one of everything, and somebody who may still come in. */
async function filled() {
  const keeping = await opened(null);
  const ways: { id: string; token: string; owner: By; decision: string }[] = [];
  for (const title of ["One — 一", "Two"]) {
    const { id, token } = (await ask("POST", "/workspaces", {}, { title })).body;
    const owner: By = { cookie: await comeIn(token, "Owner") };
    const at = `/workspaces/${id}`;
    const decision = (await ask("POST", `${at}/decisions`, owner, { title: "D", document, request: randomUUID() })).body.id;
    const on = `${at}/decisions/${decision}`;
    await ask("POST", `${on}/revisions`, owner, {
      base: 1,
      document: { ...document, notes: "\u0000 \ud800 ☃" },
      request: randomUUID(),
      note: "N",
    });
    await ask("POST", `${on}/restore`, owner, { base: 2, revision: 1, request: randomUUID() });
    await ask("POST", `${on}/comments`, owner, {
      revision: 1,
      anchor: { kind: "market", market: "KAZ" },
      body: "Hm\n…",
      request: randomUUID(),
    });
    const weighting = (
      await ask("POST", `${at}/weightings`, owner, { decision, way: "points", aggregate: "geometric", shown: "after", people: 1 })
    ).body.id;
    await ask("POST", `${at}/weightings/${weighting}/ballots`, owner, { name: "O", answers, request: randomUUID() });
    const [{ seat }] = (await ask("GET", `${at}/weightings/${weighting}`, owner)).body.answered;
    await ask("POST", `${at}/weightings/${weighting}/close`, owner, { voices: { [seat]: 2 } });
    const door = (await ask("POST", `${at}/doors`, owner, { role: "view", label: "The bank" })).body.id;
    await ask("DELETE", `${at}/doors/${door}`, owner);
    ways.push({ id, token, owner, decision });
  }
  return { keeping, ways };
}

const textOf = async (store: Store) => {
  let text = "";
  for await (const part of asText(linesOf(store.db, { secrets: true }))) text += part;
  return text;
};

async function* each(text: string) {
  yield* text.split("\n");
}

async function imported(store: Store, text: string): Promise<Store> {
  await migrate(store, async () => undefined);
  await importLines(store, each(text));
  return store;
}

const server = await postgresHere();
afterAll(() => server?.stop());

describe("what is kept, as lines", () => {
  test("is the same bytes after it was taken elsewhere and back, by PGlite and by PostgreSQL", async () => {
    const { keeping, ways } = await filled();
    const text = await textOf(keeping.store);
    await keeping.close();
    const kinds = new Set(
      text
        .trim()
        .split("\n")
        .map((each) => JSON.parse(each).kind),
    );
    expect([...kinds].sort()).toEqual(line.options.map(({ shape }) => [...shape.kind.values][0]).sort());
    const second = await imported(await openStore(null), text);
    expect(await textOf(second)).toBe(text);
    await second.close();
    if (server === null) return;
    const fresh = await freshDatabase(server.url);
    const third = await imported(await openStore(fresh.place), text);
    const there = await textOf(third);
    expect(there).toBe(text);
    await third.close();
    const fourth = await imported(await openStore(null), there);
    expect(await textOf(fourth)).toBe(text);
    await fourth.close();
    await fresh.drop();
    expect(ways).toHaveLength(2);
  });

  test("opens elsewhere by the same links and cookies, and goes on from where it was", async () => {
    const { keeping, ways } = await filled();
    const text = await textOf(keeping.store);
    await keeping.close();
    const other = await opened(null);
    await importLines(other.store, each(text));
    const [{ id, token, owner, decision }] = ways as [(typeof ways)[number]];
    const on = `/workspaces/${id}/decisions/${decision}`;
    expect((await ask("GET", on, owner)).body).toMatchObject({
      head: 4,
      history: [{ weighting: expect.any(String) }, { from: 1 }, { note: "N" }, {}],
    });
    expect((await ask("GET", on, { token })).status).toBe(200);
    expect((await ask("POST", `${on}/revisions`, owner, { base: 4, document, request: randomUUID() })).body).toEqual({ revision: 5 });
    await other.close();
  });

  test("of one workspace goes to its owner without the keys of its people, and with nothing of others", async () => {
    const { keeping, ways } = await filled();
    const [{ id, owner, token }, other] = ways as [(typeof ways)[number], (typeof ways)[number]];
    const { response, status, headers } = await ask("GET", `/workspaces/${id}/export`, owner);
    const text = await response.text();
    expect([status, headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
    const lines = text
      .trim()
      .split("\n")
      .map((each) => line.parse(JSON.parse(each)));
    expect(lines.flatMap((each) => (each.kind === "seat" ? [each.device] : []))).toEqual([null]);
    expect(lines.some(({ kind }) => kind === "entry")).toBe(false);
    expect(text).not.toContain(other.id);
    await keeping.close();
    const elsewhere = await opened(null);
    await importLines(elsewhere.store, each(text));
    expect((await ask("GET", `/workspaces/${id}`, { token })).body.decisions).toHaveLength(1);
    expect((await ask("GET", `/workspaces/${id}`, owner)).status).toBe(404);
    await elsewhere.close();
  });

  test("is taken in as an earlier Caravan wrote it, and comes out as it went in", async () => {
    const text = readFileSync(EARLIER, "utf8");
    const store = await imported(await openStore(null), text);
    expect(await textOf(store)).toBe(text);
    await store.close();
  });

  test("is taken in whole or not at all, and the line that is in the way is named", async () => {
    const good = readFileSync(EARLIER, "utf8").trim().split("\n");
    const store = await openStore(null);
    await migrate(store, async () => undefined);
    const why = async (lines: readonly string[]) => {
      const error = await importLines(store, each(lines.join("\n"))).then(
        () => null,
        (found: unknown) => found,
      );
      expect(error).toBeInstanceOf(NotImported);
      return [(error as NotImported).line, (error as NotImported).why];
    };
    expect(await why(good.slice(1))).toEqual([1, "head"]);
    expect(await why(["{}"])).toEqual([1, "head"]);
    expect(await why([])).toEqual([1, "head"]);
    expect(await why([...good, "{"])).toEqual([good.length + 1, "shape"]);
    expect(await why([...good, good[1] as string])).toEqual([good.length + 1, "there"]);
    expect(await why([good[0] as string, ...good.slice(2)])).toEqual([2, "order"]);
    expect(await why(good.map((each) => each.replace('"gaps":"', '"gaps":"un')))).toEqual([expect.any(Number), "shape"]);
    expect(await textOf(store)).toBe(`${good[0]}\n`);
    await importLines(store, each(good.join("\n")));
    expect(await why(good)).toEqual([2, "there"]);
    await store.close();
  });
});

describe("backups and deletion", () => {
  test("a backup of the folder opens in another", { timeout: 120_000 }, async () => {
    const store = await imported(await openStore({ folder: join(folder, "a") }), readFileSync(EARLIER, "utf8"));
    const text = await textOf(store);
    expect(await backUp(store, join(folder, "b.tgz"))).toBeGreaterThan(100_000);
    await store.close();
    await restore(join(folder, "c"), join(folder, "b.tgz"));
    const again = await openStore({ folder: join(folder, "c") });
    await migrate(again, () => Promise.reject(new Error("nothing is to be migrated")));
    expect(await textOf(again)).toBe(text);
    await again.close();
  });

  test("the day's export is written once, and those of eight days ago go", async () => {
    const store = await imported(await openStore(null), readFileSync(EARLIER, "utf8"));
    const names = () => readdirSync(join(folder, "exports")).sort();
    await daily(store, folder, new Date("2026-11-24T10:00:00Z"));
    await daily(store, folder, new Date("2026-11-30T10:00:00Z"));
    writeFileSync(join(folder, "exports", "2026-11-30.jsonl"), "kept");
    await daily(store, folder, new Date("2026-11-30T23:00:00Z"));
    expect(names()).toEqual(["2026-11-24.jsonl", "2026-11-30.jsonl"]);
    expect(readFileSync(join(folder, "exports", "2026-11-30.jsonl"), "utf8")).toBe("kept");
    await daily(store, folder, new Date("2026-12-01T10:00:00Z"));
    expect(names()).toEqual(["2026-11-30.jsonl", "2026-12-01.jsonl"]);
    await store.close();
  });

  test("what was deleted is hidden at once, erased after a week, and erased now where it is to be forgotten", async () => {
    const { keeping, ways } = await filled();
    const [one, two] = ways as [(typeof ways)[number], (typeof ways)[number]];
    await exportTo(keeping.store, join(folder, "x.jsonl"));
    const rows = async (table: string) =>
      Number(
        keeping.store.rows<{ rows: number }>(await keeping.db.execute(sql.raw(`select count(*)::int as rows from "${table}"`)))[0]?.rows,
      );
    await ask("DELETE", `/workspaces/${one.id}`, one.owner);
    expect(await textOf(keeping.store)).not.toContain(one.id);
    await tidy(keeping.store, new Date(Date.now() + 6.9 * 86_400_000));
    expect(await rows("workspace")).toBe(2);
    await tidy(keeping.store, new Date(Date.now() + 7.1 * 86_400_000));
    expect(await rows("workspace")).toBe(1);
    await daily(keeping.store, folder, new Date());
    expect(await forgetWorkspace(keeping.store, folder, two.id)).toBe(true);
    expect(await forgetWorkspace(keeping.store, folder, two.id)).toBe(false);
    for (const table of ["workspace", "door", "seat", "entry", "decision", "revision", "comment", "weighting", "ballot", "event"])
      expect([table, await rows(table)]).toEqual([table, 0]);
    for (const name of readdirSync(join(folder, "exports")))
      expect(readFileSync(join(folder, "exports", name), "utf8")).not.toContain(two.id);
    expect(existsSync(join(folder, "exports"))).toBe(true);
    await keeping.close();
  });

  test("histories keep all of 90 days and of earlier days the last, the newest, and what was weighed", async () => {
    const { keeping, ways } = await filled();
    const [{ id, owner, decision }] = ways as [(typeof ways)[number]];
    const on = `/workspaces/${id}/decisions/${decision}`;
    for (let base = 4; base < 9; base++) await ask("POST", `${on}/revisions`, owner, { base, document, request: randomUUID() });
    const days = { 1: 200, 2: 200, 3: 200, 4: 200, 5: 200, 6: 100, 7: 100, 8: 1, 9: 1 };
    for (const [n, ago] of Object.entries(days))
      await keeping.db.execute(
        sql`update revision set made = date_trunc('day', now() - make_interval(days => ${ago}::int)) + make_interval(hours => ${Number(n)}::int) where decision = ${decision} and n = ${Number(n)}::int`,
      );
    await tidy(keeping.store, new Date());
    // 3 was weighed and 4 written by closing; 5 and 7 are the last of their days.
    const { history } = (await ask("GET", on, owner)).body;
    expect(history.map(({ revision }: { revision: number }) => revision)).toEqual([9, 8, 7, 5, 4, 3]);
    expect((await ask("GET", `${on}?revision=1`, owner)).status).toBe(404);
    await keeping.close();
  });
});
