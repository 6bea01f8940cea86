import { pillarIds } from "@/lib/dataset/ids";
import type { Decision } from "@/lib/decision/schema";
import { weightsAlong } from "@/lib/decision/sliders";
import { importanceOf, withCriterion } from "@/lib/decision/weights";
import type { Ranking } from "@/lib/madm/rank-by";
import { Refusal } from "@/lib/math/refusal";
import type { DecisionTable } from "@/lib/problem/table";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { type Stabilities, stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { stepsThatHold } from "@/lib/robustness/intervals/steps";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { SEED, usualSamples } from "@/lib/robustness/smaa/samples";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { type Firmness, firmnessOf, type Question, questionOf } from "./firmness";

/** A decision with its table and the ranking of it. */
type Ranked = { readonly decision: Decision; readonly table: DecisionTable; readonly ranking: Ranking };

/** For each slider, by its kind and id ("pillar:demand"), the positions from 0 to 100 up to which the first place stays. */
export type Holds = Readonly<Record<string, readonly [low: number, high: number]>>;

/**
 * For every slider of the decision, how far it may move before other markets come first, all else as it is set.
 *
 * @throws Refusal for what `rank` refuses
 */
export function holdsOf(decision: Decision, { criteria }: Pick<DecisionTable, "criteria">, { problem, method, options }: Question): Holds {
  const indicators = criteria.map(({ definition }) => definition);
  const prepared = preparedFor(problem, method, options);
  const held = (change: Parameters<typeof weightsAlong>[2], now: number) =>
    stepsThatHold(problem, prepared, weightsAlong(decision, indicators, change), problem.weights, now);
  const pillars = pillarIds
    .filter((id) => indicators.some(({ pillar }) => pillar === id))
    .map((id) => [
      `pillar:${id}`,
      held((before, value) => ({ ...before, pillars: { ...before.pillars, [id]: value } }), decision.pillars[id]),
    ]);
  const each = indicators.map((indicator) => [
    `criterion:${indicator.id}`,
    held((before, value) => withCriterion(before, indicator, value), importanceOf(decision, indicator)),
  ]);
  return Object.fromEntries([...pillars, ...each]) as Holds;
}

/** How far the weight of each group of a question may move. @throws Refusal for what `rank` refuses */
export function stabilitiesIn({ problem, method, options, groups }: Question): Stabilities {
  const columns = groups.map((group) => group.columns);
  return stabilitiesOf(problem, method, options, columns);
}

/** How firmly a first place is held, and how far each slider may move until it is lost. */
export type FirmnessAndHolds = { readonly firmness: Firmness; readonly holds: Holds };

/**
 * How firmly the first market holds its place, worked out in one go; screens work it out in workers and come to the same.
 * `null` where fewer than two markets compete, or where the method takes the figures at the decided weights only.
 *
 * @param samples random weights that are tried; by the method's speed where left out
 */
export function firmnessAndHolds(
  { decision, table, ranking }: Ranked,
  { samples, seed = SEED }: { readonly samples?: number; readonly seed?: number } = {},
): FirmnessAndHolds | null {
  if (table.markets.length < 2) return null;
  try {
    const question = questionOf(table, ranking);
    const { problem, method, options } = question;
    const usual = samples ?? usualSamples[preparedFor(problem, method, options).kind];
    const holds = holdsOf(decision, table, question);
    const found = {
      smaa: smaa(problem, method, options, { samples: usual, seed }),
      stabilities: stabilitiesIn(question).stabilities,
      holds,
      ways: multiverseOf(problem, { method, options }),
    };
    return { firmness: firmnessOf(table, ranking, question, found), holds };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Of `firmnessAndHolds` the firmness alone. */
export function firmnessIn(...asked: Parameters<typeof firmnessAndHolds>): Firmness | null {
  return firmnessAndHolds(...asked)?.firmness ?? null;
}
