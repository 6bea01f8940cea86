import { pearson } from "@/lib/math/correlation";
import { type Design, standardise } from "./design";
import { infer, tailsOf } from "./infer";
import { fitModel, type Model } from "./model";
import { droppedRows } from "./sample";
import { type Fit, report } from "./solve/fit";
import { leastSquares } from "./solve/least-squares";
import { ppml } from "./solve/ppml";
import { conventionOf, isNested } from "./solve/sandwich";
import { redundancies } from "./solve/separation";
import { add, exponentials, gathered, gatheredCodes, inner, logarithms, scaleBy, total } from "./solve/vectors";
import type { AbsorbedEffect, Control, Convention, Estimate, Panel, Reset, Specification } from "./types";

/**
 * Estimates a gravity model: log-linear least squares or PPML, with effects absorbed and robust standard errors.
 * Coefficients do not depend on the order of the rows, beyond rounding; multiplying the flows moves the constant only.
 *
 * @throws Refusal for unknown columns, malformed formulas (with the place), negative flows or weights, an empty sample,
 * flows that are all zero, an effect of a single group, and where no regressor varies; Cancelled
 */
export function estimate(panel: Panel, specification: Specification, control: Control = {}): Estimate {
  return estimateOf(
    fitModel(panel, specification, { ...control, onProgress: (done, at) => control.onProgress?.(0.6 * done, at) }),
    specification,
    control,
  );
}

/** What is inferred from a fitted model. */
export function estimateOf(model: Model, specification: Specification, control: Control): Estimate {
  const { design, fit, sieve, droppedRegressors } = model;
  const isPpml = specification.estimator === "ppml";
  const clusters = clustersOf(model);
  const effects = effectsOf(model, specification, clusters?.codes ?? null);
  const regressors = design.columns.length + (effects.length === 0 ? 1 : 0);
  const counts = { n: design.rows.length, clusters: clusters?.size ?? null, effects };
  const effectCount = specification.effectCount ?? "unless-nested";
  const conventionFor = (k: number) => conventionOf(specification.errors, effectCount, isPpml, { ...counts, regressors: k });
  const convention = conventionFor(regressors);
  report(control, 0.6, fit.iterations);
  const reset = specification.reset === false ? null : resetOf(model, isPpml, conventionFor(regressors + 1), clusters, control);
  const { coefficients, covariance } = infer(design, fit, convention, clusters);
  const series = seriesOf(design, fit, isPpml);
  report(control, 1, fit.iterations);
  return {
    specification,
    coefficients,
    covariance,
    convention,
    n: design.rows.length,
    droppedRows: droppedRows(sieve),
    droppedRegressors: droppedRegressors.map(({ name, reason, with: others }) => ({ name, reason, with: others })),
    effects,
    r2: isPpml ? squared(pearson(series.y, series.fitted)) : rSquared(design, fit),
    r2Kind: isPpml ? "squared-correlation" : "r-squared",
    deviance: isPpml ? fit.deviance * design.flowScale : fit.deviance,
    reset,
    logSpread: logSpread(series.y, series.linearPredictor, convention.k),
    iterations: fit.iterations,
    converged: fit.converged,
    ...series,
  };
}

function clustersOf({ variables, design }: Model): { codes: Int32Array; size: number } | null {
  if (variables.clusters === null) return null;
  const { codes, size } = variables.clusters;
  const place = new Int32Array(size).fill(-1);
  let next = 0;
  const dense = gatheredCodes(codes, design.rows);
  for (let at = 0; at < dense.length; at++) {
    const code = dense[at] as number;
    if (place[code] === -1) place[code] = next++;
    dense[at] = place[code] as number;
  }
  return { codes: dense, size: next };
}

function effectsOf({ design, redundant }: Model, { effects }: Specification, clusters: Int32Array | null): readonly AbsorbedEffect[] {
  return effects.map((name, q) => {
    const at = design.effectOrder.indexOf(q);
    const [groups, levels] = [design.effects.groups[at] as Int32Array, design.effects.sizes[at] as number];
    const nested = clusters !== null && isNested(groups, levels, clusters);
    return { name: name.trim(), levels, redundant: redundant[at] as number, nested };
  });
}

/** The model once more with the square of its predictor; shifting and scaling the predictor does not move the test. */
function resetOf(
  { design, task, fit }: Model,
  isPpml: boolean,
  convention: Convention,
  clusters: { codes: Int32Array; size: number } | null,
  control: Control,
): Reset | null {
  const { values } = standardise(fit.predictor.slice());
  const square = standardise(values.map((value) => value * value));
  if (square.scale === 0) return null;
  const columns = [...task.columns, square.values];
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

/** Flow, predictor, fitted and residuals in the units of the data and the order of the panel. */
function seriesOf({ rows, flow, flowScale, weights }: Design, fit: Fit, isPpml: boolean) {
  const order = risingOrder(rows);
  const sample = gatheredCodes(rows, order);
  const y = scaleBy(gathered(flow, order), flowScale);
  const linearPredictor = gathered(fit.predictor, order);
  const shift = Math.log(flowScale);
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

function squared(r: number | null): number | null {
  return r === null ? null : r * r;
}

function rSquared({ flow, weights }: Design, { deviance }: Fit): number | null {
  const values = standardise(logarithms(flow));
  const [sum, weightSum] = [inner(values.values, weights), total(weights)];
  const all =
    values.scale ** 2 * values.values.reduce((all, value, row) => all + (weights[row] as number) * (value - sum / weightSum) ** 2, 0);
  return all > 0 ? 1 - deviance / all : null;
}

function logSpread(y: Float64Array, predictor: Float64Array, k: number): number {
  let [sum, count] = [0, 0];
  for (let at = 0; at < y.length; at++) {
    const value = y[at] as number;
    if (value <= 0) continue;
    sum += (Math.log(value) - (predictor[at] as number)) ** 2;
    count++;
  }
  return Math.sqrt(sum / Math.max(1, count - k));
}
