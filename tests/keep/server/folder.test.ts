import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MAJOR, openStore } from "@/server/keep/database";
import { checkVersion, hold, isKept, TAKEN } from "@/server/keep/folder";
import { migrate } from "@/server/keep/migrate";
import { folderOf, giveUp, keepingOf, placeOf } from "@/server/keep/open";

// A database is made in a folder in seconds, on a busy machine in many.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caravan-kept-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = () => join(folder, "lock");

describe("the folder of what is kept", () => {
  test("is one process's alone, and another is told so in a sentence that names what helps", async () => {
    const script = join(folder, "other.mts");
    const lines = [
      `import { hold } from ${JSON.stringify(resolve("server/keep/folder.ts"))};`,
      `await hold(${JSON.stringify(folder)});`,
      'console.log("held");',
      "setInterval(() => undefined, 1000);",
    ];
    writeFileSync(script, lines.join("\n"));
    const other = spawn(process.execPath, [resolve("node_modules/tsx/dist/cli.mjs"), "--tsconfig", resolve("tsconfig.json"), script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await new Promise((done) => other.stdout.once("data", done));
    await expect(hold(folder)).rejects.toThrow(TAKEN);
    expect(TAKEN).toMatch(/^Another Caravan .*DATABASE_URL\)\.$/);
    // What a killed process leaves is taken over at once.
    const { pid } = JSON.parse(readFileSync(lock(), "utf8"));
    process.kill(pid, "SIGKILL");
    const gone = () => {
      try {
        process.kill(pid, 0);
        return false;
      } catch {
        return true;
      }
    };
    for (let tries = 0; tries < 500 && !gone(); tries++) await new Promise((done) => setTimeout(done, 10));
    const held = await hold(folder);
    expect(held.isHeld()).toBe(true);
    held.release();
    expect(existsSync(lock())).toBe(false);
    other.kill("SIGKILL");
  });

  test("is not shared with another part of this process either", async () => {
    const held = await hold(folder);
    await expect(hold(folder)).rejects.toThrow(TAKEN);
    held.release();
    (await hold(folder)).release();
  });

  test("is taken from one of many at once by exactly one", async () => {
    writeFileSync(lock(), JSON.stringify({ pid: 2 ** 22 + 1, began: "1", place: JSON.parse(await placeHere()), mark: "dead" }));
    const taken = await Promise.allSettled(Array.from({ length: 12 }, () => hold(folder)));
    const holders = taken.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    expect(holders.filter((each) => each.isHeld())).toHaveLength(1);
    for (const each of holders) each.release();
  });

  test("is taken over from another machine or container only once that has been silent, not while it shows itself", {
    timeout: 60_000,
  }, async () => {
    const elsewhere = { pid: 1, began: "1", place: "elsewhere", mark: "theirs" };
    writeFileSync(lock(), JSON.stringify(elsewhere));
    const beating = setInterval(() => utimesSync(lock(), new Date(), new Date()), 300);
    await expect(hold(folder)).rejects.toThrow(TAKEN);
    clearInterval(beating);
    utimesSync(lock(), new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
    const held = await hold(folder);
    expect(held.isHeld()).toBe(true);
    held.release();
  });

  test("is not touched where another PostgreSQL wrote it, and the two commands that carry it over are named", () => {
    mkdirSync(join(folder, "database"));
    writeFileSync(join(folder, "database", "PG_VERSION"), "17\n");
    expect(() => checkVersion(folder, MAJOR)).toThrow(/written by PostgreSQL 17.*npm run keep -- export.*npm run keep -- import/);
    writeFileSync(join(folder, "database", "PG_VERSION"), `${MAJOR}\n`);
    expect(() => checkVersion(folder, MAJOR)).not.toThrow();
  });

  test("is opened, migrated once, and holds what was written when it is opened again", async () => {
    const first = await openStore({ folder });
    await migrate(first, async () => undefined);
    await first.db.execute(sql`insert into workspace (id, title, made) values ('w', 'W', now())`);
    const [{ server_version: version } = { server_version: "" }] = first.rows<{ server_version: string }>(
      await first.db.execute(sql`show server_version`),
    );
    expect(version.split(".")[0]).toBe(String(MAJOR));
    await first.close();
    expect(existsSync(lock())).toBe(false);
    const second = await openStore({ folder });
    await migrate(second, () => Promise.reject(new Error("nothing is to be migrated")));
    expect(second.rows(await second.db.execute(sql`select id from workspace`))).toEqual([{ id: "w" }]);
    await second.close();
  });

  test("is not made before there is something to keep, nor by loading what would keep it", async () => {
    const env = { CARAVAN_DATA: join(folder, "kept") };
    const served = { dataset: () => Promise.reject(new Error()) as never, outcome: () => Promise.reject(new Error()) };
    expect(await keepingOf(env, served, false)).toBe(null);
    const { routes } = await import("@/server/api/routes");
    expect([...routes.keys()].filter((path) => /^\/(workspaces|open)\b/.test(path)).length).toBeGreaterThan(15);
    expect((globalThis as { caravanKeeping?: unknown }).caravanKeeping).toBe(undefined);
    expect([existsSync(env.CARAVAN_DATA), isKept(env.CARAVAN_DATA)]).toEqual([false, false]);
  });

  test("is opened anew once what was open broke down, with what was written still there, and for all who ask at once", async () => {
    const env = { CARAVAN_DATA: folder };
    const served = { dataset: () => Promise.reject(new Error()) as never, outcome: () => Promise.reject(new Error()) };
    const first = await keepingOf(env, served, true);
    await first?.db.execute(sql`insert into workspace (id, title, made) values ('w', 'W', now())`);
    await giveUp();
    expect(first?.store.isOpen()).toBe(false);
    const again = await Promise.all([1, 2, 3].map(() => keepingOf(env, served, false)));
    expect(new Set(again).size).toBe(1);
    expect(again[0]).not.toBe(first);
    expect(again[0]?.store.rows(await again[0].db.execute(sql`select id from workspace`))).toEqual([{ id: "w" }]);
    await giveUp();
    (globalThis as { caravanKeeping?: unknown }).caravanKeeping = undefined;
  });

  test("is the one that CARAVAN_DATA names, or kept; DATABASE_URL goes before both", () => {
    expect(folderOf({})).toBe(resolve("kept"));
    expect(placeOf({ CARAVAN_DATA: "/data" })).toEqual({ folder: "/data" });
    expect(placeOf({ CARAVAN_DATA: "/data", DATABASE_URL: "postgres://x" })).toEqual({ url: "postgres://x" });
  });
});

/** Where this process runs, as a lock says it. */
async function placeHere(): Promise<string> {
  const there = mkdtempSync(join(tmpdir(), "caravan-place-"));
  const held = await hold(there);
  const { place } = JSON.parse(readFileSync(join(there, "lock"), "utf8"));
  held.release();
  rmSync(there, { recursive: true });
  return JSON.stringify(place);
}
