import { refuse } from "@/lib/math/refusal";
import type { Direction } from "./problem";

/**
 * Normalisations: each turns one column of raw values into comparable ones, more always being better afterwards.
 * Formulas as collected by Vafaei, Ribeiro and Camarinha-Matos (2016), "Normalization techniques for multi-criteria
 * decision making", IFIP AICT 470, 261–269.
 *
 * Rules for awkward columns, the same everywhere:
 * - constant column: it cannot tell alternatives apart, so every alternative gets the same value (min-max: 1);
 * - a column of zeros: divided by nothing, it stays zero (a cost column becomes 1 under `vector` and `max`);
 * - a zero or negative value where the formula divides by it or needs a positive scale: refused, naming the column.
 */
export const normalisations = ["vector", "min-max", "max", "sum", "linear", "none"] as const;
export type Normalisation = (typeof normalisations)[number];

/** Reads column `j` of a row-major matrix from `values`, writes the normalised column to `out` at the same places. */
type NormaliseColumn = (values: Float64Array, out: Float64Array, rows: number, columns: number, j: number, direction: Direction) => void;

/** Normalises a whole row-major matrix. @throws Refusal where a column does not suit the normalisation. */
export function normalise(
  values: Float64Array,
  rows: number,
  columns: number,
  directions: readonly Direction[],
  normalisation: Normalisation,
): Float64Array {
  const out = new Float64Array(values.length);
  const column = byName[normalisation];
  for (let j = 0; j < columns; j++) column(values, out, rows, columns, j, directions[j] as Direction);
  return out;
}

/** Vector: x / √Σx²; a cost becomes 1 − that. Zero and negative values are allowed. */
const vector: NormaliseColumn = (values, out, rows, columns, j, direction) => {
  // Scaling by the largest first keeps the squares finite.
  const { largest, smallest } = extremes(values, rows, columns, j);
  const scale = Math.max(Math.abs(largest), Math.abs(smallest)) || 1;
  let squares = 0;
  for (let k = j; k < rows * columns; k += columns) squares += ((values[k] as number) / scale) ** 2;
  const norm = Math.sqrt(squares) || 1;
  for (let k = j; k < rows * columns; k += columns) {
    const share = (values[k] as number) / scale / norm;
    out[k] = direction === "benefit" ? share : 1 - share;
  }
};

/** Min-max: the worst value of the column becomes 0, the best 1. Zero and negative values are allowed. */
const minMax: NormaliseColumn = (values, out, rows, columns, j, direction) => {
  const { largest, smallest } = extremes(values, rows, columns, j);
  // Halving keeps the range of a column finite even where it spans the whole number line.
  const range = largest / 2 - smallest / 2;
  for (let k = j; k < rows * columns; k += columns) {
    const value = values[k] as number;
    if (range === 0) out[k] = 1;
    else out[k] = direction === "benefit" ? (value / 2 - smallest / 2) / range : (largest / 2 - value / 2) / range;
  }
};

/** Max: x / max; a cost becomes 1 − x / max. Needs values of zero or more. */
const max: NormaliseColumn = (values, out, rows, columns, j, direction) => {
  const { largest, smallest } = extremes(values, rows, columns, j);
  if (smallest < 0) refuse("negative-in-column", ["matrix", j], { accepted: "≥ 0", found: String(smallest) });
  for (let k = j; k < rows * columns; k += columns) {
    const share = largest === 0 ? 0 : (values[k] as number) / largest;
    out[k] = direction === "benefit" ? share : 1 - share;
  }
};

/** Sum: x / Σx; a cost is first turned over, (1/x) / Σ(1/x). Needs values of zero or more, a cost above zero. */
const sum: NormaliseColumn = (values, out, rows, columns, j, direction) => {
  const { largest, smallest } = extremes(values, rows, columns, j);
  if (smallest < 0) refuse("negative-in-column", ["matrix", j], { accepted: "≥ 0", found: String(smallest) });
  if (direction === "cost" && smallest === 0) refuse("zero-in-column", ["matrix", j], { accepted: "> 0", found: "0" });
  let total = 0;
  for (let k = j; k < rows * columns; k += columns)
    total += direction === "benefit" ? (values[k] as number) / (largest || 1) : smallest / (values[k] as number);
  for (let k = j; k < rows * columns; k += columns) {
    const part = direction === "benefit" ? (values[k] as number) / (largest || 1) : smallest / (values[k] as number);
    out[k] = total === 0 ? 0 : part / total;
  }
};

/** Linear (ratio to the best): x / max; a cost becomes min / x. Needs values above zero for a cost, of zero or more otherwise. */
const linear: NormaliseColumn = (values, out, rows, columns, j, direction) => {
  const { largest, smallest } = extremes(values, rows, columns, j);
  if (smallest < 0) refuse("negative-in-column", ["matrix", j], { accepted: "≥ 0", found: String(smallest) });
  if (direction === "cost" && smallest === 0) refuse("zero-in-column", ["matrix", j], { accepted: "> 0", found: "0" });
  for (let k = j; k < rows * columns; k += columns)
    out[k] = direction === "cost" ? smallest / (values[k] as number) : largest === 0 ? 0 : (values[k] as number) / largest;
};

/** None: the values as they are; a cost changes its sign so that more is better. */
const none: NormaliseColumn = (values, out, rows, columns, j, direction) => {
  for (let k = j; k < rows * columns; k += columns) out[k] = direction === "benefit" ? (values[k] as number) : -(values[k] as number);
};

const byName: Record<Normalisation, NormaliseColumn> = { vector, "min-max": minMax, max, sum, linear, none };

function extremes(values: Float64Array, rows: number, columns: number, j: number): { largest: number; smallest: number } {
  let largest = Number.NEGATIVE_INFINITY;
  let smallest = Number.POSITIVE_INFINITY;
  for (let k = j; k < rows * columns; k += columns) {
    const value = values[k] as number;
    if (value > largest) largest = value;
    if (value < smallest) smallest = value;
  }
  return { largest, smallest };
}
