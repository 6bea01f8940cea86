import { tenTo } from "@/lib/math/elementary/power";
import { refuse } from "@/lib/math/refusal";

/** All values a figure can stand for, ends included. */
export type Interval = { readonly low: number; readonly high: number };

/** What floating-point arithmetic may shift an end by, relative to its size: far below half a unit of any printed digit. */
const SLACK = 1e-9;

/**
 * What a printed number stands for: itself ± half a unit of its last digit. "5.28" is [5.275, 5.285], "7" is [6.5, 7.5].
 *
 * @param text digits as printed, thousands commas allowed; `shift` powers of ten to multiply by (−3 reads millions as billions)
 * @throws Refusal where the text is no number
 */
export function printedInterval(text: string, shift = 0): Interval {
  const digits = text.replaceAll(",", "");
  if (!/^-?\d+(\.\d+)?$/.test(digits)) refuse("not-a-number", ["value"], { found: text });
  const decimals = digits.split(".")[1]?.length ?? 0;
  const half = 5 * tenTo(shift - decimals - 1);
  const value = Number(shifted(digits, shift));
  return { low: value - half, high: value + half };
}

/** A printed number multiplied by a power of ten, digit for digit: "86.99" by −3 is "0.08699", "1.8" by 3 is "1800". */
export function shifted(text: string, shift: number): string {
  const [, sign, whole, part] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text.replaceAll(",", "")) as unknown as [string, string, string, string?];
  const digits = `${"0".repeat(Math.max(0, -shift))}${whole}${part ?? ""}${"0".repeat(Math.max(0, shift - (part?.length ?? 0)))}`;
  const decimals = Math.max(0, (part?.length ?? 0) - shift);
  const head = digits.slice(0, digits.length - decimals).replace(/^0+(?=\d)/, "") || "0";
  return `${sign}${head}${decimals > 0 ? `.${digits.slice(digits.length - decimals)}` : ""}`;
}

/** An interval that holds one value. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** a + b. */
export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

/** a − b. */
export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** a × k. */
export function scaled(a: Interval, k: number): Interval {
  return k < 0 ? { low: a.high * k, high: a.low * k } : { low: a.low * k, high: a.high * k };
}

/** a ÷ b; `null` where b may be zero. */
export function over(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** True where both can stand for the same value: the intervals touch or overlap. */
export function meet(a: Interval, b: Interval): boolean {
  const slack = SLACK * Math.max(1, Math.abs(a.low), Math.abs(a.high));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** The middle of an interval. */
export function middle({ low, high }: Interval): number {
  return (low + high) / 2;
}
