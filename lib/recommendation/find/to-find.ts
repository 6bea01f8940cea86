import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Ranking } from "@/lib/madm/rank-by";
import { Refusal } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import type { DecisionTable } from "@/lib/problem/table";
import { type Decisive, decisiveOf } from "@/lib/robustness/figures/decisive";
import type { Ranked } from "@/lib/robustness/figures/pair";
import { type Otherwise, otherwiseOf } from "./otherwise";

/** One thing to find out: which figure of which market, by their rows and columns in the table, and what hangs on it. */
export type ToFind = Decisive & Otherwise;

/** So many are named. */
export const MOST_TO_FIND = 5;
/** Markets whose figures are looked at: the first, and those behind it that are nearest to coming before it. */
const LOOKED_AT = 6;

/**
 * What to find out next: the figures, quotes and certificates whose being otherwise would most often change the first place,
 * at most five; where none alone does, those that take most of its lead. Empty where nothing is compared, or the first place
 * is shared. What it costs to find them out is not known, and not weighed.
 */
export function toFind(
  { decision, table, ranking }: { readonly decision: Decision; readonly table: DecisionTable; readonly ranking: Ranking },
  dataset: Dataset,
): readonly ToFind[] {
  if (table.markets.length < 2) return [];
  const ranked = { problem: problemOf(table), method: ranking.method, options: ranking.variant };
  const near = new Set(
    table.markets
      .map((_, row) => row)
      .sort((a, b) => place(ranking, a) - place(ranking, b))
      .slice(0, LOOKED_AT),
  );
  const spans = otherwiseOf(table, dataset, decision).filter(({ row }) => near.has(row));
  // A brief is written anew at every letter typed into it; what is reckoned stays the same until a number is another.
  const { values, weights, directions } = ranked.problem;
  const key = JSON.stringify([[...values], [...weights], directions, ranked.method, ranked.options, spans]);
  const before = kept.get(dataset);
  if (before?.key === key) return before.found;
  const found = foundIn(ranked, spans);
  kept.set(dataset, { key, found });
  return found;
}

const kept = new WeakMap<Dataset, { readonly key: string; readonly found: readonly ToFind[] }>();

function foundIn(ranked: Ranked, spans: readonly Otherwise[]): readonly ToFind[] {
  try {
    return decisiveOf(ranked, spans).slice(0, MOST_TO_FIND);
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

const place = ({ ranks }: Ranking, row: number) => ranks[row] as number;
