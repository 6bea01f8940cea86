import { nearlyEqual } from "@/lib/math/compare";
import { ascendingOrder } from "./order";

/**
 * Competition ranks of scores: 1 is best, tied scores share the lower number (1, 2, 2, 4).
 * Two scores tie when they differ by at most 1e-12 (relative, from 1 up); a run of ties is measured from its best member,
 * so a long chain of tiny steps cannot tie its two ends. The scores must be finite.
 *
 * @param better whether a high or a low score is better
 */
export function ranksOf(scores: ArrayLike<number>, better: "higher" | "lower"): Int32Array {
  const cost = new Float64Array(scores.length);
  for (let i = 0; i < cost.length; i++) cost[i] = better === "lower" ? (scores[i] as number) : -(scores[i] as number);
  const ranks = new Int32Array(cost.length);
  let head = 0;
  let leader = 0;
  ascendingOrder(cost).forEach((row, place) => {
    const score = cost[row] as number;
    if (place === 0 || !nearlyEqual(score, leader)) {
      head = place;
      leader = score;
    }
    ranks[row] = head + 1;
  });
  return ranks;
}
