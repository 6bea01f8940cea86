import { hypot } from "@/lib/math/elementary/power";
import type { FlatMatrix } from "./problem";

/** What is known of each column: its extremes, its sum and its Euclidean length √Σx². */
export type Profile = Readonly<Record<"low" | "high" | "sum" | "norm", Float64Array>>;

/** Cells looked at together: few enough to stay in the processor's first cache. */
const BLOCK = 2048;

/**
 * Extremes, sums and lengths of all columns. Goes through the matrix in blocks of rows, so that memory is read in order
 * and once, and through the columns inside a block, so that running totals stay in registers.
 */
export function profile({ rows, columns, values }: FlatMatrix): Profile {
  const low = values.slice(0, columns);
  const high = values.slice(0, columns);
  const sum = new Float64Array(columns);
  const squares = new Float64Array(columns);
  const block = columns * Math.max(1, Math.floor(BLOCK / columns));
  for (let start = 0; start < rows * columns; start += block) {
    const end = Math.min(rows * columns, start + block);
    for (let j = 0; j < columns; j++) {
      let least = low[j] as number;
      let most = high[j] as number;
      let total = sum[j] as number;
      let square = squares[j] as number;
      for (let k = start + j; k < end; k += columns) {
        const value = values[k] as number;
        if (value < least) least = value;
        if (value > most) most = value;
        total += value;
        square += value * value;
      }
      low[j] = least;
      high[j] = most;
      sum[j] = total;
      squares[j] = square;
    }
  }
  // Squares of tiny values lose their digits or vanish: such a column is measured again.
  const norm = squares.map((square, j) => (square > 1e-250 ? Math.sqrt(square) : hypot(column(values, columns, j))));
  return { low, high, sum, norm };
}

/**
 * How far off, by rounding alone, the difference of two figures of a column may be: 0.8 − 0.7 exceeds 0.1 by that much
 * and no more.
 */
export function roundingOf({ low, high }: Pick<Profile, "low" | "high">): Float64Array {
  return low.map((least, j) => 4 * Number.EPSILON * Math.max(Math.abs(least), Math.abs(high[j] as number)));
}

/** Column `j` on its own. */
export function column(values: Float64Array, columns: number, j: number): Float64Array {
  const out = new Float64Array(values.length / columns);
  for (let i = 0, k = j; i < out.length; i++, k += columns) out[i] = values[k] as number;
  return out;
}

/** Several columns of equal length side by side, as one row-major table. */
export function sideBySide(parts: readonly ArrayLike<number>[]): Float64Array {
  const rows = parts[0]?.length ?? 0;
  const out = new Float64Array(rows * parts.length);
  parts.forEach((part, j) => {
    for (let i = 0; i < rows; i++) out[i * parts.length + j] = part[i] as number;
  });
  return out;
}
