import type { Indicator } from "./schema";

type Range = Indicator["range"];

/** True where a figure with this range can take the value at all. */
export function isWithin([lowest, highest]: Range, value: number): boolean {
  return (lowest === null || value >= lowest) && (highest === null || value <= highest);
}

/** The range in signs: "0–100", "≥ 0", "≤ 5"; empty where it is open both ways. */
export function rangeText([lowest, highest]: Range): string {
  if (lowest !== null && highest !== null) return `${lowest}–${highest}`;
  if (lowest !== null) return `≥ ${lowest}`;
  return highest === null ? "" : `≤ ${highest}`;
}
