import { Refusal } from "@/lib/math/refusal";
import type { Aggregate } from "./aggregate";
import { type Ballot, type Counted, without } from "./ballot";

/**
 * What the others' weights come to without each person in turn, their voices shared out anew. `null` where nobody with a voice
 * would be left, or where the aggregate cannot join the others.
 */
export function leavingOutEach(aggregate: Aggregate, counted: Counted, ballots: readonly Ballot[]): readonly (Float64Array | null)[] {
  return counted.shares.map((_, k) => {
    const heard = counted.voices.some((voice, i) => i !== k && voice > 0);
    if (!heard) return null;
    try {
      return aggregate.of(
        without(counted, k),
        ballots.filter((__, i) => i !== k),
      ).weights;
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  });
}
