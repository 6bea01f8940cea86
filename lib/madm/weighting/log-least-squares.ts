import { positiveInverse } from "@/lib/math/inverse";
import type { Judgements } from "./judgements";

/** Logarithms of the weights that fit the judgements best, and how each judgement stands to them. */
export type Fit = {
  /** Summing to 0. */
  readonly logs: Float64Array;
  /** For each pair: the logarithm given less the one fitted, and how much of the fit at that pair is its own doing, 0–1. */
  readonly residuals: Float64Array;
  readonly leverages: Float64Array;
};

/**
 * Logarithmic least squares: minimises Σ (ln aᵢⱼ − ln wᵢ + ln wⱼ)² over the judged pairs. With all pairs judged these are
 * the row geometric means (Crawford and Williams 1985); with gaps the one solution of a linear system in the Laplacian of
 * the judged pairs (Bozóki, Fülöp and Rónyai 2010, Mathematical and Computer Modelling 52, 318–333).
 */
export function logLeastSquares({ size, pairs }: Judgements): Fit {
  // The Laplacian alone is singular, since logarithms of weights are known up to a constant: 1/n everywhere fixes it.
  const system = new Float64Array(size * size).fill(1 / size);
  const sums = new Float64Array(size);
  const add = (to: Float64Array, at: number, amount: number) => {
    to[at] = (to[at] as number) + amount;
  };
  for (const { row, column, log } of pairs) {
    add(system, row * size + row, 1);
    add(system, column * size + column, 1);
    add(system, row * size + column, -1);
    add(system, column * size + row, -1);
    add(sums, row, log);
    add(sums, column, -log);
  }
  const spread = positiveInverse(system, size);
  if (!spread) throw new Error("judgements that hang together have one solution");
  const at = (i: number, j: number) => spread[i * size + j] as number;
  const logs = sums.map((_, i) => sums.reduce((total, sum, j) => total + at(i, j) * sum, 0));
  return {
    logs,
    residuals: Float64Array.from(pairs, ({ row, column, log }) => log - (logs[row] as number) + (logs[column] as number)),
    leverages: Float64Array.from(pairs, ({ row, column }) => at(row, row) + at(column, column) - at(row, column) - at(column, row)),
  };
}
