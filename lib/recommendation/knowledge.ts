import { pillarIds } from "@/lib/dataset/ids";
import type { DecisionTable } from "@/lib/problem/table";
import type { WeightConstraints } from "@/lib/robustness/weights/constraints";

/** What the user takes for settled of the weights. `null`: left open. */
export type Knowledge = {
  readonly order: boolean;
  /** How many percentage points a pillar's share may be off, either way. */
  readonly points: number | null;
  /** How many times a criterion's part of its pillar may be more, or less, than it is. */
  readonly times: number | null;
};

export const NOTHING_KNOWN: Knowledge = { order: false, points: null, times: null };

/** The same as constraints on the columns of the problem. Pillars of one weight may stand in either order. */
export function constraintsOf({ criteria }: DecisionTable, { order, points, times }: Knowledge): WeightConstraints {
  const pillars = pillarIds
    .map((id) => ({ id, columns: criteria.flatMap(({ pillar }, j) => (pillar === id ? [j] : [])) }))
    .flatMap(({ columns }) => (columns.length > 0 ? [{ columns, share: criteria[columns[0] as number]?.pillarShare ?? 0 }] : []))
    .sort((a, b) => b.share - a.share);
  const inOrder = order
    ? pillars.flatMap((over) =>
        // Each pillar above each that weighs less: those of one weight are not held against each other.
        pillars
          .filter(({ share }) => share < over.share - 1e-9)
          .map((under) => ({ over: over.columns, under: under.columns, low: 1, high: Number.POSITIVE_INFINITY })),
      )
    : [];
  const parts = (most: number) =>
    pillars.flatMap(({ columns }) =>
      columns.length < 2
        ? []
        : columns.map((j) => {
            const part = criteria[j]?.shareInPillar ?? 0;
            return { over: [j], under: columns, low: part / most, high: part * most };
          }),
    );
  const within = ({ columns, share }: (typeof pillars)[number], off: number) => ({
    group: columns,
    low: Math.max(0, share - off),
    high: Math.min(1, share + off),
  });
  return {
    ratios: [...inOrder, ...(times === null ? [] : parts(times))],
    // A single pillar has the whole weight, whatever is known.
    ranges: points === null || pillars.length < 2 ? [] : pillars.map((pillar) => within(pillar, points / 100)),
  };
}
