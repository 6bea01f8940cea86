/** Where a column of ranks is drawn: each market's line, counted from 1 at the top, of its point and of its label. */
export type SlopeColumn = { readonly points: readonly number[]; readonly labels: readonly number[] };

/** Markets that tie share a point. Their labels stand one below the other all the same, in the order in which the markets come. */
export function slopeColumn(ranks: ArrayLike<number>): SlopeColumn {
  const points = Array.from(ranks);
  const order = points.map((_, market) => market).sort((a, b) => (points[a] as number) - (points[b] as number) || a - b);
  const labels: number[] = [];
  order.forEach((market, place) => {
    labels[market] = place + 1;
  });
  return { points, labels };
}
