import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { square } from "@/lib/math/elementary/power";
import { decidedClass } from "./classes";
import type { Prediction } from "./predict";
import { quadratic } from "./solve/matrix";
import type { Estimate, NoRatio, Ratio } from "./types";

/** The 97.5 % point of the normal distribution, as it is printed with the interval. */
const BREADTH = 1.96;

/** How many flows of like size their spread is taken from: a twentieth of the sample, at least so many, or all. */
const FEWEST = 100;
const PART = 1 / 20;
/** Predictors are the same when they differ by less than this. */
const SAME = 1e-9;

/**
 * How the positive flows that are nearest in fitted size lie about their fit. Small flows scatter many times as widely as
 * large ones: one spread for both would say nothing of either, and one smearing factor would overstate the large flows by
 * as much as the small ones scatter. In a sample of a hundred or fewer all are of like size, and the factor is Duan's own.
 */
export function likeSize({ y, linearPredictor, smearing, convention: { k } }: Estimate): Likes {
  const positive = [...y.keys()].filter((at) => (y[at] as number) > 0);
  const ordered = positive.sort((a, b) => (linearPredictor[a] as number) - (linearPredictor[b] as number));
  const count = ordered.length;
  const squares = new Float64Array(count + 1);
  const multiples = new Float64Array(count + 1);
  for (const [place, at] of ordered.entries()) {
    const residual = ln(y[at] as number) - (linearPredictor[at] as number);
    squares[place + 1] = (squares[place] as number) + square(residual);
    multiples[place + 1] = (multiples[place] as number) + exp(residual);
  }
  const width = Math.min(count, Math.max(FEWEST, Math.ceil(PART * count)));
  const correction = count / Math.max(1, count - k);
  const placeOf = (predictor: number) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((linearPredictor[ordered[middle] as number] as number) < predictor) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const meanAt = (sums: Float64Array, predictor: number) => {
    // The middle of those that are as large, beyond rounding.
    const place = (placeOf(predictor - SAME) + placeOf(predictor + SAME)) >> 1;
    const from = Math.min(count - width, Math.max(0, place - (width >> 1)));
    return ((sums[from + width] as number) - (sums[from] as number)) / width;
  };
  return {
    variance: (predictor) => meanAt(squares, predictor) * correction,
    smearing: (predictor) => (smearing === null ? 1 : meanAt(multiples, predictor)),
  };
}

/** Of flows of like size: the variance of ln(flow / fitted), k taken off as from the whole sample; Duan's factor, 1 for PPML. */
export type Likes = Readonly<Record<"variance" | "smearing", (predictor: number) => number>>;

/** A row that can be predicted. */
export type Reached = Exclude<Prediction, string>;

/**
 * Actual over the sum of what the rows are predicted to trade, with its interval: the spread of flows of like size and
 * the uncertainty of the slopes, as `Ratio` says. Rows of one market count as if they strayed together.
 *
 * @param known at least one prediction
 * @param likes as `likeSize` gives them
 */
export function ratioOf(actual: number, known: readonly Reached[], { covariance }: Estimate, likes: Likes): Ratio {
  const flows = known.map(([predictor = 0]) => exp(predictor) * likes.smearing(predictor));
  const predicted = flows.reduce((sum, value) => sum + value, 0);
  if (!(predicted > 0 && predicted < Number.POSITIVE_INFINITY)) return without("nothing-predicted");
  const ratio = actual / predicted;
  // The gradient of ln Σ exp(x'b): the mean of x, weighted by what each row is predicted to trade.
  const gradient = (known[0] ?? new Float64Array(1))
    .slice(1)
    .map((_, k) => known.reduce((sum, found, at) => sum + ((found[k + 1] as number) * (flows[at] as number)) / predicted, 0));
  const strayed = known.reduce((sum, [predictor = 0], at) => sum + (likes.variance(predictor) * (flows[at] as number)) / predicted, 0);
  const variance = strayed + quadratic(covariance, gradient);
  const isBounded = ratio > 0 && Number.isFinite(variance);
  const reach = exp(BREADTH * Math.sqrt(variance));
  const [low, high] = isBounded ? [ratio / reach, ratio * reach] : [null, null];
  return { predicted, ratio, low, high, potentialClass: decidedClass(ratio, low, high), reason: null };
}

/** No ratio, and why. */
export function without(reason: NoRatio): Ratio {
  return { predicted: null, ratio: null, low: null, high: null, potentialClass: null, reason };
}
