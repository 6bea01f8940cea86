/**
 * How long a weight takes to show in the browser, how soon the page says how firm the ranking is, and how much script the
 * first page loads. Needs a finished build.
 */
import { setTimeout as delay } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser, findBrowser } from "../support/browser.mjs";
import { running } from "../support/server.mjs";
import { median, printTable } from "./measure.mjs";

const RUNS = 40;
const WARM_UP = 10;
/** Long enough for hydration and prefetching to be over. */
const SETTLING_MS = 3000;
/** What a piece costs and brings, as the form names it. */
const COSTS = {
  "Goods, as declared": "50",
  Freight: "8",
  "Weight, kg": "1",
  "Duty on these goods, %": "5",
  "Selling price": "100",
  "Marketplace, % of the price": "8",
  "Payment, % of the price": "2",
};
/** The browser tells of tasks longer than this, and of no others. */
const LONG_MS = 50;

await ensureBrowser();
const server = await running();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
try {
  const load = await firstLoad();
  const plain = await weightChanges(1);
  const slow = await weightChanges(4);
  const firm = await firmness();
  const typed = await costChanges();
  const fits = printTable("In Chromium, on the worked example (median)", [
    { what: "script from weight change to new ranking", size: "full speed", found: plain.script, unit: "ms", goal: 16 },
    { what: "script from weight change to new ranking", size: "CPU slowed 4×", found: slow.script, unit: "ms" },
    { what: "script, style, layout and paint", size: "full speed", found: plain.task, unit: "ms" },
    { what: "script, style, layout and paint", size: "CPU slowed 4×", found: slow.task, unit: "ms" },
    { what: "script from a cost typed to the new sum", size: "full speed", found: typed.script, unit: "ms", goal: 16 },
    { what: "script, style, layout and paint", size: "a cost typed", found: typed.task, unit: "ms" },
    { what: "weight change to how firm the ranking is", size: "full speed", found: firm.settled, unit: "ms", goal: 100 },
    { what: "longest task on the page's thread meanwhile", size: `${RUNS} changes`, found: firm.longest, unit: "ms", goal: LONG_MS },
    { what: "script that the first page names", size: `${load.named.count} files, gzip`, found: load.named.kB, unit: "kB", goal: 200 },
    { what: "script loaded once the page is quiet", size: `${load.all.count} files, gzip`, found: load.all.kB, unit: "kB" },
  ]);
  process.exitCode = fits ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
}

/** The scripts of `/`: those its HTML names for this browser, and all that were fetched until it fell quiet. */
async function firstLoad() {
  const page = await browser.newPage();
  /** @type {Map<string, number>} */
  const sizes = new Map();
  /** @type {Promise<unknown>[]} */
  const pending = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    pending.push(response.body().then((body) => sizes.set(new URL(response.url()).pathname, gzipSync(body).length)));
  });
  const html = await (await page.goto(server.url))?.text();
  await delay(SETTLING_MS);
  await Promise.all(pending);
  await page.close();
  const named = [...(html ?? "").matchAll(/<script src="([^"?]+)[^>]*>/g)]
    .filter(([tag]) => !/nomodule/i.test(tag))
    .map(([, path]) => path);
  const kB = (/** @type {readonly string[]} */ paths) => paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0) / 1000;
  const all = [...sizes.keys()];
  return { named: { count: named.length, kB: kB(/** @type {string[]} */ (named)) }, all: { count: all.length, kB: kB(all) } };
}

/**
 * Moves the first weight up and down, and reads from Chromium's own counters what each move cost the main thread until
 * the next frame was on its way.
 *
 * @param {number} slowdown
 */
async function weightChanges(slowdown) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url);
  await page.getByTestId("ranking").waitFor();
  await delay(SETTLING_MS);
  const found = await changes(page, slowdown, (run) => page.evaluate(moveFirstWeight, 5 + ((run * 37) % 91)));
  await page.close();
  return found;
}

