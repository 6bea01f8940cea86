/**
 * `npm run engines`: whether every engine gives the same figures, bit for bit, every time. In fresh processes side by side on
 * a busy machine, on the versions of Node that are tried and in pages and workers of Chromium, a gravity model, and in every
 * twentieth process every other kernel and every published example as well; all of them held against what a Node gives that
 * compiles nothing. Ends with a line for each engine and with exit code 1 where a figure was another one or none came; Ctrl-C ends it early.
 *
 * `-- --runs 20` so many processes for each engine, `-- --only 24` one of them (`20`, `22`, `24`, `26` or any version of
 * Node, `here`, `page`, `worker`), `-- --at-once 2` so many side by side, `-- --small` without the gravity model,
 * `-- --as-it-is` without what scripts/support/engine.mjs keeps off.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { ensureInstalled } from "./support/install.mjs";
import { ensureKernels } from "./support/kernel.mjs";
import { root, run } from "./support/run.mjs";

const VERSIONS = ["20", "22", "24", "26"];
/** Every so many processes compute all there is: three times, since compiled code changes as a function is called again. */
const ALL_EVERY = 20;
/** @param {number} at which process it is, from 0 */
const workOf = (at) => /** @type {const} */ (at % ALL_EVERY === 0 || options.small ? ["all", 3] : ["gravity", 1]);
/** Minutes that one process may take. */
const MOST_MINUTES = 10;
const DIGEST = /^[0-9a-f]{64} /;
/** Switches of V8 for an engine that runs what is written and compiles none of it. */
const INTERPRETED = ["--no-opt", "--no-maglev", "--no-sparkplug"];

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "400" },
    only: { type: "string" },
    "at-once": { type: "string", default: String(3 * availableParallelism()) },
    small: { type: "boolean", default: false },
    "as-it-is": { type: "boolean", default: false },
  },
});
/** @param {"runs" | "at-once"} name */
function count(name) {
  const found = Number(options[name]);
  if (Number.isInteger(found) && found >= 1 && found <= 10_000) return found;
  console.error(`--${name} ${options[name]}: a whole number from 1 to 10000.`);
  process.exit(2);
}
// Told to end, it starts nothing new and says what it has found.
let hurried = false;
for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    hurried = true;
  });
const [runs, atOnce] = [count("runs"), count("at-once")];

