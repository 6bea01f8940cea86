/** `npm run bench`: the benchmarks, each as a table of medians. `npm run bench -- engine` runs one of them. */

import { spawn } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./support/install.mjs";
import { bin, root } from "./support/run.mjs";

const benches = {
  engine: "engine.ts",
  robustness: "robustness.ts",
  reach: "reach.ts",
  choices: "choices.ts",
  whose: "whose.ts",
  gravity: "gravity.ts",
  landed: "landed.ts",
  files: "files.ts",
  browser: "browser.mjs",
  "first-load": "first-load.mjs",
  server: "server.mjs",
  killed: "killed.mjs",
  keep: "keep.mjs",
  "keep-killed": "keep-killed.mjs",
  table: "table.mjs",
  trade: "trade.mjs",
};
const [only] = process.argv.slice(2);
if (only !== undefined && !(only in benches)) {
  console.error(`There is no benchmark ${only}: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}

await ensureInstalled();
console.log(`Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}`);
for (const [name, file] of Object.entries(benches)) {
  if (only !== undefined && name !== only) continue;
  const bench = spawn(process.execPath, [bin("tsx"), join("scripts/bench", file)], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const code = await new Promise((done) => bench.on("close", done));
  if (code !== 0) process.exitCode = 1;
}
