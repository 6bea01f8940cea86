import { squaredDistances } from "@/lib/madm/methods/topsis";
import type { Normalisation } from "@/lib/madm/normalise";
import type { Problem } from "@/lib/madm/problem";
import { ANY_WEIGHTS } from "@/lib/robustness/weights/constraints";
import { fewestBroken } from "./fewest-broken";
import { widest } from "./margin";
import { proven } from "./partition";

/**
 * What can be proven of TOPSIS over all weights. One alternative is ahead of another where D⁻²ᵢ·D⁺²ₖ exceeds D⁻²ₖ·D⁺²ᵢ, a
 * quadratic form in the squared weights u = w². Such a form is nowhere above zero for u ≥ 0 if no coefficient is; if some are,
 * the simplex of u is cut in two along an edge and each part is looked at in its own corners: Bundfuss, S. and Dür, M. (2008).
 * Algorithmic copositivity detection by adaptive simplicial partitions. Linear Algebra and its Applications 428, 1511–1523.
 */
export type ClosenessBounds = {
  /** True where `row` is proven not to be ahead of `other` at any weights. */
  neverAhead(row: number, other: number): boolean;
  /** True where `row` is proven to be behind `other` at all weights: never ahead, nor level. */
  alwaysBehind(row: number, other: number): boolean;
  /**
   * True where `row` is proven not to be first at any weights, shared first places included: some mean of the forms is below
   * zero everywhere, found as the solution of a linear program in each part.
   */
  neverFirst(row: number): boolean;
  /**
   * How many others are proven to be ahead of `row` at any weights, and how many not to be ahead of it. If all products of two
   * squared weights are let vary on their own, the forms are linear and the fewest that fail a mixed-integer program.
   */
  fewestAhead(row: number): number;
  fewestNotAhead(row: number): number;
};

/** @throws Refusal where a column does not suit the normalisation */
export function closenessBounds(problem: Problem, normalisation: Normalisation): ClosenessBounds {
  const { rows, columns } = problem;
  const { fromWorst, fromBest } = squaredDistances(problem, normalisation);
  const form = (i: number, k: number): Float64Array => {
    const at = (squares: Float64Array, row: number, j: number) => squares[row * columns + j] as number;
    const out = new Float64Array(columns * columns);
    for (let a = 0; a < columns; a++)
      for (let b = 0; b < columns; b++) {
        const one = at(fromWorst, i, a) * at(fromBest, k, b) + at(fromWorst, i, b) * at(fromBest, k, a);
        const two = at(fromWorst, k, a) * at(fromBest, i, b) + at(fromWorst, k, b) * at(fromBest, i, a);
        // Differences by rounding alone are none.
        out[a * columns + b] = Math.abs(one - two) <= 1e-12 * Math.max(one, two) ? 0 : one - two;
      }
    const most = out.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    return most === 0 ? out : out.map((value) => value / most);
  };
  const products = (columns * (columns + 1)) / 2;
  const linear = (values: Float64Array) => {
    const out = new Float64Array(products);
    for (let a = 0, at = 0; a < columns; a++) for (let b = a; b < columns; b++) out[at++] = values[a * columns + b] as number;
    return out;
  };
  const others = (row: number) => Array.from({ length: rows }, (_, k) => k).filter((k) => k !== row);
  const fewest = (forms: readonly Float64Array[]) => fewestBroken(products, forms.map(linear), 0, ANY_WEIGHTS).bound;
  return {
    fewestAhead: (row) => fewest(others(row).map((k) => form(row, k))),
    fewestNotAhead: (row) => fewest(others(row).map((k) => form(k, row))),
    neverAhead: (row, other) => proven([form(row, other)], columns, (values) => values.every(([value]) => (value as number) <= 0)),
    alwaysBehind: (row, other) => proven([form(row, other)], columns, (values) => values.every(([value]) => (value as number) < 0)),
    neverFirst: (row) => {
      const forms = others(row).map((k) => form(row, k));
      return proven(forms, columns, (values) => {
        const leads = forms.map((_, k) => Float64Array.from(values, (entry) => entry[k] as number));
        return widest(values.length, leads, ANY_WEIGHTS).margin < -1e-9;
      });
    },
  };
}
