import type { Prepared } from "@/lib/madm/method";
import type { Problem } from "@/lib/madm/problem";
import type { Counts } from "@/lib/robustness/smaa/counts";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import type { WeightConstraints } from "@/lib/robustness/weights/constraints";

/** What is simulated. The weights of the problem itself make no difference: all weights are tried, or all that meet the constraints. */
export type SmaaAsk = {
  readonly problem: Problem;
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** What is known of the weights; nothing where left out. */
  readonly constraints?: WeightConstraints;
};

/** To a worker: what is asked, which it keeps, and then in turns what to count of it and what to make of the counts. */
export type ToWorker =
  | ({ readonly kind: "ask"; readonly seed: number } & SmaaAsk)
  | { readonly kind: "count"; readonly from: number; readonly blocks: number; readonly samples: number }
  | { readonly kind: "sum"; readonly counts: Counts };

/** From a worker: that it is ready, what it counted (in `took` ms), or the indices of what all have counted. */
export type FromWorker =
  | { readonly kind: "ready"; readonly by: Prepared["kind"] }
  | { readonly kind: "counted"; readonly counts: Counts; readonly blocks: number; readonly took: number }
  | { readonly kind: "summed"; readonly smaa: Smaa };
