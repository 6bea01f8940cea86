import { addCounts, BLOCK, type Counts } from "@/lib/robustness/smaa/counts";
import { SEED, usualSamples } from "@/lib/robustness/smaa/samples";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import type { Asked, Told } from "../../_workers/line";
import type { FromWorker, SmaaAsk, ToWorker } from "./smaa-line";

/** A picture of the shares as far as it has come; `failed` where the method does not take these figures. */
export type SmaaAnswer = { readonly kind: "smaa"; readonly smaa: Smaa; readonly done: boolean } | { readonly kind: "failed" };

/** Asks for the shares. `onSharper` is told again and again, until all samples are in or the returned function is called. */
export type AskSmaa = (ask: SmaaAsk, onSharper: (answer: SmaaAnswer) => void, samples?: number) => () => void;

/** As much of a worker as the pool uses. */
export type PoolWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** A worker is given work for about this long: a new question waits no longer for it. */
const TURN_MS = 20;
/** The picture is drawn anew at most this often. */
const PICTURE_MS = 150;

/**
 * Workers that count samples together, block by block, and are kept warm from one question to the next. What they count adds
 * up to the same whatever their number. A new question takes the place of the one before.
 *
 * @param start makes a worker
 * @param size how many, made when first asked
 */
export function smaaPool(start: () => PoolWorker, size: number, now: () => number): AskSmaa {
  const workers: PoolWorker[] = [];
  let current = 0;
  return (ask, onSharper, wanted) => {
    const mine = ++current;
    while (workers.length < size) workers.push(start());
    let samples = wanted ?? 0;
    let next = 0;
    let turn = 1;
    let counts: Counts | null = null;
    let drawn = Number.NEGATIVE_INFINITY;
    let drawing = false;

    const send = (worker: PoolWorker, ask: ToWorker) => worker.postMessage({ number: mine, ask } satisfies Asked<ToWorker>);
    const give = (worker: PoolWorker) => {
      const left = Math.ceil(samples / BLOCK) - next;
      if (left <= 0) return;
      // The last turns are shared out evenly.
      const blocks = Math.max(1, Math.min(turn, Math.ceil(left / size)));
      send(worker, { kind: "count", from: next, blocks, samples });
      next += blocks;
    };
    const draw = (worker: PoolWorker) => {
      if (!counts || drawing) return;
      if (counts.samples < samples && now() - drawn < PICTURE_MS) return;
      drawing = true;
      send(worker, { kind: "sum", counts });
    };

    const fail = () => {
      if (mine !== current) return;
      current++;
      onSharper({ kind: "failed" });
    };

    for (const worker of workers) {
      worker.onerror = fail;
      worker.onmessage = ({ data: { number, answer: data } }: MessageEvent<Told<FromWorker>>) => {
        if (number !== current || mine !== current) return;
        if (data.kind === "refused") fail();
        else if (data.kind === "ready") {
          if (samples === 0) samples = usualSamples[data.by];
          give(worker);
        } else if (data.kind === "counted") {
          counts = counts ? addCounts(counts, data.counts) : data.counts;
          turn = Math.max(1, Math.floor((TURN_MS * data.blocks) / Math.max(data.took, 0.1)));
          draw(worker);
          give(worker);
        } else {
          drawing = false;
          drawn = now();
          onSharper({ kind: "smaa", smaa: data.smaa, done: data.smaa.samples >= samples });
          if (counts && counts.samples > data.smaa.samples) draw(worker);
        }
      };
      send(worker, { kind: "ask", seed: SEED, ...ask });
    }
    return () => {
      if (mine === current) current++;
    };
  };
}
