import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findCommand } from "./browser.mjs";
import { run } from "./run.mjs";

/** Where Debian puts what is not on the path. */
const DEBIAN = "/usr/lib/postgresql";
/** What somebody who may can install. */
export const ADVICE =
  "What is tried on a PostgreSQL was left out: there is none here (Debian: apt-get install postgresql; TEST_DATABASE_URL may name an empty database of your own).";

/**
 * The folder with PostgreSQL's programs.
 *
 * @returns {string | null}
 */
function programs() {
  const initdb = findCommand("initdb");
  if (initdb !== null) return initdb.slice(0, -"/initdb".length);
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(DEBIAN, version, "bin")).find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** Installs PostgreSQL where it is missing and this user may; its own cluster is not started, nor any service. */
async function install() {
  if (programs() !== null || process.getuid?.() !== 0 || findCommand("apt-get") === null) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "postgresql"], { env });
}

/** @returns {Promise<number>} a port that nobody uses */
function freePort() {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/**
 * A PostgreSQL of one's own in a temporary folder, on this machine alone; the one that `TEST_DATABASE_URL` names instead.
 *
 * @returns {Promise<{ url: string, stop: () => Promise<void> } | null>} `null` where there is none and none can be had
 */
export async function temporaryPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  await install();
  const bin = programs();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "caravan-postgres-"));
  // PostgreSQL refuses to run as root.
  const asWhom = process.getuid?.() === 0 ? idsOf(["postgres", "nobody"]) : {};
  if ("uid" in asWhom) chownSync(folder, asWhom.uid, asWhom.gid);
  const data = join(folder, "data");
  const options = { ...asWhom, cwd: folder, env: { ...process.env, HOME: folder, LC_ALL: "C.UTF-8" } };
  const made = spawnSync(join(bin, "initdb"), ["-D", data, "-U", "caravan", "-A", "trust", "-E", "UTF8", "--no-instructions"], options);
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-c", "listen_addresses=127.0.0.1", "-k", folder, "-c", "max_connections=100"],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  server.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise((done) => server.once("exit", done));
  for (let tries = 0; !/ready to accept connections/.test(said); tries++) {
    if (server.exitCode !== null || tries > 600) throw new Error(`postgres: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url: `postgres://caravan@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** @param {readonly string[]} names @returns {{ uid: number, gid: number } | {}} of the first that this machine knows */
function idsOf(names) {
  for (const name of names) {
    const [uid, gid] = ["-u", "-g"].map((which) => spawnSync("id", [which, name], { encoding: "utf8" }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return {};
}
