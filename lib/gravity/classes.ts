/** `huge`: much room. `exploitable`: not yet at its peak. `reshaping`: little room under present conditions. */
export type PotentialClass = "huge" | "exploitable" | "reshaping";

/** Bounds of the classes, after Liu and Jiang (2002): at most the first is huge, at least the second reshaping. */
export const CLASS_BOUNDS = { huge: 0.8, reshaping: 1.2 } as const;

/** The class of a ratio actual / predicted. The bounds belong to the outer classes; without a ratio there is no class. */
export function classOf(ratio: number | null): PotentialClass | null {
  if (ratio === null || !Number.isFinite(ratio) || ratio < 0) return null;
  if (ratio <= CLASS_BOUNDS.huge) return "huge";
  return ratio >= CLASS_BOUNDS.reshaping ? "reshaping" : "exploitable";
}

/** The class in which the whole interval lies; "undecided" where it leaves the class of the ratio. */
export function decidedClass(ratio: number | null, low: number | null, high: number | null): PotentialClass | "undecided" | null {
  const found = classOf(ratio);
  return found === null || (classOf(low) === found && classOf(high) === found) ? found : "undecided";
}
