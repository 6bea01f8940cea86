import type { Prepared } from "@/lib/madm/method";
import { verified } from "@/lib/math/verify";
import type { WeightBlocks } from "@/lib/robustness/weights/sampler";
import { BLOCK, type Counts, countsHold } from "./counts";
import { engineOf } from "./engine";
import { keying } from "./keys";
import { startBlock } from "./random";
import { CHUNK, type Engine, LANES, type Size, type Tables } from "./tables";
import { share, UNIT } from "./ties";

export type Run = {
  readonly samples: number;
  readonly seed: number;
  /** The first block to count, and how many: all up to `samples` by default. */
  readonly from?: number;
  readonly blocks?: number;
  /** Where weights come from; uniform on the simplex where left out. */
  readonly weights?: WeightBlocks;
};

/**
 * Draws weights uniformly from the simplex, as exponential spacings (Devroye, L. (1986). Non-Uniform Random Variate Generation.
 * Springer, 207–210), orders the alternatives under each and counts. Keys equal to the last bit tie. Block number b of the
 * samples has random numbers of its own: blocks counted apart and added up give what one run gives, on any engine.
 *
 * @throws Refusal where the engine computes wrongly
 */
export function countsOf(size: Size, prepared: Prepared, run: Run, engine: Engine = engineOf(size)): Counts {
  return verified(
    "smaa",
    () => counted(size, prepared, run, engine),
    (counts) => countsHold(counts, size.rows),
  );
}

function counted(size: Size, prepared: Prepared, run: Run, engine: Engine): Counts {
  const { tables } = engine;
  const { rows, columns } = size;
  const { samples, seed, from = 0, blocks = Number.POSITIVE_INFINITY, weights } = run;
  for (const table of [tables.ahead, tables.places, tables.first, tables.ties, tables.parts]) table.fill(0);
  const keysOf = keying(engine, prepared);
  const vectors = new Float64Array(weights ? BLOCK * columns : 0);
  const end = Math.min(samples, (from + blocks) * BLOCK);
  for (let start = from * BLOCK; start < end; start += BLOCK) {
    const stop = Math.min(end, start + BLOCK);
    if (weights) weights(start / BLOCK, vectors);
    else startBlock(seed, start / BLOCK, tables.state);
    for (let at = start; at < stop; at += CHUNK) {
      if (weights) laidOut(vectors, (at - start) * columns, engine);
      else engine.draw();
      const here = Math.min(CHUNK, stop - at);
      keysOf(at, here);
      const groups = Math.floor(here / LANES);
      const found = groups > 0 ? engine.count(groups) : 0;
      if (found > 0) for (let group = 0; group < groups; group++) if (tables.tied[group]) engine.share(group, tables.tied[group] as number);
      for (let sample = LANES * groups; sample < here; sample++) share(tables, sample, true);
    }
  }
  return { seed, unit: UNIT, ...gathered(tables, Math.max(0, end - from * BLOCK)) };

  function laidOut(from: Float64Array, start: number, { tables: to }: Engine): void {
    for (let s = 0, k = start; s < CHUNK; s++)
      for (let j = 0; j < columns; j++, k++) to.weights[LANES * (columns * (s >> 2) + j) + (s & 3)] = from[k] as number;
  }

  function gathered({ ahead, places, first, ties, parts }: Tables, total: number) {
    const wins = new Float64Array(rows * rows);
    for (let i = 0, pair = 0; i < rows; i++)
      for (let k = i + 1; k < rows; k++, pair++) {
        let [over, level] = [0, 0];
        for (let at = LANES * pair; at < LANES * (pair + 1); at++) {
          over += ahead[at] as number;
          level += ties[at] as number;
        }
        const even = (UNIT / 2) * level;
        wins[i * rows + k] = UNIT * over + even;
        wins[k * rows + i] = UNIT * (total - over) - even;
      }
    return { samples: total, places: parts.map((part, at) => part + UNIT * (places[at] as number)), wins, firstWeights: first.slice() };
  }
}
