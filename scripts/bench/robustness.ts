/** How long robustness takes: the whole answer with its confidence, the intervals in Node on one core, then all weights (smaa.ts). */
import { evaluate } from "@/lib/api/operations/evaluate";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
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

const dataset = loadDataset("data");
const example = workedExample(dataset);
const whole = (what: string, more: object) => ({
  what,
  size: "the worked example",
  found: medianTime(() => evaluate.run({ ...example, ...more }, dataset), { runs: 5 }),
  unit: "ms" as const,
});

printTable("The whole answer as over HTTP, in Node on one core (median)", [
  whole("evaluate", {}),
  whole("evaluate with robustness", { robustness: true }),
]);
printTable("Intervals, in Node on one core (median)", [intervals("topsis"), intervals("weighted-sum"), intervals("vikor")]);
await import("./smaa");
