import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";

/**
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock a package-lock.json, as far as it matters here
 */

/**
 * Whether everything the lock file asks for is there, in its version. Optional packages may be missing: most of them are
 * for other machines.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages ?? {})
    .filter(([path]) => path !== "")
    .every(([path, { version, optional }]) => {
      const found = installed.packages?.[path];
      return found ? found.version === version : optional === true;
    });
}

/** Installs the packages of the lock file, unless they are there. Throws with one line where that fails. */
export async function ensureInstalled() {
  if (isInstalled(readJson("package-lock.json"), readJson("node_modules/.package-lock.json"))) return;
  console.log("Installing packages …");
  // npm names itself to the scripts it runs; started without npm, the one in the PATH has to do.
  const npm = process.env.npm_execpath;
  const args = [
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--fetch-retries=1",
    "--fetch-retry-mintimeout=500",
    "--fetch-retry-maxtimeout=2000",
  ];
  // npm begins by throwing away what is there. It is put aside, so that an installation that fails leaves it as it was.
  const [packages, aside] = [join(root, "node_modules"), join(root, "node_modules.before")];
  const had = existsSync(packages);
  rmSync(aside, { recursive: true, force: true });
  if (had) renameSync(packages, aside);
  const { code, output } = npm?.endsWith(".js") ? await run(process.execPath, [npm, ...args]) : await run("npm", args);
  if (code === 0) return rmSync(aside, { recursive: true, force: true });
  rmSync(packages, { recursive: true, force: true });
  if (had) renameSync(aside, packages);
  console.error(output);
  throw new Error(
    "The packages could not be installed: is the npm registry within reach, and this folder writable? npm's own words stand above.",
  );
}

/** @param {string} path @returns {Lock} what the file says, or an empty lock where it cannot be read */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch {
    return {};
  }
}
