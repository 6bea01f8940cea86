/** How long the worked example takes to be ranked in every way, put through every change of its field, and moved figure by figure. */
import { join } from "node:path";
import { variantsOf } from "@/lib/comparison/variants";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { scored, scoredSpan } from "@/lib/problem/asked/scale";
import { figureSpans } from "@/lib/problem/figure-spans";
import { problemOf } from "@/lib/problem/problem";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { standingsOf } from "@/lib/robustness/choices/standings";
import { flipsOf, type Limits } from "@/lib/robustness/figures/flips";
import { tornadoOf } from "@/lib/robustness/figures/tornado";
import { fieldTestsOf } from "@/lib/robustness/reversal";
import { medianTime, printTable } from "./measure.mjs";

const dataset = loadDataset(join(process.cwd(), "data"));
const decision = workedExample(dataset);
const { table, ...evaluation } = evaluate(decision, dataset);
if (!evaluation.ok) throw new Error("the worked example has no ranking");
const { ranking, results } = evaluation;
const problem = problemOf(table);
const own = { method: ranking.method, options: ranking.variant };
const runs = variantsOf(decision, dataset, "method").flatMap((variant) => (variant.ranking ? [variant.ranking] : []));
const { universes, specifications } = multiverseOf(problem, own);
const [ahead, behind] = results.slice(0, 2).map(({ market }) => table.markets.indexOf(market)) as [number, number];
const ranges = figureSpans(table, dataset, decision);
const spans = [ahead, behind].flatMap((row) =>
  table.criteria.flatMap(({ definition }, column) =>
    (ranges[row] ?? []).slice(column, column + 1).map(({ low, high }) => scoredSpan(definition, { row, column, low, high })),
  ),
);
const limits = table.criteria.map(({ definition }) => definition.range.map((end) => end && scored(definition, end)) as unknown as Limits);
const size = `${problem.rows} × ${problem.columns}`;
const line = (what: string, call: () => unknown, goal?: number) => ({
  what,
  size,
  found: medianTime(call, { runs: 7 }),
  unit: "ms" as const,
  ...(goal === undefined ? {} : { goal }),
});
const flips = (method: string, options: Readonly<Record<string, unknown>>) => () =>
  flipsOf({ problem, method, options }, [ahead, behind], limits);

const met = printTable("Other rankings and other figures, the worked example", [
  line(`multiverse, ${specifications} ways of which ${universes.length} take the figures`, () => multiverseOf(problem, own), 1000),
  line("its standings and what drives them", () => standingsOf(universes), 50),
  line(`rank reversal, ${runs.length} methods`, () => runs.map(({ method, variant }) => fieldTestsOf(problem, method, variant))),
  line(`tornado, ${spans.length} figures`, () => tornadoOf({ problem, ...own }, [ahead, behind], spans), 50),
  line(`values that turn first and second, ${spans.length} figures, TOPSIS`, flips(own.method, own.options), 1000),
  line(`values that turn first and second, ${spans.length} figures, PROMETHEE II`, flips("promethee-ii", {})),
]);
if (!met) process.exitCode = 1;