await ensureInstalled();
await ensureKernels();
const folder = mkdtempSync(join(tmpdir(), "caravan-engines-"));
/** @type {import("node:child_process").ChildProcess[]} */
const busy = [];
try {
  const { node, browser, material } = await prepared();
  const right = await inNode(process.execPath, INTERPRETED, ["all", 1]);
  const broken = right.find((line) => !DIGEST.test(line));
  if (broken !== undefined) throw new Error(`The engine that compiles nothing gave no figures: ${broken}`);
  // A machine that others keep busy already need not be kept busier.
  const idle = loadavg()[0] < 2 * availableParallelism() ? availableParallelism() : 0;
  for (let each = 0; each < idle; each++) busy.push(spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));
  const wanted = (/** @type {string} */ name) => options.only === undefined || options.only === name;
  const exact = /^\d+(\.\d+)*$/.test(options.only ?? "") ? [options.only ?? ""] : [];
  for (const version of exact.length > 0 ? exact : VERSIONS.filter(wanted)) {
    const binary = await engine(version);
    const { output } = await run(binary, ["-p", "process.versions.node"]);
    tell(`Node ${output.trim()}`, await many((at) => inNode(binary, [], workOf(at))), right);
  }
  if (options.only === "here") tell(`Node ${process.versions.node}`, await many((at) => inNode(process.execPath, [], workOf(at))), right);
  if (wanted("page") || wanted("worker")) await inChromium(wanted);

  /**
   * @param {string} binary
   * @param {readonly string[]} switches
   * @param {readonly [string, number]} work
   */
  async function inNode(binary, switches, [what, rounds]) {
    const args = [...switches, node, material, what, String(rounds), ...(options["as-it-is"] ? ["as-it-is"] : [])];
    const { code, output } = await run("timeout", [String(60 * MOST_MINUTES), binary, ...args]);
    return code === 0 ? output.trim().split("\n") : [`ended with code ${code}: ${output.slice(-300)}`];
  }

  /** @param {(name: string) => boolean} wanted */
  async function inChromium(wanted) {
    const { chromium } = await import("@playwright/test");
    const { BROWSER_FLAGS, ensureBrowser, findBrowser } = await import("./support/browser.mjs");
    await ensureBrowser();
    const files = {
      "/": "<!doctype html><script src=/work.js></script>",
      "/work.js": readFileSync(browser),
      "/material.json": readFileSync(material),
    };
    const types = { "/": "text/html", "/work.js": "text/javascript", "/material.json": "application/json" };
    const server = createServer(({ url }, response) => {
      const path = /** @type {keyof typeof files} */ (url ?? "");
      response.writeHead(path in files ? 200 : 404, { "content-type": types[path] ?? "text/plain" }).end(files[path]);
    });
    const port = await new Promise((done) => server.listen(0, "127.0.0.1", () => done(/** @type {any} */ (server.address()).port)));
    /**
     * @param {import("@playwright/test").Browser} chrome
     * @param {"page" | "worker"} where
     * @param {readonly [string, number]} work
     */
    const inFresh = async (chrome, where, work) => {
      // A context of its own is a process of its own.
      const context = await chrome.newContext();
      try {
        const page = await context.newPage();
        page.setDefaultTimeout(60_000 * MOST_MINUTES);
        await page.goto(`http://127.0.0.1:${port}/`);
        return /** @type {string[]} */ (await page.evaluate(`${where === "page" ? "inPage" : "inWorker"}(...${JSON.stringify(work)})`));
      } catch (error) {
        return [String(error)];
      } finally {
        await context.close();
      }
    };
    const chrome = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
    try {
      for (const where of /** @type {const} */ (["page", "worker"]))
        if (wanted(where)) tell(`Chromium ${chrome.version()}, ${where}`, await many((at) => inFresh(chrome, where, workOf(at))), right);
    } finally {
      await chrome.close();
      server.close();
    }
  }
} finally {
  for (const process of busy) process.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Bundles what is to run, and writes down what it computes from. */
async function prepared() {
  const { build } = await import("esbuild");
  const node = join(folder, "node.mjs");
  const browser = join(folder, "browser.js");
  const reader = join(folder, "material.mjs");
  const common = { bundle: true, absWorkingDir: root, alias: { "@": root }, logLevel: /** @type {const} */ ("error") };
  await build({ ...common, entryPoints: ["scripts/engines/in-node.ts"], outfile: node, platform: "node", format: "esm" });
  await build({ ...common, entryPoints: ["scripts/engines/in-browser.ts"], outfile: browser, platform: "browser", format: "iife" });
  await build({
    ...common,
    stdin: {
      contents:
        'export { loadDataset } from "@/lib/dataset/load"; export { pack } from "@/lib/dataset/screen"; export { PANEL_FILE } from "@/lib/trade/gravity-panel";',
      resolveDir: root,
    },
    outfile: reader,
    platform: "node",
    format: "esm",
  });
  const { loadDataset, pack, PANEL_FILE } = await import(reader);
  const examples = (/** @type {string} */ kind) => {
    const place = join(root, "tests/fixtures", kind);
    return Object.fromEntries(
      readdirSync(place)
        .filter((file) => file.endsWith(".json"))
        .map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(join(place, file), "utf8"))]),
    );
  };
  const material = join(folder, "material.json");
  const trade = join(root, "tests/fixtures/trade");
  const tradeFiles = Object.fromEntries(
    readdirSync(trade)
      .filter((file) => file !== "README.md")
      .map((file) => [file, readFileSync(join(trade, file), "utf8")]),
  );
  const panel = options.small ? null : gunzipSync(readFileSync(join(root, "data", PANEL_FILE))).toString("utf8");
  const dataset = pack(loadDataset(join(root, "data")));
  writeFileSync(material, JSON.stringify({ dataset, methods: examples("methods"), weightings: examples("weighting"), tradeFiles, panel }));
  return { node, browser, material };
}

/** The binary of the newest Node of this version, from the npm package that holds it, kept for the next run. @param {string} version */
async function engine(version) {
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const place = join(tmpdir(), "caravan-node", version);
  mkdirSync(place, { recursive: true });
  const { code, output } = await run("npm", ["install", "--prefix", place, "--no-audit", "--no-fund", "--no-save", `${name}@${version}`]);
  if (code !== 0) throw new Error(`Node ${version} could not be fetched from npm. ${output}`);
  return join(place, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
}

/** What so many runs give, a few of them at once. @param {(at: number) => Promise<readonly string[]>} once */
async function many(once) {
  /** @type {(readonly string[])[]} */
  const found = [];
  let next = 0;
  const lane = async () => {
    while (next < runs && !hurried) found.push(await once(next++));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return found;
}

/**
 * A line for an engine: processes (or pages), figures computed, which of them came to something else, and who gave none: a page
 * that a busy machine did not open in time has computed nothing wrong, and nothing.
 *
 * @param {string} name
 * @param {readonly (readonly string[])[]} found
 * @param {readonly string[]} right
 */
function tell(name, found, right) {
  const isRight = new Set(right);
  const answers = found.map((lines) => (lines.length === 0 ? ["nothing was said"] : lines));
  const [figures, others] = [answers.flat().filter((line) => DIGEST.test(line)), answers.flat().filter((line) => !DIGEST.test(line))];
  const wrong = answers.filter((lines) => lines.some((line) => DIGEST.test(line) && !isRight.has(line))).length;
  const which = new Set(figures.filter((line) => !isRight.has(line)).map((line) => line.replace(DIGEST, "")));
  const named = (/** @type {Iterable<string>} */ all) => [...new Set(all)].join("; ");
  const told = [
    `${found.length} fresh`,
    `${figures.length} figures`,
    `${wrong} wrong${wrong > 0 ? `: ${named(which)}` : ""}`,
    ...(others.length > 0 ? [`${others.length} without an answer: ${named(others.map((line) => line.split("\n")[0] ?? ""))}`] : []),
  ];
  console.log(`${name}: ${told.join(", ")} (load ${loadavg()[0]?.toFixed(1)})`);
  if (wrong > 0 || others.length > 0) process.exitCode = 1;
}
