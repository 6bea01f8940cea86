import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureKernel } from "./kernel.mjs";
import { bin, root, run } from "./run.mjs";

/** Everything a build is made of. */
const SOURCES = [
  "app",
  "lib",
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
 * Builds the kernel of the simulation, and the app, unless the build that is there came from the same files.
 *
 * @returns {Promise<{ code: number, output: string }>} of the build; 0 and nothing when there was nothing to do
 */
export async function ensureBuilt() {
  await ensureKernel();
  const hash = contentHash(root, SOURCES);
  const stamp = join(root, STAMP);
  if (existsSync(join(root, ".next/BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return { code: 0, output: "" };
  console.log("Building …");
  rmSync(stamp, { force: true });
  const result = await run(process.execPath, [bin("next"), "build", "--webpack"], {
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (result.code === 0) writeFileSync(stamp, hash);
  return result;
}
