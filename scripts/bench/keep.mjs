/**
 * What keeping decisions costs, on PGlite and on a PostgreSQL of its own in a temporary folder: saves in a second, how long each
 * takes and how much of a processor, over HTTP on loopback and beneath it; memory of a thousand open streams; how long a write
 * through one server takes to be told by another.
 * `CARAVAN_BENCH_SECONDS` (10) makes it shorter.
 */
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { ADVICE, temporaryPostgres } from "../support/postgres.mjs";
import { bin, root } from "../support/run.mjs";
import { copiesToMeasure, started } from "./copies.mjs";
import { ask, DOCUMENT, quantile, workspaceWith } from "./keeping.mjs";
import { printTable } from "./measure.mjs";

const SECONDS = Number(process.env.CARAVAN_BENCH_SECONDS ?? 10);
const SAVERS = 16;
const STREAMS = 1000;

const { now } = await copiesToMeasure();
if (!now) throw new Error("no build");
const folder = mkdtempSync(join(tmpdir(), "caravan-bench-keep-"));
const database = await temporaryPostgres();
if (database === null) console.log(ADVICE);

/** @type {import("./measure.mjs").Row[]} */
const rows = [];
let within = true;
try {
  for (const [kind, env, goal] of /** @type {const} */ ([
    ["PGlite", { CARAVAN_DATA: join(folder, "saves") }, 200],
    ...(database ? [/** @type {const} */ (["PostgreSQL", { DATABASE_URL: database.url }, 1000])] : []),
  ])) {
    beneath(kind, env);
    await saves(kind, env, goal);
  }
  await streams({ CARAVAN_DATA: join(folder, "streams") });
  if (database) await twoServers({ DATABASE_URL: database.url }, database.url);
  within = printTable("Keeping decisions", rows) && within;
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(within ? 0 : 1);

/**
 * @param {string} what
 * @param {{ rate: number, p50: number, p99: number, cpu: number }} found times in milliseconds
 */
function printSaves(what, { rate, p50, p99, cpu }) {
  console.log(
    `${what.padEnd(25)} ${rate.toFixed(0).padStart(5)} saves in a second by ${SAVERS} savers who wait for nothing, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${cpu.toFixed(2)} ms of a processor for each`,
  );
}

/** @param {string} kind @param {Readonly<Record<string, string>>} env */
function beneath(kind, env) {
  const args = [bin("tsx"), join("scripts/bench", "saving.ts"), String(SAVERS), String(SECONDS)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  printSaves(`${kind}, beneath HTTP`, JSON.parse(stdout));
}

/** @param {number} pid @returns {number} milliseconds of a processor that it has used (Linux; a tick is 10 ms) */
function processorOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/**
 * As many saves as go in, by so many savers, each on a decision of their own; then the rate that is asked for, kept to whatever
 * the answers take.
 *
 * @param {string} kind
 * @param {Readonly<Record<string, string>>} env
 * @param {number} goal saves in a second
 */
async function saves(kind, env, goal) {
  const server = await started(/** @type {string} */ (now), env);
  const { ons, token } = await workspaceWith(server.port, SAVERS);
  const bases = ons.map(() => 1);
  const save = async (/** @type {number} */ k) => {
    const base = bases[k]++;
    const { status, ms } = await ask(server.port, "POST", `${ons[k]}/revisions`, token, {
      base,
      document: DOCUMENT,
      request: randomUUID(),
    });
    if (status !== 201) throw new Error(`a save ended in ${status}`);
    return ms;
  };
  for (let k = 0; k < SAVERS; k++) for (let time = 0; time < 20; time++) await save(k);

  const before = processorOf(server.pid);
  const end = performance.now() + SECONDS * 1000;
  /** @type {number[]} */
  const flat = [];
  await Promise.all(
    ons.map(async (_, k) => {
      while (performance.now() < end) flat.push(await save(k));
    }),
  );
  const rate = flat.length / SECONDS;
  const cpu = (processorOf(server.pid) - before) / flat.length;
  printSaves(`${kind}, over HTTP`, { rate, p50: quantile(flat, 0.5), p99: quantile(flat, 0.99), cpu });
  if (rate < goal) within = false;

  /** @type {number[]} */
  const paced = [];
  const from = performance.now();
  await Promise.all(
    ons.map(async (_, k) => {
      const every = (1000 * SAVERS) / goal;
      for (let turn = 0; ; turn++) {
        const due = from + (turn + k / SAVERS) * every;
        if (due > from + SECONDS * 1000) return;
        const wait = due - performance.now();
        if (wait > 0) await delay(wait);
        await save(k);
        // From when it should have been sent: who is late because the last one was has waited, too.
        paced.push(performance.now() - due);
      }
    }),
  );
  rows.push({ what: `${kind}: a save, p99`, size: `${goal} in a second`, found: quantile(paced, 0.99), unit: "ms", goal: 50 });
  await server.stop();
}

/** @param {number} pid @returns {number} megabytes in use (Linux) */
function memoryOf(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
}

/**
 * Follows a workspace.
 *
 * @param {number} port
 * @param {string} at
 * @param {string} token
 * @param {(text: string) => void} [heard]
 * @returns {Promise<() => void>} once it began; ends it
 */
function follow(port, at, token, heard = () => undefined) {
  return new Promise((done, fail) => {
    const asking = request(
      { host: "127.0.0.1", port, path: `/api/v1${at}/events`, headers: { authorization: `Bearer ${token}` }, agent: false },
      (response) => {
        if (response.statusCode !== 200) return fail(new Error(`a stream ended in ${response.statusCode}`));
        response.setEncoding("utf8");
        response.on("data", (text) => {
          heard(text);
          done(() => asking.destroy());
        });
        response.on("error", () => undefined);
      },
    );
    asking.on("error", fail);
    asking.end();
  });
}

/** A thousand streams, five for each of two hundred seats. @param {Readonly<Record<string, string>>} env */
async function streams(env) {
  const server = await started(/** @type {string} */ (now), env);
  /** @type {{ at: string, token: string }[]} */
  const seats = [];
  for (let k = 0; k < 4; k++) {
    const { at, token } = await workspaceWith(server.port, 1);
    for (let n = 0; n < STREAMS / 20; n++) {
      const door = await ask(server.port, "POST", `${at}/doors`, token, { role: "view" });
      await ask(server.port, "GET", at, door.body.token);
      seats.push({ at, token: door.body.token });
    }
  }
  await delay(2000);
  const before = memoryOf(server.pid);
  /** @type {(() => void)[]} */
  const ends = [];
  for (const { at, token } of seats) ends.push(...(await Promise.all(Array.from({ length: 5 }, () => follow(server.port, at, token)))));
  await delay(3000);
  const more = memoryOf(server.pid) - before;
  rows.push({ what: "Open streams: more memory", size: String(ends.length), found: more, unit: "MB", goal: 300 });
  for (const end of ends) end();
  await server.stop();
}

/**
 * How long a save through one server takes to be told by the other, with the word between them and without it.
 *
 * @param {Readonly<Record<string, string>>} env
 * @param {string} url
 */
async function twoServers(env, url) {
  const [one, two] = await Promise.all([started(/** @type {string} */ (now), env), started(/** @type {string} */ (now), env)]);
  const { at, token, ons } = await workspaceWith(one.port, 1);
  let base = 1;
  /** @type {((at: number) => void) | null} */
  let waiting = null;
  const end = await follow(two.port, at, token, (text) => /decision\.saved/.test(text) && waiting?.(performance.now()));
  const told = async () => {
    const seen = new Promise((/** @type {(at: number) => void} */ done) => {
      waiting = done;
    });
    const document = DOCUMENT;
    await ask(one.port, "POST", `${ons[0]}/revisions`, token, { base: base++, document, request: randomUUID() });
    const written = performance.now();
    return Math.max(0, (await seen) - written);
  };
  await told();
  /** @type {number[]} */
  const times = [];
  for (let time = 0; time < 50; time++) times.push(await told());
  rows.push({ what: "Written through one server, told by another: median", size: "50 writes", found: quantile(times, 0.5), unit: "ms" });
  rows.push({ what: "… worst", size: "50 writes", found: Math.max(...times), unit: "ms", goal: 1000 });
  const admin = postgres(url, { max: 1 });
  /** @type {number[]} */
  const cut = [];
  for (let time = 0; time < 10; time++) {
    // The one that writes just after the word between them was cut.
    await admin`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen%'`;
    cut.push(await told());
    await delay(500);
  }
  rows.push({ what: "… with LISTEN cut just before: worst", size: "10 cuts", found: Math.max(...cut), unit: "ms", goal: 6000 });
  await admin.end();
  end();
  await Promise.all([one.stop(), two.stop()]);
}
