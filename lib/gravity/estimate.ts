import { pearson } from "@/lib/math/correlation";
import { verified } from "@/lib/math/verify";
import { estimateHolds } from "./checks/holds";
import { resetOf } from "./checks/reset";
import { infer } from "./infer";
import { fitModel, type Model } from "./model";
import { droppedRows } from "./sample";
import { logSpread, rSquared, seriesOf } from "./series";
import { isNested } from "./solve/connected";
import { conventionOf } from "./solve/convention";
import { report } from "./solve/fit";
import { scaledBy } from "./solve/separation";
import { gatheredCodes } from "./solve/vectors";
import type { AbsorbedEffect, Control, Estimate, Panel, Specification } from "./types";

/**
 * Estimates a gravity model: log-linear least squares or PPML, with effects absorbed and robust standard errors.
 * Coefficients do not depend on the order of the rows, beyond rounding; multiplying the flows moves the constant only.
 *
 * @throws Refusal for unknown columns, malformed formulas (with the place), negative flows or weights, an empty sample,
 * flows that are all zero, an effect of a single group, where no regressor varies, and where the engine computes wrongly;
 * Cancelled
 */
export function estimate(panel: Panel, specification: Specification, control: Control = {}): Estimate {
  return fitted(panel, specification, control).estimate;
}

/**
 * A model with its estimate, held to the equations that it solves.
 *
 * @param leaveOut as for `fitModel`
 * @throws Refusal for what `estimate` refuses
 */
export function fitted(
  panel: Panel,
  specification: Specification,
  control: Control,
  leaveOut?: (row: number) => boolean,
): { readonly model: Model; readonly estimate: Estimate } {
  return verified(
    specification.estimator,
    () => {
      const model = fitModel(
        panel,
        specification,
        { ...control, onProgress: (done, at) => control.onProgress?.(0.5 * done, at) },
        leaveOut,
      );
      return { model, estimate: inferred(model, specification, control) };
    },
    ({ model, estimate }) => estimateHolds(model, estimate),
  );
}

/** What is inferred from a fitted model. */
function inferred(model: Model, specification: Specification, control: Control): Estimate {
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
    strangeScales: strangeScales(model),
    ...series,
  };
}

function strangeScales({ design: { names, columns, flow } }: Model): readonly string[] {
  const positive = flow.map((y) => (y > 0 ? 1 : 0));
  // A column is strange for what it holds elsewhere, and here there is no elsewhere.
  if (positive.every((is) => is === 1)) return [];
  return names.filter((_, k) => scaledBy(columns[k] as Float64Array, positive).strange);
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

function squared(r: number | null): number | null {
  return r === null ? null : r * r;
}
