import { dot } from "@/lib/math/dot";
import { leastSquares } from "./least-squares";

/** Steps after which the search for the face of the polytope is given up: far more than it takes. */
const MOST_STEPS = 1000;
const ZERO = 1e-12;

/**
 * The shortest x with row·x ≥ bound for every row: the point of a polytope that is nearest to the origin, `null` where there
 * is none. Exact in finitely many steps, by way of a least-squares problem in unknowns that are not negative: Lawson, C. L.
 * and Hanson, R. J. (1974). Solving Least Squares Problems. Prentice-Hall, chapter 23, algorithms NNLS and LDP.
 *
 * Rows should be of length about one, and no admissible x much longer than that.
 */
export function shortest(rows: readonly Float64Array[], bounds: ArrayLike<number>, columns: number): Float64Array | null {
  // Each row with its bound below it is a column of the least-squares problem, whose target is (0, …, 0, 1).
  const parts = rows.map((row, i) => Float64Array.from({ length: columns + 1 }, (_, j) => (j < columns ? row[j] : bounds[i]) as number));
  const target = new Float64Array(columns + 1);
  target[columns] = 1;
  const shares = nonNegative(parts, target);
  const rest = restOf(parts, shares, target);
  // ‖rest‖² is 1 / (1 + ‖x‖²); it vanishes only where there is no x.
  const scale = rest[columns] as number;
  if (scale <= 1e-9) return null;
  return Float64Array.from({ length: columns }, (_, j) => 0 - (rest[j] as number) / scale);
}

/** Shares of zero or more with which the parts come nearest to the target (NNLS). */
function nonNegative(parts: readonly Float64Array[], target: Float64Array): Float64Array {
  const shares = new Float64Array(parts.length);
  const used: number[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const rest = restOf(parts, shares, target);
    let [best, most] = [-1, ZERO];
    parts.forEach((part, i) => {
      const gain = dot(part, rest);
      if (gain > most && !used.includes(i)) [best, most] = [i, gain];
    });
    if (best < 0) return shares;
    used.push(best);
    for (;;) {
      const wanted = leastSquares(
        used.map((i) => parts[i] as Float64Array),
        target,
      );
      // A new part that would shrink at once is rounding: it is as good as in the others already.
      if ((shares[best] as number) === 0 && used.includes(best) && (wanted[used.indexOf(best)] as number) <= 0) return shares;
      const part = used.reduce((least, i, at) => {
        const [from, to] = [shares[i] as number, wanted[at] as number];
        return to <= 0 ? Math.min(least, from / (from - to)) : least;
      }, 1);
      used.forEach((i, at) => {
        shares[i] = (shares[i] as number) + part * ((wanted[at] as number) - (shares[i] as number));
      });
      if (part === 1) break;
      for (let at = used.length - 1; at >= 0; at--) {
        const i = used[at] as number;
        if ((shares[i] as number) > 1e-14) continue;
        shares[i] = 0;
        used.splice(at, 1);
      }
    }
  }
  return shares;
}

function restOf(parts: readonly Float64Array[], shares: Float64Array, target: Float64Array): Float64Array {
  const rest = target.slice();
  parts.forEach((part, i) => {
    const share = shares[i] as number;
    if (share !== 0) for (let j = 0; j < rest.length; j++) rest[j] = (rest[j] as number) - share * (part[j] as number);
  });
  return rest;
}
