import { driversOf, type Shares } from "./drivers";
import type { Universe } from "./multiverse";

/** How one alternative fares over all universes. A place that is shared counts for each that shares it. */
export type Standing = {
  readonly row: number;
  /** In how many universes it is first, and among the first three. */
  readonly first: number;
  readonly topThree: number;
  readonly best: number;
  readonly worst: number;
  readonly median: number;
  /** In how many universes it takes each place, from the first on. */
  readonly places: readonly number[];
  /** What its rank depends on; `null` where it never moves. */
  readonly drivers: Shares | null;
};

/**
 * What a multiverse says of each alternative, in the order of the rows, and which choice drives the differences of all
 * together. Empty where there is no universe.
 */
export function standingsOf(universes: readonly Universe[]): {
  readonly standings: readonly Standing[];
  readonly overall: Shares | null;
} {
  const rows = universes[0]?.ranks.length ?? 0;
  const outcomes = Array.from({ length: rows }, (_, row) => universes.map(({ ranks }) => ranks[row] as number));
  const { each, overall } = driversOf(universes, outcomes);
  const standings = outcomes.map((outcome, row): Standing => {
    const sorted = [...outcome].sort((a, b) => a - b);
    const places = new Array<number>(rows).fill(0);
    for (const place of outcome) places[place - 1] = (places[place - 1] as number) + 1;
    return {
      row,
      first: places[0] as number,
      topThree: places.slice(0, 3).reduce((sum, count) => sum + count, 0),
      best: sorted[0] as number,
      worst: sorted.at(-1) as number,
      // The lower of the two middle ones where there are two, so that it is a place somebody took.
      median: sorted[(sorted.length - 1) >> 1] as number,
      places,
      drivers: each[row] ?? null,
    };
  });
  return { standings, overall };
}

/** The universes from the one that places an alternative best to the one that places it worst; equals keep their order. */
export function curveOf(universes: readonly Universe[], row: number): readonly Universe[] {
  return [...universes].sort((a, b) => (a.ranks[row] as number) - (b.ranks[row] as number));
}
