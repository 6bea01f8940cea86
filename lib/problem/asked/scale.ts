import type { Indicator } from "@/lib/dataset/schema";

/** A figure as it enters the ranking: itself, or its logarithm to the base ten where the indicator says so. */
export function scored({ scale }: Pick<Indicator, "scale">, value: number): number {
  return scale === "log" ? Math.log10(value) : value;
}

/** The figure that enters the ranking as this number: the inverse of `scored`. */
export function unscored({ scale }: Pick<Indicator, "scale">, value: number): number {
  return scale === "log" ? 10 ** value : value;
}
