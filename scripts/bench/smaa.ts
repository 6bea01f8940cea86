/** How long it takes to try all weights: in Node on one core and on threads, and in Chromium on the finished build. */
import { Worker as Thread } from "node:worker_threads";
import { chromium, type Page } from "@playwright/test";
import type { FromWorker, SmaaAsk, ToWorker } from "@/app/_components/smaa/smaa-line";
import { type PoolWorker, type SmaaAnswer, smaaPool } from "@/app/_components/smaa/smaa-pool";
import type { Told } from "@/app/_workers/line";
import { methods } from "@/lib/madm/registry";
import { BLOCK } from "@/lib/robustness/smaa/counts";
import { twinEngine } from "@/lib/robustness/smaa/engine";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { BROWSER_FLAGS, ensureBrowser, findBrowser } from "../support/browser.mjs";
import { running } from "../support/server.mjs";
import { median, medianTime, printTable } from "./measure.mjs";
import { madeProblem } from "./problem";

const problem = madeProblem(15, 12);
const size = `${problem.rows} × ${problem.columns}`;
const SAMPLES = [10_000, 100_000, 1_000_000];
const RUNS = 7;
/** What is asked for on two workers. */
const GOALS: Readonly<Record<number, number>> = { 100000: 30, 1000000: 200 };
const others = methods.map(({ id }) => id).filter((id) => id !== "topsis");
const goalOf = (id: string) => (/^(promethee|electre)/.test(id) ? 3000 : 1000);

type Row = { what: string; size: string; found: number; unit: "ms"; goal?: number };

function row(what: string, samples: number, found: number, goal?: number): Row {
  return { what: `${what}, ${samples.toLocaleString("en-GB")} samples`, size, found, unit: "ms", ...(goal === undefined ? {} : { goal }) };
}

function onOneCore(): Row[] {
  const prepared = preparedFor(problem, "topsis", {});
  const twin = twinEngine(problem);
  return [
    ...SAMPLES.map((samples) =>
      row(
        "topsis",
        samples,
        medianTime(() => smaa(problem, "topsis", {}, { samples, seed: 1 }), { runs: RUNS }),
      ),
    ),
    ...SAMPLES.map((samples) =>
      row(
        "topsis in plain JavaScript",
        samples,
        medianTime(() => countsOf(problem, prepared, { samples, seed: 1 }, twin), { runs: 3 }),
      ),
    ),
  ];
}

/** The pool of the page on threads: medians of the time to the first picture and to the last. */
async function onThreads(count: number): Promise<Row[]> {
  const started: Thread[] = [];
  const start = (): PoolWorker => {
    const worker = new Thread(new URL("./smaa-worker.mjs", import.meta.url));
    started.push(worker);
    const adapter: PoolWorker = {
      postMessage: (message: unknown) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
      onmessage: null,
      onerror: null,
    };
    worker.on("message", (data) => adapter.onmessage?.call(adapter as Worker, { data } as MessageEvent));
    return adapter;
  };
  const pool = smaaPool(start, count, () => performance.now());
  const once = (ask: SmaaAsk, samples: number) =>
    new Promise<{ first: number; last: number }>((done, fail) => {
      const from = performance.now();
      let first: number | undefined;
      const onSharper = (answer: SmaaAnswer) => {
        if (answer.kind === "failed") return fail(new Error(`${ask.method} failed`));
        first ??= performance.now() - from;
        if (answer.done) done({ first, last: performance.now() - from });
      };
      pool(ask, onSharper, samples);
    });
  const measured = async (method: string, samples: number, runs: number) => {
    const found = [];
    for (let run = -1; run < runs; run++) {
      const times = await once({ problem, method, options: {} }, samples);
      if (run >= 0) found.push(times);
    }
    return { first: median(found.map(({ first }) => first)), last: median(found.map(({ last }) => last)) };
  };
  const name = count === 1 ? "1 worker" : `${count} workers`;
  const rows: Row[] = [];
  for (const samples of SAMPLES) {
    const { last } = await measured("topsis", samples, RUNS);
    rows.push(row(`topsis, ${name}`, samples, last, count > 1 ? GOALS[samples] : undefined));
  }
  if (count > 1)
    for (const method of others) {
      const { first, last } = await measured(method, 100_000, 3);
      rows.push(row(`${method}, ${name}`, 100_000, last, goalOf(method)));
      if (last > 300) rows.push({ ...row(`${method}, ${name}, first picture of`, 100_000, first), goal: 100 });
    }
  for (const worker of started) await worker.terminate();
  return rows;
}

