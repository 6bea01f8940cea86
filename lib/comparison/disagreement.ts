import type { Problem } from "@/lib/madm/problem";
import { rescaled } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import type { Ranking } from "@/lib/madm/rank-by";
import { Refusal } from "@/lib/math/refusal";
import type { Variant } from "./variants";

/** One alternative on which variants disagree, from the variant that likes it best to the one that likes it least. */
export type Disagreement = {
  /** Row of the alternative, from 0. */
  readonly row: number;
  readonly best: Variant;
  readonly worst: Variant;
  readonly bestRank: number;
  readonly worstRank: number;
  /** The criterion without which the gap shrinks most, and the gap that is left; `null` where none narrows it. */
  readonly driver: { readonly column: number; readonly gapLeft: number } | null;
};

/**
 * Where variants disagree, widest gap between best and worst rank first. Why is found by experiment: each criterion in
 * turn is left out of both variants, and the one whose absence closes most of the gap is named.
 */
export function disagreements(variants: readonly Variant[], most: number): Disagreement[] {
  const ranked = variants.filter((variant) => variant.ranking !== null);
  const rows = ranked[0]?.ranking?.ranks.length ?? 0;
  const found = Array.from({ length: rows }, (_, row) => {
    const placed = ranked.map((variant) => ({ variant, place: variant.ranking?.ranks[row] as number })).sort((a, b) => a.place - b.place);
    const [first, last] = [placed[0], placed.at(-1)] as [(typeof placed)[number], (typeof placed)[number]];
    return { row, best: first.variant, worst: last.variant, bestRank: first.place, worstRank: last.place };
  });
  return found
    .filter(({ bestRank, worstRank }) => worstRank > bestRank)
    .sort((a, b) => b.worstRank - b.bestRank - (a.worstRank - a.bestRank) || a.bestRank - b.bestRank)
    .slice(0, most)
    .map((entry) => ({ ...entry, driver: driverOf(entry) }));
}

function driverOf({ row, best, worst, bestRank, worstRank }: Omit<Disagreement, "driver">): Disagreement["driver"] {
  const columns = best.problem?.columns ?? 0;
  let driver: Disagreement["driver"] = null;
  for (let column = 0; column < columns; column++) {
    const [there, here] = [rankWithout(worst, column, row), rankWithout(best, column, row)];
    if (there === null || here === null) continue;
    const gapLeft = Math.abs(there - here);
    if (gapLeft < (driver?.gapLeft ?? worstRank - bestRank)) driver = { column, gapLeft };
  }
  return driver;
}

/** The rank of a row when one criterion is left out; `null` where nothing is left to rank by. */
function rankWithout(variant: Variant, column: number, row: number): number | null {
  if (!variant.problem) return null;
  const problem = withoutColumn(variant.problem, column);
  if (!problem) return null;
  try {
    return rank(problem, variant.ranking.method, withoutEntry(variant.ranking.variant, column, variant.problem.columns)).ranks[
      row
    ] as number;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** A variant's options for a table with one column less: lists with an entry for each column lose that column's. */
function withoutEntry(options: Ranking["variant"], column: number, columns: number): Ranking["variant"] {
  const less = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === columns ? value.toSpliced(column, 1) : value;
    return typeof value === "object" && value !== null ? withoutEntry(value as Ranking["variant"], column, columns) : value;
  };
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, less(value)]));
}

function withoutColumn(problem: Problem, column: number): Problem | null {
  const keep = problem.directions.map((_, j) => j).filter((j) => j !== column);
  const weights = Float64Array.from(keep, (j) => problem.weights[j] as number);
  if (!weights.some((weight) => weight > 0)) return null;
  const values = new Float64Array(problem.rows * keep.length);
  for (let i = 0; i < problem.rows; i++)
    keep.forEach((j, at) => {
      values[i * keep.length + at] = problem.values[i * problem.columns + j] as number;
    });
  return {
    rows: problem.rows,
    columns: keep.length,
    values,
    weights: rescaled(weights),
    directions: keep.map((j) => problem.directions[j] as Problem["directions"][number]),
  };
}
