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
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * ([1, 2, 5].find((factor) => raw <= factor * power * (1 + 1e-9)) ?? 10);
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(most / step - 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}
