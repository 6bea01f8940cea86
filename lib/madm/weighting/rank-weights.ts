import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { midRanks } from "@/lib/math/mid-ranks";
import { criterionStep } from "../steps";
import { numbersIn } from "./inputs";
import type { Weighting } from "./weighting";

const parameters = {} as const satisfies Parameters;

/** Weights that follow from the order of the criteria alone, by a weight for each position from 1 to n. */
export type RankWeighting = Weighting<ValuesOf<typeof parameters>>;

/**
 * A weighting by rank from its declaration and `positions(n)`: the weights of the positions 1 to n, summing to one.
 * Criteria tied in the ranking share the mean of the weights of the positions they fill, so that ties cost and gain
 * nothing as a group. Only the order of the ranks counts: 1, 2, 2, 4 and 1, 2, 2, 3 mean the same.
 */
export function rankWeighting(
  declaration: Pick<RankWeighting, "id" | "name" | "summary" | "whenToUse" | "formula" | "citation">,
  positions: (n: number) => Float64Array,
): RankWeighting {
  return {
    ...declaration,
    parameters,
    needs: "ranking",
    unitFree: true,
    weigh(input, _, steps) {
      const n = input.ranking?.length ?? 0;
      const places = midRanks(numbersIn(input, "ranking", 1, n));
      const weights = tied(places, positions(n));
      return { weights, steps: steps ? [criterionStep("ranks", "r, w", "ranks-and-weights", { r: places, w: weights })] : [] };
    },
  };
}

/** The weight of each mid-rank: the mean over the positions that its group of ties fills. */
function tied(places: Float64Array, positions: Float64Array): Float64Array {
  const groups = new Map<number, number>();
  for (const place of places) groups.set(place, (groups.get(place) ?? 0) + 1);
  const means = new Map<number, number>();
  for (const [place, size] of groups) {
    const first = place - (size + 1) / 2;
    const sum = positions.subarray(first, first + size).reduce((total, weight) => total + weight, 0);
    means.set(place, sum / size);
  }
  return places.map((place) => means.get(place) as number);
}
