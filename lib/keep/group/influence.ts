import { type Counted, without } from "./ballot";

/** Whose being there decides. */
export type Influence<First> = {
  /** What each person alone would put first. */
  readonly alone: readonly First[];
  /** What the others would put first without this person; `null` where nobody would be left. */
  readonly without: readonly (First | null)[];
  /** Those without whom another comes first, by their number. */
  readonly pivotal: readonly number[];
};

/**
 * Who changes the first place: everybody alone, and everybody left out.
 *
 * @param first what a set of weights puts first
 * @param joined what the others' weights come to
 */
export function influenceOf<First>(
  counted: Counted,
  group: Float64Array,
  joined: (others: Counted) => Float64Array | null,
  first: (weights: Float64Array) => First,
): Influence<First> {
  const groupFirst = first(group);
  const left = counted.shares.map((_, k): First | null => {
    const others = counted.people > 1 ? without(counted, k) : null;
    const heard = others?.voices.every((voice) => Number.isFinite(voice)) ? joined(others) : null;
    return heard ? first(heard) : null;
  });
  return {
    alone: counted.shares.map(first),
    without: left,
    pivotal: left.flatMap((each, k) => (each !== null && each !== groupFirst ? [k] : [])),
  };
}
