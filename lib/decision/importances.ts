import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import type { Indicator } from "@/lib/dataset/schema";
import type { Level } from "./answers";
import { idsAt } from "./elicitation";
import type { Decision } from "./schema";
import { importanceOf, withCriterion } from "./weights";

/**
 * Weights as importances: 100 for the largest, the others in proportion, to one decimal. A weight above zero stays above
 * zero, so that rounding takes no criterion out of the ranking.
 *
 * @param weights none negative; all zero gives zeros
 */
export function importancesFrom(weights: ArrayLike<number>): number[] {
  const list = Array.from(weights);
  const largest = list.reduce((most, weight) => Math.max(most, weight), 0);
  return list.map((weight) => (weight > 0 ? Math.max(0.1, Math.round((1000 * weight) / largest) / 10) : 0));
}

/** The importances as they stand at a level, in the order of `idsAt`. */
export function importancesAt(decision: Decision, indicators: readonly Indicator[], level: Level): number[] {
  if (level === "pillars") return pillarIds.map((pillar) => decision.pillars[pillar]);
  return indicators.filter(({ pillar }) => pillar === level).map((indicator) => importanceOf(decision, indicator));
}

/** The decision with all importances of a level replaced, given in the order of `idsAt`. */
export function withImportances(
  decision: Decision,
  indicators: readonly Indicator[],
  level: Level,
  importances: readonly number[],
): Decision {
  const byId = Object.fromEntries(idsAt(level, indicators).map((id, j) => [id, importances[j] as number]));
  if (level === "pillars") return { ...decision, pillars: byId as Decision["pillars"] };
  return indicators.reduce((before, indicator) => {
    const importance = byId[indicator.id];
    return importance === undefined ? before : withCriterion(before, indicator, importance);
  }, decision);
}

/**
 * The decision with importances from which these final weights follow, up to their rounding: a pillar's from the sum of
 * its criteria, a criterion's from its part of that sum. Criteria without an entry keep their importance, as does a
 * pillar without any criterion among them; so do the criteria of a pillar whose entries are all zero, which the pillar's
 * zero takes out.
 *
 * @param weights by indicator, none negative
 */
export function withWeights(decision: Decision, indicators: readonly Indicator[], weights: ReadonlyMap<string, number>): Decision {
  const weighed = indicators.filter(({ id }) => weights.has(id));
  const inPillar = (pillar: PillarId) => weighed.filter((indicator) => indicator.pillar === pillar);
  const touched = pillarIds.filter((pillar) => inPillar(pillar).length > 0);
  const weightOf = ({ id }: Indicator) => weights.get(id) as number;
  const sums = importancesFrom(touched.map((pillar) => inPillar(pillar).reduce((sum, indicator) => sum + weightOf(indicator), 0)));
  const pillars = { ...decision.pillars, ...Object.fromEntries(touched.map((pillar, k) => [pillar, sums[k] as number])) };
  return touched.reduce(
    (before, pillar, k) => {
      if (sums[k] === 0) return before;
      const inside = inPillar(pillar);
      const importances = importancesFrom(inside.map(weightOf));
      return inside.reduce((so, indicator, j) => withCriterion(so, indicator, importances[j] as number), before);
    },
    { ...decision, pillars },
  );
}
