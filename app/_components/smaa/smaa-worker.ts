import { engineOf } from "@/lib/robustness/smaa/engine";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { summed } from "@/lib/robustness/smaa/smaa";
import { weightBlocks } from "@/lib/robustness/weights/sampler";
import { serve } from "../../_workers/serve";
import type { FromWorker, ToWorker } from "./smaa-line";

type OfKind<Kind> = Extract<ToWorker, { readonly kind: Kind }>;

/** What is counted, and how; set by the last question. */
let asked: ReturnType<typeof take> | null = null;

serve<ToWorker, FromWorker>(
  function* (message) {
    if (message.kind === "ask") {
      asked = take(message);
      yield { kind: "ready", by: asked.by };
    } else if (asked) yield message.kind === "count" ? asked.count(message) : asked.sum(message);
  },
  {
    order: "latest",
    transfer: (answer) => (answer.kind === "counted" ? buffersOf(answer.counts) : []),
  },
);

function take({ problem, method, options, constraints, seed }: OfKind<"ask">) {
  const prepared = preparedFor(problem, method, options);
  const engine = engineOf(problem);
  const weights = constraints && weightBlocks(problem.columns, constraints, seed);
  return {
    // Weights within constraints take their time too.
    by: weights ? ("keys" as const) : prepared.kind,
    count({ from, blocks, samples }: OfKind<"count">): FromWorker {
      const started = performance.now();
      const counts = countsOf(problem, prepared, { samples, seed, from, blocks, ...(weights && { weights }) }, engine);
      return { kind: "counted", counts, blocks, took: performance.now() - started };
    },
    sum: ({ counts }: OfKind<"sum">): FromWorker => ({ kind: "summed", smaa: summed(problem, method, options, counts) }),
  };
}

function buffersOf({ places, wins, firstWeights }: OfKind<"sum">["counts"]): ArrayBuffer[] {
  return [places, wins, firstWeights].map(({ buffer }) => buffer as ArrayBuffer);
}
