/**
 * `npm test`: installs what is missing, a browser included, then runs every stage and closes with `N passed, N failed`.
 * `npm test -- unit tests/madm` runs one stage; what follows its name goes to vitest or Playwright.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./support/browser.mjs";
import { ensureBuilt } from "./support/build.mjs";
import { inWords, ofCheck, ofPlaywright, ofVitest, sum } from "./support/counts.mjs";
import { ensureInstalled } from "./support/install.mjs";
import { ensureKernels } from "./support/kernel.mjs";
import { bin, run } from "./support/run.mjs";
import { freePort, serve } from "./support/server.mjs";

/** @typedef {{ counts: import("./support/counts.mjs").Counts, output: string }} Result */

const reports = mkdtempSync(join(tmpdir(), "caravan-test-"));
const quiet = { NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };
/** @param {string} name @param {string} command @param {readonly string[]} args */
const tool = (name, command, args, env = {}) => run(process.execPath, [bin(name, command), ...args], { env: { ...quiet, ...env } });

/** @type {Record<string, (filters: readonly string[]) => Promise<Result>>} */
const stages = { types, lint, unit, build, e2e };

async function types() {
  // Next writes down the types of routes and of style sheets; without them tsc knows neither.
  const routes = await tool("next", "next", ["typegen"]);
  if (routes.code !== 0) return { counts: ofCheck(routes.code), output: routes.output };
  const { code, output } = await tool("typescript", "tsc", ["--noEmit", "--pretty", "false"]);
  return { counts: ofCheck(code), output };
}

async function lint() {
  const { code, output } = await tool("@biomejs/biome", "biome", ["check", "--error-on-warnings", "--colors=off", "."]);
  return { counts: ofCheck(code), output };
}

/** @param {readonly string[]} filters */
async function unit(filters) {
  const file = join(reports, "unit.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  const { code, output } = await tool("vitest", "vitest", ["run", ...reporters, ...filters]);
  return { counts: ofVitest(readReport(file), code), output };
}

/** @type {ReturnType<typeof ensureBuilt> | undefined} */
let built;
/** Two stages want the build; it is made once, a failed one too. */
const buildOnce = () => {
  built ??= ensureBuilt();
  return built;
};

async function build() {
  const { code, output } = await buildOnce();
  return { counts: ofCheck(code), output };
}

/** @param {readonly string[]} filters */
async function e2e(filters) {
  const { code: missing } = await buildOnce();
  if (missing !== 0) return { counts: ofCheck(missing), output: "There is no build to test." };
  await ensureBrowser();
  const server = await serve((await freePort()) ?? 0);
  try {
    const file = join(reports, "e2e.json");
    const args = ["test", "--config=e2e/playwright.config.ts", "--reporter=list,json", ...filters];
    const { code, output } = await tool("@playwright/test", "playwright", args, {
      BASE_URL: server.url,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    });
    return { counts: ofPlaywright(readReport(file), code), output };
  } finally {
    await server.stop();
  }
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

/** @param {string} name @param {readonly string[]} filters @returns {Promise<Result["counts"]>} */
async function runStage(name, filters) {
  const start = performance.now();
  /** @type {Result} */
  const { counts, output } = await stages[name](filters).catch((error) => ({ counts: ofCheck(1), output: String(error.message ?? error) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (counts.failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(`${name.padEnd(6)} ${inWords(counts)} (${seconds} s)`);
  return counts;
}

const [only, ...filters] = process.argv.slice(2);
if (only !== undefined && !(only in stages)) {
  console.error(`There is no stage ${only}: ${Object.keys(stages).join(", ")}.`);
  process.exit(2);
}

try {
  await ensureInstalled();
  await ensureKernels();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log(inWords(ofCheck(1)));
  process.exit(1);
}
const counts = [];
for (const name of only === undefined ? Object.keys(stages) : [only]) counts.push(await runStage(name, filters));
rmSync(reports, { recursive: true });
const total = sum(counts);
console.log(inWords(total));
process.exitCode = total.failed > 0 ? 1 : 0;
