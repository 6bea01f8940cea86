/**
 * What the elementary functions start from, worked out in whole numbers: those are exact on every engine, as are + − × ÷ and
 * the square root of floats, while ECMAScript leaves `Math.exp`, `Math.log`, `**` and their like to the engine, and engines
 * differ in the last digit. No function of this folder uses any of those.
 */

/** Binary places of the fixed-point numbers below. */
const PLACES = 128n;
const ONE = 1n << PLACES;
/** How many places the upper part of a constant keeps: few enough for its products with a power's exponent to be exact. */
const KEPT = 42n;

const LOWEST = -1074;
const POWERS = new Float64Array(2098);
POWERS[-LOWEST] = 1;
for (let at = -LOWEST + 1; at < POWERS.length; at++) POWERS[at] = 2 * (POWERS[at - 1] as number);
for (let at = -LOWEST - 1; at >= 0; at--) POWERS[at] = (POWERS[at + 1] as number) / 2;

/** 2ᵏ, exact, for whole k from −1074 to 1023; NaN for what is not among those. */
export function twoTo(k: number): number {
  return POWERS[k - LOWEST] ?? Number.NaN;
}

/** How finely 2ˣ is tabled, and ln x: in steps of 1/128 and of 2⁻⁹. */
export const STEPS = 128;
/** See `STEPS`. */
export const LOG_BITS = 9;

/** 2^(j/128) as a float and what is left of it, at 2j and 2j + 1. */
export const ROOTS = new Float64Array(2 * STEPS);
/** ln(j/512) in whole 2⁻⁴², from √½ to √2. */
export const LOGS_HIGH = new Float64Array(726);
/** What is left of it. */
export const LOGS_LOW = new Float64Array(LOGS_HIGH.length);

/** Two floats whose sum is the number: the upper one in whole 2⁻⁴². */
type Parts = readonly [high: number, low: number];

const ln2 = 2n * artanhOfOneOver(3n);
/** ln 2. */
export const LN2 = parts(ln2);
/** ln 2 / 128. */
export const STEP = parts(ln2 / BigInt(STEPS));
/** π/2 = 2(4 artan ⅕ − artan 1/239), in whole 2⁻³³, whole 2⁻⁶⁶, and the rest. */
export const QUARTER = inThree(2n * (4n * artanOfOneOver(5n) - artanOfOneOver(239n)));
/** 1 / ln 10 and 1 / ln 2: the float next to it, and what is left. */
export const PER_TEN = nearest((ONE * ONE) / (3n * ln2 + 2n * artanhOfOneOver(9n)));
/** See `PER_TEN`. */
export const PER_TWO = nearest((ONE * ONE) / ln2);

let root = 2n * ONE;
for (let count = 1; count < STEPS; count *= 2) root = squareRoot(root * ONE);
for (let j = 0, power = ONE; j < STEPS; j++, power = (power * root) >> PLACES) ROOTS.set(nearest(power), 2 * j);
// ln((j + 1)/j) = 2 artanh(1/(2j + 1))
const ONE_AT = 1 << LOG_BITS;
for (let j = ONE_AT, log = 0n; j < LOGS_HIGH.length; log += 2n * artanhOfOneOver(BigInt(2 * j++ + 1))) hold(j, log);
for (let j = ONE_AT, log = 0n; j >= 361; log -= 2n * artanhOfOneOver(BigInt(2 * j-- - 1))) hold(j, log);

function hold(j: number, log: bigint): void {
  [LOGS_HIGH[j], LOGS_LOW[j]] = parts(log);
}

/** artanh(1/n) = Σ n⁻ᵏ/k over odd k. */
function artanhOfOneOver(n: bigint): bigint {
  const square = n * n;
  let sum = 0n;
  for (let k = 1n, power = ONE / n; power > 0n; k += 2n, power /= square) sum += power / k;
  return sum;
}

/** artan(1/n): the same with signs that alternate. */
function artanOfOneOver(n: bigint): bigint {
  let sum = 0n;
  for (let k = 1n, power = ONE / n; power !== 0n; k += 2n, power /= -n * n) sum += power / k;
  return sum;
}

function squareRoot(value: bigint): bigint {
  let found = 2n * ONE;
  for (;;) {
    const next = (found + value / found) >> 1n;
    if (next >= found) return found;
    found = next;
  }
}

function toFloat(value: bigint): number {
  return Number(value) * twoTo(-Number(PLACES));
}

function cut(value: bigint, kept: bigint): bigint {
  return (value >> (PLACES - kept)) << (PLACES - kept);
}

function parts(value: bigint): Parts {
  const high = cut(value, KEPT);
  return [toFloat(high), toFloat(value - high)];
}

function inThree(value: bigint): readonly [number, number, number] {
  const high = cut(value, 33n);
  const middle = cut(value - high, 66n);
  return [toFloat(high), toFloat(middle), toFloat(value - high - middle)];
}

function nearest(value: bigint): Parts {
  const high = toFloat(value);
  return [high, toFloat(value - BigInt(high * twoTo(100)) * (1n << (PLACES - 100n)))];
}
