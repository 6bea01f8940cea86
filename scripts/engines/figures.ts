import { type PackedDataset, unpack } from "@/lib/dataset/screen";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { makeProblem, type ProblemInput } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";
import { Refusal } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import { headroomOf } from "@/lib/recommendation/headroom";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { fieldTestsOf } from "@/lib/robustness/reversal";
import { twinEngine } from "@/lib/robustness/smaa/engine";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";

type Options = Readonly<Record<string, unknown>>;

/** All that is computed from, as JSON, so that a browser can be handed it too. */
export type Material = {
  readonly dataset: PackedDataset;
  /** Published examples by method and by weighting, as in `tests/fixtures`. */
  readonly methods: Readonly<Record<string, readonly { readonly problem: ProblemInput; readonly options?: Options }[]>>;
  readonly weightings: Readonly<Record<string, readonly { readonly input: WeightingInput; readonly options?: Options }[]>>;
  /** The panel that comes with the program; `null` to leave gravity out, which takes most of the time. */
  readonly panel: string | null;
};

const SAMPLES = 4096;

/**
 * Every kernel and every published example, each as a text in which a number stands to its last bit: texts are equal where
 * the figures are.
 */
export function figures({ dataset: packed, methods: ranked, weightings, panel }: Material): Readonly<Record<string, string>> {
  const dataset = unpack(packed);
  const example = workedExample(dataset);
  const evaluation = evaluate(example, dataset);
  const found: Record<string, string> = { "worked example": text(() => (evaluation.ok ? evaluation.results : evaluation.issues)) };
  for (const [id, examples] of Object.entries(ranked))
    found[`published, ${id}`] = text(() => examples.map(({ problem, options }) => rank(makeProblem(problem), id, options, true)));
  for (const [id, examples] of Object.entries(weightings))
    found[`published, ${id}`] = text(() => examples.map(({ input, options }) => weigh(id, input, options, true)));
  const problem = problemOf(evaluation.table);
  const groups = Array.from({ length: problem.columns }, (_, j) => [j]);
  for (const { id, prepare } of methods) {
    found[`reversal, ${id}`] = text(() => fieldTestsOf(problem, id, {}));
    if (!prepare) continue;
    const counted = (twin: boolean) => {
      const prepared = preparedFor(problem, id, {});
      const run = { samples: prepared.kind === "keys" ? SAMPLES / 8 : SAMPLES, seed: 1 };
      return countsOf(problem, prepared, run, twin ? twinEngine(problem) : undefined);
    };
    found[`all weights, ${id}`] = text(() => counted(false));
    found[`all weights by the twin, ${id}`] = text(() => counted(true));
  }
  for (const id of ["weighted-sum", "topsis", "vikor"])
    found[`weight intervals, ${id}`] = text(() => stabilitiesOf(problem, id, {}, groups));
  if (panel !== null) {
    const look = lookAt(panel.slice(0, LOOKED_AT), false);
    const reader = panelReader(look, guessMapping(look));
    reader.push(panel);
    const read = reader.end().panel;
    const markets = dataset.markets.map(({ iso3 }) => iso3);
    const headroom = headroomOf(read, "CHN", markets);
    for (const by of ["ppml", "ols"]) found[`gravity, ${by}`] = text(() => headroom.filter(({ estimator }) => estimator === by));
  }
  return found;
}

/** What is computed, or what it is refused for. JSON writes a number with as many digits as tell it from all others. */
function text(compute: () => unknown): string {
  let value: unknown;
  try {
    value = compute();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    value = error.issues;
  }
  return JSON.stringify(value, (_, each) => (ArrayBuffer.isView(each) ? Array.from(each as Float64Array) : each));
}
