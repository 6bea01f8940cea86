/** How long it takes to say what other weights could do, in Node and on one core: `npm run bench -- reach`. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { makeProblem } from "@/lib/madm/problem";
import { reachOf } from "@/lib/robustness/reach/reach";
import { BLOCK } from "@/lib/robustness/smaa/counts";
import { weightBlocks } from "@/lib/robustness/weights/sampler";
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
const all = Array.from({ length: rows }, (_, row) => row);
const order = { order: Array.from({ length: 6 }, (_, j) => [j, j + 6]) };

const line = (what: string, work: () => unknown, runs = 5) => ({
  what,
  size: `${rows} × ${columns}`,
  found: medianTime(work, { runs }),
  unit: "ms" as const,
});

/** Eight blocks of weights within constraints. */
function draw(constraints: Parameters<typeof weightBlocks>[1]): void {
  const blocks = weightBlocks(columns, constraints, 1);
  const vectors = new Float64Array(BLOCK * columns);
  for (let block = 0; block < 8; block++) blocks(block, vectors);
}

printTable("What other weights could do", [
  ...["weighted-sum", "topsis", "vikor"].flatMap((method) => {
    const reach = reachOf(problem, method, {});
    return [
      line(`best and worst place of every alternative, ${method}`, () => all.map((row) => reach.ranks(row))),
      line(`smallest change for each to be first, L1, ${method}`, () => all.map((row) => reach.nearest(row, "L1")), 3),
      line(`smallest change for each to be first, L2, ${method}`, () => all.map((row) => reach.nearest(row, "L2")), 3),
    ];
  }),
  line("best and worst place, weighted-sum, six pillars in order", () => {
    const reach = reachOf(problem, "weighted-sum", {}, order);
    return all.map((row) => reach.ranks(row));
  }),
  line(`${(8 * BLOCK).toLocaleString("en-GB")} weights at random, any`, () => draw({})),
  line(`${(8 * BLOCK).toLocaleString("en-GB")} weights at random, six pillars in order`, () => draw(order)),
]);
