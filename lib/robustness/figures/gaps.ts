import { rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";
import { type Ranked, withFigures } from "./pair";

/** What filled gaps hide: the ranks one alternative would take if all it lacks were as good, or as bad, as any that is known. */
export type GapRanks = {
  readonly row: number;
  /** The columns without a figure of its own. */
  readonly columns: readonly number[];
  readonly now: number;
  /** `null` where the method refuses those figures. */
  readonly atBest: number | null;
  readonly atWorst: number | null;
};

/**
 * For each alternative with filled gaps, its rank with all its gaps at once at the best figure known in the field, and at
 * the worst; the gaps of others stay as they are filled. A column in which nothing is known leaves the gap as it is.
 *
 * @param filled whether the figure was filled in, row-major like the matrix
 * @throws Refusal where the method refuses the problem itself
 */
export function gapRanksOf(ranked: Ranked, filled: readonly boolean[]): GapRanks[] {
  const { rows, columns, values, directions } = ranked.problem;
  const { ranks } = rank(ranked.problem, ranked.method, ranked.options, false, false);
  const known = directions.map((_, j) => {
    const figures = Array.from({ length: rows }, (_, i) => i * columns + j).flatMap((at) => (filled[at] ? [] : [values[at] as number]));
    return { low: Math.min(...figures), high: Math.max(...figures) };
  });
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
    const gaps = directions.map((_, j) => j).filter((j) => filled[row * columns + j]);
    if (gaps.length === 0) return [];
    const rankAt = (end: "best" | "worst") => {
      const figures = gaps.map((j) => {
        const { low, high } = known[j] as { readonly low: number; readonly high: number };
        const value = (directions[j] === "benefit") === (end === "best") ? high : low;
        const at = row * columns + j;
        return [at, Number.isFinite(value) ? value : (values[at] as number)] as const;
      });
      return rankOf(withFigures(ranked, new Map(figures)), row);
    };
    return [{ row, columns: gaps, now: ranks[row] as number, atBest: rankAt("best"), atWorst: rankAt("worst") }];
  });
}

function rankOf({ problem, method, options }: Ranked, row: number): number | null {
  try {
    return rank(problem, method, options, false, false).ranks[row] as number;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
