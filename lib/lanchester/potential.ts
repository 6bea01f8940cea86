import { TOLERANCE } from "@/lib/math/compare";
import { tenTo } from "@/lib/math/elementary/power";
import { refuse } from "@/lib/math/refusal";
import { outside, percent, refuseAny } from "./check";

/**
 * The published potential multiple: reference share / current share, both per cent of the same whole (0–100).
 *
 * It says nothing about rivals, so it is not a Lanchester quantity, and with one reference for all markets it is 1/size: the
 * smallest market always comes first. Show it, never rank by it.
 *
 * @throws Refusal for a share outside 0–100 or a current share of zero, which has no multiple
 */
export function potentialMultiple(referencePct: number, currentPct: number): number {
  refuseAny([
    outside(referencePct, ["referencePct"], percent),
    outside(currentPct, ["currentPct"], { least: 1e-9, most: 100, text: "0 < x ≤ 100" }),
  ]);
  return referencePct / currentPct;
}

/** The reference share, per cent, that would give a market of `currentPct` the multiple of another: what a fair comparison needs. */
export function neutralReference(multiple: number, currentPct: number): number {
  return multiple * currentPct;
}

export const roundings = ["none", "truncate-2", "round-2"] as const;
export type Rounding = (typeof roundings)[number];

/** A number as it would be printed: all digits, cut after two decimals, or rounded half up to two. */
export function print(value: number, rounding: Rounding): string {
  if (rounding === "none") return String(value);
  return (rounding === "truncate-2" ? truncated(value, 2) : rounded(value, 2)).toFixed(2);
}

/**
 * How a printed number relates to the value recomputed: `exact`, `rounded` (half up), `truncated`, or `wrong`. Its decimals
 * are counted as printed, so "4.90" has two. Where rounding and cutting give the same digits it counts as rounded.
 *
 * @throws Refusal where the text is not a plain decimal number
 */
export function howPrinted(printed: string, value: number): "exact" | "rounded" | "truncated" | "wrong" {
  const parts = /^\d+(?:\.(\d+))?$/.exec(printed.trim());
  if (!parts) return refuse("not-a-number", ["printed"], { accepted: "0.00", found: printed });
  const number = Number(printed);
  const decimals = parts[1]?.length ?? 0;
  const same = (other: number) => Math.abs(other - number) <= TOLERANCE * Math.max(other, number);
  if (same(value)) return "exact";
  if (same(rounded(value, decimals))) return "rounded";
  return same(truncated(value, decimals)) ? "truncated" : "wrong";
}

// The nudge of 1e-12 undoes binary noise: 0.29 × 100 is 28.999999999999996 and is meant to be 29.
const truncated = (value: number, decimals: number): number => Math.floor(value * tenTo(decimals) * (1 + TOLERANCE)) / tenTo(decimals);
const rounded = (value: number, decimals: number): number => Math.floor(value * tenTo(decimals) * (1 + TOLERANCE) + 0.5) / tenTo(decimals);
