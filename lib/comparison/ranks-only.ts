import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { listedOptions } from "@/lib/problem/method-options";
import { problemOf } from "@/lib/problem/problem";
import { buildTable } from "@/lib/problem/table";

const NONE: ReadonlyMap<string, number> = new Map();

/** The ranks that `evaluate` gives, without position and advice: a tenth of its work, for searches. Empty where there is no ranking. */
export function ranksOnly(decision: Decision, figures: Dataset): ReadonlyMap<string, number> {
  const table = buildTable(decision, datasetFor(figures, decision));
  if (table.markets.length === 0 || table.criteria.length === 0) return NONE;
  try {
    const { ranks } = rank(problemOf(table), decision.method.id, listedOptions(decision.method.options, table), false);
    return new Map(table.markets.map(({ iso3 }, i) => [iso3, ranks[i] as number]));
  } catch (error) {
    if (error instanceof Refusal) return NONE;
    throw error;
  }
}
