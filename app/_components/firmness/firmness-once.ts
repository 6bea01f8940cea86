import type { Evaluation } from "@/lib/evaluate";
import type { Firmness } from "@/lib/recommendation/firmness";
import type { OnceAsk } from "./firmness-once-worker";

/** How firm a ranking is, for a file: from a worker of its own, as the command line works it out. `null` where it cannot be said. */
export function firmnessOnce(evaluation: Evaluation): Promise<Firmness | null> {
  if (!evaluation.ok) return Promise.resolve(null);
  const { decision, table, ranking } = evaluation;
  const worker = new Worker(new URL("./firmness-once-worker.ts", import.meta.url), { type: "module" });
  return new Promise<Firmness | null>((done) => {
    worker.onmessage = ({ data }: MessageEvent<Firmness | null>) => done(data);
    worker.onerror = () => done(null);
    worker.postMessage({ decision, table, ranking } satisfies OnceAsk);
  }).finally(() => worker.terminate());
}
