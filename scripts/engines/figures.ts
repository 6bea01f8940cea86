import type { Dataset } from "@/lib/dataset/schema";
import { type PackedDataset, unpack } from "@/lib/dataset/screen";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { LOOKED_AT, lookAt } from "@/lib/gravity/file/look";
import { guessMapping } from "@/lib/gravity/file/mapping";
import { panelReader } from "@/lib/gravity/file/panel-reader";
import { makeProblem, type Problem, type ProblemInput } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";
import { Refusal } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import { headroomOf } from "@/lib/recommendation/headroom";
import { agreementOn } from "@/lib/robustness/choices/agreement";
import { driversOf } from "@/lib/robustness/choices/drivers";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { standingsOf } from "@/lib/robustness/choices/standings";
import { flipsOf } from "@/lib/robustness/figures/flips";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { reachOf } from "@/lib/robustness/reach/reach";
import { fieldTestsOf } from "@/lib/robustness/reversal";
import { twinEngine } from "@/lib/robustness/smaa/engine";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { fileTable, indexOf } from "@/lib/trade/file-table";
import { tradeReader } from "@/lib/trade/read-file";

type Options = Readonly<Record<string, unknown>>;

/** All that is computed from, as JSON, so that a browser can be handed it too. */
export type Material = {
  readonly dataset: PackedDataset;
  /** Published examples by method and by weighting, as in `tests/fixtures`. */
  readonly methods: Readonly<Record<string, readonly { readonly problem: ProblemInput; readonly options?: Options }[]>>;
  readonly weightings: Readonly<Record<string, readonly { readonly input: WeightingInput; readonly options?: Options }[]>>;
  /** Made files of imports, by name. */
  readonly tradeFiles: Readonly<Record<string, string>>;
  /** The panel that comes with the program; `null` to leave gravity out, which takes most of the time. */
  readonly panel: string | null;
};

/**
 * Figures by name, each time they were computed. Where an engine was seen to be wrong is "gravity": a model, and "all"
 * everything there is besides.
 */
export function figures(material: Material, what: "gravity" | "all", rounds: number): readonly (readonly [name: string, text: string])[] {
  const once = () => ({ ...gravityFigures(material), ...(what === "all" ? otherFigures(material) : {}) });
  return Array.from({ length: rounds }, () => Object.entries(once())).flat();
}

const SAMPLES = 4096;
type Figures = Readonly<Record<string, string>>;

// Each figure is a text in which a number stands to its last bit: texts are equal where the figures are.

/** What `npm run headroom` and the model screen compute. */
function gravityFigures({ dataset, panel }: Material): Figures {
  if (panel === null) return {};
  const look = lookAt(panel.slice(0, LOOKED_AT), false);
  const reader = panelReader(look, guessMapping(look));
  reader.push(panel);
  const markets = dataset.markets.map(({ iso3 }) => iso3);
  const headroom = headroomOf(reader.end().panel, "CHN", markets);
  const of = (by: string) => text(() => headroom.filter(({ estimator }) => estimator === by));
  return { "gravity, ppml": of("ppml"), "gravity, ols": of("ols") };
}

/** Every other kernel, and every published example. */
function otherFigures(material: Material): Figures {
  const dataset = unpack(material.dataset);
  const example = workedExample(dataset);
  const evaluation = evaluate(example, dataset);
  const found: Record<string, string> = { "worked example": text(() => (evaluation.ok ? evaluation.results : evaluation.issues)) };
  for (const [id, examples] of Object.entries(material.methods))
    found[`published, ${id}`] = text(() => examples.map(({ problem, options }) => rank(makeProblem(problem), id, options, true)));
  for (const [id, examples] of Object.entries(material.weightings))
    found[`published, ${id}`] = text(() => examples.map(({ input, options }) => weigh(id, input, options, true)));
  for (const [fileName, content] of Object.entries(material.tradeFiles)) found[fileName] = text(() => imports(content, fileName, dataset));
  return { ...found, ...changed(problemOf(evaluation.table)) };
}

/** The suppliers of every market, product and year in a file. */
function imports(content: string, fileName: string, { countries }: Dataset) {
  const reader = tradeReader({ fileName, here: "KAZ", countries });
  for (let at = 0; at < content.length; at += 512) reader.push(content.slice(at, at + 512));
  const file = reader.end();
  return indexOf(file, "KAZ").products.flatMap(({ code, years }) => years.map((year) => fileTable(file, "KAZ", code, year)));
}

/** What becomes of a problem under other weights, methods and figures. */
function changed(problem: Problem): Figures {
  const found: Record<string, string> = {};
  const all = Array.from({ length: problem.rows }, (_, row) => row);
  const groups = Array.from({ length: problem.columns }, (_, j) => [j]);
  const limits = groups.map(() => [0, 1e6] as const);
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
  for (const method of ["weighted-sum", "topsis"])
    found[`figures that turn it, ${method}`] = text(() =>
      [[0, 1] as const, [1, 0] as const].map((pair) => flipsOf({ problem, method, options: {} }, pair, limits)),
    );
  for (const id of ["weighted-sum", "moora"]) {
    const reach = reachOf(problem, id, {}, { order: [[0, 1]] });
    found[`reach, ${id}`] = text(() => all.map((row) => [reach.ranks(row), reach.nearest(row, "L1"), reach.nearest(row, "L2")]));
  }
  found.multiverse = text(() => {
    const { universes } = multiverseOf(problem, { method: "topsis", options: {} });
    const outcomes = all.map((row) => universes.map(({ ranks }) => ranks[row] as number));
    return [universes, standingsOf(universes), driversOf(universes, outcomes), all.map((row) => agreementOn(universes, row))];
  });
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
