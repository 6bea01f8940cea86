/**
 * Whether a server that is killed in the middle of its work leaves anything behind: 200 times (`CARAVAN_BENCH_RUNS`) it is
 * started, asked from many sides, and killed without a word. It keeps nothing, so no file of this folder may be new, gone or
 * another one afterwards; and the next one has to answer.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { copiesToMeasure, started } from "./copies.mjs";

const RUNS = Number(process.env.CARAVAN_BENCH_RUNS ?? 200);
const CONNECTIONS = 20;
/** Pages and requests that it is killed over. */
const ASKED = ["/", "/report", "/data", "/api/v1/dataset", "/api/v1/openapi.json"];
const STABILITY = JSON.stringify({
  method: "electre-iii",
  matrix: Array.from({ length: 30 }, (_, i) => Array.from({ length: 10 }, (__, j) => 1 + ((i * 7919 + j * 104_729) % 101))),
  weights: Array.from({ length: 10 }, () => 1),
  directions: Array.from({ length: 10 }, () => "benefit"),
});

const { now } = await copiesToMeasure();
if (!now) throw new Error("no build");
const before = standing(now);
let answered = 0;
for (let run = 0; run < RUNS; run++) {
  const server = await started(now);
  const base = `http://127.0.0.1:${server.port}`;
  const ask = async (/** @type {number} */ at) => {
    const path = ASKED[at % ASKED.length] ?? "/";
    const answer = await (at % 4 === 3
      ? fetch(`${base}/api/v1/stability`, { method: "POST", headers: { "content-type": "application/json" }, body: STABILITY })
      : fetch(base + path));
    await answer.text();
    if (answer.status >= 500 && answer.status !== 503) throw new Error(`${path} ended in ${answer.status}`);
    answered++;
  };
  // It has to be at work when it is killed, not still waking up.
  await ask(0);
  // Each breaks off when the server is gone.
  let gone = false;
  const asking = Array.from({ length: CONNECTIONS }, async (_, at) => {
    for (let k = at; !gone; k++)
      try {
        await ask(k);
      } catch (error) {
        if (!gone && error instanceof Error && !/fetch failed|terminated/.test(error.message)) throw error;
      }
  });
  await delay(50 + ((run * 37) % 450));
  gone = true;
  process.kill(server.pid, "SIGKILL");
  await server.ended;
  await Promise.all(asking);
}
const after = standing(now);
const moved = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
console.log(`\nKilled ${RUNS} times, over ${answered} answers: ${moved.length} files are others than before, of ${before.size}.`);
for (const path of moved.slice(0, 20)) console.log(`  ${path}`);
process.exit(moved.length === 0 ? 0 : 1);

/** Every file that a server could write, with its size and when it was written last. @param {string} folder */
function standing(folder) {
  /** @type {Map<string, string>} */
  const files = new Map();
  const look = (/** @type {string} */ place) => {
    for (const entry of readdirSync(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== "node_modules" && entry.name !== ".git") look(path);
      } else if (entry.isFile()) {
        const { size, mtimeMs } = statSync(path);
        files.set(path, `${size} ${mtimeMs}`);
      }
    }
  };
  look(folder);
  return files;
}