/** The worker of the finished build, as the browser got it from the server, driven from the page. */
async function inChromium(page: Page, url: string): Promise<Row[]> {
  // What runs in the page is marked with this by the tool that strips its types.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.goto(`${url}/check`);
  await page.locator("[data-testid=acceptability][data-done=true]").waitFor({ state: "attached" });
  const urls = [...new Set(page.workers().map((worker) => worker.url()))];
  const { values, ...rest } = problem;
  const plain = { ...rest, weights: [...problem.weights], values: [...values] };
  const measured = (method: string, samples: number, workers: number, runs: number) =>
    page.evaluate(countInPage, { urls, problem: plain, method, samples, workers, runs, block: BLOCK }).then((times) => median(times));
  const rows: Row[] = [];
  for (const samples of SAMPLES) rows.push(row("topsis, 1 worker", samples, await measured("topsis", samples, 1, RUNS)));
  for (const samples of SAMPLES) rows.push(row("topsis, 2 workers", samples, await measured("topsis", samples, 2, RUNS), GOALS[samples]));
  for (const method of others) rows.push(row(`${method}, 2 workers`, 100_000, await measured(method, 100_000, 2, 3), goalOf(method)));
  return rows;
}

type InPage = {
  readonly urls: readonly string[];
  readonly problem: { readonly values: readonly number[]; readonly weights: readonly number[] };
  readonly method: string;
  readonly samples: number;
  readonly workers: number;
  readonly runs: number;
  readonly block: number;
};

/** Runs in the page: times from asking warm workers until the last of them has counted its part. */
async function countInPage({ urls, problem: plain, method, samples, workers, runs, block }: InPage): Promise<number[]> {
  const asked = { ...plain, values: Float64Array.from(plain.values), weights: Float64Array.from(plain.weights) };
  const ask = { kind: "ask", seed: 1, problem: asked, method, options: {} } as unknown as ToWorker;
  const answerOf = (worker: Worker, message: ToWorker, ms = 1e6) =>
    new Promise<Told<FromWorker>["answer"] | null>((done) => {
      worker.onmessage = ({ data }) => done(data.answer);
      worker.onerror = () => done(null);
      setTimeout(() => done(null), ms);
      worker.postMessage({ number: 1, ask: message });
    });
  const startWorker = async () => {
    for (const url of urls) {
      const worker = new Worker(url);
      if ((await answerOf(worker, ask, 500))?.kind === "ready") return worker;
      worker.terminate();
    }
    throw new Error("none of the page's workers counts");
  };
  const pool = await Promise.all(Array.from({ length: workers }, startWorker));
  const all = Math.ceil(samples / block);
  const times: number[] = [];
  for (let run = -3; run < runs; run++) {
    const from = performance.now();
    await Promise.all(
      pool.map(async (worker, at) => {
        await answerOf(worker, ask);
        const [first, next] = [Math.floor((at * all) / workers), Math.floor(((at + 1) * all) / workers)];
        await answerOf(worker, { kind: "count", from: first, blocks: next - first, samples });
      }),
    );
    if (run >= 0) times.push(performance.now() - from);
  }
  for (const worker of pool) worker.terminate();
  return times;
}

const node = [
  printTable("All weights, in Node on one core (median)", onOneCore()),
  printTable("All weights, in Node on the page's own workers (median; asking, counting and adding up)", [
    ...(await onThreads(1)),
    ...(await onThreads(2)),
  ]),
];
await ensureBrowser();
const server = await running();
const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: BROWSER_FLAGS });
try {
  const chromiumFits = printTable(
    "All weights, in Chromium on the finished build (median)",
    await inChromium(await browser.newPage(), server.url),
  );
  process.exitCode = [...node, chromiumFits].every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
}
