/**
 * How many of the n(n−1)/2 pairs of items two series order alike, order the other way round, or leave tied.
 * Every pair is one of concordant, discordant and tied in x or y or both.
 */
export type PairCounts = {
  readonly pairs: number;
  readonly concordant: number;
  readonly discordant: number;
  /** Pairs tied in x, whether or not in y too; and the other way round. */
  readonly tiedX: number;
  readonly tiedY: number;
};

/**
 * Counts pairs in O(n log n): discordant ones are the exchanges a merge sort by y makes after sorting by x and y.
 * Knight, W. R. (1966). A computer method for calculating Kendall's tau with ungrouped data.
 * Journal of the American Statistical Association 61(314), 436–439.
 * The values must be finite and both series equally long.
 */
export function pairCounts(x: ArrayLike<number>, y: ArrayLike<number>): PairCounts {
  const n = x.length;
  const byX = (a: number, b: number) => (x[a] as number) - (x[b] as number);
  const byY = (a: number, b: number) => (y[a] as number) - (y[b] as number);
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => byX(a, b) || byY(a, b));
  const tiedX = tiedPairs(order, (a, b) => byX(a, b) === 0);
  const tiedBoth = tiedPairs(order, (a, b) => byX(a, b) === 0 && byY(a, b) === 0);
  const sorted = Float64Array.from(order, (item) => y[item] as number);
  const discordant = sortCounting(sorted, new Float64Array(n), 0, n);
  const tiedY = tiedPairs(sorted, (a, b) => a === b);
  const pairs = (n * (n - 1)) / 2;
  return { pairs, concordant: pairs - discordant - tiedX - tiedY + tiedBoth, discordant, tiedX, tiedY };
}

/** Pairs inside the runs of neighbours that are alike. */
function tiedPairs(sorted: ArrayLike<number>, alike: (a: number, b: number) => boolean): number {
  let pairs = 0;
  for (let place = 1, run = 0; place < sorted.length; place++) {
    run = alike(sorted[place - 1] as number, sorted[place] as number) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Sorts `values` from `from` up to `to` by merging and returns how many pairs stood the wrong way round. */
function sortCounting(values: Float64Array, spare: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const middle = (from + to) >> 1;
  let wrong = sortCounting(values, spare, from, middle) + sortCounting(values, spare, middle, to);
  for (let left = from, right = middle, place = from; place < to; place++) {
    const second = left === middle || (right < to && (values[right] as number) < (values[left] as number));
    if (second) wrong += middle - left;
    spare[place] = values[second ? right++ : left++] as number;
  }
  values.set(spare.subarray(from, to), from);
  return wrong;
}
