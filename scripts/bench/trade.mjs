/**
 * A Comtrade download of some 50 MB and 400,000 rows dropped into the competition page: how long reading it takes in the
 * page's worker, how much memory the whole renderer comes to need, and how soon cancelling stops it. Needs a finished
 * build, or a running server named in BASE_URL; memory is read from /proc, so on Linux only. The files are made.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { loadDataset } from "../../lib/dataset/load";
import { BROWSER_FLAGS, ensureBrowser, findBrowser } from "../support/browser.mjs";
import { running } from "../support/server.mjs";
import { median, printTable } from "./measure.mjs";

const RUNS = 5;
const ROWS = 400_000;
const GOAL_MS = 4000;
const GOAL_MB = 500;

const folder = mkdtempSync(join(tmpdir(), "caravan-bench-"));
const files = { newer: join(folder, "newer.csv"), older: join(folder, "older.csv") };
writeFileSync(files.newer, madeFile(true));
writeFileSync(files.older, madeFile(false));
await ensureBrowser();
const server = await running();
try {
  const rows = [];
  for (const [columns, file] of Object.entries(files)) {
    const found = [];
    for (let run = 0; run < RUNS; run++) found.push(await readOnce(file));
    const size = `${(statSync(file).size / 1e6).toFixed(0)} MB, ${columns} columns`;
    const peaks = found.flatMap(({ peakMB }) => peakMB ?? []);
    rows.push(
      /** @type {const} */ ({
        what: "file chosen → shares shown",
        size,
        found: median(found.map(({ shown }) => shown)),
        unit: "ms",
        goal: GOAL_MS,
      }),
      /** @type {const} */ ({
        what: "of that, reading in the worker",
        size,
        found: median(found.map(({ read }) => read)),
        unit: "ms",
        goal: GOAL_MS,
      }),
      /** @type {const} */ ({
        what: "cancelled → said so",
        size,
        found: median(found.map(({ cancelled }) => cancelled)),
        unit: "ms",
      }),
    );
    if (peaks.length > 0)
      rows.push(
        /** @type {const} */ ({
          what: "most memory of the renderer, of all runs",
          size,
          found: Math.max(...peaks),
          unit: "MB",
          goal: GOAL_MB,
        }),
      );
    console.log(`  progress was told ${Math.min(...found.map(({ told }) => told))} times or more, ${columns} columns`);
  }
  process.exitCode = printTable(`${ROWS} rows of trade statistics in Chromium (median of ${RUNS})`, rows) ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** One visit in a browser of its own, so that the peak of its renderer is this visit's. @param {string} file */
async function readOnce(file) {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage();
    await page.goto(new URL("/markets/KAZ/competitors", server.url).href);
    await page.locator("[data-ready=true]").waitFor();
    const part = page.getByTestId("trade-file");
    const chooser = part.locator("input[type=file]");

    await page.evaluate(() => {
      const seen = new Set();
      Object.assign(window, { seen });
      new MutationObserver(() => seen.add(document.querySelector("progress")?.value)).observe(document.body, {
        subtree: true,
        attributes: true,
        childList: true,
      });
    });
    const start = performance.now();
    await chooser.setInputFiles(file);
    await part.getByTestId("file-table").waitFor({ timeout: 60_000 });
    const shown = performance.now() - start;
    const facts = (await part.getByTestId("file-facts").textContent()) ?? "";
    if (!facts.includes("400,000")) throw new Error(`All rows should be read: ${facts}`);
    const read = 1000 * Number(/in ([\d.]+) s/.exec(facts)?.[1]);
    const told = await page.evaluate(() => /** @type {{ seen: Set<number> }} */ (/** @type {unknown} */ (window)).seen.size);
    const peakMB = await peakOfRenderer(browser);

    await chooser.setInputFiles(file);
    const cancel = part.getByRole("button", { name: "Cancel" });
    await cancel.waitFor();
    const from = performance.now();
    await cancel.click();
    await part.getByText("Reading was cancelled").waitFor();
    const cancelled = performance.now() - from;
    // The browser needs a moment to tell that a worker is gone.
    for (let wait = 0; wait < 100 && page.workers().length > 0; wait++) await delay(20);
    if (page.workers().length > 0) throw new Error("A worker goes on after cancelling.");
    return { shown, read, cancelled, told, peakMB };
  } finally {
    await browser.close();
  }
}

/** The most memory the largest renderer has held at any time; `null` where the system does not tell. @param {import("@playwright/test").Browser} browser */
async function peakOfRenderer(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type, id }) => type === "renderer" && existsSync(`/proc/${id}/status`))
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) / 1024);
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

/** A made download: a World row and 79 suppliers for each product. @param {boolean} newer */
function madeFile(newer) {
  const head = newer
    ? "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerISO,partnerDesc,partner2Code,partner2ISO,partner2Desc,classificationCode,classificationSearchCode,isOriginalClassification,cmdCode,cmdDesc,aggrLevel,isLeaf,customsCode,customsDesc,mosCode,motCode,motDesc,qtyUnitCode,qtyUnitAbbr,qty,isQtyEstimated,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,isNetWgtEstimated,grossWgt,isGrossWgtEstimated,cifvalue,fobvalue,primaryValue,legacyEstimationFlag,isReported,isAggregate"
    : "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,2nd Partner Code,2nd Partner,2nd Partner ISO,Customs Proc. Code,Customs,Mode of Transport Code,Mode of Transport,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Gross weight (kg),Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag";
  const partners = loadDataset("data").countries.slice(0, 79);
  const lines = [head];
  for (let code = 1; lines.length <= ROWS; code++) {
    const product = String(10_000 + code * 7).padStart(6, "0");
    const value = (/** @type {number} */ p) => ((code * 7919 + p * 104_729) % 900_000) + 1000;
    const world = partners.reduce((sum, _, p) => sum + value(p), 0);
    const all = [
      /** @type {const} */ (["0", newer ? "W00" : "WLD", "World", world]),
      ...partners.map((one, p) => /** @type {const} */ ([String(1000 + p), one.iso3, one.name.en.replaceAll(",", ""), value(p)])),
    ];
    for (const [number, iso, name, amount] of all)
      lines.push(
        newer
          ? `C,A,20230101,2023,52,2023,398,KAZ,Kazakhstan,M,Import,${number},${iso},${name},0,W00,World,H6,HS,true,${product},"Made, product ${code}",6,true,C00,TOTAL CPC,0,0,TOTAL MOT,8,kg,12,false,-1,N/A,0,false,12,false,0,false,${amount},,${amount},0,false,true`
          : `H6,2023,2023,2023,6,1,1,Import,398,Kazakhstan,KAZ,${number},${name},${iso},,,,,,,,${product},"Made, product ${code}",8,Weight in kilograms,1000,,,,1000,,${amount},,,0`,
      );
  }
  return `${lines.join("\n")}\n`;
}
