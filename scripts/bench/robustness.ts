/** How long robustness takes, in Node and on one core: `npx tsx scripts/bench/robustness.ts`. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { makeProblem } from "@/lib/madm/problem";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { medianTime, printTable } from "./measure.mjs";

const [rows, columns] = [15, 12];
const generator = xoroshiro128plus(1);
generator.jump();
const next = () => 1 + (99 * (generator.next() >>> 0)) / 2 ** 32;
const problem = makeProblem({
  matrix: { rows, columns, values: Float64Array.from({ length: rows * columns }, next) },
  weights: Array.from({ length: columns }, next),
  directions: Array.from({ length: columns }, (_, j) => (j % 2 === 0 ? "benefit" : "cost")),
});
const groups = Array.from({ length: columns }, (_, j) => [j]);
const size = `${rows} × ${columns}`;

const sampling = (method: string, samples: number) => ({
  what: `SMAA ${method}, ${samples.toLocaleString("en-GB")} samples`,
  size,
  found: medianTime(() => smaa(problem, method, {}, { samples, seed: 1 }), { runs: samples > 100_000 ? 5 : 9 }),
  unit: "ms" as const,
});
const intervals = (method: string) => ({
  what: `weight-stability intervals, ${method}`,
  size,
  found: medianTime(() => stabilitiesOf(problem, method, {}, groups), { runs: 5 }),
  unit: "ms" as const,
});

printTable("Robustness", [
  sampling("topsis", 10_000),
  sampling("topsis", 100_000),
  sampling("topsis", 1_000_000),
  sampling("weighted-sum", 100_000),
  sampling("vikor", 10_000),
  sampling("promethee-ii", 10_000),
  intervals("topsis"),
  intervals("weighted-sum"),
  intervals("vikor"),
]);
