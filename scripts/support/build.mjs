import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { ensureKernels } from "./kernel.mjs";
import { bin, root, run } from "./run.mjs";
import { ensureTypefaces } from "./typefaces.mjs";

/** Everything a build is made of. */
const SOURCES = [
  "app",
  "lib",
  "server",
  "data",
  "public",
  "instrumentation.ts",
  "scripts/support/engine.mjs",
  "proxy.ts",
  "next.config.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const STAMP = ".next/built-from";
/** The server itself, and the thread its pool runs requests on: what Next does not build. */
const PROGRAMS = { server: "server/main.ts", "api-worker": "server/api/worker.ts" };

/**
 * One hash over the names and contents of files and folders. Missing ones count as empty.
 *
 * @param {string} base
 * @param {readonly string[]} paths
 */
export function contentHash(base, paths) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const path of paths.flatMap((each) => filesBelow(base, each))) hash.update(`\0${path}\0`).update(readFileSync(join(base, path)));
  return hash.digest("hex");
}

/** @param {string} base @param {string} path @returns {string[]} in an order that does not depend on the machine */
function filesBelow(base, path) {
  const full = join(base, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(base, `${path}/${name}`));
}

/**
 * Builds the kernels, the typefaces that are missing, and the app, unless the build that is there came from the same files.
 *
 * @returns {Promise<{ code: number, output: string }>} of the build; 0 and nothing when there was nothing to do
 */
export async function ensureBuilt() {
  await ensureKernels();
  await ensureTypefaces();
  const hash = contentHash(root, SOURCES);
  const stamp = join(root, STAMP);
  if (existsSync(join(root, ".next/BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return { code: 0, output: "" };
  console.log("Building …");
  rmSync(stamp, { force: true });
  const result = await run(process.execPath, [bin("next"), "build", "--webpack"], {
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (result.code !== 0) return result;
  await buildPrograms(join(root, ".next"));
  await packAhead(join(root, ".next"));
  writeFileSync(stamp, hash);
  return result;
}

/**
 * Packs scripts and styles as small as they get, each under the hash of what it holds: that takes too long to be done while
 * somebody waits. `server/kept.ts` takes them from there.
 *
 * @param {string} folder
 */
async function packAhead(folder) {
  const packed = join(folder, "packed");
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed);
  for (const file of filesBelow(folder, "static").filter((name) => /\.(js|css)$/.test(name))) {
    const body = readFileSync(join(folder, file));
    const small = await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });
    writeFileSync(join(packed, `${createHash("sha256").update(body).digest("hex")}.br`), small);
  }
}

/** Bundles the programs that run beside Next's own build, each into one file. @param {string} folder */
export async function buildPrograms(folder) {
  // Not before it is called: `npm start` reads this file before anything is installed.
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS,
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What is loaded when it is first needed comes from a file of its own.
    splitting: true,
    chunkNames: "programs/[name]-[hash]",
    platform: "node",
    format: "esm",
    target: "node20.20",
    // Two find their own files by where they lie, one is written for `require`.
    external: ["next", "piscina", "@electric-sql/pglite", "rate-limiter-flexible"],
    logLevel: "error",
  });
}
