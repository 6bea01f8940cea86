import { cosine, standardised } from "@/lib/math/correlation";
import { scored } from "./asked/scale";
import { type DecisionTable, figureValue } from "./table";

/** Two criteria that say nearly the same, or nearly the opposite, of these markets. */
export type Redundancy = {
  /** Places in `table.criteria`, `left` before `right`. */
  readonly left: number;
  readonly right: number;
  /** Pearson's correlation of the figures as they stand. */
  readonly r: number;
  /** Whether both favour the same markets, directions considered: then one matter counts twice. Else the two cancel out. */
  readonly favourSame: boolean;
};

/** Correlations beyond this, either way, are told. */
export const REDUNDANT = 0.9;
/** Among four markets, unrelated normal figures reach |r| > 0.9 one time in ten; among five, one in 27. */
export const FEWEST_MARKETS = 5;

/**
 * Pairs of criteria with weight whose figures, as they enter the ranking (gaps filled), correlate above 0.9 among the
 * ticked markets, the closest first. None among fewer than five markets, where that happens by chance too often. A
 * constant criterion correlates with nothing.
 */
export function redundanciesOf({ markets, criteria, cells }: Pick<DecisionTable, "markets" | "criteria" | "cells">): Redundancy[] {
  if (markets.length < FEWEST_MARKETS) return [];
  const series = criteria.map(({ definition }, j) =>
    standardised(cells.map((row) => scored(definition, figureValue(row[j] ?? { kind: "missing" })))),
  );
  const found = series.flatMap((one, left) =>
    series.slice(left + 1).flatMap((other, after): Redundancy[] => {
      const right = left + 1 + after;
      const r = one && other ? cosine(one, other) : 0;
      if (Math.abs(r) <= REDUNDANT) return [];
      return [{ left, right, r, favourSame: r > 0 === (criteria[left]?.direction === criteria[right]?.direction) }];
    }),
  );
  return found.sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
