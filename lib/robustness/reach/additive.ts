import type { Prepared } from "@/lib/madm/method";

/** Differences this small beside the figures they are taken of are rounding. */
const ROUNDING = 1e-12;

/**
 * The parts of an additive method, alternatives × criteria, more being better: alternative i ranks before k at weights w where
 * Σⱼ wⱼ·(part of i − part of k) is above zero, so that questions about all weights are linear programs. `null` for a method
 * whose order is no weighted sum of anything fixed.
 */
export function partsOf(prepared: Prepared): Float64Array | null {
  return prepared.kind === "sums" ? prepared.matrix : null;
}

/** How far one alternative's parts are ahead of another's, criterion by criterion; 0 where they differ by rounding alone. */
export function lead(parts: Float64Array, columns: number, row: number, other: number): Float64Array {
  return Float64Array.from({ length: columns }, (_, j) => {
    const [one, two] = [parts[row * columns + j] as number, parts[other * columns + j] as number];
    return Math.abs(one - two) <= ROUNDING * Math.max(Math.abs(one), Math.abs(two)) ? 0 : one - two;
  });
}
