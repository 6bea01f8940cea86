import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { scored } from "./asked/scale";
import type { DecisionTable } from "./table";

/**
 * Bounds for each criterion of a table that do not depend on which markets are ticked, as SPOTIS needs them to be free of
 * rank reversal (Dezert, Tchamova, Han and Tacnet 2020): the indicator's declared range. An open end is closed by the
 * furthest figure that the data set holds for the indicator, of any market, exporter and year, or that the user typed for
 * it. Where that leaves one point, half a unit is added on either side.
 */
export function fixedBounds(
  table: DecisionTable,
  dataset: Dataset,
  { overrides }: Pick<Decision, "overrides">,
): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(
    table.criteria.map(({ definition }) => {
      const { id } = definition;
      const range = definition.range.map((end) => end && scored(definition, end));
      const figures = [...dataset.observations, ...overrides]
        .filter(({ indicator }) => indicator === id)
        .map(({ value }) => scored(definition, value));
      const low = range[0] ?? figures.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
      const high = range[1] ?? figures.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
      return [id, low < high ? [low, high] : [low - 0.5, high + 0.5]] as const;
    }),
  );
}
