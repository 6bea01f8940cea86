import type { Count } from "@/lib/i18n/plural";
import type { Words } from "@/lib/i18n/speech";
import type { Norm } from "@/lib/robustness/reach/nearest";

/** A change of weights in percentage points. What is taken off one criterion is put on another: it moves once, and counts twice. */
export function pointsOf({ format }: Words, size: number, norm: Norm): Count {
  return format.count(norm === "L1" ? 50 * size : 100 * size, 1);
}
