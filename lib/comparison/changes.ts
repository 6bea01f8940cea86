import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";

/** The parts of a decision that can move a rank. */
export const movingParts = ["weights", "method", "gaps", "exporter", "markets", "thresholds", "overrides", "costs"] as const;
export type MovingPart = (typeof movingParts)[number];

/** One market under two decisions. Ranks are `null` where the market is not ranked. */
export type RankChange = {
  readonly market: string;
  readonly before: number | null;
  readonly after: number | null;
  /** The parts of the decision that, taken over alone from the second into the first, move this market, most first. */
  readonly movedBy: readonly { readonly part: MovingPart; readonly by: number }[];
};

export type DecisionComparison = {
  /** Parts in which the two decisions differ. */
  readonly differing: readonly MovingPart[];
  /** In the order of the second ranking; markets it does not rank come last. */
  readonly changes: readonly RankChange[];
};

/**
 * Two decisions side by side: how far each market moves, and which difference moves it. Each differing part is carried
 * over on its own, so parts that only work together show no mover. `by` is the rank before less the rank after: above zero
 * the market rises.
 */
export function compareDecisions(first: Decision, second: Decision, dataset: Dataset): DecisionComparison {
  const differing = movingParts.filter((part) => JSON.stringify(partOf(first, part)) !== JSON.stringify(partOf(second, part)));
  const before = ranksOf(first, dataset);
  const after = ranksOf(second, dataset);
  const alone = differing.map((part) => ({ part, ranks: ranksOf({ ...first, ...partOf(second, part) }, dataset) }));
  const markets = [...new Set([...after.keys(), ...before.keys()])];
  return {
    differing,
    changes: markets.map((market): RankChange => {
      const from = before.get(market) ?? null;
      const movedBy = alone
        .flatMap(({ part, ranks }) => {
          const to = ranks.get(market) ?? null;
          return from !== null && to !== null && to !== from ? [{ part, by: from - to }] : [];
        })
        .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
      return { market, before: from, after: after.get(market) ?? null, movedBy };
    }),
  };
}

function partOf(decision: Decision, part: MovingPart): Partial<Decision> {
  const { pillars, criteria, method, gaps, exporter, markets, thresholds, overrides, own, costs } = decision;
  return {
    weights: { pillars, criteria },
    method: { method },
    gaps: { gaps },
    exporter: { exporter },
    markets: { markets },
    thresholds: { thresholds },
    overrides: { overrides, own },
    costs: { costs },
  }[part];
}

function ranksOf(decision: Decision, dataset: Dataset): Map<string, number> {
  const evaluation = evaluate(decision, dataset);
  return new Map(evaluation.ok ? evaluation.results.map((result) => [result.market.iso3, result.rank]) : []);
}
