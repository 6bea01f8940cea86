/** Reference values in whole numbers of 2⁻¹⁹², by Taylor's series alone: another way than that of lib/math/elementary. */
const PLACES = 192n;
/** 1. */
export const ONE = 1n << PLACES;

/** The exact value of a float, as a fixed-point number; what lies below 2⁻¹⁹² is cut off. */
export function fixed(x: number): bigint {
  const [mantissa, exponent] = parts(x);
  return shifted(mantissa, exponent + Number(PLACES));
}

/** A float as mantissa · 2^exponent, both whole. */
export function parts(x: number): readonly [bigint, number] {
  const bits = new BigInt64Array(new Float64Array([Math.abs(x)]).buffer)[0] as bigint;
  const biased = Number(bits >> 52n);
  const mantissa = (bits & ((1n << 52n) - 1n)) + (biased === 0 ? 0n : 1n << 52n);
  return [x < 0 ? -mantissa : mantissa, Math.max(1, biased) - 1075];
}

/** value · 2^by, cut off. */
export const shifted = (value: bigint, by: number): bigint => (by < 0 ? value >> BigInt(-by) : value << BigInt(by));

/** a · b. */
export const times = (a: bigint, b: bigint): bigint => (a * b) >> PLACES;
/** a / b. */
export const over = (a: bigint, b: bigint): bigint => (a << PLACES) / b;

/** Σ xᵏ/k!, over every k, the odd or the even ones, with signs that stay or alternate. */
function series(x: bigint, from: 0 | 1, step: 1 | 2, sign: 1n | -1n): bigint {
  let [term, sum] = [from === 0 ? ONE : x, 0n];
  const power = step === 1 ? x : times(x, x);
  for (let k = from; term !== 0n && term !== -1n; k += step) {
    sum += term;
    term = (sign * times(term, power)) / BigInt(step === 1 ? k + 1 : (k + 1) * (k + 2));
  }
  return sum;
}

/** The x at which the series gives 2, by Newton's steps. */
const LN2 = (() => {
  let x = (ONE * 7n) / 10n;
  for (let step = 0; step < 9; step++) x += over(2n * ONE, series(x, 0, 1, 1n)) - ONE;
  return x;
})();

/** eˣ = mantissa · 2^exponent, the mantissa in fixed point from ½ to 2. */
export function expOf(x: bigint): readonly [mantissa: bigint, exponent: number] {
  const exponent = x / LN2;
  // A shorter series, squared eight times, is quicker.
  let mantissa = series((x - exponent * LN2) / 256n, 0, 1, 1n);
  for (let halving = 0; halving < 8; halving++) mantissa = times(mantissa, mantissa);
  return [mantissa, Number(exponent)];
}

/** eˣ in fixed point, for x up to some 700. */
export function plainExp(x: bigint): bigint {
  const [mantissa, exponent] = expOf(x);
  return shifted(mantissa, exponent);
}

/** sin x. */
export const sineOf = (x: bigint): bigint => series(x, 1, 2, -1n);
/** cos x. */
export const cosineOf = (x: bigint): bigint => series(x, 0, 2, -1n);

/** How many units of its last place a float is off a value, given as mantissa · 2^exponent. */
export function unitsOff(found: number, value: bigint, exponent = 0): number {
  const [mantissa, unit] = parts(found);
  // The value counted in the float's units, with 64 more places.
  const there = shifted(value, exponent - Number(PLACES) - unit + 64);
  return Number(there - (mantissa << 64n)) / 2 ** 64;
}
