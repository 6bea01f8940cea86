import type { Normalisation } from "@/lib/madm/normalise";
import { parseOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { methodById } from "@/lib/madm/rank";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { halfSpacesOf, type WeightConstraints } from "@/lib/robustness/weights/constraints";
import { weightBlocks } from "@/lib/robustness/weights/sampler";
import { partsOf } from "./additive";
import { type ClosenessBounds, closenessBounds } from "./closeness-bounds";
import { exactRanks, type ReachableRanks } from "./exact-ranks";
import type { Norm } from "./nearest";
import { searchOf, TRIED } from "./search";
import { type Never, nearestFirst, type Reached } from "./smallest";

/**
 * The smallest change that puts an alternative first. `exact`: there is no smaller one. `found`: there may be. `not-found`: no
 * weights were met that put it first, out of so many tried, and nothing proves that there are none.
 */
export type Nearest = (Reached & { readonly by: "exact" | "found" }) | Never | { readonly kind: "not-found"; readonly tried: number };

/** What other weights, within constraints, can do for one alternative. */
export type Reach = {
  readonly by: "exact" | "found";
  ranks(row: number): ReachableRanks;
  nearest(row: number, norm: Norm): Nearest;
};

const SEED = 1;

/**
 * The places each alternative can take, and the smallest change of weights that puts it first: exact for additive methods;
 * searched for the others, between what is found and what is proven. TOPSIS is proven by its quadratic forms, over all weights
 * whatever the constraints; a method that claims dominance by that alone: who is nowhere worse than others ranks before
 * them or level with them.
 *
 * @throws Refusal for what the method refuses under even weights, and as `halfSpacesOf` does
 */
export function reachOf(
  problem: Problem,
  method: string,
  options: Readonly<Record<string, unknown>>,
  constraints: WeightConstraints = {},
): Reach {
  const within = halfSpacesOf(problem.columns, constraints);
  const prepared = preparedFor(problem, method, options);
  const parts = partsOf(prepared);
  if (parts)
    return {
      by: "exact",
      ranks: (row) => exactRanks(problem, parts, row, within),
      nearest: (row, norm) => {
        const nearest = nearestFirst(problem, parts, row, norm, within);
        return nearest.kind === "reached" ? { ...nearest, by: "exact" } : nearest;
      },
    };
  const search = searchOf(problem, prepared, within, weightBlocks(problem.columns, constraints, SEED));
  const found = methodById(method);
  const bounds =
    method === "topsis"
      ? closenessBounds(problem, (parseOptions(found, options) as { readonly normalisation: Normalisation }).normalisation)
      : found.claims.dominance
        ? dominanceBounds(problem)
        : NOTHING_PROVEN;
  return {
    by: "found",
    ranks(row) {
      const { best, worst } = search.ranks(row);
      const others = Array.from({ length: problem.rows }, (_, k) => k).filter((k) => k !== row);
      const ahead = best === 1 ? 0 : Math.max(bounds.fewestAhead(row), others.filter((k) => bounds.alwaysBehind(row, k)).length);
      const notAhead =
        worst === problem.rows ? 0 : Math.max(bounds.fewestNotAhead(row), others.filter((k) => bounds.neverAhead(k, row)).length);
      const notFirst = best > 1 && ahead === 0 && bounds.neverFirst(row);
      return {
        best: { found: best, bound: notFirst ? 2 : 1 + ahead },
        worst: { found: worst, bound: problem.rows - notAhead },
      };
    },
    nearest(row, norm) {
      const nearest = search.nearest(row, norm);
      if (nearest) return { ...nearest, by: "found" };
      return bounds.neverFirst(row) ? { kind: "never", proof: "bounds", better: null } : { kind: "not-found", tried: TRIED };
    },
  };
}

const NOTHING_PROVEN: ClosenessBounds = {
  neverAhead: () => false,
  alwaysBehind: () => false,
  neverFirst: () => false,
  fewestAhead: () => 0,
  fewestNotAhead: () => 0,
};

/** Where being nowhere worse is never being behind. Level is always possible: some methods look at nothing but one criterion. */
function dominanceBounds({ columns, values, directions }: Problem): ClosenessBounds {
  return {
    ...NOTHING_PROVEN,
    neverAhead: (row, other) =>
      directions.every((direction, j) => {
        const [own, theirs] = [values[row * columns + j] as number, values[other * columns + j] as number];
        return direction === "benefit" ? theirs >= own : theirs <= own;
      }),
  };
}
