import { presetIds } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { rank } from "@/lib/madm/rank";
import type { Ranking } from "@/lib/madm/rank-by";
import { problemOf } from "@/lib/problem/problem";
import type { DecisionTable } from "@/lib/problem/table";
import type { Confidence } from "@/lib/recommendation/confidence";
import { firmnessOf, questionOf } from "@/lib/recommendation/firmness";
import { stabilitiesIn } from "@/lib/recommendation/firmness-found";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { SEED } from "@/lib/robustness/smaa/samples";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { growthOf, windows } from "./outcomes";
import { decisionOf, tableAt } from "./rankers";
import { FEWEST_MARKETS } from "./score";
import type { World } from "./world";

/** An answer with its word of confidence, and what became of it. */
export type Answer = {
  /** The market that is first. */
  readonly first: string;
  readonly word: Confidence;
  /** Whether the same market was still first one and two years later, by what was public then. */
  readonly one: boolean;
  readonly two: boolean;
  /** How far up its first market's exports grew among all, 0 (least) to 1 (most); `null` where it is not known. */
  readonly grew: number | null;
};

/** Years in which an answer is given; it is looked at again in the two that follow. */
export const ANSWER_YEARS = [2018, 2019, 2020, 2021, 2022, 2023] as const;
const LATER = [2024, 2025] as const;
/** Random weights a word is found with: fewer than on a screen, for there are thousands of answers. */
export const WORD_SAMPLES = 4096;

/** The answers of the worked example's method for one exporter at every preset, in every year. */
export function answersOf(world: World, exporter: string): Answer[] {
  return presetIds.flatMap((preset) => {
    const decision = decisionOf(world, exporter, preset);
    const years = [...ANSWER_YEARS, ...LATER].map((year) => [year, rankedAt(world, decision, year)] as const);
    const at = new Map<number, Ranked>(years);
    return ANSWER_YEARS.map((year): Answer => {
      const now = at.get(year) as Ranked;
      const still = (later: number) => at.get(later)?.first === now.first;
      return {
        first: now.first,
        word: wordOf(now),
        one: still(year + 1),
        two: still(year + 2),
        grew: grewOf(world, exporter, year, now.first),
      };
    });
  });
}

type Ranked = { readonly table: DecisionTable; readonly ranking: Ranking; readonly first: string };

function rankedAt(world: World, decision: Decision, year: number): Ranked {
  const table = tableAt(world, decision, year);
  const ranking = rank(problemOf(table), decision.method.id, decision.method.options);
  return { table, ranking, first: table.markets[ranking.ranks.indexOf(1)]?.iso3 ?? "" };
}

function wordOf({ table, ranking }: Ranked): Confidence {
  const question = questionOf(table, ranking);
  const { problem, method, options } = question;
  return firmnessOf(table, ranking, question, {
    smaa: smaa(problem, method, options, { samples: WORD_SAMPLES, seed: SEED }),
    stabilities: stabilitiesIn(question).stabilities,
    // Only says which slider gets there; the word does not depend on it.
    holds: {},
    ways: multiverseOf(problem, { method, options }),
  }).word;
}

function grewOf(world: World, exporter: string, year: number, first: string): number | null {
  const window = windows["growth-1"].find(([decided]) => decided === year);
  if (!window) return null;
  const growth = growthOf(world, exporter, window[1], window[2]);
  const own = growth(first);
  const all = world.markets.filter((market) => market !== exporter).flatMap((market) => growth(market) ?? []);
  if (own === null || all.length < FEWEST_MARKETS) return null;
  return all.filter((value) => value < own).length / (all.length - 1);
}
