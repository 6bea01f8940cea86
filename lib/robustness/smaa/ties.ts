import { type Engine, LANES } from "./tables";
import { inSteps } from "./twin";

/** Divisible by every number up to 16, so that up to 16 alternatives share a place in whole numbers of one size. */
export const UNIT = 720_720;

/** Counts what an engine leaves. */
export type Sharer = {
  /** Pairs i < k as in `ahead`: how often they tie. */
  readonly ties: Float64Array;
  /** Alternatives × places, in units. */
  readonly parts: Float64Array;
  /** Counts a sample with ties; `whole` where not even who is ahead of whom has been counted. */
  share(sample: number, whole?: boolean): void;
};

/** Counts the samples an engine leaves: those with ties, and those of a group that is not full. */
export function sharer({ tables: { rows, columns, weights, keys, ahead, first } }: Engine): Sharer {
  const ties = new Float64Array((rows * (rows - 1)) / 2);
  const parts = new Float64Array(rows * rows);
  const before = new Int32Array(rows);
  const alike = new Int32Array(rows);
  const earlier = new Int32Array(rows);
  const one = (counts: Int32Array | Float64Array, at: number) => {
    counts[at] = (counts[at] as number) + 1;
  };
  return {
    ties,
    parts,
    share(sample, whole = false) {
      const [group, lane] = [sample >> 2, sample & 3];
      for (const counts of [before, alike, earlier]) counts.fill(0);
      for (let i = 0, pair = 0; i < rows; i++) {
        const key = keys[LANES * (rows * group + i) + lane] as number;
        for (let k = i + 1; k < rows; k++, pair++) {
          const other = keys[LANES * (rows * group + k) + lane] as number;
          if (key > other) {
            one(before, k);
            if (whole) one(ahead, LANES * pair + lane);
          } else if (key === other) {
            one(ties, pair);
            one(alike, i);
            one(alike, k);
            one(earlier, k);
          } else one(before, i);
        }
      }
      for (let i = 0; i < rows; i++) {
        const rank = before[i] as number;
        const sharing = (alike[i] as number) + 1;
        // What does not divide evenly goes round, so that each alternative and each place still gets a whole unit.
        const [part, rest] = [Math.floor(UNIT / sharing), UNIT % sharing];
        for (let p = 0; p < sharing; p++)
          parts[i * rows + rank + p] =
            (parts[i * rows + rank + p] as number) + part + (((earlier[i] as number) + p) % sharing < rest ? 1 : 0);
        if (rank > 0) continue;
        for (let j = 0; j < columns; j++)
          first[i * columns + j] = (first[i * columns + j] as number) + inSteps(weights[LANES * (columns * group + j) + lane] as number);
      }
    },
  };
}
