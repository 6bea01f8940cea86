/** How long the engine takes, in Node: the whole answer, and the methods by size. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { makeProblem, type Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { medianTime, printTable } from "./measure.mjs";

const dataset = loadDataset("data");
const example = workedExample(dataset);

const flow = [
  evaluation("evaluate, the worked example", example, dataset, 1),
  evaluation("evaluate, every market", { ...example, markets: dataset.markets.map(({ iso3 }) => iso3) }, withTwentyIndicators(dataset), 1),
];

/** Criteria of a table are those with a weight, so the size is read from the answer, not assumed. */
function evaluation(what: string, decision: Decision, data: Dataset, goal: number) {
  const answer = evaluate(decision, data);
  if (!answer.ok) throw new Error(`The benchmark's own decision has no answer: ${answer.reason}`);
  const size = `${answer.table.markets.length} × ${answer.table.criteria.length}`;
  return { what, size, found: medianTime(() => evaluate(decision, data)), unit: "ms" as const, goal };
}

/** The data set with copies of its last indicators until there are twenty: for time alone, never for an answer. */
function withTwentyIndicators(data: Dataset): Dataset {
  const copies = data.indicators
    .slice(0, Math.max(0, 20 - data.indicators.length))
    .map((indicator) => ({ ...indicator, id: `copy-of-${indicator.id}` }));
  const observations = copies.flatMap(({ id }) =>
    data.observations.filter(({ indicator }) => `copy-of-${indicator}` === id).map((each) => ({ ...each, indicator: id })),
  );
  return { ...data, indicators: [...data.indicators, ...copies], observations: [...data.observations, ...observations] };
}

/** A problem of this size with values between 1 and 100, every other criterion a cost; the same on every machine. */
function randomProblem(rows: number, columns: number): Problem {
  const generator = xoroshiro128plus(rows * 1000 + columns);
  const next = () => 1 + 99 * uniformFloat64(generator);
  return makeProblem({
    matrix: { rows, columns, values: Float64Array.from({ length: rows * columns }, next) },
    weights: Array.from({ length: columns }, next),
    directions: Array.from({ length: columns }, (_, j) => (j % 2 === 0 ? "benefit" : "cost")),
  });
}

/** Scores and ranks alone, as for a table of many rows; contributions and steps are asked for on the screens only. */
function ranking(id: string, variant: string, options: Readonly<Record<string, unknown>>, rows: number, columns: number, goal?: number) {
  const problem = randomProblem(rows, columns);
  const found = medianTime(() => rank(problem, id, options, false, false), { runs: rows * columns > 1e6 ? 7 : 15 });
  return {
    what: `${id} ${variant}`.trim(),
    size: sizeOf(rows, columns),
    found,
    unit: "ms" as const,
    ...(goal === undefined ? {} : { goal }),
  };
}

/** Checking a flat matrix, as the import and the API do before ranking it. */
function validation(rows: number, columns: number) {
  const { values, weights, directions } = randomProblem(rows, columns);
  const input = { matrix: { rows, columns, values }, weights, directions };
  return {
    what: "check a flat matrix",
    size: sizeOf(rows, columns),
    found: medianTime(() => makeProblem(input)),
    unit: "ms" as const,
  };
}

function sizeOf(rows: number, columns: number): string {
  return `${rows.toLocaleString("en")} × ${columns}`;
}

const vector = { normalisation: "vector" };
const linear = { preference: { function: "linear", q: Array(12).fill(5), p: Array(12).fill(50) } };
const scale = [
  ranking("topsis", "vector", vector, 1_000, 20),
  ranking("topsis", "vector", vector, 10_000, 50, 5),
  ranking("topsis", "vector", vector, 100_000, 20, 22),
  ranking("weighted-sum", "min-max", { normalisation: "min-max" }, 10_000, 50),
  ranking("weighted-sum", "min-max", { normalisation: "min-max" }, 100_000, 20),
  ranking("promethee-ii", "linear", linear, 5_000, 12, 20),
  ranking("promethee-ii", "linear", linear, 100_000, 12, 700),
  validation(10_000, 50),
  validation(100_000, 20),
];

const each = methods.map(({ id }) => ranking(id, "", {}, 100, 12));

const fits = [
  printTable("The whole answer (median, one decision)", flow),
  printTable("Ranking many rows (median; scores and ranks)", scale),
  printTable("Every method, default variant (median; scores and ranks)", each),
].every(Boolean);
process.exitCode = fits ? 0 : 1;
