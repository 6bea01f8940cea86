import { nearlyEqual } from "@/lib/math/compare";

/**
 * Competition ranks of scores: 1 is best, tied scores share the lower number (1, 2, 2, 4).
 * Two scores tie when they differ by at most 1e-12 (relative, from 1 up); a run of ties is measured from its best member,
 * so a long chain of tiny steps cannot tie its two ends.
 *
 * @param better whether a high or a low score is better
 */
export function ranksOf(scores: ArrayLike<number>, better: "higher" | "lower"): Int32Array {
  const sign = better === "higher" ? -1 : 1;
  const order = Array.from({ length: scores.length }, (_, i) => i);
  order.sort((a, b) => sign * ((scores[a] as number) - (scores[b] as number)) || a - b);
  const ranks = new Int32Array(scores.length);
  let head = 0;
  order.forEach((row, place) => {
    const leader = order[head] as number;
    if (!nearlyEqual(scores[row] as number, scores[leader] as number)) head = place;
    ranks[row] = head + 1;
  });
  return ranks;
}
