import { orderOf } from "./order";

/**
 * Positions of the values from the smallest (1) to the largest; equal values share the mean of the positions they fill
 * (1, 2.5, 2.5, 4). The values must be finite. O(n) for long lists, O(n log n) for short ones.
 */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const n = values.length;
  const order = orderOf(values instanceof Float64Array ? values : Float64Array.from(values), "ascending");
  const ranks = new Float64Array(n);
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && values[order[to] as number] === values[order[from] as number]) to++;
    for (let place = from; place < to; place++) ranks[order[place] as number] = (from + 1 + to) / 2;
  }
  return ranks;
}
