import { refuse } from "@/lib/math/refusal";

/** What a request may cost, in steps of arithmetic: some two seconds on one core. */
const MOST_WORK = 1e9;

/**
 * Refuses what would take too long, before it is begun.
 *
 * @param perSample steps for one sample
 * @param once how many more times the work of a sample is done, whatever the samples
 * @throws Refusal `too-many` at `samples`, saying how many are accepted; at `matrix` where not even one is
 */
export function checkWork(perSample: number, samples: number, once = 0): void {
  const most = Math.floor(MOST_WORK / perSample) - once;
  if (most < 1) refuse("too-many", ["matrix"], { accepted: `≤ ${MOST_WORK / 1e9} × 10⁹ steps`, found: String(perSample) });
  if (samples > most) refuse("too-many", ["samples"], { accepted: `≤ ${most}`, found: String(samples) });
}
