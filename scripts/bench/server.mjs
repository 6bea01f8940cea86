/**
 * What the server makes those wait who ask it, on loopback. `CARAVAN_BEFORE=<folder>` names a built copy of an earlier commit:
 * both are then measured in turn, on the same machine, and the medians stand side by side. `CARAVAN_BENCH_SECONDS` (20) and
 * `CARAVAN_BENCH_RUNS` (5) make it shorter.
 */
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { copiesToMeasure, inTurn, printCopies, started } from "./copies.mjs";

const SECONDS = Number(process.env.CARAVAN_BENCH_SECONDS ?? 20);
const RUNS = Number(process.env.CARAVAN_BENCH_RUNS ?? 5);
const CONNECTIONS = 50;

/** Seconds of processor and megabytes of memory that a process has taken (Linux). @param {number} pid */
function usage(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return { cpu: (Number(fields[11]) + Number(fields[12])) / 100, memory: (Number(fields[21]) * 4096) / 1e6 };
}

const agent = new Agent({ keepAlive: true, maxSockets: 400 });

/** @param {number} port @param {string} path @param {string} [text] JSON @returns {Promise<{ status: number, ms: number }>} */
function ask(port, path, text) {
  const from = performance.now();
  return new Promise((done) => {
    const asking = request(
      {
        host: "127.0.0.1",
        port,
        path,
        agent,
        method: text === undefined ? "GET" : "POST",
        headers: text === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(text) },
      },
      (response) => {
        response.resume();
        response.on("end", () => done({ status: response.statusCode ?? 0, ms: performance.now() - from }));
      },
    );
    asking.on("error", () => done({ status: 0, ms: performance.now() - from }));
    asking.end(text);
  });
}

/** @param {readonly number[]} sorted @param {number} part */
const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;

/** `GET /` from many connections at once. @param {import("./copies.mjs").Running} server */
async function pages({ port, pid }) {
  await ask(port, "/");
  const before = usage(pid);
  const end = performance.now() + SECONDS * 1000;
  /** @type {number[]} */
  const times = [];
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) times.push((await ask(port, "/")).ms);
    }),
  );
  const after = usage(pid);
  times.sort((a, b) => a - b);
  return {
    "answers/s": times.length / SECONDS,
    "p50 ms": quantile(times, 0.5),
    "p99 ms": quantile(times, 0.99),
    "CPU ms a page": ((after.cpu - before.cpu) * 1000) / times.length,
    "memory MB": after.memory,
  };
}

/** A table of made figures, always the same. @param {number} rows @param {number} columns @param {number} [most] */
function made(rows, columns, most = 999) {
  let state = 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return 1 + (state % most);
  };
  return Array.from({ length: rows }, () => Array.from({ length: columns }, next));
}

const ones = (/** @type {number} */ count) => Array.from({ length: count }, () => 1);
const benefits = (/** @type {number} */ count) => Array.from({ length: count }, () => "benefit");
/** What may be asked and takes long: address, body, how many at once. @type {readonly [string, string, () => unknown, number][]} */
const heavy = [
  [
    "50 × /stability ELECTRE III 50 × 20",
    "/api/v1/stability",
    () => ({ method: "electre-iii", matrix: made(50, 20), weights: ones(20), directions: benefits(20) }),
    50,
  ],
  [
    "/weights CRITIC-Spearman 8,000 × 1,000",
    "/api/v1/weights",
    // Of one digit each, or the body would be too large.
    () => ({ method: "critic", matrix: made(8000, 1000, 9), directions: benefits(1000), options: { correlation: "spearman" } }),
    1,
  ],
  [
    "/rank ELECTRE III 500 × 1,000",
    "/api/v1/rank",
    () => ({ method: "electre-iii", matrix: made(500, 1000), weights: ones(1000), directions: benefits(1000) }),
    1,
  ],
];

/** How long `GET /` waits beside what takes long. @param {import("./copies.mjs").Running} server */
async function beside({ port }) {
  for (const [what, path, body, count] of heavy) {
    await ask(port, "/");
    // Before the clock runs: what this process is busy with is no wait for the server.
    const text = JSON.stringify(body());
    let stop = false;
    /** @type {number[]} */
    const waits = [];
    const probe = (async () => {
      while (!stop) {
        waits.push((await ask(port, "/")).ms);
        await new Promise((done) => setTimeout(done, 50));
      }
    })();
    const from = performance.now();
    const answers = await Promise.all(Array.from({ length: count }, () => ask(port, path, text)));
    const seconds = (performance.now() - from) / 1000;
    stop = true;
    await probe;
    waits.sort((a, b) => a - b);
    /** @type {Record<number, number>} */
    const statuses = {};
    for (const { status } of answers) statuses[status] = (statuses[status] ?? 0) + 1;
    console.log(
      `  ${what}: ${JSON.stringify(statuses)} in ${seconds.toFixed(1)} s; GET / beside it: median ${quantile(waits, 0.5).toFixed(0)} ms, worst ${(waits.at(-1) ?? 0).toFixed(0)} ms`,
    );
  }
}

const copies = await copiesToMeasure();
printCopies(`GET /, ${CONNECTIONS} connections, ${SECONDS} s, medians of ${RUNS} runs`, await inTurn(copies, RUNS, pages));
for (const [name, folder] of Object.entries(copies)) {
  console.log(`\nBeside what takes long (${name})\n`);
  const server = await started(folder);
  await beside(server);
  await server.stop();
}
process.exit(0);
