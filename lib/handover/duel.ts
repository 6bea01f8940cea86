import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Cell } from "@/lib/problem/table";

/** One criterion on which two markets differ. */
export type Round = {
  /** Its place among the table's criteria. */
  readonly at: number;
  /** Weight × distance between the two in the field, in parts of its span: above 0 where the first is better. */
  readonly lead: number;
  readonly cells: readonly [Cell, Cell];
};

/**
 * One market against another, the first against the second unless others are named: the criteria on which they differ most, by weight × distance between them, which can be
 * compared from criterion to criterion. Empty where fewer than two markets compete.
 */
export function duelOf({ results, table }: Answered, most: number, [first, second]: readonly MarketResult[] = results): Round[] {
  if (!first || !second) return [];
  return table.criteria
    .map((_, at): Round => {
      const part = ({ recommendation }: MarketResult) => recommendation.reasons[at]?.part ?? 0;
      return { at, lead: part(first) - part(second), cells: [first.cells[at] as Cell, second.cells[at] as Cell] };
    })
    .filter(({ lead }) => lead !== 0)
    .sort((a, b) => Math.abs(b.lead) - Math.abs(a.lead))
    .slice(0, most);
}
