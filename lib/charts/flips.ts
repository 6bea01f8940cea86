import type { Stability } from "@/lib/robustness/intervals/intervals";

/** How far the weight of one pillar or criterion has to move until another market comes first. */
export type Flip = {
  /** Which of those asked about. */
  readonly at: number;
  /** Share of the whole weight now, and where the first place changes, 0–1. */
  readonly from: number;
  readonly to: number;
  /** Rows of the markets that are first beyond; none where the method takes no weights there. */
  readonly next: readonly number[];
};

/** The nearest flip of each, nearest first; those whose weight changes nothing, however far it moves, are left out. */
export function flipsOf(stabilities: readonly Stability[]): readonly Flip[] {
  return stabilities
    .flatMap(({ share, winner: [low, high], firstBelow, firstAbove }, at): Flip[] => {
      const below = firstBelow && { at, from: share, to: low, next: firstBelow };
      const above = firstAbove && { at, from: share, to: high, next: firstAbove };
      if (below && above) return [share - low <= high - share ? below : above];
      return below || above ? [(below ?? above) as Flip] : [];
    })
    .sort((a, b) => distance(a) - distance(b) || a.at - b.at);
}

const distance = ({ from, to }: Flip) => Math.abs(to - from);
