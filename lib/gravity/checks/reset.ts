import { leastSquares } from "@/lib/gravity/solve/ols";
import { ppml } from "@/lib/gravity/solve/ppml";
import { redundancies } from "@/lib/gravity/solve/separation";
import { type Design, standardise } from "../design";
import { infer, tailsOf } from "../infer";
import type { Model } from "../model";
import type { Control, Convention, Reset } from "../types";

/**
 * Ramsey's RESET: the model once more with the square of its predictor. Shifting and scaling the predictor does not move
 * the test, since what that adds to the square lies in the span of the rest. `null` where the square is collinear.
 *
 * @param convention of the wider model
 */
export function resetOf(
  { design, task, fit }: Model,
  isPpml: boolean,
  convention: Convention,
  clusters: { codes: Int32Array; size: number } | null,
  control: Control,
): Reset | null {
  const predictor = fit.predictor.slice();
  standardise(predictor);
  const square = predictor.map((value) => value * value);
  if (standardise(square) === 0) return null;
  const columns = [...task.columns, square];
  const wider = { ...task, columns };
  if (redundancies(wider, design.weights).length > 0) return null;
  const again = isPpml
    ? ppml(wider, { ...control, onProgress: (done, at) => control.onProgress?.(0.6 + 0.4 * done, at) }, fit)
    : leastSquares(wider);
  const named: Design = { ...design, columns, names: [...design.names, ""], means: [...design.means, 0], scales: [...design.scales, 1] };
  const tested = infer(named, again, convention, clusters).coefficients.at(-1);
  const statistic = tested?.statistic ?? null;
  const tails = tailsOf(convention);
  return statistic === null || tails === null || !again.converged ? null : { statistic, p: tails(statistic) };
}
