import type { Indicator } from "@/lib/dataset/schema";
import type { Decision } from "./schema";
import { criterionWeights } from "./weights";

/** Importances run from 0 to this, in whole steps. */
export const HIGHEST = 100;

/** The final weights of these indicators, in their order, adding up to one; `null` where nothing has weight. */
export function weightsIn(decision: Decision, indicators: readonly Indicator[]): Float64Array | null {
  const byId = new Map(criterionWeights(decision, indicators).map(({ indicator, weight }) => [indicator, weight]));
  return byId.size === 0 ? null : Float64Array.from(indicators, ({ id }) => byId.get(id) ?? 0);
}

/**
 * The final weights at each position of one slider, 0 to `HIGHEST`, everything else staying as it is set.
 *
 * @param change sets the slider
 */
export function weightsAlong(
  decision: Decision,
  indicators: readonly Indicator[],
  change: (decision: Decision, value: number) => Decision,
): (Float64Array | null)[] {
  return Array.from({ length: HIGHEST + 1 }, (_, value) => weightsIn(change(decision, value), indicators));
}
