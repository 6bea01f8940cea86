import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { run } from "./run.mjs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/** What Debian calls the browser and the tools that read a printed page back. */
const PACKAGES = ["chromium", "poppler-utils"];

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

/** The browser that CHROMIUM_PATH names, or else one that is installed. @returns {string | null} */
export function findBrowser({ CHROMIUM_PATH, PATH } = process.env) {
  if (CHROMIUM_PATH) return findCommand(CHROMIUM_PATH, PATH);
  for (const name of BROWSERS) {
    const found = findCommand(name, PATH) ?? findCommand(`/usr/bin/${name}`);
    if (found) return found;
  }
  return null;
}

/** Installs the browser and the print tools where they are missing and this user may. Throws one line that says what to install. */
export async function ensureBrowser() {
  const isThere = () => findBrowser() !== null && findCommand("pdftotext") !== null;
  if (isThere()) return;
  const advice = `The end-to-end tests need Chromium and poppler-utils: apt-get install ${PACKAGES.join(" ")} (or set CHROMIUM_PATH to a Chromium).`;
  if (process.env.CHROMIUM_PATH && findBrowser() === null)
    throw new Error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which cannot be run. ${advice}`);
  if (process.getuid?.() !== 0 || findCommand("apt-get") === null) throw new Error(advice);
  console.log("Installing a browser …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { env });
  const install = await run("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...PACKAGES], { env });
  if (isThere()) return;
  console.error(update.output + install.output);
  throw new Error(advice);
}
