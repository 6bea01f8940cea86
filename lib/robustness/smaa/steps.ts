import { twoTo } from "@/lib/math/elementary/tables";

/** Steps a weight is added up in. */
const STEP = twoTo(24);
/** Adding and taking away 1.5 · 2⁵² rounds a number below 2⁵¹ to the nearest whole one, as the kernel does. */
const ROUND = 1.5 * twoTo(52);

/** A share of the weight in whole steps of 2⁻²⁴. */
export function inSteps(weight: number): number {
  return weight * STEP + ROUND - ROUND;
}
