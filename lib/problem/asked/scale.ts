import type { Indicator } from "@/lib/dataset/schema";
import { log10 } from "@/lib/math/elementary/ln";
import { tenTo } from "@/lib/math/elementary/power";

/** A figure as it enters the ranking: itself, or its logarithm to the base ten where the indicator says so. */
export function scored({ scale }: Pick<Indicator, "scale">, value: number): number {
  return scale === "log" ? log10(value) : value;
}

/** Ends between which a figure lies, as they enter the ranking; all else as it is. */
export function scoredSpan<Span extends Ends>(indicator: Pick<Indicator, "scale">, span: Span): Span {
  return { ...span, low: scored(indicator, span.low), high: scored(indicator, span.high) };
}

/** Ends that a figure has in the ranking, in the unit it is printed in: the inverse of `scoredSpan`. */
export function unscoredSpan<Span extends Ends>(indicator: Pick<Indicator, "scale">, span: Span): Span {
  return { ...span, low: unscored(indicator, span.low), high: unscored(indicator, span.high) };
}

type Ends = { readonly low: number; readonly high: number };

/** The figure that enters the ranking as this number: the inverse of `scored`. */
export function unscored({ scale }: Pick<Indicator, "scale">, value: number): number {
  return scale === "log" ? tenTo(value) : value;
}
