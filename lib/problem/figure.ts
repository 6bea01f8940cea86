import { latestObservation } from "@/lib/dataset/lookup";
import type { Dataset, Indicator, Market } from "@/lib/dataset/schema";
import type { Override } from "@/lib/decision/schema";
import { overrideOf } from "./overrides";
import type { Cell } from "./table";

/** The figure of one market on one indicator: the override, else the latest observation, else nothing. */
export function figureOf(
  { exporter, overrides }: { readonly exporter: string; readonly overrides: readonly Override[] },
  dataset: Dataset,
  market: Market,
  indicator: Indicator,
): Cell {
  const observation = latestObservation(dataset, market.iso3, indicator.id, indicator.bilateral ? exporter : null);
  const override = overrideOf(overrides, market, indicator);
  if (override) return { kind: "assumption", value: override.value, note: override.note, observation };
  return observation ? { kind: "observed", value: observation.value, observation } : { kind: "missing" };
}
