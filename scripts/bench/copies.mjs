import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../support/build.mjs";
import { root } from "../support/run.mjs";
import { freePort, spawnServer } from "../support/server.mjs";
import { median } from "./measure.mjs";

/** @typedef {{ port: number, pid: number, ended: Promise<unknown>, stop: () => Promise<unknown> }} Running */

/**
 * The copies to be measured: this one, built, and the one that `CARAVAN_BEFORE` names, a built copy of an earlier commit.
 *
 * @returns {Promise<Readonly<Record<string, string>>>} folders
 */
export async function copiesToMeasure() {
  const { code, output } = await ensureBuilt();
  if (code !== 0) throw new Error(output);
  const before = process.env.CARAVAN_BEFORE;
  if (before && !existsSync(join(before, ".next/BUILD_ID"))) throw new Error(`CARAVAN_BEFORE: there is no finished build in ${before}`);
  return { ...(before && { before }), now: root };
}

/**
 * Starts a built copy on loopback, whatever it is served by.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [more] variables it is started with
 * @returns {Promise<Running>}
 */
export async function started(folder, more = {}) {
  const port = (await freePort()) ?? 0;
  const child = existsSync(join(folder, ".next/server.mjs"))
    ? spawnServer(folder, { PORT: String(port), HOST: "127.0.0.1", ...more })
    : spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)], {
        cwd: folder,
        env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...more },
        stdio: ["ignore", "pipe", "pipe"],
      });
  child.stderr.resume();
  const ended = new Promise((done) => child.once("close", done));
  await new Promise((done, fail) => {
    child.stdout.on("data", (chunk) => /Ready/.test(String(chunk)) && done(undefined));
    ended.then(() => fail(new Error(`${folder} could not be served`)));
  });
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { port, pid: child.pid ?? 0, ended, stop };
}

/**
 * Measures each copy in turn, so that all meet the same machine.
 *
 * @param {Readonly<Record<string, string>>} copies
 * @param {number} runs
 * @param {(server: Running) => Promise<Readonly<Record<string, number>>>} measure
 * @returns {Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>} medians by copy and by what was measured
 */
export async function inTurn(copies, runs, measure) {
  /** @type {Record<string, Record<string, number[]>>} */
  const found = Object.fromEntries(Object.keys(copies).map((name) => [name, {}]));
  for (let run = 0; run < runs; run++)
    for (const [name, folder] of Object.entries(copies)) {
      const server = await started(folder);
      try {
        for (const [what, value] of Object.entries(await measure(server))) {
          const list = found[name]?.[what] ?? [];
          Object.assign(found[name] ?? {}, { [what]: [...list, value] });
        }
      } finally {
        await server.stop();
      }
    }
  return Object.fromEntries(
    Object.entries(found).map(([name, lists]) => [
      name,
      Object.fromEntries(Object.entries(lists).map(([what, list]) => [what, median(list)])),
    ]),
  );
}

/** Prints what `inTurn` found, a line a copy. @param {string} title @param {Awaited<ReturnType<typeof inTurn>>} found */
export function printCopies(title, found) {
  console.log(`\n${title}\n`);
  for (const [name, values] of Object.entries(found))
    console.log(
      `  ${name.padEnd(7)} ${Object.entries(values)
        .map(([what, value]) => `${what} ${Number(value.toPrecision(3))}`)
        .join("   ")}`,
    );
}
