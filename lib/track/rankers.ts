import { workedExample } from "@/lib/decision/example";
import { type PresetId, presetIds, withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { Refusal } from "@/lib/math/refusal";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { problemOf } from "@/lib/problem/problem";
import { buildTable, type DecisionTable } from "@/lib/problem/table";
import { normalisationsOf } from "@/lib/robustness/choices/specifications";
import { publicIn } from "./releases";
import { type Rival, rivals } from "./rivals";
import type { World } from "./world";

/** One way to put markets in order: how far up each stands, more being better, in the order of `markets`. */
export type Order = { readonly ranker: string; readonly markets: readonly string[]; readonly better: ArrayLike<number> };

/** The names of all rankers, in the order they are printed: the program as a whole, its presets, its methods, its rivals. */
export const rankerIds: readonly string[] = [
  "caravan",
  ...presetIds.map((id) => `preset:${id}`),
  ...methods.map(({ id }) => `method:${id}`),
  ...rivals.map((id) => `rival:${id}`),
];

/** A seller of one country who considers every market, at one preset. */
export function decisionOf({ dataset, markets }: World, exporter: string, preset: PresetId): Decision {
  return { ...withPreset(workedExample(dataset), preset), exporter, markets: [...markets] };
}

/**
 * The table of a seller at the end of a year.
 *
 * @throws RangeError where a figure in it was not public by then: nothing may look ahead
 */
export function tableAt(world: World, decision: Decision, year: number, chapter?: string): DecisionTable {
  const table = buildTable(decision, datasetFor(world.asOf(year, chapter), decision));
  const ahead = table.cells
    .flat()
    .find(
      (cell) =>
        cell.kind === "observed" && world.releases.lags.has(cell.observation.source) && publicIn(world.releases, cell.observation) > year,
    );
  if (ahead) throw new RangeError(`A figure that was not public in ${year} entered the ranking.`);
  return table;
}

/** The table ranked by every method, each in the normalisation of the worked example where it takes it. A method that refuses the figures is left out. */
export function ordersOf(decision: Decision, table: DecisionTable): Order[] {
  const problem = problemOf(table);
  const markets = table.markets.map(({ iso3 }) => iso3);
  return methods.flatMap(({ id }): Order[] => {
    try {
      const { ranks } = rank(problem, id, optionsOf(decision, id), false, false);
      return [{ ranker: `method:${id}`, markets, better: ranks.map((place) => -place) }];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
}

/** The worked example's own options for its method; its normalisation alone for others that take one. */
export function optionsOf({ method }: Decision, id: string): Readonly<Record<string, unknown>> {
  if (id === method.id) return method.options;
  const { normalisation } = method.options;
  return normalisationsOf(id, {}).some((taken) => taken === normalisation) ? { normalisation } : {};
}

/** The order of one rival; markets of which it knows nothing are left out. */
export function rivalOrder(ranker: Rival, markets: readonly string[], figure: (market: string) => number | null): Order {
  const known = markets.flatMap((market) => {
    const value = figure(market);
    return value === null ? [] : [{ market, value }];
  });
  return { ranker: `rival:${ranker}`, markets: known.map(({ market }) => market), better: known.map(({ value }) => value) };
}
