import { productTail } from "./exact";
import { exp, expOfSum } from "./exp";
import { ln, timesLn } from "./ln";
import { twoTo } from "./tables";

/**
 * base^exponent, the same on every engine, within 0.52 units of the last place: exact where a float holds the result. Where
 * there is none it is what `**` gives: NaN for a broken power of a negative base and for (±1)^±∞.
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  const isWhole = Number.isInteger(exponent);
  if (Number.isNaN(exponent) || (base < 0 && Number.isFinite(base) && Number.isFinite(exponent) && !isWhole)) return Number.NaN;
  const size = positivePower(Math.abs(base), exponent);
  const isOdd = isWhole && exponent % 2 !== 0;
  return isOdd && (base < 0 || Object.is(base, -0)) ? -size : size;
}

function positivePower(base: number, exponent: number): number {
  if (base === 1) return Number.isFinite(exponent) ? 1 : Number.NaN;
  if (Number.isNaN(base)) return base;
  if (base === 0 || base === Number.POSITIVE_INFINITY || !Number.isFinite(exponent))
    return base < 1 === exponent < 0 ? Number.POSITIVE_INFINITY : 0;
  return timesLn(exponent, base, expOfSum);
}

/** x². */
export function square(x: number): number {
  return x * x;
}

/** 10^exponent, the same on every engine; for a whole exponent the float that the number stands for when it is written out. */
export function tenTo(exponent: number): number {
  return Number.isInteger(exponent) ? Number(`1e${exponent}`) : power(10, exponent);
}

/** ∛x, the same on every engine, within 0.51 units of the last place: exact for cubes. */
export function cbrt(x: number): number {
  const size = Math.abs(x);
  if (!(size > 0 && size < Number.POSITIVE_INFINITY)) return x;
  if (size < twoTo(-900)) return cbrt(x * twoTo(600)) * twoTo(-200);
  if (size > twoTo(900)) return cbrt(x * twoTo(-600)) * twoTo(200);
  // One step of Newton's from a root that is right to twelve digits, its cube taken exactly.
  const near = exp(ln(size) / 3);
  const flat = near * near;
  const cube = flat * near;
  const cubeTail = productTail(flat, near, cube) + productTail(near, near, flat) * near;
  return Math.sign(x) * (near - (cube - size + cubeTail) / (3 * flat));
}

/** √(Σ x²), the same on every engine, without leaving the range on the way; within n/2 + 1 units of the last place. */
export function hypot(values: ArrayLike<number>): number {
  let largest = 0;
  for (let at = 0; at < values.length; at++) largest = Math.max(largest, Math.abs(values[at] as number));
  const factor = largest > twoTo(500) ? twoTo(-600) : largest < twoTo(-400) ? twoTo(600) : 1;
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += square((values[at] as number) * factor);
  return Math.sqrt(sum) / factor;
}