/** Types the freight of a piece anew, with all else of the form filled in, and reads the same counters. */
async function costChanges() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL("/markets/SGP", server.url).href);
  await page.getByText("Work it out from your own costs").click();
  for (const [label, value] of Object.entries(COSTS)) await page.getByLabel(`${label}, everywhere`, { exact: true }).fill(value);
  await page.getByTestId("tipping-sentence").waitFor();
  await delay(SETTLING_MS);
  const found = await changes(page, 1, (run) => page.evaluate(typeFreight, String(4 + ((run * 37) % 91) / 10)));
  await page.close();
  return found;
}

/**
 * Makes changes one after another and reads what each cost the main thread.
 *
 * @param {import("@playwright/test").Page} page
 * @param {number} slowdown
 * @param {(run: number) => Promise<boolean>} change true where something else is shown afterwards
 */
async function changes(page, slowdown, change) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const counters = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const ms = (/** @type {string} */ name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
    return { script: ms("ScriptDuration"), task: ms("TaskDuration") };
  };
  const found = [];
  let shown = 0;
  for (let run = -WARM_UP; run < RUNS; run++) {
    const before = await counters();
    const changed = await change(run + WARM_UP);
    const after = await counters();
    if (run < 0) continue;
    shown += changed ? 1 : 0;
    found.push({ script: after.script - before.script, task: after.task - before.task });
  }
  if (shown < RUNS) throw new Error(`Only ${shown} of ${RUNS} changes showed anything else: the times would mean nothing.`);
  return { script: median(found.map(({ script }) => script)), task: median(found.map(({ task }) => task)) };
}

/** Moves the first weight up and down, and waits each time until the page says anew how firm the first place is. */
async function firmness() {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.url);
  await page.locator("[data-testid=firmness][data-settled=true]").waitFor();
  await delay(SETTLING_MS);
  await page.evaluate(() => {
    /** @type {number[]} */
    const long = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) long.push(Math.round(entry.duration));
    }).observe({ type: "longtask" });
  });
  const found = [];
  for (let run = -WARM_UP; run < RUNS; run++) {
    const took = await page.evaluate(settled, 5 + (((run + WARM_UP) * 37) % 91));
    if (run >= 0) found.push(took);
  }
  const long = await page.evaluate(() => /** @type {{ long: number[] }} */ (/** @type {unknown} */ (window)).long);
  await page.close();
  return { settled: median(found), longest: Math.max(LONG_MS, ...long) };
}

/** Runs in the page. The milliseconds from the change of the weight to the new word on it. @param {number} weight */
async function settled(weight) {
  const slider = document.querySelector("input[type=range]");
  const line = document.querySelector("[data-testid=firmness]");
  if (!(slider instanceof HTMLInputElement) || !(line instanceof HTMLElement)) throw new Error("no slider, or no word on it");
  const start = performance.now();
  const done = new Promise((tell) => {
    const watcher = new MutationObserver(() => {
      if (line.dataset.settled !== "true") return;
      watcher.disconnect();
      tell(performance.now() - start);
    });
    watcher.observe(line, { attributeFilter: ["data-settled"] });
  });
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, String(weight));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  return /** @type {Promise<number>} */ (done);
}

/** Runs in the page. True where the sum shows something else afterwards. @param {string} amount */
async function typeFreight(amount) {
  const field = [...document.querySelectorAll("label")].find((label) => label.textContent === "Freight, everywhere")?.control;
  const sum = document.querySelector("[data-testid=sum]");
  if (!(field instanceof HTMLInputElement) || !sum) throw new Error("no field, or no sum");
  const before = sum.innerHTML;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, amount);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }),
  );
  return sum.innerHTML !== before;
}

/** Runs in the page. True where the ranking shows something else afterwards. @param {number} weight */
async function moveFirstWeight(weight) {
  const slider = document.querySelector("input[type=range]");
  const ranking = document.querySelector("[data-testid=ranking]");
  if (!(slider instanceof HTMLInputElement) || !ranking) throw new Error("no slider, or no ranking");
  const before = ranking.innerHTML;
  // React watches the property itself; the prototype's setter goes past it, as a hand on the slider does.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, String(weight));
  slider.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((done) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    }),
  );
  return ranking.innerHTML !== before;
}
