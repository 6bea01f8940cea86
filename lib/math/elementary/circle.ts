import { productTail, sumTail } from "./exact";
import { QUARTER, twoTo } from "./tables";

const [QUARTER_HIGH, QUARTER_MIDDLE, QUARTER_LOW] = QUARTER;
const ROUND = 1.5 * twoTo(52);
/** Radians up to which a turn is taken off without loss. */
const MOST = 1600;

/** The sine of an angle in radians from −1600 to 1600, the same on every engine, within 0.8 units of the last place. */
export function sin(x: number): number {
  return turned(x, 0);
}

/** The cosine of an angle in radians from −1600 to 1600, the same on every engine, within 0.8 units of the last place. */
export function cos(x: number): number {
  return turned(x, 1);
}

/** sin(x + quarters · π/2): x = n·π/2 + r with |r| up to π/4, r in two parts. */
function turned(x: number, quarters: number): number {
  if (!(Math.abs(x) <= MOST)) throw new RangeError(`An angle of ${x}: at most ${MOST} radians.`);
  if (x === 0 && quarters === 0) return x;
  const n = x * (1 / (QUARTER_HIGH + QUARTER_MIDDLE)) + ROUND - ROUND;
  const high = x - n * QUARTER_HIGH;
  const middle = n * QUARTER_MIDDLE;
  const rest = high - middle;
  const low = sumTail(high, -middle, rest) - n * QUARTER_LOW;
  const r = rest + low;
  const tail = rest - r + low;
  const quadrant = (n + quarters) & 3;
  const value = quadrant % 2 === 0 ? sineOf(r, tail) : cosineOf(r, tail);
  return quadrant < 2 ? value : -value;
}

/** sin(r + tail) for |r| up to π/4, by its series. */
function sineOf(r: number, tail: number): number {
  const z = r * r;
  let series = 1;
  for (let k = 18; k > 2; k -= 2) series = 1 - (z / (k * (k + 1))) * series;
  return r + (tail * (1 - z / 2) - ((r * z) / 6) * series);
}

/** cos(r + tail): the same. */
function cosineOf(r: number, tail: number): number {
  const z = r * r;
  let series = 1;
  for (let k = 17; k > 3; k -= 2) series = 1 - (z / (k * (k + 1))) * series;
  const fall = z / 2;
  const near = 1 - fall;
  return near + (1 - near - fall + (((z * z) / 24) * series - r * tail));
}

/** Of arsin x = x + x³ Σ cₖ x²ᵏ. */
const ARC: number[] = [];
for (let k = 1, share = 0.5; k <= 27; k++, share *= (2 * k - 1) / (2 * k)) ARC.push(share / (2 * k + 1));

/** The angle in radians whose sine is x, the same on every engine, within 0.7 units of the last place; NaN beyond ±1. */
export function asin(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return Number.NaN;
  if (size < 0.5) return x + arc(x);
  // π/2 − 2 arsin √((1 − x)/2), the root with what its rounding took.
  const half = (1 - size) / 2;
  const root = Math.sqrt(half);
  const flat = root * root;
  const rootTail = root === 0 ? 0 : (half - flat - productTail(root, root, flat)) / (2 * root);
  const quarter = QUARTER_HIGH + QUARTER_MIDDLE;
  const found = quarter - 2 * root;
  const low = sumTail(QUARTER_HIGH, QUARTER_MIDDLE, quarter) + QUARTER_LOW - 2 * (rootTail + arc(root));
  return Math.sign(x) * (found + (sumTail(quarter, -2 * root, found) + low));
}

/** arsin x − x for |x| up to ½. */
function arc(x: number): number {
  const z = x * x;
  return x * z * ARC.reduceRight((sum, factor) => factor + z * sum, 0);
}
