import { costs as text } from "@/lib/i18n/en/costs";
import type { Span } from "@/lib/landed/margin";
import { format } from "../words";

/** Apart by less than this, two ends are the same in print. */
const SAME = 0.005;

/** An amount from lowest to highest, with its unit: one figure where it is certain, "or more" where nothing bounds it. */
export function spanText({ low, high }: Span, unit: string): string {
  const show = (value: number) => `${format.number(value, 2)}${unit && `\u00a0${unit}`}`;
  const bounded = [Number.isFinite(low), Number.isFinite(high)];
  if (!bounded[0] && !bounded[1]) return text.open;
  if (!bounded[1]) return text.atLeast(show(low));
  if (!bounded[0]) return text.atMost(show(high));
  return high - low < SAME ? show(low) : text.between(format.number(low, 2), show(high));
}
