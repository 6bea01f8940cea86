import type { Indicator } from "@/lib/dataset/schema";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Cell } from "@/lib/problem/table";
import { type Reason, strongest } from "@/lib/recommendation/reasons";
import { type Priority, priorities, type Rule } from "@/lib/recommendation/rules";

/** The markets under one priority, best first, and the lines of the rule table that put them there. */
export type PriorityGroup = { readonly priority: Priority; readonly rules: readonly Rule[]; readonly results: readonly MarketResult[] };

/** The priorities that some market was given, soonest entry first. */
export function priorityGroups({ results }: Answered): PriorityGroup[] {
  return priorities.flatMap((priority) => {
    const members = results.filter(({ recommendation }) => recommendation.priority === priority);
    const rules = [...new Set(members.map(({ recommendation }) => recommendation.rule))];
    return members.length > 0 ? [{ priority, rules, results: members }] : [];
  });
}

/** A reason with everything that makes it checkable. */
export type ReasonRow = {
  readonly indicator: Indicator;
  readonly cell: Cell;
  /** The middle of the figures known in the field, in the indicator's unit. */
  readonly fieldMedian: number;
  /** Weight × distance from the middle of the field. Above 0 is good news. */
  readonly lift: number;
};

/** The criteria that lift and sink a market most, at most `most` each. */
export function reasonRows({ table }: Answered, result: MarketResult, most: number): Record<"lifting" | "sinking", ReasonRow[]> {
  const row = ({ indicator, lift, fieldMedian }: Reason): ReasonRow => {
    const j = table.criteria.findIndex((criterion) => criterion.indicator === indicator);
    return {
      indicator: (table.criteria[j] as (typeof table.criteria)[number]).definition,
      cell: result.cells[j] as Cell,
      fieldMedian,
      lift,
    };
  };
  const { lifting, sinking } = strongest(result.recommendation.reasons, most);
  return { lifting: lifting.map(row), sinking: sinking.map(row) };
}
