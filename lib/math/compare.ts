/** Relative tolerance under which two computed floats count as equal. */
export const TOLERANCE = 1e-12;

/**
 * True when `a` and `b` differ by at most `tolerance`, relative to the larger of them and never below 1. An infinite number is
 * near to itself alone, NaN to nothing.
 */
export function nearlyEqual(a: number, b: number, tolerance = TOLERANCE): boolean {
  if (a === b) return true;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b));
}
