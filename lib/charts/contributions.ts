import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import type { Evaluation } from "@/lib/evaluate";

/** The make-up of every score by pillar, ready to be stacked. Markets run from best to worst. */
export type ContributionSeries = {
  readonly markets: readonly string[];
  readonly scores: readonly number[];
  readonly pillars: readonly { readonly pillar: PillarId; readonly parts: readonly number[] }[];
};

/** `null` where the method's score has no parts, or where there is no ranking. */
export function contributionSeries(evaluation: Evaluation): ContributionSeries | null {
  if (!evaluation.ok || !evaluation.ranking.contributions) return null;
  const { results, table } = evaluation;
  const used = pillarIds.filter((pillar) => table.criteria.some((criterion) => criterion.pillar === pillar));
  const partOf = (result: (typeof results)[number], pillar: PillarId) =>
    (result.recommendation.reasons ?? []).reduce(
      (sum, reason, j) => (table.criteria[j]?.pillar === pillar ? sum + reason.contribution : sum),
      0,
    );
  return {
    markets: results.map((result) => result.market.iso3),
    scores: results.map((result) => result.score),
    pillars: used.map((pillar) => ({ pillar, parts: results.map((result) => partOf(result, pillar)) })),
  };
}
