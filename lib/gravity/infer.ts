import { criticalValue, normalTails, studentTails } from "@/lib/math/distribution";
import type { Design } from "./design";
import type { Fit } from "./solve/fit";
import { sandwich, transformed } from "./solve/sandwich";
import { CONSTANT, type Coefficient, type Convention } from "./types";

/** Coefficients in the units of the data, and their covariance. */
export type Inference = { readonly coefficients: readonly Coefficient[]; readonly covariance: Float64Array };

type Clusters = { readonly codes: Int32Array; readonly size: number } | null;

/**
 * Brings a solution back to the units of the data and attaches standard errors. Where there is no degree of freedom left,
 * or only one cluster, errors are `null` and the covariance is NaN throughout.
 */
export function infer(design: Design, fit: Fit, convention: Convention, clusters: Clusters): Inference {
  const { names, means, scales, flowScale } = design;
  const hasConstant = design.effectOrder.length === 0;
  const slopes = Array.from(fit.slopes, (slope, k) => slope / (scales[k] as number));
  const shift = slopes.reduce((sum, slope, k) => sum + slope * (means[k] as number), 0);
  const estimates = hasConstant ? [Math.log(flowScale) + (fit.levels[0] as number) - shift, ...slopes] : slopes;
  const covariance = covarianceOf(design, fit, convention, clusters);
  const tails = tailsOf(convention);
  const critical = tails === null ? null : criticalValue(tails, 0.05);
  const coefficients = estimates.map((estimate, k) => {
    const name = hasConstant ? (k === 0 ? CONSTANT : (names[k - 1] as string)) : (names[k] as string);
    const variance = covariance[k * estimates.length + k] as number;
    if (critical === null || tails === null || !Number.isFinite(variance))
      return { name, estimate, se: null, statistic: null, p: null, low: null, high: null };
    const se = Math.sqrt(Math.max(0, variance));
    const statistic = se > 0 ? estimate / se : null;
    return {
      name,
      estimate,
      se,
      statistic,
      p: statistic === null ? null : tails(statistic),
      low: estimate - critical * se,
      high: estimate + critical * se,
    };
  });
  return { coefficients, covariance };
}

/** The chance of a larger statistic, on both sides; `null` without degrees of freedom. */
export function tailsOf({ distribution, degrees, factor }: Convention): ((statistic: number) => number) | null {
  if (!(factor > 0) || factor === Number.POSITIVE_INFINITY) return null;
  if (distribution === "normal") return normalTails;
  return degrees !== null && degrees > 0 ? (statistic) => studentTails(statistic, degrees) : null;
}

function covarianceOf(design: Design, fit: Fit, convention: Convention, clusters: Clusters): Float64Array {
  const { means, scales, effectOrder } = design;
  const hasConstant = effectOrder.length === 0;
  const size = fit.absorbed.length + (hasConstant ? 1 : 0);
  if (fit.bread === null || tailsOf(convention) === null) return new Float64Array(size * size).fill(Number.NaN);
  const { factor } = convention;
  // To the units of the data, and from the constant at the weighted mean of the columns to the constant at zero.
  const change = new Float64Array(size * size);
  const shift = hasConstant ? 1 : 0;
  for (const [k, scale] of scales.entries()) {
    change[(k + shift) * size + k + shift] = 1 / scale;
    if (hasConstant) change[k + 1] = -((fit.columnLevels[k]?.[0] ?? 0) + (means[k] as number) / scale);
  }
  if (!hasConstant) return transformed(sandwich(fit.absorbed, fit.scores, fit.bread, clusters), change, size).map((v) => v * factor);
  change[0] = 1;
  const ones = new Float64Array(design.rows.length).fill(1);
  const bread = new Float64Array(size * size);
  bread[0] = 1 / fit.weightSum;
  for (let i = 1; i < size; i++) for (let j = 1; j < size; j++) bread[i * size + j] = fit.bread[(i - 1) * (size - 1) + j - 1] as number;
  return transformed(sandwich([ones, ...fit.absorbed], fit.scores, bread, clusters), change, size).map((v) => v * factor);
}
