import { refuse } from "@/lib/math/refusal";
import type { Measure } from "./measure";
import { ranking } from "./rankings";
import { measures } from "./registry";

/** The measure with this id. @throws Refusal naming the accepted ids. */
export function measureById(id: string): Measure {
  return (
    measures.find((measure) => measure.id === id) ??
    refuse("unknown-id", ["measure"], { accepted: measures.map((measure) => measure.id).join(", "), found: id })
  );
}

/**
 * How far two rankings of the same items agree, in [−1, 1]; what rounding would add is cut off. Ranks: 1 is best; ties in any of the usual ways.
 *
 * @param x the reference, for a measure that is not symmetric
 * @throws Refusal for an unknown measure; rankings of fewer than two items, of unequal length or with a rank that is no
 * finite number; and as a `constant-column` where a ranking puts all items level: then there is no order to agree with,
 * and correlation is undefined
 */
export function agree(measure: string, x: ArrayLike<number>, y: ArrayLike<number>): number {
  const { of } = measureById(measure);
  const sides = [ranking(x, ["x"], 2), ranking(y, ["y"], 2, x.length)] as const;
  sides.forEach((ranks, side) => {
    if (ranks.every((rank) => rank === ranks[0])) refuse("constant-column", [side === 0 ? "x" : "y"]);
  });
  return Math.max(-1, Math.min(1, of(...sides)));
}
