import { square } from "@/lib/math/elementary/power";
import { midRanks } from "@/lib/math/mid-ranks";

/** How far several people agree on the order of the criteria. */
export type Concordance = {
  /** Kendall's W corrected for ties, 0–1; `null` where everybody ties everything. Chance alone gives 1 / people. */
  readonly w: number | null;
  /** (mW − 1) / (m − 1), the mean rank correlation between two of them, −1/(m − 1) to 1: what chance gives is 0. `null` likewise. */
  readonly meanCorrelation: number | null;
};

/**
 * Kendall's coefficient of concordance over everyone's order, equal ranks sharing their mean:
 * W = 12 S / (m² (n³ − n) − m T), T = Σ (t³ − t) over each person's ties.
 * Kendall, M. G. and Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics 10(3), 275–287.
 *
 * @param orders for each person a value for each item; a larger one comes first. At least two people and two items
 */
export function concordanceOf(orders: readonly ArrayLike<number>[]): Concordance {
  const people = orders.length;
  const items = orders[0]?.length ?? 0;
  if (people < 2 || items < 2) return { w: null, meanCorrelation: null };
  const sums = new Float64Array(items);
  let ties = 0;
  for (const order of orders) {
    const ranks = midRanks(Float64Array.from(order, (value) => -value));
    ranks.forEach((rank, j) => {
      sums[j] = (sums[j] as number) + rank;
    });
    for (const size of tieSizes(ranks)) ties += cubeLess(size);
  }
  const mean = (people * (items + 1)) / 2;
  const spread = sums.reduce((total, sum) => total + square(sum - mean), 0);
  const most = square(people) * cubeLess(items) - people * ties;
  if (most === 0) return { w: null, meanCorrelation: null };
  const w = Math.min(1, (12 * spread) / most);
  return { w, meanCorrelation: (people * w - 1) / (people - 1) };
}

/** n³ − n. */
const cubeLess = (n: number): number => n * square(n) - n;

function tieSizes(ranks: Float64Array): number[] {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return [...counts.values()];
}
