import type { Problem } from "@/lib/madm/problem";
import type { HalfSpaces } from "@/lib/robustness/weights/constraints";
import { lead } from "./additive";
import { AHEAD, fewestBroken } from "./fewest-broken";
import { unit } from "./margin";

/**
 * The best and the worst rank an alternative can take. `found`: weights are known that give it. `bound`: it is proven that none
 * give a better (worse) one. Where both are equal the rank is exact.
 */
export type ReachableRank = { readonly found: number; readonly bound: number };
export type ReachableRanks = { readonly best: ReachableRank; readonly worst: ReachableRank };

/**
 * Best and worst rank over all weights within constraints, by an additive method: exact. The fewest rivals that must be let
 * ahead is a mixed-integer program, solved by branch and bound. The question is that of Butler, J., Jia, J. and Dyer, J.
 * (1997), Simulation techniques for the sensitivity analysis of multi-criteria decision models, European Journal of
 * Operational Research 103, 531–546, answered with certainty instead of by sampling; tied rivals are not ahead.
 *
 * @param parts the method's parts (`partsOf`)
 */
export function exactRanks({ rows, columns }: Problem, parts: Float64Array, row: number, within: HalfSpaces): ReachableRanks {
  const rivals = Array.from({ length: rows }, (_, k) => k).filter((k) => k !== row);
  const best = fewestBroken(
    columns,
    rivals.map((k) => unit(lead(parts, columns, row, k))),
    0,
    within,
  );
  const worst = fewestBroken(
    columns,
    rivals.map((k) => unit(lead(parts, columns, k, row))),
    AHEAD,
    within,
  );
  return {
    best: { found: 1 + best.found, bound: 1 + best.bound },
    worst: { found: rows - worst.found, bound: rows - worst.bound },
  };
}
