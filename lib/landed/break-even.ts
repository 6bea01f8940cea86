/**
 * Where a quantity passes zero between two ends: the freight, duty, rate of exchange or price at which nothing is left, or at
 * which one market's margin meets another's. Walks in steps until the sign is another, then halves; jumps (a limit on parcels)
 * are found as well as slopes.
 *
 * @param of the quantity; not NaN
 * @param from where one stands now
 * @param to how far to look
 * @param halvings at the most: each halves how far off the place can be
 * @returns the first place from `from` on that the steps show, on the far side of it; `null` where the sign is the same after every step
 */
export function crossing(of: (x: number) => number, from: number, to: number, halvings = 60): number | null {
  const side = Math.sign(of(from));
  if (side === 0) return from;
  let same = from;
  let other = from;
  for (let step = 1; step <= STEPS; step++) {
    other = step === STEPS ? to : from + ((to - from) * step) / STEPS;
    if (Math.sign(of(other)) !== side) break;
    if (step === STEPS) return null;
    same = other;
  }
  for (let k = 0; k < halvings; k++) {
    const middle = (same + other) / 2;
    if (middle === same || middle === other) break;
    if (Math.sign(of(middle)) === side) same = middle;
    else other = middle;
  }
  return other;
}

/** A quantity that rises and falls again within one of so many steps looks as if it had stayed. */
const STEPS = 12;
