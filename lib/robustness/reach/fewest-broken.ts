import { dot } from "@/lib/math/dot";
import { minimise } from "@/lib/math/programming/linear-program";
import type { HalfSpaces } from "@/lib/robustness/weights/constraints";

/** Being ahead by less than this part of the largest lead is a tie. */
export const AHEAD = 1e-9;
/** Branches looked at before the search is broken off with a bound. */
const MOST_BRANCHES = 3000;

/**
 * The fewest of the sides side·w ≥ least that have to be given up for the others to be met at once: `found` by weights that are
 * known, `bound` proven to be no more than needed. A mixed-integer program, by branch and bound: Land, A. H. and Doig, A. G.
 * (1960). An automatic method of solving discrete programming problems. Econometrica 28(3), 497–520.
 */
export function fewestBroken(
  columns: number,
  sides: readonly Float64Array[],
  least: number,
  within: HalfSpaces,
): { found: number; bound: number } {
  const [lowest, highest] = [Math.min, Math.max].map((pick) => sides.map((side) => side.reduce((a, b) => pick(a, b)))) as [
    number[],
    number[],
  ];
  const hopeless = highest.filter((most) => most < least).length;
  const open = sides.flatMap((side, at) =>
    (highest[at] as number) >= least && (lowest[at] as number) < least ? [{ side, slack: least - (lowest[at] as number) }] : [],
  );
  let found = open.length;
  let bound = open.length;
  const waiting: Branch[] = [{ kept: [], given: [], atLeast: 0 }];
  for (let count = 0; waiting.length > 0; count++) {
    const branch = waiting.pop() as Branch;
    if (branch.atLeast >= found) continue;
    if (count >= MOST_BRANCHES) {
      bound = Math.min(bound, branch.atLeast);
      continue;
    }
    const relaxed = relax(branch);
    if (!relaxed) continue;
    found = Math.min(found, open.filter(({ side }) => dot(side, relaxed.weights) < least - AHEAD / 10).length);
    const atLeast = branch.given.length + Math.ceil(relaxed.value - 1e-6);
    if (atLeast >= found || relaxed.most < 0) continue;
    waiting.push(
      { kept: branch.kept, given: [...branch.given, relaxed.most], atLeast: Math.max(atLeast, branch.given.length + 1) },
      { kept: [...branch.kept, relaxed.most], given: branch.given, atLeast },
    );
  }
  return { found: hopeless + found, bound: hopeless + Math.min(found, bound) };

  /** The least sum of how far, as parts of the farthest possible, the undecided sides are missed. */
  function relax({ kept, given }: Branch): { readonly weights: Float64Array; readonly value: number; readonly most: number } | null {
    const undecided = open.map((_, at) => at).filter((at) => !kept.includes(at) && !given.includes(at));
    const width = columns + undecided.length;
    const padded = (values: ArrayLike<number>, at = -1, value = 0) =>
      Float64Array.from({ length: width }, (_, j) => (j < columns ? (values[j] as number) : j - columns === at ? value : 0));
    const rows = [
      padded(new Float64Array(columns).fill(1)),
      ...within.rows.map((row) => padded(row)),
      ...kept.map((at) => padded((open[at] as Open).side)),
      ...undecided.map((at, z) => padded((open[at] as Open).side, z, (open[at] as Open).slack)),
    ];
    const bounds = [1, ...within.bounds, ...kept.map(() => least), ...undecided.map(() => least)];
    const objective = Float64Array.from({ length: width }, (_, j) => (j < columns ? 0 : 1));
    const optimum = minimise({ objective, rows, bounds, equalities: 1 });
    if (!optimum) return null;
    let [most, missed] = [-1, 1e-9];
    undecided.forEach((at, z) => {
      const part = optimum.x[columns + z] as number;
      if (part > missed) [most, missed] = [at, part];
    });
    return { weights: optimum.x.slice(0, columns), value: optimum.value, most };
  }
}

type Open = { readonly side: Float64Array; readonly slack: number };
/** Sides decided: kept, or given up. `atLeast` so many are broken below this branch. */
type Branch = { readonly kept: readonly number[]; readonly given: readonly number[]; readonly atLeast: number };
