/**
 * How a phone on a slow line meets the first page: 390 × 844, the processor four times slower, 1.6 Mbit/s, 150 ms away, nothing
 * in the cache. `CARAVAN_BEFORE=<folder>` names a built copy of an earlier commit to be measured in turn; `CARAVAN_BENCH_RUNS` (5).
 */
import { setTimeout as delay } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, ensureBrowser, findBrowser } from "../support/browser.mjs";
import { copiesToMeasure, inTurn, printCopies } from "./copies.mjs";

const RUNS = Number(process.env.CARAVAN_BENCH_RUNS ?? 5);
const SLOWDOWN = 4;
const BITS_PER_SECOND = 1.6e6;
const LATENCY_MS = 150;
/** Without a request or a long task for so long, the page has come to rest. */
const QUIET_MS = 3000;
const LONGEST_MS = 60_000;
/** What a task may take without holding anybody up. */
const SHORT_MS = 50;

await ensureBrowser();
const copies = await copiesToMeasure();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
try {
  printCopies(
    `The first page on a phone, medians of ${RUNS} runs`,
    await inTurn(copies, RUNS, ({ port }) => firstLoad(`http://127.0.0.1:${port}/`)),
  );
} finally {
  await browser.close();
}

/** @param {string} url @returns {Promise<Record<string, number>>} */
async function firstLoad(url) {
  // The server has been asked once: what it makes at the first request alone is not measured.
  await (await fetch(url)).text();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BITS_PER_SECOND / 8,
    uploadThroughput: BITS_PER_SECOND / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  let [bytes, last] = [0, performance.now()];
  session.on("Network.requestWillBeSent", () => {
    last = performance.now();
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    last = performance.now();
  });
  await page.addInitScript(() => {
    /** @type {{ long: { start: number, duration: number }[], largest: number, awake: number }} */
    const seen = { long: [], largest: 0, awake: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.long.push({ start: startTime, duration });
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.largest = startTime;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new MutationObserver(([{ target }]) => {
      if (target instanceof HTMLElement && target.dataset.ready === "true") seen.awake ||= performance.now();
    }).observe(document, { attributeFilter: ["data-ready"], subtree: true });
  });
  const from = performance.now();
  await page.goto(url, { waitUntil: "load" });
  let tasks = 0;
  while (performance.now() - last < QUIET_MS && performance.now() - from < LONGEST_MS) {
    await delay(200);
    const count = await page.evaluate(
      () => /** @type {{ seen: { long: unknown[] } }} */ (/** @type {unknown} */ (window)).seen.long.length,
    );
    if (count > tasks) last = performance.now();
    tasks = count;
  }
  const found = await page.evaluate(() => {
    const { seen } = /** @type {{ seen: { long: { start: number, duration: number }[], largest: number, awake: number } }} */ (
      /** @type {unknown} */ (window)
    );
    return { ...seen, painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0 };
  });
  await context.close();
  if (found.awake === 0) throw new Error("The page has not woken up.");
  const blocking = found.long
    .filter(({ start, duration }) => start + duration > found.painted)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - SHORT_MS), 0);
  return {
    "blocking ms": blocking,
    "largest paint ms": found.largest,
    "first paint ms": found.painted,
    "awake ms": found.awake,
    kB: bytes / 1000,
  };
}
