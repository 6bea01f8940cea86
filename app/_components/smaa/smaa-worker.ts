import { engineOf } from "@/lib/robustness/smaa/engine";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { summed } from "@/lib/robustness/smaa/smaa";
import { weightBlocks } from "@/lib/robustness/weights/sampler";
import type { FromWorker, ToWorker } from "./smaa-messages";

/** Set by the last question: what is counted, and how. */
let counter: ((message: Extract<ToWorker, { readonly kind: "count" }>) => void) | null = null;
let indices: ((message: Extract<ToWorker, { readonly kind: "sum" }>) => void) | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.kind === "ask") take(data);
    else if (data.kind === "count") counter?.(data);
    else indices?.(data);
  } catch {
    answer({ kind: "failed", ask: data.ask });
  }
};

function take({ ask, problem, method, options, constraints, seed }: Extract<ToWorker, { readonly kind: "ask" }>): void {
  const prepared = preparedFor(problem, method, options);
  const engine = engineOf(problem);
  const weights = constraints && weightBlocks(problem.columns, constraints, seed);
  counter = ({ from, blocks, samples }) => {
    const started = performance.now();
    const counts = countsOf(problem, prepared, { samples, seed, from, blocks, ...(weights && { weights }) }, engine);
    const buffers = [counts.places, counts.wins, counts.firstWeights].map(({ buffer }) => buffer as ArrayBuffer);
    answer({ kind: "counted", ask, counts, blocks, took: performance.now() - started }, buffers);
  };
  indices = ({ counts }) => answer({ kind: "summed", ask, smaa: summed(problem, method, options, counts) });
  // Weights within constraints take their time too.
  answer({ kind: "ready", ask, by: weights ? "keys" : prepared.kind });
}

function answer(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}
