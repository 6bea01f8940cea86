import { nearlyEqual } from "@/lib/math/compare";
import { orderOf } from "@/lib/math/order";

/**
 * Competition ranks of scores: 1 is best, tied scores share the lower number (1, 2, 2, 4).
 * Two scores tie when they differ by at most 1e-12 (relative, from 1 up); a run of ties is measured from its best member,
 * so a long chain of tiny steps cannot tie its two ends. The scores must be finite.
 *
 * @param better whether a high or a low score is better
 */
export function ranksOf(scores: ArrayLike<number>, better: "higher" | "lower"): Int32Array {
  const values = scores instanceof Float64Array ? scores : Float64Array.from(scores);
  const order = orderOf(values, better === "lower" ? "ascending" : "descending");
  const ranks = new Int32Array(values.length);
  for (let place = 0, rank = 1, leader = Number.NaN; place < order.length; place++) {
    const row = order[place] as number;
    const score = values[row] as number;
    if (!nearlyEqual(score, leader)) {
      rank = place + 1;
      leader = score;
    }
    ranks[row] = rank;
  }
  return ranks;
}
