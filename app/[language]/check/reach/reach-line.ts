import type { Ranked } from "@/lib/robustness/figures/pair";
import type { ReachableRanks } from "@/lib/robustness/reach/exact-ranks";
import type { Norm } from "@/lib/robustness/reach/nearest";
import type { Nearest } from "@/lib/robustness/reach/reach";
import type { WeightConstraints } from "@/lib/robustness/weights/constraints";
import type { Spreads } from "@/lib/robustness/weights/figures";

/** A ranked problem and what is known of its weights. */
export type Known = Ranked & { readonly constraints: WeightConstraints };

/** Which places weights can give, and how often they give the first; or the smallest changes, row by row in this order. */
export type ReachAsk =
  | (Known & { readonly what: "places"; readonly spreads: Spreads | null })
  | (Known & { readonly what: "changes"; readonly norm: Norm; readonly order: readonly number[] });

export type ReachAnswer =
  | { readonly kind: "places"; readonly places: readonly ReachableRanks[]; readonly by: "exact" | "found" }
  /** How often each row takes each place. */
  | { readonly kind: "shares"; readonly shares: readonly Float64Array[]; readonly samples: number }
  /** Those found so far, by row. */
  | { readonly kind: "changes"; readonly changes: readonly (Nearest | null)[] };
