import { decidedClass } from "./classes";
import type { Prediction } from "./predict";
import { quadratic } from "./solve/cholesky";
import type { Estimate, NoRatio, Ratio } from "./types";

/** The 97.5 % point of the normal distribution, as it is printed with the interval. */
const BREADTH = 1.96;

/** A row that can be predicted. */
export type Reached = Exclude<Prediction, string>;

/**
 * Actual over the sum of what the rows are predicted to trade, with its interval: the spread of single flows and the
 * uncertainty of the slopes, as `Ratio` says.
 *
 * @param known at least one prediction
 */
export function ratioOf(actual: number, known: readonly Reached[], { smearing, covariance, logSpread }: Estimate): Ratio {
  const flows = known.map(({ predictor }) => Math.exp(predictor) * (smearing ?? 1));
  const predicted = flows.reduce((sum, value) => sum + value, 0);
  if (!(predicted > 0 && predicted < Number.POSITIVE_INFINITY)) return without("nothing-predicted");
  const ratio = actual / predicted;
  // The gradient of ln Σ exp(x'b): the mean of x, weighted by what each row is predicted to trade.
  const gradient = Float64Array.from(known[0]?.x ?? [], (_, k) =>
    known.reduce((sum, { x }, at) => sum + ((x[k] as number) * (flows[at] as number)) / predicted, 0),
  );
  const variance = logSpread ** 2 + quadratic(covariance, gradient);
  const isBounded = ratio > 0 && Number.isFinite(variance);
  const reach = Math.exp(BREADTH * Math.sqrt(variance));
  const [low, high] = isBounded ? [ratio / reach, ratio * reach] : [null, null];
  return { predicted, ratio, low, high, potentialClass: decidedClass(ratio, low, high), reason: null };
}

/** No ratio, and why. */
export function without(reason: NoRatio): Ratio {
  return { predicted: null, ratio: null, low: null, high: null, potentialClass: null, reason };
}
