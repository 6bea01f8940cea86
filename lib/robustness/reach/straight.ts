import type { HalfSpaces } from "@/lib/robustness/weights/constraints";

/** What orders the alternatives at these weights: the higher, the better. */
export type Keys = (weights: Float64Array) => Float64Array;

/** The leads of a row (how far it is behind) as straight functions of the weights that agree with them, and in slope, here. */
export function straightened(keysAt: Keys, row: number, better: 1 | -1, here: Float64Array): Float64Array[] {
  const now = Float64Array.from(keysAt(here));
  const tiny = 1e-6;
  // A step towards a corner keeps the sum at one; over such weights its slope is as good as that along one weight.
  const slopes = Array.from(here, (_, j) => {
    const there = keysAt(here.map((weight, at) => weight + tiny * ((at === j ? 1 : 0) - weight)));
    return Float64Array.from(there, (key, i) => (key - (now[i] as number)) / tiny);
  });
  return Array.from(now, (_, k) => k).flatMap((k) => {
    if (k === row) return [];
    const side = Float64Array.from(slopes, (slope) => better * ((slope[row] as number) - (slope[k] as number)));
    const ahead = better * ((now[row] as number) - (now[k] as number));
    const constant = ahead - side.reduce((sum, value, j) => sum + value * (here[j] as number), 0);
    // The weights add up to one, so that a constant is as much of each.
    return [side.map((value) => value + constant)];
  });
}

/** The constraints, and no weight farther than the leash from where it is. */
export function leashed(within: HalfSpaces, here: Float64Array, leash: number): HalfSpaces {
  if (leash >= 1) return within;
  const units = Array.from(here, (_, j) => here.map((_, at) => (at === j ? 1 : 0)));
  return {
    rows: [...within.rows, ...units, ...units.map((one) => one.map((value) => 0 - value))],
    bounds: [...within.bounds, ...Array.from(here, (weight) => weight - leash), ...Array.from(here, (weight) => 0 - weight - leash)],
  };
}

/** The weights a part of the way from some to others. */
export function between(from: Float64Array, to: Float64Array, part: number): Float64Array {
  return from.map((weight, j) => weight + part * ((to[j] as number) - weight));
}
