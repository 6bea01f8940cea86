import { type Nearest, reachOf } from "@/lib/robustness/reach/reach";
import { addCounts, BLOCK, type Counts } from "@/lib/robustness/smaa/counts";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { withUncertainFigures } from "@/lib/robustness/weights/figures";
import { weightBlocks } from "@/lib/robustness/weights/sampler";
import { serve } from "../../../_workers/serve";
import type { ReachAnswer, ReachAsk } from "./reach-line";

const SEED = 1;
const BLOCKS = 16;

serve<ReachAsk, ReachAnswer>((ask) => (ask.what === "places" ? places(ask) : changes(ask)), { order: "in-turn" });

function* places({ problem, method, options, constraints, spreads }: ReachAsk & { readonly what: "places" }): Generator<ReachAnswer> {
  const { rows, columns } = problem;
  const reach = reachOf(problem, method, options, constraints);
  yield { kind: "places", places: Array.from({ length: rows }, (_, row) => reach.ranks(row)), by: reach.by };
  const prepared = spreads ? withUncertainFigures(problem, method, options, spreads, SEED) : preparedFor(problem, method, options);
  const weights = weightBlocks(columns, constraints, SEED);
  let counts: Counts | null = null;
  for (let from = 0; from < BLOCKS; from++) {
    const more = countsOf(problem, prepared, { samples: BLOCKS * BLOCK, seed: SEED, from, blocks: 1, weights });
    counts = counts ? addCounts(counts, more) : more;
    const { unit, samples, places: counted } = counts;
    const sharesOf = (row: number) => counted.slice(row * rows, (row + 1) * rows).map((count) => count / (unit * samples));
    yield { kind: "shares", samples, shares: Array.from({ length: rows }, (_, row) => sharesOf(row)) };
  }
}

function* changes({ problem, method, options, constraints, norm, order }: ReachAsk & { readonly what: "changes" }): Generator<ReachAnswer> {
  const reach = reachOf(problem, method, options, constraints);
  const found = new Array<Nearest | null>(problem.rows).fill(null);
  for (const row of order) {
    found[row] = reach.nearest(row, norm);
    yield { kind: "changes", changes: [...found] };
  }
}
