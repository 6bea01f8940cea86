/** Samples drawn from one start of the random numbers. */
export const BLOCK = 1024;

/**
 * What was counted under random weights. Every entry is a whole number (of `unit`s, so that ties can be shared out), and
 * whole numbers add up to the same in any order: exact to the last one for 10 million samples and more.
 */
export type Counts = {
  readonly samples: number;
  readonly seed: number;
  /** What one sample counts for. */
  readonly unit: number;
  /** Alternatives × ranks. Whoever ties shares the places evenly. */
  readonly places: Float64Array;
  /** Alternatives × alternatives: how often the first ranks before the second, ties half. */
  readonly wins: Float64Array;
  /** Alternatives × criteria: the sum of the weights that put the alternative first, in steps of 2⁻²⁴. */
  readonly firstWeights: Float64Array;
};

/** Counts of two parts of the same samples, together. */
export function addCounts(one: Counts, other: Counts): Counts {
  const add = (x: Float64Array, y: Float64Array) => x.map((count, at) => count + (y[at] as number));
  return {
    ...one,
    samples: one.samples + other.samples,
    places: add(one.places, other.places),
    wins: add(one.wins, other.wins),
    firstWeights: add(one.firstWeights, other.firstWeights),
  };
}

/** Whether every alternative stood on a place in every sample, and every place was taken; and one of each two before the other. */
export function countsHold({ samples, unit, places, wins }: Counts, rows: number): boolean {
  for (let i = 0; i < rows; i++) {
    let [stood, taken] = [0, 0];
    for (let k = 0; k < rows; k++) {
      stood += places[i * rows + k] as number;
      taken += places[k * rows + i] as number;
      if (i !== k && (wins[i * rows + k] as number) + (wins[k * rows + i] as number) !== unit * samples) return false;
    }
    if (stood !== unit * samples || taken !== unit * samples) return false;
  }
  return true;
}
