import type { Answered, MarketResult } from "@/lib/evaluate";
import { type Cell, figureValue } from "@/lib/problem/table";

/** How far one criterion holds a market from the middle of the field. */
export type Pull = {
  /** Its place among the table's criteria. */
  readonly at: number;
  /** Weight × distance from the middle, the distance in parts of the field's span: above 0 for the better. −1 to 1. */
  readonly pull: number;
  /** Place among the markets whose figure is known, 1 the best, and how many share it besides. */
  readonly place: number;
  readonly others: number;
  readonly of: number;
  /** The middle of the known figures, in the indicator's unit. */
  readonly middle: number;
};

/**
 * What holds a market above and below the middle of the field, by weight × distance, with its places. A figure that was
 * filled in says nothing of the market and pulls nowhere.
 */
export function pullsOf({ results, table }: Answered, { cells, recommendation }: MarketResult): Pull[] {
  return table.criteria.flatMap(({ direction }, at): Pull[] => {
    const cell = cells[at] as Cell;
    const reason = recommendation.reasons[at];
    if (!reason || !isKnown(cell)) return [];
    const column = results.map((result) => result.cells[at] as Cell);
    const known = column.filter(isKnown).map(figureValue);
    const sign = direction === "benefit" ? 1 : -1;
    const value = figureValue(cell);
    return [
      {
        at,
        pull: reason.lift,
        place: 1 + known.filter((other) => sign * (other - value) > 0).length,
        others: known.filter((other) => other === value).length - 1,
        of: known.length,
        middle: reason.fieldMedian,
      },
    ];
  });
}

/** True for a figure that somebody stated. */
function isKnown(cell: Cell): boolean {
  return cell.kind === "observed" || cell.kind === "assumption";
}
