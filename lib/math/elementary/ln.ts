import { productTail, sumTail } from "./exact";
import { LN2, LOG_BITS, LOGS_HIGH, LOGS_LOW, PER_TEN, PER_TWO, twoTo } from "./tables";

const [LN2_HIGH, LN2_LOW] = LN2;
/** From here on, what a float is to be multiplied by for a mantissa is one. */
const LEAST = twoTo(-1000);

const FLOAT = new Float64Array([1]);
const WORDS = new Int32Array(FLOAT.buffer);
/** Which half of a float holds its exponent, and what stands there for some numbers. */
const UPPER = WORDS[0] === 0 ? 1 : 0;
const upperOf = (x: number): number => {
  FLOAT[0] = x;
  return WORDS[UPPER] as number;
};
const FROM_ROOT = upperOf(Math.SQRT1_2);
const FROM_LEAST = upperOf(LEAST);
const BEYOND_LEAST = upperOf(Number.POSITIVE_INFINITY) - FROM_LEAST;
/** Around 1, where the logarithm of a float cannot be summed from others. */
const NEAR = 1 / 16;
const FROM_NEAR = upperOf(1 - NEAR);
const BEYOND_NEAR = upperOf(1 + NEAR) - FROM_NEAR;

/**
 * The natural logarithm, the same on every engine, within 0.6 units of the last place: ln 1 is 0, ln 0 is −∞, that of a
 * negative number NaN. With x = 2ᵏ·m, m from √½ to √2, and c = j/512 next to m, it is k·ln 2 + ln c + 2 artanh((m − c)/(m + c)).
 * Ranges are told apart by the exponent, as whole numbers: that is what makes it as fast as the engine's own.
 */
export function ln(x: number): number {
  const upper = upperOf(x);
  if ((upper - FROM_NEAR) >>> 0 < BEYOND_NEAR) return nearOne(x - 1);
  if ((upper - FROM_LEAST) >>> 0 >= BEYOND_LEAST) return x > 0 && x < 1 ? wide(x) : edge(x);
  return summed(x, upper, 0);
}

/** ln x + extra, rounded once, for an x that is neither near 1 nor at the edges. */
function summed(x: number, upper: number, extra: number): number {
  const k = (upper - FROM_ROOT) >> 20;
  const m = x * twoTo(LOG_BITS - k);
  const place = (m + 0.5) | 0;
  const s = (m - place) / (m + place);
  const z = s * s;
  const rest = k * LN2_LOW + (LOGS_LOW[place] as number) + extra + s * z * (2 / 3 + z * (2 / 5));
  return k * LN2_HIGH + (LOGS_HIGH[place] as number) + (s + s + rest);
}

/** ln(1 + f) for |f| up to 1/16: with s = f/(2 + f) it is 2 artanh s, and 2s = f − fs. */
function nearOne(f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  return f - s * (f - z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11))))));
}

function edge(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x > 0 ? x : Number.NaN;
}

/** What the last `wide` left over. */
let tail = 0;

/** ln x for a positive finite x, with 20 digits: the upper part is returned, the rest stands in `tail`. */
function wide(x: number): number {
  const raised = x < LEAST ? 64 : 0;
  const whole = x * twoTo(raised);
  const exponent = (upperOf(whole) - FROM_ROOT) >> 20;
  const m = whole * twoTo(-exponent) * twoTo(LOG_BITS);
  const k = exponent - raised;
  const place = (m + 0.5) | 0;
  const [over, under] = [m - place, m + place];
  const s = over / under;
  const product = s * under;
  const sTail = (over - product - productTail(s, under, product) - s * sumTail(m, place, under)) / under;
  const z = s * s;
  const series = s * z * (2 / 3 + z * (2 / 5 + z * (2 / 7)));
  const high = k * LN2_HIGH + (LOGS_HIGH[place] as number);
  const sum = high + 2 * s;
  const rest = sumTail(high, 2 * s, sum) + (2 * sTail + series + (k * LN2_LOW + (LOGS_LOW[place] as number)));
  const found = sum + rest;
  tail = rest - (found - sum);
  return found;
}

/** ln(1 + x) without loss near 0, the same on every engine, within 0.6 units of the last place; NaN below −1. */
export function log1p(x: number): number {
  if (x === 0) return x;
  if (Math.abs(x) < NEAR) return nearOne(x);
  const sum = 1 + x;
  const upper = upperOf(sum);
  return (upper - FROM_LEAST) >>> 0 < BEYOND_LEAST ? summed(sum, upper, sumTail(1, x, sum) / sum) : edge(sum);
}

/** artanh x, the same on every engine, within 0.6 units of the last place; ±∞ at ±1, NaN beyond. */
export function atanh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.2) {
    let series = 0;
    for (let k = 25; k > 1; k -= 2) series = x * x * (1 / k + series);
    return x + x * series;
  }
  if (!(size < 1)) return size === 1 ? x * Number.POSITIVE_INFINITY : Number.NaN;
  const [above, below] = [1 + size, 1 - size];
  const up = wide(above);
  const upTail = tail + sumTail(1, size, above) / above;
  const down = wide(below);
  const downTail = tail + sumTail(1, -size, below) / below;
  const sum = up - down;
  return (Math.sign(x) * (sum + (sumTail(up, -down, sum) + (upTail - downTail)))) / 2;
}

/** The logarithm to the base 10, the same on every engine, within 0.51 units of the last place; exact for powers of ten. */
export function log10(x: number): number {
  return scaled(x, PER_TEN);
}

/** The logarithm to the base 2, the same on every engine, within 0.51 units of the last place; exact for powers of two. */
export function log2(x: number): number {
  return scaled(x, PER_TWO);
}

function scaled(x: number, [high, low]: readonly [number, number]): number {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) return edge(x);
  const found = wide(x);
  const product = found * high;
  return product + (productTail(found, high, product) + found * low + tail * high);
}

/**
 * y · ln x for a positive finite x, with 20 digits, handed on as its upper part and the rest. Where the upper part is beyond
 * 2¹⁰, the rest is of no use to anybody and is 0.
 */
export function timesLn<T>(y: number, x: number, use: (high: number, low: number) => T): T {
  const found = wide(x);
  const high = y * found;
  return use(high, Math.abs(high) < 1024 ? productTail(y, found, high) + y * tail : 0);
}
