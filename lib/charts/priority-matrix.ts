import { latestObservation } from "@/lib/dataset/lookup";
import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Reach } from "@/lib/lanchester/reach";
import type { Priority } from "@/lib/recommendation/rules";

/** The indicator that stands for the size of a market. */
const SIZE = "online-population";

/** One market of the priority matrix. */
export type MatrixPoint = {
  readonly market: string;
  readonly rank: number;
  /** Place in the ranked field: 1 for the first, 0 for the last. */
  readonly attractiveness: number;
  readonly reach: Reach;
  readonly priority: Priority | null;
  /** People online, with the year of the figure; `null` where there is none. */
  readonly size: { readonly people: number; readonly year: number } | null;
};

/** Attractiveness against reach for every ranked market, best first. Empty where there is no ranking. */
export function priorityMatrix(evaluation: Evaluation, dataset: Dataset): readonly MatrixPoint[] {
  if (!evaluation.ok) return [];
  const { results } = evaluation;
  const steps = Math.max(1, results.length - 1);
  return results.map(({ market, rank, recommendation }): MatrixPoint => {
    const { reach } = recommendation.standing;
    const figure = latestObservation(dataset, market.iso3, SIZE, null);
    return {
      market: market.iso3,
      rank,
      attractiveness: 1 - (rank - 1) / steps,
      reach,
      priority: recommendation.priority,
      size: figure && { people: figure.value, year: figure.year },
    };
  });
}
