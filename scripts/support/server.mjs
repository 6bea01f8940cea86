import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { ensureBuilt } from "./build.mjs";
import { root } from "./run.mjs";

/**
 * Whether a server could listen on this port; 0 asks for any free one.
 *
 * @param {number} port
 * @returns {Promise<number | null>} the port, or null where it is taken or not allowed
 */
export function freePort(port = 0) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(null));
    probe.listen(port, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === "object" && address ? address.port : null));
    });
  });
}

/**
 * Starts the server of a built copy. Its many threads share few heaps of C (glibc; elsewhere that says nothing): each heap keeps
 * what was once needed in it.
 *
 * @param {string} folder
 * @param {Readonly<Record<string, string | undefined>>} env variables it is started with, over those that are set
 */
export function spawnServer(folder, env) {
  return spawn(process.execPath, [join(folder, ".next/server.mjs")], {
    cwd: folder,
    env: { MALLOC_ARENA_MAX: "2", ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * Serves the finished build, to this machine alone unless `HOST` says otherwise. Resolves once it answers, and rejects with its
 * words when it ends before that.
 *
 * @param {number} port
 * @returns {Promise<{ url: string, ended: Promise<number>, stop: () => Promise<number> }>}
 */
export function serve(port) {
  const child = spawnServer(root, { PORT: String(port) });
  /** @type {Promise<number>} */
  const ended = new Promise((done) => child.once("close", (code) => done(code ?? 0)));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return new Promise((done, fail) => {
    let said = "";
    child.once("error", fail);
    ended.then(() => fail(new Error(said.trim())));
    child.stderr.on("data", (chunk) => {
      said += chunk;
      process.stderr.write(chunk);
    });
    child.stdout.on("data", (chunk) => {
      said += chunk;
      if (/\bReady\b/.test(said)) done({ url: `http://${inAddress(process.env.HOST || "localhost")}:${port}`, ended, stop });
    });
  });
}

/** The server that `BASE_URL` names, or the finished build, served on a free port; it is made where there is none. */
export async function running() {
  const url = process.env.BASE_URL;
  if (url) return { url, stop: async () => undefined };
  const build = await ensureBuilt();
  if (build.code !== 0) throw new Error(build.output);
  return serve((await freePort()) ?? 0);
}

/** A host as an address has it. @param {string} host */
function inAddress(host) {
  return host.includes(":") ? `[${host}]` : host;
}
