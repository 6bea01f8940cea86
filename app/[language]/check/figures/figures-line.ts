import type { Flip, Limits } from "@/lib/robustness/figures/flips";
import type { GapRanks } from "@/lib/robustness/figures/gaps";
import type { Duel, Pair, Ranked } from "@/lib/robustness/figures/pair";
import type { Bar, Span } from "@/lib/robustness/figures/tornado";

/** What the worker is asked: a problem, the two rows looked at, and what each figure could be. */
export type FiguresAsk = {
  readonly ranked: Ranked;
  readonly pair: Pair;
  readonly spans: readonly Span[];
  readonly limits: readonly Limits[];
  /** Whether a figure was filled in, row-major like the matrix. */
  readonly filled: readonly boolean[];
};

export type FiguresAnswer =
  | { readonly kind: "tornado"; readonly bars: readonly Bar[]; readonly now: Duel | null }
  | { readonly kind: "gaps"; readonly ranks: readonly GapRanks[] }
  | { readonly kind: "flips"; readonly flips: readonly Flip[] };
