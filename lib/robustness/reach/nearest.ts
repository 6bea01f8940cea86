import { dot } from "@/lib/math/dot";
import { shortest } from "@/lib/math/programming/least-distance";
import { minimise } from "@/lib/math/programming/linear-program";
import type { HalfSpaces } from "@/lib/robustness/weights/constraints";

/** How a change of weights is measured. `L1`: Σ|Δw|, twice the weight that moves. `L2`: √ΣΔw². */
export type Norm = "L1" | "L2";

/** The weights within half-spaces that are nearest to others; `null` where there are none. */
export function nearestIn(spaces: HalfSpaces, weights: Float64Array, norm: Norm): Float64Array | null {
  return norm === "L1" ? nearestByWeightMoved(weights, spaces) : nearestByLength(weights, spaces);
}

/** How far two sets of weights are apart. */
export function sizeOf(norm: Norm, from: Float64Array, to: Float64Array): number {
  const changes = to.map((weight, j) => Math.abs(weight - (from[j] as number)));
  return norm === "L1" ? changes.reduce((sum, change) => sum + change, 0) : Math.sqrt(dot(changes, changes));
}

/** Least Σ|Δw|: weight taken off and weight put on are unknowns of their own. */
function nearestByWeightMoved(weights: Float64Array, { rows, bounds }: HalfSpaces): Float64Array | null {
  const columns = weights.length;
  const twice = (row: ArrayLike<number>) =>
    Float64Array.from({ length: 2 * columns }, (_, j) => (j < columns ? (row[j] as number) : 0 - (row[j - columns] as number)));
  const off = Array.from(weights, (_, j) => Float64Array.from({ length: 2 * columns }, (_, at) => (at === columns + j ? -1 : 0)));
  const found = minimise({
    objective: new Float64Array(2 * columns).fill(1),
    rows: [twice(new Float64Array(columns).fill(1)), ...rows.map(twice), ...off],
    bounds: [0, ...rows.map((row, i) => (bounds[i] as number) - dot(row, weights)), ...Array.from(weights, (weight) => -weight)],
    equalities: 1,
  });
  return (
    found &&
    moved(
      weights,
      weights.map((_, j) => (found.x[j] as number) - (found.x[columns + j] as number)),
    )
  );
}

/** Least √ΣΔw². Within the plane Σw = 1 only the part of a row along that plane counts. */
function nearestByLength(weights: Float64Array, { rows, bounds }: HalfSpaces): Float64Array | null {
  const columns = weights.length;
  const units = Array.from(weights, (_, j) => Float64Array.from({ length: columns }, (_, at) => (at === j ? 1 : 0)));
  const all = [...rows, ...units];
  const distances = [...rows.map((row, i) => (bounds[i] as number) - dot(row, weights)), ...Array.from(weights, (weight) => -weight)];
  const flat = all.map((row) => row.map((value) => value - dot(row, new Float64Array(columns).fill(1)) / columns));
  const lengths = flat.map((row) => Math.sqrt(dot(row, row)));
  const steep = lengths.map((length, at) => ({ length, at })).filter(({ length }) => length > 1e-12);
  const change = shortest(
    steep.map(({ length, at }) => (flat[at] as Float64Array).map((value) => value / length)),
    steep.map(({ length, at }) => (distances[at] as number) / length),
    columns,
  );
  return change && moved(weights, change);
}

/** Weights after a change, none below zero by rounding. */
function moved(weights: Float64Array, change: Float64Array): Float64Array {
  return weights.map((weight, j) => {
    const after = weight + (change[j] as number);
    return after < 1e-12 ? 0 : after;
  });
}
