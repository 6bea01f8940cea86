import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { makeProblem, type Problem } from "@/lib/madm/problem";

/** A problem with values and weights from 1 to 100, every other criterion a cost; the same on every machine. */
export function madeProblem(rows: number, columns: number): Problem {
  const generator = xoroshiro128plus(1);
  generator.jump();
  const next = () => 1 + (99 * (generator.next() >>> 0)) / 2 ** 32;
  return makeProblem({
    matrix: { rows, columns, values: Float64Array.from({ length: rows * columns }, next) },
    weights: Array.from({ length: columns }, next),
    directions: Array.from({ length: columns }, (_, j) => (j % 2 === 0 ? "benefit" : "cost")),
  });
}
