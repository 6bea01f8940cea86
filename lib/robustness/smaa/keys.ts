import type { Prepared } from "@/lib/madm/method";
import { type Engine, LANES } from "./tables";

/** How the keys of a chunk are found: of so many samples from number `at` on. */
export function keying(engine: Engine, prepared: Prepared): (at: number, samples: number) => void {
  const { rows, columns, matrix, weights, keys } = engine.tables;
  if (prepared.kind === "sums") {
    matrix.set(prepared.matrix);
    return () => engine.sums();
  }
  if (prepared.kind === "closeness") {
    for (let k = 0; k < rows * columns; k++) {
      matrix[2 * k] = prepared.fromWorst[k] as number;
      matrix[2 * k + 1] = prepared.fromBest[k] as number;
    }
    return () => engine.closeness();
  }
  const vector = new Float64Array(columns);
  const found = new Float64Array(rows);
  return (at, samples) => {
    for (let s = 0; s < samples; s++) {
      const group = s >> 2;
      const lane = s & 3;
      for (let j = 0, from = LANES * columns * group + lane; j < columns; j++, from += LANES) vector[j] = weights[from] as number;
      prepared.fill(vector, found, at + s);
      for (let i = 0, to = LANES * rows * group + lane; i < rows; i++, to += LANES) keys[to] = found[i] as number;
    }
  };
}
