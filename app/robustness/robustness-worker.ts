import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { addCounts, BLOCK, type Counts, countsOf } from "@/lib/robustness/smaa/sampling";
import { summed } from "@/lib/robustness/smaa/smaa";
import type { Answer, Ask } from "./messages";

const SEED = 1;
const BLOCKS = 6;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  try {
    answerTo(data);
  } catch {
    answer({ kind: "failed" });
  }
};

function answerTo({ problem, method, options, groups }: Ask): void {
  answer({ kind: "stabilities", stabilities: stabilitiesOf(problem, method, options, groups) });
  const prepared = preparedFor(problem, method, options);
  let counts: Counts | null = null;
  for (let from = 0; from < BLOCKS; from++) {
    const more = countsOf(problem, prepared, { samples: BLOCKS * BLOCK, seed: SEED, from, blocks: 1 });
    counts = counts ? addCounts(counts, more) : more;
    answer({ kind: "smaa", smaa: summed(problem, method, options, counts) });
  }
}

function answer(message: Answer): void {
  self.postMessage(message);
}
