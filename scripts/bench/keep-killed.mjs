/**
 * Whether anything that was acknowledged is lost when the server is killed: 200 times (`CARAVAN_BENCH_RUNS`) it is killed without a
 * word while four clients save, started again on the same folder, and asked for what it had acknowledged. A client whose answer
 * did not come sends the same request again, as a browser's outbox does, so nothing may be there twice either.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { copiesToMeasure, started } from "./copies.mjs";
import { ask, DOCUMENT, quantile, workspaceWith } from "./keeping.mjs";

const RUNS = Number(process.env.CARAVAN_BENCH_RUNS ?? 200);
const CLIENTS = 4;
/** The longest that opening again may take. */
const OPENS_MS = 5000;

const { now } = await copiesToMeasure();
if (!now) throw new Error("no build");
const folder = mkdtempSync(join(tmpdir(), "caravan-bench-killed-"));
const env = { CARAVAN_DATA: folder };
let server = await started(now, env);
const { at, token, ons } = await workspaceWith(server.port, CLIENTS);

/** What each client was told is kept: its mark, by revision. @type {Map<number, string>[]} */
const acknowledged = ons.map(() => new Map());
/** What each client has not been answered yet. @type {({ base: number, mark: string, request: string } | null)[]} */
const outbox = ons.map(() => null);
const bases = ons.map(() => 1);
/** @type {string[]} */
const wrong = [];
/** @type {number[]} */
const openings = [];

for (let run = 0; run < RUNS; run++) {
  const { port, pid, ended } = server;
  let gone = false;
  let told = 0;
  const clients = ons.map(async (on, k) => {
    while (!gone) {
      const sent = outbox[k] ?? { base: bases[k] ?? 1, mark: `${k} ${randomUUID()}`, request: randomUUID() };
      outbox[k] = sent;
      const document = { ...DOCUMENT, notes: sent.mark };
      const { status, body } = await ask(port, "POST", `${on}/revisions`, token, { base: sent.base, document, request: sent.request });
      if (status === 0) return;
      if (status !== 201) return wrong.push(`run ${run}, client ${k}: ${status} ${JSON.stringify(body).slice(0, 300)}`);
      acknowledged[k]?.set(body.revision, sent.mark);
      told++;
      bases[k] = body.revision;
      outbox[k] = null;
    }
  });
  // It has to be at work when it is killed, not still waking up.
  while (told < CLIENTS && wrong.length === 0) await delay(10);
  await delay((run * 37) % 400);
  process.kill(pid, "SIGKILL");
  gone = true;
  await ended;
  await Promise.all(clients);

  server = await started(now, env);
  // The clock runs from when the server takes requests: what is timed is the opening of what is kept.
  const from = performance.now();
  const first = await ask(server.port, "GET", at, token);
  openings.push(performance.now() - from);
  if (first.status !== 200) wrong.push(`run ${run}: opening ended in ${first.status} ${JSON.stringify(first.body)}`);
  for (const [k, on] of ons.entries()) await held(on, k, run);
}
await everything();
console.log(
  `\nKilled ${RUNS} times while ${CLIENTS} clients saved: ${acknowledged.reduce((sum, { size }) => sum + size, 0)} revisions acknowledged, ${wrong.length} findings. Opening again took ${quantile(openings, 0.5).toFixed(0)} ms (median), ${Math.max(...openings).toFixed(0)} ms at worst; ${OPENS_MS} are allowed.`,
);
for (const each of wrong.slice(0, 20)) console.log(`  ${each}`);
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(wrong.length === 0 && Math.max(...openings) <= OPENS_MS ? 0 : 1);

/** The newest that was acknowledged is there. @param {string} on @param {number} k @param {number} run */
async function held(on, k, run) {
  const last = Math.max(0, ...(acknowledged[k]?.keys() ?? []));
  if (last === 0) return;
  const { status, body } = await ask(server.port, "GET", `${on}?revision=${last}`, token);
  if (status !== 200 || body.document.notes !== acknowledged[k]?.get(last)) wrong.push(`run ${run}, client ${k}: revision ${last} is lost`);
}

/** All that was acknowledged is there, each once, and their numbers follow each other. */
async function everything() {
  const { body } = await ask(server.port, "GET", `${at}/export`, token);
  const lines = String(body)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const [k, on] of ons.entries()) {
    const revisions = lines.filter(({ kind, decision }) => kind === "revision" && on.endsWith(decision));
    const marks = new Map(revisions.map(({ n, document }) => [n, document.notes]));
    if (marks.size !== revisions.length || new Set(marks.values()).size !== revisions.length)
      wrong.push(`client ${k}: something is there twice`);
    if (Math.max(...marks.keys()) !== revisions.length) wrong.push(`client ${k}: numbers are missing`);
    for (const [n, mark] of acknowledged[k] ?? []) if (marks.get(n) !== mark) wrong.push(`client ${k}: revision ${n} is lost`);
  }
}
