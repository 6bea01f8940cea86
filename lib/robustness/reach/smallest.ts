import type { Problem } from "@/lib/madm/problem";
import { ANY_WEIGHTS, type HalfSpaces } from "@/lib/robustness/weights/constraints";
import { lead } from "./additive";
import { unit, widest } from "./margin";
import { type Mixture, mixtureOf } from "./mixture";
import { type Norm, nearestIn, sizeOf } from "./nearest";

/**
 * The nearest weights at which an alternative ranks first, `size` away in the norm asked for (0 where it is first already).
 * They lie where it draws level; on the way from there to `beyond` it leads by ever more. `alone` is false where it can do
 * no more than share the first place.
 */
export type Reached = {
  readonly kind: "reached";
  readonly weights: Float64Array;
  readonly size: number;
  readonly alone: boolean;
  readonly beyond: Float64Array;
};

/**
 * No weights put it first. `mixture`: `better` mixes rivals that together beat it everywhere. `bounds`: its lead over some rival
 * is proven to be below zero everywhere. `constraints`: other weights might, but not those allowed.
 */
export type Never = { readonly kind: "never"; readonly proof: "mixture" | "bounds" | "constraints"; readonly better: Mixture | null };

const RULED_OUT: Never = { kind: "never", proof: "constraints", better: null };

/** Leads below this part of the largest are none. */
const MARGIN = 1e-9;

/**
 * The smallest change of weights, on the simplex and within constraints, that puts an alternative first by an additive
 * method: exact, a linear program under L1 and the foot of a perpendicular under L2. First place shared counts as first.
 * After Triantaphyllou, E. and Sánchez, A. (1997), A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods, Decision Sciences 28(1), 151–194, who change one weight; here all may change at once.
 *
 * @param parts the method's parts (`partsOf`)
 */
export function nearestFirst(problem: Problem, parts: Float64Array, row: number, norm: Norm, within: HalfSpaces): Reached | Never {
  const { rows, columns, weights } = problem;
  const rivals = Array.from({ length: rows }, (_, k) => k).filter((k) => k !== row);
  const leads = rivals.map((k) => unit(lead(parts, columns, row, k)));
  const { margin, prices, weights: beyond } = widest(columns, leads, within);
  if (margin < -MARGIN || !beyond) {
    const anywhere = within.rows.length === 0 ? { margin, prices } : widest(columns, leads, ANY_WEIGHTS);
    return anywhere.margin < -MARGIN
      ? { kind: "never", proof: "mixture", better: mixtureOf(anywhere.prices, leads, rivals, parts, problem, row) }
      : RULED_OUT;
  }
  // Leads of nothing but zeros hold everywhere. What holds at equality alone is given the room of its rounding.
  const sides = leads.filter((side) => side.some((value) => value !== 0));
  const all: HalfSpaces = {
    rows: [...sides, ...within.rows],
    bounds: [...sides.map(() => Math.min(0, margin)), ...within.bounds],
  };
  const nearest = nearestIn(all, weights, norm);
  if (!nearest) return RULED_OUT;
  return { kind: "reached", weights: nearest, size: sizeOf(norm, weights, nearest), alone: margin > MARGIN, beyond };
}
