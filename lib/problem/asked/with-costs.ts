import { indexFrom } from "@/lib/dataset/lookup";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";

/** The criterion that costs make. */
export const MARGIN = "margin";

/** What costs leave of the price in each market, as figures of that criterion. */
export type MarginsOf = (dataset: Dataset, exporter: string, costs: Costs) => Observation[];

/** With fewer markets than this there is nothing to compare. */
const FEWEST = 2;

/** What costs made of a data set. Kept as long as both live, so that trying other costs puts nothing out of place. */
const made = new WeakMap<Dataset, WeakMap<Costs, Dataset>>();

/**
 * The data set with what is left of the price as one more criterion, where that can be worked out for two markets or more.
 *
 * @param dataset as `exporter` sees it
 * @param origin the data set that defines the criterion
 */
export function withCosts(marginsOf: MarginsOf, dataset: Dataset, origin: Dataset, exporter: string, costs: Costs | undefined): Dataset {
  const margin = costs && origin.indicators.find(({ id }) => id === MARGIN);
  if (!costs || !margin) return dataset;
  const kept = made.get(dataset) ?? new WeakMap<Costs, Dataset>();
  made.set(dataset, kept);
  const known = kept.get(costs);
  if (known) return known;
  const fresh = marginsOf(dataset, exporter, costs);
  const result = fresh.length < FEWEST ? dataset : extended(dataset, margin, fresh);
  kept.set(costs, result);
  return result;
}

function extended(dataset: Dataset, margin: Dataset["indicators"][number], fresh: readonly Observation[]): Dataset {
  const at = dataset.indicators.findLastIndex(({ pillar }) => pillar === margin.pillar) + 1;
  const result = {
    ...dataset,
    indicators: [...dataset.indicators.slice(0, at), margin, ...dataset.indicators.slice(at)],
    observations: [...dataset.observations, ...fresh],
  };
  indexFrom(dataset, result, fresh, []);
  return result;
}
