import type { Problem } from "@/lib/madm/problem";
import { lead } from "./additive";

/** A rival, or several in these shares, that is better on every criterion, so that no weights put another before them all. */
export type Mixture = readonly { readonly row: number; readonly share: number }[];

/** The prices of the margin as shares of rivals: together they are ahead on every criterion. A single rival is preferred. */
export function mixtureOf(
  prices: Float64Array,
  leads: readonly Float64Array[],
  rivals: readonly number[],
  parts: Float64Array,
  { columns }: Problem,
  row: number,
): Mixture {
  const alone = rivals.find((k) => lead(parts, columns, row, k).every((value) => value < 0));
  if (alone !== undefined) return [{ row: alone, share: 1 }];
  // A price counts a lead in its own unit; the share counts it in the method's.
  const scaled = prices.map((price, at) => {
    const size = lead(parts, columns, row, rivals[at] as number).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return price > 1e-9 && leads[at] ? price / size : 0;
  });
  const total = scaled.reduce((sum, share) => sum + share, 0);
  return rivals
    .map((k, at) => ({ row: k, share: (scaled[at] as number) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
