import { square } from "@/lib/math/elementary/power";
import { type Choice, choices, type Specification } from "./specifications";

/** Parts of the variance of ranks, adding up to one. `rest`: what no choice explains by itself, only together with others. */
export type Shares = Readonly<Record<Choice | "rest", number>>;

/** The sets of choices that can be known, as bits: 1 the method, 2 the normalisation, 4 the weighting. */
const SUBSETS = 1 << choices.length;

/**
 * Which choice the ranks differ by. Each choice gets the part of their variance that a least-squares model of main effects
 * explains by it, averaged over all orders in which the choices can be brought in: Lindeman, Merenda and Gold (1980),
 * Introduction to Bivariate and Multivariate Analysis, 119 ff.; Grömping (2006), Journal of Statistical Software 17(1).
 * This is Shapley's value of R², needs no balanced design (methods differ in the normalisations they take), and splits evenly
 * what two choices explain alike: a method that has a scale of its own is told apart from none by its normalisation.
 *
 * @param outcomes one list for each alternative: its rank under each specification
 * @returns shares for each alternative, `null` where its rank never moves, and for all together (their sums of squares
 * added up), `null` where nothing moves
 */
export function driversOf(
  specifications: readonly Specification[],
  outcomes: readonly ArrayLike<number>[],
): { readonly each: readonly (Shares | null)[]; readonly overall: Shares | null } {
  const bases = Array.from({ length: SUBSETS }, (_, subset) =>
    basis(
      specifications,
      choices.filter((_, bit) => subset & (1 << bit)),
    ),
  );
  const explained = outcomes.map((outcome) => {
    const centred = centredOn(mean(outcome), outcome);
    return { total: dot(centred, centred), by: bases.map((vectors) => vectors.reduce((sum, q) => sum + square(dot(q, centred)), 0)) };
  });
  const all = {
    total: explained.reduce((sum, { total }) => sum + total, 0),
    by: bases.map((_, subset) => explained.reduce((sum, { by }) => sum + (by[subset] as number), 0)),
  };
  return { each: explained.map(sharesOf), overall: sharesOf(all) };
}

/** Shapley's value of each choice: its gain over every subset of the others, weighted by the orders that begin with it. */
function sharesOf({ total, by }: { readonly total: number; readonly by: readonly number[] }): Shares | null {
  if (total <= 1e-9) return null;
  const n = choices.length;
  const share = (bit: number) => {
    let sum = 0;
    for (let subset = 0; subset < SUBSETS; subset++) {
      if (subset & (1 << bit)) continue;
      const size = choices.filter((_, other) => subset & (1 << other)).length;
      const gain = (by[subset | (1 << bit)] as number) - (by[subset] as number);
      sum += (factorial(size) * factorial(n - size - 1) * Math.max(0, gain)) / factorial(n);
    }
    return sum / total;
  };
  const [method, normalisation, weighting] = [share(0), share(1), share(2)];
  return { method, normalisation, weighting, rest: Math.max(0, 1 - method - normalisation - weighting) };
}

/** An orthonormal basis of the main effects of these choices, less the mean (modified Gram–Schmidt over their levels). */
function basis(specifications: readonly Specification[], known: readonly Choice[]): Float64Array[] {
  const vectors: Float64Array[] = [];
  for (const choice of known)
    for (const level of new Set(specifications.map((specification) => specification[choice]))) {
      const dummy = Float64Array.from(specifications, (specification) => (specification[choice] === level ? 1 : 0));
      const vector = centredOn(mean(dummy), dummy);
      const before = Math.sqrt(dot(vector, vector));
      for (const other of vectors) {
        const along = dot(other, vector);
        for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - along * (other[i] as number);
      }
      const size = Math.sqrt(dot(vector, vector));
      // What is left of a level that the others imply is rounding.
      if (size > 1e-8 * before) vectors.push(vector.map((value) => value / size));
    }
  return vectors;
}

function centredOn(centre: number, values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values, (value) => value - centre);
}

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
