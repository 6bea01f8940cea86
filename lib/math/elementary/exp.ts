import { sumTail } from "./exact";
import { ROOTS, STEP, STEPS, twoTo } from "./tables";

const [STEP_HIGH, STEP_LOW] = STEP;
const STEPS_PER_ONE = 1 / (STEP_HIGH + STEP_LOW);
/** Adding and taking away 1.5 · 2⁵² rounds a number below 2⁵¹ to the nearest whole one. */
const ROUND = 1.5 * twoTo(52);
/** eˣ is an ordinary float between these. */
const [LEAST, MOST] = [-708, 709];

/**
 * eˣ, the same on every engine, within 0.52 units of the last place (1 below 1e-307, where floats have fewer digits).
 * Never falls as x rises. x = (n·ln 2)/128 + r, so eˣ = 2^⌊n/128⌋ · 2^((n mod 128)/128) · eʳ with |r| ≤ ln 2/256.
 */
export function exp(x: number): number {
  if (!(x > LEAST && x < MOST)) return expOfSum(x, 0);
  const n = stepsIn(x);
  return mantissa(n, restOf(x, n)) * twoTo(n >> 7);
}

/** How many steps of ln 2/128 make x, to the nearest. */
function stepsIn(x: number): number {
  return x * STEPS_PER_ONE + ROUND - ROUND;
}

/** What x has beyond n such steps. */
function restOf(x: number, n: number): number {
  return x - n * STEP_HIGH - n * STEP_LOW;
}

/** e^(n·ln 2/128 + r) without its whole power of two, from ½ to 2. */
function mantissa(n: number, r: number): number {
  const place = 2 * (n & (STEPS - 1));
  return (ROOTS[place] as number) + correction(place, r);
}

/** What the root tabled at a place lacks of its product with eʳ. */
function correction(place: number, r: number): number {
  const rise = r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  return (ROOTS[place + 1] as number) + (ROOTS[place] as number) * rise;
}

/** 2^shift · e^(x + tail), for a tail that is no more than the rounding of x, also where it leaves the range of floats. */
export function expOfSum(x: number, tail: number, shift = 0): number {
  if (x < -750) return 0;
  if (!(x < 720)) return x > 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  const n = stepsIn(x);
  // In two factors, since the power of two alone may be out of range.
  const half = n >> 8;
  return mantissa(n, restOf(x, n) + tail) * twoTo(half) * twoTo((n >> 7) - half + shift);
}

/** eˣ − 1 without loss near 0, the same on every engine, within 0.65 units of the last place. */
export function expm1(x: number): number {
  if (x === 0) return x;
  if (Math.abs(x) < 0.05) {
    let series = 1;
    for (let k = 10; k > 2; k--) series = 1 + (x / k) * series;
    return x + ((x * x) / 2) * series;
  }
  if (!(x < 40)) return exp(x) - 1;
  if (x < -40) return -1;
  return spread(x, 0, -1);
}

/** (eˣ − e⁻ˣ)/2, the same on every engine, within 0.6 units of the last place. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.3) {
    let series = 1;
    for (let k = 16; k > 2; k -= 2) series = 1 + ((x * x) / (k * (k + 1))) * series;
    return x + ((x * x * x) / 6) * series;
  }
  return Math.sign(x) * halfOf(size, -1);
}

/** (eˣ + e⁻ˣ)/2, the same on every engine, within 0.6 units of the last place. */
export function cosh(x: number): number {
  return halfOf(Math.abs(x), 1);
}

/** (eˣ ± e⁻ˣ)/2 for x ≥ 0. */
function halfOf(x: number, sign: 1 | -1): number {
  // Beyond, e⁻ˣ is below the last place.
  if (!(x < 40)) return expOfSum(x, 0, -1);
  return spread(x, sign, 0) / 2;
}

/** eˣ + sign · e⁻ˣ + added, rounded once, for |x| up to 40. */
function spread(x: number, sign: 1 | -1 | 0, added: 0 | -1): number {
  const n = stepsIn(x);
  const r = restOf(x, n);
  const [up, down] = [2 * (n & (STEPS - 1)), 2 * (-n & (STEPS - 1))];
  const [large, small] = [twoTo(n >> 7), sign * twoTo(-n >> 7)];
  const high = large * (ROOTS[up] as number);
  const other = small * (ROOTS[down] as number) + added;
  const sum = high + other;
  return sum + (sumTail(high, other, sum) + large * correction(up, r) + small * correction(down, -r));
}
