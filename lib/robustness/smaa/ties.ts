import { inSteps } from "./steps";
import { LANES, type Tables } from "./tables";

/** Divisible by every number up to 16, so that up to 16 alternatives share a place in whole numbers of one size. */
export const UNIT = 720_720;

/**
 * Counts a sample that was left: one with ties, or one of a group that is not full. `whole` where not even who is ahead of whom
 * has been counted.
 */
export function share(tables: Tables, sample: number, whole = false): void {
  const { rows, columns, weights, keys, before, alike, earlier, ahead, ties, parts, first } = tables;
  const [group, lane] = [sample >> 2, sample & 3];
  for (const counts of [before, alike, earlier]) counts.fill(0);
  for (let i = 0, pair = 0; i < rows; i++) {
    const key = keys[LANES * (rows * group + i) + lane] as number;
    for (let k = i + 1; k < rows; k++, pair++) {
      const other = keys[LANES * (rows * group + k) + lane] as number;
      if (key > other) {
        more(before, k);
        if (whole) more(ahead, LANES * pair + lane);
      } else if (key === other) {
        more(ties, LANES * pair + lane);
        more(alike, i);
        more(alike, k);
        more(earlier, k);
      } else more(before, i);
    }
  }
  for (let i = 0; i < rows; i++) {
    const rank = before[i] as number;
    const sharing = (alike[i] as number) + 1;
    // What does not divide evenly goes round, so that each alternative and each place still gets a whole unit.
    const [part, rest] = [Math.floor(UNIT / sharing), UNIT % sharing];
    for (let p = 0; p < sharing; p++)
      parts[i * rows + rank + p] = (parts[i * rows + rank + p] as number) + part + (((earlier[i] as number) + p) % sharing < rest ? 1 : 0);
    if (rank > 0) continue;
    for (let j = 0; j < columns; j++)
      first[i * columns + j] = (first[i * columns + j] as number) + inSteps(weights[LANES * (columns * group + j) + lane] as number);
  }
}

function more(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] as number) + 1;
}
