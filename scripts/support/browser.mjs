import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { run } from "./run.mjs";

/** The one without a window first: it is smaller, and the tests take a fifth less time in it. */
const BROWSERS = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/** As Debian calls them; the last for pages in Chinese. */
const PACKAGES = ["chromium-headless-shell", "poppler-utils", "fonts-noto-cjk"];

/** Keeps Chromium quiet, alone and runnable by root. */
export const BROWSER_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The full path of a command, as the shell would find it.
 *
 * @param {string} command a name, or an absolute path
 * @param {string | undefined} path the folders to look in
 * @returns {string | null}
 */
export function findCommand(command, path = process.env.PATH) {
  const places = isAbsolute(command) ? [command] : (path ?? "").split(delimiter).map((folder) => join(folder, command));
  return places.find(isExecutable) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @typedef {Record<string, string | undefined>} Env the variables of the shell */

/**
 * The browser that CHROMIUM_PATH names, or else one that is installed.
 *
 * @param {Env} env
 * @returns {string | null}
 */
export function findBrowser({ CHROMIUM_PATH, PATH } = process.env) {
  const names = CHROMIUM_PATH ? [CHROMIUM_PATH] : BROWSERS;
  return names.map((name) => findCommand(name, PATH)).find((found) => found !== null) ?? null;
}

/**
 * Installs the browser and the tools that read a printed page back, where they are missing and this user may. Throws one
 * line that says what to install where it cannot.
 *
 * @param {Env} env
 * @param {boolean} mayInstall
 */
export async function ensureBrowser(env = process.env, mayInstall = process.getuid?.() === 0) {
  const isThere = () => findBrowser(env) !== null && findCommand("pdftotext", env.PATH) !== null;
  if (isThere()) return;
  const advice = `The browser tests need Chromium and poppler-utils (Debian: apt-get install ${PACKAGES.join(" ")}; CHROMIUM_PATH may name a Chromium of your own).`;
  if (!mayInstall || findCommand("apt-get", env.PATH) === null) throw new Error(advice);
  console.log("Installing a browser …");
  const aptEnv = { ...env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { env: aptEnv });
  const install = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...PACKAGES], { env: aptEnv });
  if (!isThere()) throw new Error(`${update.output}${install.output}\n${advice}`);
}
