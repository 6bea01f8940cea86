import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "@/server/keep/database";
import { linesOf } from "@/server/keep/lines";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "caravan-killed-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Saves in a process of its own until so many were acknowledged, and kills it without a word. */
async function savesAndDies(most: number, ...where: readonly string[]) {
  const child = spawn(
    process.execPath,
    [resolve("node_modules/tsx/dist/cli.mjs"), resolve("tests/keep/server/saving.ts"), folder, ...where],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = new Promise((done) => child.once("exit", done));
  const said: { id: string; of: string; head: number; mark?: string }[] = [];
  for await (const text of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(text));
    // What tsx starts is a process below it, and its number stands in the lock.
    if (said.length > most) break;
  }
  const { pid } = JSON.parse((await import("node:fs")).readFileSync(join(folder, "lock"), "utf8"));
  process.kill(pid, "SIGKILL");
  await ended;
  return { begun: said[0] as (typeof said)[number], acknowledged: said.slice(1) };
}

test("a revision that was acknowledged outlives the process that is killed, and its folder opens again", { timeout: 180_000 }, async () => {
  const first = await savesAndDies(30);
  const { id, of } = first.begun;
  const second = await savesAndDies(30, id, of);
  const third = await savesAndDies(30, id, of);
  const acknowledged = [first, second, third].flatMap((each) => each.acknowledged);
  expect(acknowledged).toHaveLength(90);
  const store = await openStore({ folder });
  const kept = new Map<number, unknown>();
  for await (const line of linesOf(store.db, { secrets: true })) if (line.kind === "revision") kept.set(line.n, line.document.notes);
  await store.close();
  for (const { head, mark } of acknowledged) expect([head, kept.get(head)]).toEqual([head, mark]);
  // One after another, without a gap: what was not acknowledged any more may be there, but only once.
  expect([...kept.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: kept.size }, (_, i) => i + 1));
  expect(new Set(kept.values()).size).toBe(kept.size);
});
