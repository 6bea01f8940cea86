import { square } from "@/lib/math/elementary/power";
/** A column brought to 0–1: (x − low) / (high − low), turned round for a cost. A constant column becomes zeros. */
export function unitInterval(values: Float64Array, low: number, high: number, cost = false): Float64Array {
  if (low === high) return new Float64Array(values.length);
  const out = new Float64Array(values.length);
  const range = high - low;
  for (let i = 0; i < out.length; i++) out[i] = (cost ? high - (values[i] as number) : (values[i] as number) - low) / range;
  return out;
}

/**
 * Standard deviation of a sample, √(Σ(x − mean)² / (m − 1)); 0 for a single value. Needs at least one value.
 * Weights come out the same with m for m − 1.
 */
export function deviation(values: Float64Array): number {
  const m = values.length;
  let sum = 0;
  for (let i = 0; i < m; i++) sum += values[i] as number;
  const mean = sum / m;
  let squares = 0;
  for (let i = 0; i < m; i++) squares += square((values[i] as number) - mean);
  return m === 1 ? 0 : Math.sqrt(squares / (m - 1));
}
