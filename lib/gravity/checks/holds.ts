import { inner, total } from "@/lib/gravity/solve/vectors";
import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import type { Model } from "../model";
import { predictions } from "../predict";
import type { Estimate } from "../types";

/** What rounding and an iteration's last step may leave, with room, as a part of a whole; a wrong figure is far beyond it. */
const CLOSE = 1e-6;
/** Rows at which the finished estimate is asked for its own prediction. */
const ASKED = 64;

/**
 * Whether an estimate holds what makes it one. In the units of the solver, what is left of the flows (their logarithms) is
 * orthogonal to every regressor and to the constant: the normal equations, for PPML the score equations. In the units of the
 * data, coefficients and levels predict what the solver fitted, and the residuals are what that leaves, at rows spread over
 * the sample. Costs a pass over the rows for each regressor. An estimate that did not converge says so itself.
 */
export function estimateHolds(model: Model, estimate: Estimate): boolean {
  return !estimate.converged || (equationsHold(model) && predictsItself(model, estimate));
}

/** Regressors have a variance of one, flows a mean of one, and so the weights' sum is the measure of what may be left. */
function equationsHold({ task: { columns }, fit: { scores, weightSum } }: Model): boolean {
  const least = 10 * CLOSE * weightSum;
  return Math.abs(total(scores)) <= least && columns.every((column) => Math.abs(inner(column, scores)) <= least);
}

function predictsItself(model: Model, estimate: Estimate): boolean {
  const { rows, flow, flowScale, weights } = model.design;
  const isPpml = estimate.specification.estimator === "ppml";
  const predict = predictions(model, estimate);
  const step = Math.max(1, Math.floor(rows.length / ASKED));
  for (let at = 0; at < rows.length; at += step) {
    const found = predict(rows[at] as number);
    if (typeof found !== "object") continue;
    const predictor = (found[0] as number) - ln(flowScale);
    const left = isPpml ? (flow[at] as number) - exp(predictor) : ln(flow[at] as number) - predictor;
    const score = left * (weights[at] as number);
    const size = (weights[at] as number) * (1 + (isPpml ? (flow[at] as number) + exp(predictor) : Math.abs(predictor)));
    const isNear = Math.abs(predictor - (model.fit.predictor[at] as number)) <= CLOSE * (1 + Math.abs(predictor));
    if (!isNear || !(Math.abs(score - (model.fit.scores[at] as number)) <= 10 * CLOSE * size)) return false;
  }
  return true;
}
