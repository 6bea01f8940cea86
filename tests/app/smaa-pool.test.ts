import { describe, expect, test } from "vitest";
import type { FromWorker, SmaaAsk, ToWorker } from "@/app/_components/smaa/smaa-line";
import { type PoolWorker, type SmaaAnswer, smaaPool } from "@/app/_components/smaa/smaa-pool";
import type { Asked } from "@/app/_workers/line";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { smaa, summed } from "@/lib/robustness/smaa/smaa";
import { randomProblems } from "../robustness/problems";

const [problem, other] = randomProblems(2) as [SmaaAsk["problem"], SmaaAsk["problem"]];
const ask: SmaaAsk = { problem, method: "topsis", options: {} };
const SAMPLES = 20_000;

/** Workers that answer in the order told, without threads. A worker takes its next message only when the one before is answered. */
function stage() {
  const open: (() => void)[] = [];
  const started: PoolWorker[] = [];
  const asked: ToWorker[] = [];
  const start = (): PoolWorker => {
    let current: Extract<ToWorker, { readonly kind: "ask" }>;
    const worker: PoolWorker = {
      postMessage({ number, ask: message }: Asked<ToWorker>) {
        asked.push(message);
        open.push(() => worker.onmessage?.call(worker as Worker, { data: { number, answer: answerTo(message) } } as MessageEvent));
      },
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
    };
    const answerTo = (message: ToWorker): FromWorker => {
      if (message.kind === "ask") current = message;
      const { problem: table, method, options, seed } = current;
      if (message.kind === "ask") return { kind: "ready", by: preparedFor(table, method, options).kind };
      if (message.kind === "sum") return { kind: "summed", smaa: summed(table, method, options, message.counts) };
      const { from, blocks, samples } = message;
      const counts = countsOf(table, preparedFor(table, method, options), { samples, seed, from, blocks });
      return { kind: "counted", counts, blocks, took: 1 };
    };
    started.push(worker);
    return worker;
  };
  /** Lets all be answered, in an order of its own. */
  const play = (pick: (open: number) => number = () => 0) => {
    while (open.length > 0) open.splice(pick(open.length) % open.length, 1)[0]?.();
  };
  return { start, play, started, asked, open };
}

function answered(size: number, pick?: (open: number) => number): SmaaAnswer[] {
  const { start, play } = stage();
  const answers: SmaaAnswer[] = [];
  let time = 0;
  smaaPool(start, size, () => (time += 50))(ask, (answer) => answers.push(answer), SAMPLES);
  play(pick);
  return answers;
}

describe("a pool of workers", () => {
  const alone = smaa(problem, "topsis", {}, { samples: SAMPLES, seed: 1 });

  test.each([
    [1, () => 0],
    [2, (open: number) => open - 1],
    [3, (open: number) => open * 7],
    [50, (open: number) => open >> 1],
  ] as const)("of %i counts what one run counts, whoever is ready first", (size, pick) => {
    expect(answered(size, pick).at(-1)).toEqual({ kind: "smaa", smaa: alone, done: true });
  });

  test("shows a picture before all samples are in, and each one sharper than the last", () => {
    const answers = answered(2);
    const samples = answers.map((answer) => (answer.kind === "smaa" ? answer.smaa.samples : 0));
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.map((answer) => answer.kind === "smaa" && answer.done)).toEqual(samples.map((count) => count === SAMPLES));
    for (const [at, count] of samples.entries()) expect(count).toBeGreaterThan(samples[at - 1] ?? 0);
  });

  test("leaves off at the next question, and keeps its workers for it", () => {
    const { start, play, open, started, asked } = stage();
    const pool = smaaPool(start, 2, () => 0);
    const [before, after]: SmaaAnswer[][] = [[], []];
    pool(ask, (answer) => before?.push(answer), SAMPLES);
    for (let k = 0; k < 3; k++) open.shift()?.();
    const cancel = pool({ ...ask, problem: other }, (answer) => after?.push(answer), SAMPLES);
    play();
    expect([before?.length, started.length]).toEqual([0, 2]);
    expect(after?.at(-1)).toEqual({ kind: "smaa", smaa: smaa(other, "topsis", {}, { samples: SAMPLES, seed: 1 }), done: true });
    cancel();
    const asking = asked.length;
    play();
    expect(asked.length).toBe(asking);
  });

  test("gives no more work once it is cancelled", () => {
    const { start, play, open, asked } = stage();
    const answers: SmaaAnswer[] = [];
    const cancel = smaaPool(start, 1, () => 0)(ask, (answer) => answers.push(answer), 1_000_000);
    for (let k = 0; k < 3; k++) open.shift()?.();
    cancel();
    play();
    expect(answers.length).toBeLessThanOrEqual(1);
    expect(asked.filter(({ kind }) => kind === "count").length).toBeLessThan(5);
  });

  test("says once that a method does not take the figures", () => {
    const answers: SmaaAnswer[] = [];
    const worker: PoolWorker = { postMessage: () => undefined, terminate: () => undefined, onmessage: null, onerror: null };
    smaaPool(
      () => worker,
      2,
      () => 0,
    )(ask, (answer) => answers.push(answer));
    for (let k = 0; k < 2; k++)
      worker.onmessage?.call(worker as Worker, { data: { number: 1, answer: { kind: "refused", issues: [] } } } as MessageEvent);
    expect(answers).toEqual([{ kind: "failed" }]);
  });
});
