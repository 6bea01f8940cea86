import type { Words } from "@/lib/i18n/speech";
import type { Span } from "@/lib/landed/margin";
import * as texts from "@/lib/report/money/texts";

/** An amount from lowest to highest, as the screen writes numbers. */
export function spanText({ format }: Words, span: Span, unit: string): string {
  return texts.spanText(span, unit, format);
}
