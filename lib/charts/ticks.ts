import { log10 } from "@/lib/math/elementary/ln";
import { tenTo } from "@/lib/math/elementary/power";
/**
 * Round positions for an axis: multiples of 1, 2 or 5 × 10ᵏ that enclose the values, zero among them.
 *
 * @param wanted about how many steps
 * @returns rising; `[0, 1]` where every value is zero or none is given
 */
export function axisTicks(values: readonly number[], wanted: number): readonly number[] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (most === least) return [0, 1];
  const raw = (most - least) / wanted;
  const power = tenTo(Math.floor(log10(raw)));
  const step = power * ([1, 2, 5].find((factor) => raw <= factor * power * (1 + 1e-9)) ?? 10);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}

/** Decimals that tell the positions of an axis apart. */
export function decimalsOf(ticks: readonly number[]): number {
  return Math.max(0, -Math.floor(log10((ticks[1] ?? 1) - (ticks[0] ?? 0)) + 1e-9));
}

/** About so many powers of ten at most. */
const MOST_DECADES = 9;

/**
 * Positions for a logarithmic axis: powers of ten that enclose the values, at even distances.
 *
 * @param lists positive values
 * @returns rising, two at least; `[1, 10]` where no value is given
 */
export function decades(lists: readonly ArrayLike<number>[]): readonly number[] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const list of lists)
    for (let i = 0; i < list.length; i++) {
      const power = log10(list[i] as number);
      if (power < lowest) lowest = power;
      if (power > highest) highest = power;
    }
  if (!(lowest <= highest)) return [1, 10];
  const first = Math.floor(lowest + 1e-9);
  const span = Math.max(1, Math.ceil(highest - 1e-9) - first);
  const every = Math.ceil(span / (MOST_DECADES - 1));
  return Array.from({ length: Math.ceil(span / every) + 1 }, (_, k) => tenTo(first + k * every));
}
