import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import type { Answered } from "@/lib/evaluate";
import { nearlyEqual } from "@/lib/math/compare";

/** What speaks for every market by pillar, ready to be drawn. Markets run from best to worst. */
export type ContributionSeries = {
  readonly markets: readonly string[];
  readonly scores: readonly number[];
  /** A pillar's share of the weights, and per market the weight × distance from the worst of the field, from 0 to that share. */
  readonly pillars: readonly { readonly pillar: PillarId; readonly share: number; readonly parts: readonly number[] }[];
  /** All parts of a market together, from 0 to 1. */
  readonly sums: readonly number[];
  /** True where the sums are the scores: by a weighted sum of figures that run from worst to best. */
  readonly addUp: boolean;
  /** The first two neighbours in the ranking whom the sums would put the other way round, as places in `markets`. */
  readonly otherwise: readonly [number, number] | null;
};

/** The parts of all markets by pillar: a measure that can be compared under every method, and what it has to do with the score. */
export function contributionSeries({ results, table }: Answered): ContributionSeries {
  const used = pillarIds.filter((pillar) => table.criteria.some((criterion) => criterion.pillar === pillar));
  const of = <T>(all: readonly T[], pillar: PillarId) => all.filter((_, j) => table.criteria[j]?.pillar === pillar);
  const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
  const sums = results.map(({ recommendation }) => total(recommendation.reasons.map(({ part }) => part)));
  const scores = results.map(({ score }) => score);
  const turned = results.findIndex((result, i) => {
    const [sum, next] = [sums[i] as number, sums[i + 1] ?? Number.NEGATIVE_INFINITY];
    return results[i + 1]?.rank !== result.rank && next > sum && !nearlyEqual(next, sum);
  });
  return {
    markets: results.map(({ market }) => market.iso3),
    scores,
    pillars: used.map((pillar) => ({
      pillar,
      share: total(of(table.criteria, pillar).map(({ weight }) => weight)),
      parts: results.map(({ recommendation }) => total(of(recommendation.reasons, pillar).map(({ part }) => part))),
    })),
    sums,
    addUp: sums.every((sum, i) => nearlyEqual(sum, scores[i] as number, 1e-9)),
    otherwise: turned < 0 ? null : [turned, turned + 1],
  };
}
