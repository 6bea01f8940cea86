import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";

/** A problem and how it is ranked. */
export type Ranked = { readonly problem: Problem; readonly method: string; readonly options: Readonly<Record<string, unknown>> };

/** Two rows of a problem, the one that is asked whether it stays ahead and the one that may overtake it. */
export type Pair = readonly [ahead: number, behind: number];

/** How two alternatives stand to each other. */
export type Duel = {
  /** Difference of their scores, above zero where the first one's is the better. */
  readonly margin: number;
  /** −1 where the first one ranks ahead, 0 where they share a rank, 1 where the second one ranks ahead. */
  readonly order: -1 | 0 | 1;
};

/** How the pair stands. `null` where the method refuses the figures. */
export function duelOf({ problem, method, options }: Ranked, [ahead, behind]: Pair): Duel | null {
  try {
    const { scores, ranks, better } = rank(problem, method, options, false, false);
    const difference = (scores[ahead] as number) - (scores[behind] as number);
    // Adding 0 keeps −0 out of the tables.
    const margin = (better === "higher" ? difference : -difference) + 0;
    return { margin, order: Math.sign((ranks[ahead] as number) - (ranks[behind] as number)) as Duel["order"] };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The same problem with some figures replaced, by place in its row-major matrix. */
export function withFigures(ranked: Ranked, figures: ReadonlyMap<number, number>): Ranked {
  const values = ranked.problem.values.slice();
  for (const [at, value] of figures) values[at] = value;
  return { ...ranked, problem: { ...ranked.problem, values } };
}
