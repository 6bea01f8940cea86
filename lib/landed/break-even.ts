/**
 * Where a quantity that rises or falls steadily passes zero between two ends: the freight, duty, rate of exchange or price
 * at which nothing is left, or at which one market's margin meets another's. Halves the interval;
 * steps (a limit on parcels) are found as well as slopes.
 *
 * @param of the quantity; not NaN
 * @param from where one stands now
 * @param to how far to look
 * @param halvings at the most: each halves how far off the place can be
 * @returns the first place from `from` on at which the sign is another, `null` where it is the same at both ends
 */
export function crossing(of: (x: number) => number, from: number, to: number, halvings = 60): number | null {
  const side = Math.sign(of(from));
  if (side === 0) return from;
  if (Math.sign(of(to)) === side) return null;
  let same = from;
  let other = to;
  for (let k = 0; k < halvings; k++) {
    const middle = (same + other) / 2;
    if (middle === same || middle === other) break;
    if (Math.sign(of(middle)) === side) same = middle;
    else other = middle;
  }
  return other;
}
