/** How long robustness takes: the intervals in Node on one core, then all weights (smaa.ts). */
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { medianTime, printTable } from "./measure.mjs";
import { madeProblem } from "./problem";

const problem = madeProblem(15, 12);
const groups = Array.from({ length: problem.columns }, (_, j) => [j]);

const intervals = (method: string) => ({
  what: `weight-stability intervals, ${method}`,
  size: `${problem.rows} × ${problem.columns}`,
  found: medianTime(() => stabilitiesOf(problem, method, {}, groups), { runs: 5 }),
  unit: "ms" as const,
});

printTable("Intervals, in Node on one core (median)", [intervals("topsis"), intervals("weighted-sum"), intervals("vikor")]);
await import("./smaa");
