import { minimise } from "@/lib/math/programming/linear-program";
import type { HalfSpaces } from "@/lib/robustness/weights/constraints";

/** A lead in units of its largest part, which changes nothing but the scale. */
export function unit(values: Float64Array): Float64Array {
  const most = values.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return most === 0 ? values : values.map((value) => value / most);
}

/** The largest margin by which all leads can be kept at once, from −1 to 1, and what each lead costs it. */
export function widest(
  columns: number,
  leads: readonly Float64Array[],
  { rows, bounds }: HalfSpaces,
): { readonly margin: number; readonly prices: Float64Array; readonly weights: Float64Array | null } {
  // Unknowns: the weights, and the margin plus one.
  const padded = (values: ArrayLike<number>, last: number) =>
    Float64Array.from({ length: columns + 1 }, (_, j) => (j < columns ? (values[j] as number) : last));
  const found = minimise({
    objective: padded(new Float64Array(columns), -1),
    rows: [
      padded(new Float64Array(columns).fill(1), 0),
      ...leads.map((side) => padded(side, -1)),
      ...rows.map((row) => padded(row, 0)),
      padded(new Float64Array(columns), -1),
    ],
    bounds: [1, ...leads.map(() => -1), ...bounds, -2],
    equalities: 1,
  });
  if (!found) return { margin: -1, prices: new Float64Array(leads.length), weights: null };
  return { margin: -found.value - 1, prices: found.prices.slice(1, 1 + leads.length), weights: found.x.slice(0, columns) };
}
