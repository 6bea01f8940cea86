import { absorbColumns, breadOf, EXACT, type Fit, regress, startFrom, type Task } from "./fit";

import { add, logarithms, product, total } from "./vectors";

/**
 * Least squares of ln(flow) on columns and effects, after Frisch, Waugh and Lovell: both sides are cleared of the
 * effects, then regressed. What the first round leaves is regressed once more, for the last digits.
 */
export function leastSquares(task: Task): Fit {
  const { flow, weights, absorber, columns } = task;
  const room = startFrom(task);
  absorber.weigh(weights);
  absorbColumns(absorber, room, total(weights), EXACT);
  const bread = breadOf(room, weights);
  const residual = logarithms(flow);
  const slopes = new Float64Array(columns.length);
  const levels = new Float64Array(absorber.levels);
  const predictor = new Float64Array(flow.length);
  let converged = true;
  for (let round = 0; round < 2; round++) {
    const step = regress(task, room, bread, weights, residual.slice(), EXACT);
    if (step === null) {
      converged = false;
      break;
    }
    add(slopes, 1, step.slopes);
    add(levels, 1, step.levels);
    add(predictor, 1, step.predictor);
    add(residual, -1, step.predictor);
  }
  const scores = residual.map((value, row) => value * (weights[row] as number));
  return {
    slopes,
    levels,
    predictor,
    scores,
    absorbed: room.left,
    columnLevels: room.levels,
    bread,
    weights,
    weightSum: total(weights),
    deviance: product(residual, residual, weights),
    iterations: 1,
    converged,
  };
}
