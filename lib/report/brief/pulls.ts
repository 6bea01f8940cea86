import type { Answered, MarketResult } from "@/lib/evaluate";
import { nearlyEqual } from "@/lib/math/compare";
import { median } from "@/lib/math/median";
import { scored } from "@/lib/problem/asked/scale";
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
 * What holds a market above and below the middle of the field, by weight × distance. Unlike the parts of a TOPSIS score,
 * which grow with the square of a market's own distance from the worst, these can be compared from criterion to criterion and
 * from market to market, under every method; they do not add up to the score. A figure that was filled in says nothing of
 * the market and pulls nowhere.
 */
export function pullsOf({ results, table }: Answered, { cells }: MarketResult): Pull[] {
  return table.criteria.flatMap(({ definition, direction, weight }, at): Pull[] => {
    const cell = cells[at] as Cell;
    if (!isKnown(cell)) return [];
    const column = results.map((result) => result.cells[at] as Cell);
    const known = column.filter(isKnown).map(figureValue);
    const entered = column.map((each) => scored(definition, figureValue(each)));
    const span = Math.max(...entered) - Math.min(...entered);
    const sign = direction === "benefit" ? 1 : -1;
    const middle = median(known);
    const value = figureValue(cell);
    const distance = span > 0 ? (sign * (scored(definition, value) - scored(definition, middle))) / span : 0;
    return [
      {
        at,
        pull: nearlyEqual(distance, 0) ? 0 : weight * distance,
        place: 1 + known.filter((other) => sign * (other - value) > 0).length,
        others: known.filter((other) => other === value).length - 1,
        of: known.length,
        middle,
      },
    ];
  });
}

/** True for a figure that somebody stated. */
function isKnown(cell: Cell): boolean {
  return cell.kind === "observed" || cell.kind === "assumption";
}
