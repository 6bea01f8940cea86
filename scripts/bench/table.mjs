/**
 * A table of 100,000 rows and 20 columns, from the choice of the file to its ranking: how long it takes, and how long the
 * page stands still meanwhile. Needs a finished build, or a running server named in BASE_URL.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser, findBrowser } from "../support/browser.mjs";
import { running } from "../support/server.mjs";
import { median, printTable } from "./measure.mjs";

const ROWS = 100_000;
const COLUMNS = 20;
const RUNS = 5;
/** Long enough for hydration and prefetching to be over. */
const SETTLING_MS = 3000;
/** The browser tells of tasks longer than this, and of no others. */
const LONG_MS = 50;

const folder = mkdtempSync(join(tmpdir(), "caravan-bench-"));
const file = join(folder, "made.csv");
writeFileSync(file, madeTable());
await ensureBrowser();
const server = await running();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
try {
  const found = [];
  for (let run = 0; run < RUNS; run++) found.push(await importAndRank());
  const size = `${ROWS} × ${COLUMNS}`;
  const all = found.flatMap(({ long }) => long);
  const fits = printTable(`A table of ${(statSync(file).size / 1e6).toFixed(0)} MB in Chromium (median of ${RUNS})`, [
    { what: "file chosen → columns shown", size, found: median(found.map(({ opened }) => opened)), unit: "ms" },
    { what: "rank asked for → top 100 shown", size, found: median(found.map(({ ranked }) => ranked)), unit: "ms" },
    { what: "CSV asked for → handed over", size, found: median(found.map(({ written }) => written)), unit: "ms" },
    { what: "longest task on the page's thread, of all runs", size, found: Math.max(LONG_MS, ...all), unit: "ms", goal: LONG_MS },
  ]);
  console.log(`  ${all.length} tasks over ${LONG_MS} ms in ${RUNS} runs${all.length > 0 ? `: ${all.join(", ")} ms` : ""}`);
  process.exitCode = fits ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** One visit: what each step took in milliseconds, and every task that held the page up for long. */
async function importAndRank() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL("/table", server.url).href);
  await page.locator("[data-ready=true]").waitFor();
  await delay(SETTLING_MS);
  await page.evaluate(() => {
    /** @type {number[]} */
    const long = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(Math.round(entry.duration));
    }).observe({ type: "longtask" });
  });
  const opened = await timed(async () => {
    await page.locator("main input[type=file]").setInputFiles(file);
    await page.getByTestId("table-facts").waitFor();
  });
  const ranked = await timed(async () => {
    await page.getByRole("button", { name: "Rank the rows" }).click();
    await page.getByTestId("table-done").waitFor();
  });
  const written = await timed(async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the ranking (CSV)" }).last().click();
    await download;
  });
  const shown = await page.getByTestId("table-result").locator("tbody tr").count();
  if (shown !== 100) throw new Error(`100 rows of the ranking should be shown, not ${shown}: the times would mean nothing.`);
  await delay(200);
  const long = await page.evaluate(() => /** @type {{ long: number[] }} */ (/** @type {unknown} */ (window)).long);
  await page.close();
  return { opened, ranked, written, long };
}

/** @param {() => Promise<void>} action @returns {Promise<number>} milliseconds */
async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** Made figures, all different enough that nothing ties. */
function madeTable() {
  const lines = [`name,${Array.from({ length: COLUMNS }, (_, j) => `c${j + 1}`).join(",")}`];
  for (let i = 0; i < ROWS; i++) {
    const cells = Array.from({ length: COLUMNS }, (_, j) => (((i * 7919 + j * 104_729) % 100_003) / 7).toFixed(4));
    lines.push(`row ${i + 1},${cells.join(",")}`);
  }
  return lines.join("\n");
}
