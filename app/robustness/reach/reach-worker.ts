import { Refusal } from "@/lib/math/refusal";
import { type Nearest, reachOf } from "@/lib/robustness/reach/reach";
import { addCounts, BLOCK, type Counts } from "@/lib/robustness/smaa/counts";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { withUncertainFigures } from "@/lib/robustness/weights/figures";
import { weightBlocks } from "@/lib/robustness/weights/sampler";
import type { Answer, Ask } from "./messages";

const SEED = 1;
const BLOCKS = 16;

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  try {
    if (data.what === "places") places(data);
    else changes(data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answer({ kind: "refused", issues: error.issues });
  }
};

function places({ problem, method, options, constraints, spreads }: Ask & { readonly what: "places" }): void {
  const { rows, columns } = problem;
  const reach = reachOf(problem, method, options, constraints);
  answer({ kind: "places", places: Array.from({ length: rows }, (_, row) => reach.ranks(row)), by: reach.by });
  const prepared = spreads ? withUncertainFigures(problem, method, options, spreads, SEED) : preparedFor(problem, method, options);
  const weights = weightBlocks(columns, constraints, SEED);
  let counts: Counts | null = null;
  for (let from = 0; from < BLOCKS; from++) {
    const more = countsOf(problem, prepared, { samples: BLOCKS * BLOCK, seed: SEED, from, blocks: 1, weights });
    counts = counts ? addCounts(counts, more) : more;
    const { unit, samples, places: counted } = counts;
    const sharesOf = (row: number) => counted.slice(row * rows, (row + 1) * rows).map((count) => count / (unit * samples));
    answer({ kind: "shares", samples, shares: Array.from({ length: rows }, (_, row) => sharesOf(row)) });
  }
}

function changes({ problem, method, options, constraints, norm, order }: Ask & { readonly what: "changes" }): void {
  const reach = reachOf(problem, method, options, constraints);
  const found = new Array<Nearest | null>(problem.rows).fill(null);
  for (const row of order) {
    found[row] = reach.nearest(row, norm);
    answer({ kind: "changes", changes: [...found] });
  }
}

function answer(message: Answer): void {
  self.postMessage(message);
}
