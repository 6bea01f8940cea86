import { squaredDistances } from "@/lib/madm/methods/topsis";
import type { Normalisation } from "@/lib/madm/normalise";
import { normalised, scalingOf } from "@/lib/madm/normalise";
import type { Problem } from "@/lib/madm/problem";
import type { WeightPath } from "./path";

/** The shares, 0–1, at which two alternatives change places, in no order; `null` where they are tied at every share. */
export type Crossings = (first: number, second: number) => readonly number[] | null;

/** Differences this small beside the figures they are taken of are rounding. */
const ROUNDING = 1e-13;

/**
 * Where weighted sums cross, in closed form: the scores are linear in the share, so two of them meet at most once.
 *
 * @throws Refusal where a column does not suit the normalisation
 */
export function sumCrossings(problem: Problem, normalisation: Normalisation, path: WeightPath): Crossings {
  const matrix = normalised(scalingOf(problem, normalisation));
  const inside = dot(matrix, path.inside);
  const outside = dot(matrix, path.outside);
  return (first, second) => {
    const atOne = differenceOf(inside[first] as number, inside[second] as number);
    const atZero = differenceOf(outside[first] as number, outside[second] as number);
    if (atOne === 0 && atZero === 0) return null;
    return atOne * atZero > 0 ? [] : [atZero / (atZero - atOne)];
  };
}

/**
 * Where TOPSIS closenesses cross. No criterion is both inside and outside the group, so a squared distance is
 * A·x² + B·(1 − x)². One closeness exceeds another where D⁻²ᵢ·D⁺²ₖ > D⁻²ₖ·D⁺²ᵢ, which after division by (1 − x)⁴ is a
 * quadratic in t = x²/(1 − x)²: all its roots are found in closed form, and x = √t / (1 + √t).
 *
 * @throws Refusal where a column does not suit the normalisation
 */
export function topsisCrossings(problem: Problem, normalisation: Normalisation, path: WeightPath): Crossings {
  const { fromWorst, fromBest } = squaredDistances(problem, normalisation);
  const [inside, outside] = [path.inside, path.outside].map((parts) => parts.map((part) => part * part)) as [Float64Array, Float64Array];
  const [down, up] = [fromWorst, fromBest].map((squares) => ({ in: dot(squares, inside), out: dot(squares, outside) })) as [Sides, Sides];
  return (i, k) => {
    const [a, b, c, d] = [down.in[i], down.out[i], up.in[k], up.out[k]] as [number, number, number, number];
    const [e, f, g, h] = [down.in[k], down.out[k], up.in[i], up.out[i]] as [number, number, number, number];
    const quadratic = differenceOf(a * c, e * g);
    const linear = differenceOf(a * d + b * c, e * h + f * g);
    const constant = differenceOf(b * d, f * h);
    if (quadratic === 0 && linear === 0 && constant === 0) return null;
    return signChanges(quadratic, linear, constant).map((t) => (t === Number.POSITIVE_INFINITY ? 1 : Math.sqrt(t) / (1 + Math.sqrt(t))));
  };
}

type Sides = { readonly in: Float64Array; readonly out: Float64Array };

/**
 * Where a·t² + b·t + c changes its sign from t = 0 to infinity, both ends included where it vanishes there. A double root
 * is no change of sign.
 */
export function signChanges(a: number, b: number, c: number): number[] {
  const ends = [...(c === 0 ? [0] : []), ...(a === 0 ? [Number.POSITIVE_INFINITY] : [])];
  if (a === 0 || c === 0) {
    // What is left after taking off the root at an end is linear.
    const root = a === 0 ? -c / b : -b / a;
    return root > 0 && root < Number.POSITIVE_INFINITY ? [...ends, root] : ends;
  }
  const discriminant = b * b - 4 * a * c;
  if (discriminant <= 0) return ends;
  // The half of the formula that adds, so that nothing cancels; the other root follows from the product of both.
  const half = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [half / a, c / half].filter((root) => root > 0);
}

/** First less second, and 0 where they differ by rounding alone. */
function differenceOf(first: number, second: number): number {
  const difference = first - second;
  return Math.abs(difference) <= ROUNDING * Math.max(Math.abs(first), Math.abs(second)) ? 0 : difference;
}

/** Row by row, the sum of the cells times the factors of their columns. */
function dot(matrix: Float64Array, factors: Float64Array): Float64Array {
  const columns = factors.length;
  const out = new Float64Array(matrix.length / columns);
  for (let i = 0, k = 0; i < out.length; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++, k++) sum += (factors[j] as number) * (matrix[k] as number);
    out[i] = sum;
  }
  return out;
}
