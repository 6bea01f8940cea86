import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import type { Indicator } from "@/lib/dataset/schema";
import type { Decision } from "./schema";

/** A criterion's final weight and how it came about. All shares are parts of one. */
export type CriterionWeight = {
  readonly indicator: string;
  readonly pillar: PillarId;
  /** As set by the user, 0–100. */
  readonly importance: number;
  readonly shareInPillar: number;
  readonly pillarShare: number;
  /** `pillarShare × shareInPillar`; over all criteria these add up to one. */
  readonly weight: number;
};

/** The importance of an indicator within its pillar: the user's, or the indicator's default. */
export function importanceOf(decision: Decision, indicator: Indicator): number {
  return decision.criteria[indicator.id] ?? indicator.weight;
}

/**
 * Hierarchical weights: a pillar's share times the indicator's share within its pillar. A pillar without any criterion
 * left takes no weight, so that what the user gave to the others still adds up to one. Criteria of weight zero are left
 * out. The result is empty where nothing has weight.
 */
export function criterionWeights(decision: Decision, indicators: readonly Indicator[]): CriterionWeight[] {
  const sums = new Map<PillarId, number>();
  for (const indicator of indicators) sums.set(indicator.pillar, (sums.get(indicator.pillar) ?? 0) + importanceOf(decision, indicator));
  const live = pillarIds.filter((pillar) => decision.pillars[pillar] > 0 && (sums.get(pillar) ?? 0) > 0);
  const total = live.reduce((sum, pillar) => sum + decision.pillars[pillar], 0);
  return indicators.flatMap((indicator) => {
    const importance = importanceOf(decision, indicator);
    if (importance === 0 || !live.includes(indicator.pillar)) return [];
    const shareInPillar = importance / (sums.get(indicator.pillar) as number);
    const pillarShare = decision.pillars[indicator.pillar] / total;
    return [
      { indicator: indicator.id, pillar: indicator.pillar, importance, shareInPillar, pillarShare, weight: pillarShare * shareInPillar },
    ];
  });
}

/** Sets one indicator's importance; at its default it is not stored, so that presets and links stay short. */
export function withCriterion(decision: Decision, { id, weight }: Pick<Indicator, "id" | "weight">, value: number): Decision {
  const { [id]: _, ...others } = decision.criteria;
  return { ...decision, criteria: value === weight ? others : { ...others, [id]: value } };
}
