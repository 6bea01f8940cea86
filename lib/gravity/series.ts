import { ln } from "@/lib/math/elementary/ln";
import { square } from "@/lib/math/elementary/power";
import { type Design, standardise } from "./design";
import type { Fit } from "./solve/fit";
import { add, exponentials, gathered, gatheredCodes, inner, logarithms, scaleBy, total } from "./solve/vectors";

/** Flow, predictor, fitted and residuals in the units of the data and the order of the panel. */
export function seriesOf({ rows, flow, flowScale, weights }: Design, fit: Fit, isPpml: boolean) {
  const order = risingOrder(rows);
  const sample = gatheredCodes(rows, order);
  const y = scaleBy(gathered(flow, order), flowScale);
  const linearPredictor = gathered(fit.predictor, order);
  const shift = ln(flowScale);
  for (let at = 0; at < linearPredictor.length; at++) linearPredictor[at] = (linearPredictor[at] as number) + shift;
  const fitted = exponentials(linearPredictor);
  const residuals = isPpml ? y.slice() : logarithms(y);
  add(residuals, -1, isPpml ? fitted : linearPredictor);
  const smearing = isPpml ? null : inner(gathered(weights, order), exponentials(residuals)) / total(weights);
  if (smearing !== null) scaleBy(fitted, smearing);
  return { sample, y, linearPredictor, fitted, residuals, smearing };
}

/** The places at which `rows`, all different, stand from the smallest to the largest. */
function risingOrder(rows: Int32Array): Int32Array {
  let most = -1;
  for (const row of rows) most = Math.max(most, row);
  const place = new Int32Array(most + 1).fill(-1);
  for (let at = 0; at < rows.length; at++) place[rows[at] as number] = at;
  return place.filter((at) => at >= 0);
}

/** R² of the logarithms, weighted as the fit was; `null` where they do not vary. */
export function rSquared({ flow, weights }: Design, { deviance }: Fit): number | null {
  const values = logarithms(flow);
  const scale = standardise(values);
  const [sum, weightSum] = [inner(values, weights), total(weights)];
  const all = square(scale) * values.reduce((all, value, row) => all + (weights[row] as number) * square(value - sum / weightSum), 0);
  return all > 0 ? 1 - deviance / all : null;
}

/** Root mean square of ln y − predictor over the positive flows, `k` taken off their number. */
export function logSpread(y: Float64Array, predictor: Float64Array, k: number): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < y.length; at++) {
    const value = y[at] as number;
    if (value <= 0) continue;
    sum += square(ln(value) - (predictor[at] as number));
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count - k));
}
