import { z } from "zod";
import type { Prepared } from "@/lib/madm/method";
import { twoTo } from "@/lib/math/elementary/tables";
import { refuse } from "@/lib/math/refusal";
import { SEED } from "@/lib/robustness/smaa/samples";

/** What a request may cost, in steps of arithmetic: some two seconds on one core. */
const MOST_WORK = 1e9;

/** What ordering one pair or weighing one figure costs, by how the method is counted. */
const COST: Readonly<Record<Prepared["kind"], number>> = { sums: 1, closeness: 1, keys: 10 };
/** Distillation takes more, and preparing it much memory. */
const ELECTRE_COST = 50;

/** Steps of arithmetic to rank so many rows and columns once. */
export function stepsOf(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  method: string,
  kind: Prepared["kind"],
): number {
  return rows * (rows + columns) * (method === "electre-iii" ? ELECTRE_COST : COST[kind]);
}

/** The fields of every request that draws random weights. */
export const sampling = {
  samples: z
    .int()
    .min(1)
    .max(1_000_000)
    .meta({ description: "How many random weights are tried. Large tables and slow methods allow fewer: the refusal says how many." }),
  seed: z
    .int()
    .min(0)
    .max(twoTo(32) - 1)
    .default(SEED)
    .meta({ description: "The same seed gives the same answer, on any machine." }),
};

/** How many samples are accepted; less than one where the rest alone is too much. See `checkWork`. */
export function mostSamples(perSample: number, once: number): number {
  return Math.floor(MOST_WORK / perSample) - once;
}

/**
 * Refuses what would take too long, before it is begun.
 *
 * @param perSample steps for one sample
 * @param once how many more times the work of a sample is done, whatever the samples
 * @param table the field of the body that makes a sample dear
 * @throws Refusal `too-many` at `samples`, saying how many are accepted; at `table` where not even one is
 */
export function checkWork(perSample: number, samples: number, once = 0, table = "matrix"): void {
  const most = mostSamples(perSample, once);
  if (most < 1) refuse("too-many", [table], { accepted: `≤ ${MOST_WORK / 1e9} × 10⁹ steps`, found: String(perSample) });
  if (samples > most) refuse("too-many", ["samples"], { accepted: `≤ ${most}`, found: String(samples) });
}
