import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type Direction, makeProblem, type Problem } from "@/lib/madm/problem";

/** Random problems of 2–6 alternatives and 2–5 criteria, values from 1 to 100, the same on every run. */
export function randomProblems(count: number): Problem[] {
  const generator = xoroshiro128plus(7);
  generator.jump();
  const next = () => (generator.next() >>> 0) / 2 ** 32;
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return Array.from({ length: count }, () => {
    const [rows, columns] = [whole(2, 6), whole(2, 5)];
    return makeProblem({
      matrix: { rows, columns, values: Float64Array.from({ length: rows * columns }, () => 1 + 99 * next()) },
      weights: Array.from({ length: columns }, () => 0.05 + next()),
      directions: Array.from({ length: columns }, () => (next() < 0.5 ? "benefit" : "cost")),
    });
  });
}

/** A problem of benefits (or these directions) from nested rows. */
export function problemFrom(matrix: number[][], weights: number[], directions?: Direction[]): Problem {
  return makeProblem({ matrix, weights, directions: directions ?? weights.map(() => "benefit") });
}
