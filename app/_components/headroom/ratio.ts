import type { Words } from "@/lib/i18n/speech";

/** A ratio of actual to predicted trade, to about three digits: intervals reach from thousandths to thousands. */
export function ratioText({ format }: Words, ratio: number): string {
  if (ratio >= 100) return format.number(ratio, 0);
  if (ratio >= 10) return format.number(ratio, 1);
  return format.number(ratio, ratio >= 0.1 ? 2 : ratio >= 0.01 ? 3 : 4);
}
