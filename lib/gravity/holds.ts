import type { Model } from "./model";
import { predictions } from "./predict";
import { add, exponentials, inner, logarithms, product, total } from "./solve/vectors";
import type { Estimate } from "./types";

/** Parts of a whole that rounding and an iteration's last step may make, with room; a wrong figure is far beyond it. */
const CLOSE = 1e-6;
/** Rows at which the finished estimate is asked for its own prediction. */
const ASKED = 32;

/**
 * Whether an estimate holds what makes it one. In the units of the solver: slopes and levels give the predictor, and what it
 * leaves of the flows (their logarithms) is orthogonal to every regressor and to the constant: the normal equations, for PPML
 * the score equations. In the units of the data: coefficients and levels predict what the solver fitted. Costs a few passes
 * over the rows. An estimate that did not converge says so itself.
 */
export function estimateHolds(model: Model, estimate: Estimate): boolean {
  return !estimate.converged || (equationsHold(model, estimate.specification.estimator === "ppml") && predictsItself(model, estimate));
}

function equationsHold({ task: { flow, columns, weights, absorber }, fit }: Model, isPpml: boolean): boolean {
  const predictor = new Float64Array(flow.length);
  absorber.spread(fit.levels, predictor);
  for (const [k, column] of columns.entries()) add(predictor, fit.slopes[k] as number, column);
  const fitted = isPpml ? exponentials(predictor) : predictor;
  const scores = isPpml ? flow.slice() : logarithms(flow);
  // What the flows weigh by themselves is the measure of what is left of them.
  const size = isPpml ? total(flow.map((value, row) => value * (weights[row] as number))) : product(scores, scores, weights);
  add(scores, -1, fitted);
  for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] as number) * (weights[row] as number);
  const within = isPpml ? fitted.map((value, row) => value * (weights[row] as number)) : weights;
  const least = CLOSE * Math.sqrt(size + CLOSE * total(weights));
  return (
    Math.abs(total(scores)) <= least * Math.sqrt(total(within)) &&
    columns.every((column) => Math.abs(inner(column, scores)) <= least * Math.sqrt(product(column, column, within)))
  );
}

/** Some rows of the sample, spread over all of it. */
function predictsItself(model: Model, estimate: Estimate): boolean {
  const predict = predictions(model, estimate);
  const { sample, linearPredictor } = estimate;
  const step = Math.max(1, Math.floor(sample.length / ASKED));
  for (let at = 0; at < sample.length; at += step) {
    const found = predict(sample[at] as number);
    const fitted = linearPredictor[at] as number;
    if (typeof found === "object" && !(Math.abs(found.predictor - fitted) <= CLOSE * Math.max(1, Math.abs(fitted)))) return false;
  }
  return true;
}
