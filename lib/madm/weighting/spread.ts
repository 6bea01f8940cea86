import { square } from "@/lib/math/elementary/power";
/** A column brought to 0–1: (x − low) / (high − low), turned round for a cost. A constant column becomes zeros. */
export function unitInterval(values: Float64Array, low: number, high: number, cost = false): Float64Array {
  if (low === high) return new Float64Array(values.length);
  return values.map((value) => (cost ? high - value : value - low) / (high - low));
}

/**
 * Standard deviation of a sample, √(Σ(x − mean)² / (m − 1)); 0 for a single value. Needs at least one value.
 * Weights come out the same with m for m − 1.
 */
export function deviation(values: Float64Array): number {
  const m = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / m;
  const squares = values.reduce((sum, value) => sum + square(value - mean), 0);
  return m === 1 ? 0 : Math.sqrt(squares / (m - 1));
}
