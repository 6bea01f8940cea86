import type { Span } from "@/lib/landed/margin";
import * as texts from "@/lib/report/money/texts";
import { format } from "../words";

/** An amount from lowest to highest, as the screen writes numbers. */
export function spanText(span: Span, unit: string): string {
  return texts.spanText(span, unit, format);
}
