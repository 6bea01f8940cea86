import { criticalValue, normalTails, studentTails } from "@/lib/math/distribution";
import { ln } from "@/lib/math/elementary/ln";
import type { Design } from "./design";
import type { Fit } from "./solve/fit";
import { influences, summed } from "./solve/sandwich";
import { add, inner, scaleBy } from "./solve/vectors";
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
  const estimates = hasConstant ? [ln(flowScale) + (fit.levels[0] as number) - shift, ...slopes] : slopes;
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

/**
 * The covariance in the units of the data. Each row's or cluster's influence is brought to them first, and squared then:
 * the constant at zero lies far from the data, and its variance would be a small difference of large ones.
 */
function covarianceOf(design: Design, fit: Fit, convention: Convention, clusters: Clusters): Float64Array {
  const { means, scales, effectOrder } = design;
  const hasConstant = effectOrder.length === 0;
  const size = fit.absorbed.length + (hasConstant ? 1 : 0);
  if (fit.bread === null || tailsOf(convention) === null) return new Float64Array(size * size).fill(Number.NaN);
  const moved = influences(fit.absorbed, fit.scores, fit.weights, clusters).map((slope, k) => scaleBy(slope, 1 / (scales[k] as number)));
  if (hasConstant) {
    const constant = scaleBy(summed(new Float64Array(fit.scores.length).fill(1), fit.scores, clusters), 1 / fit.weightSum);
    for (const [k, slope] of moved.entries())
      add(constant, -((fit.columnLevels[k]?.[0] ?? 0) * (scales[k] as number) + (means[k] as number)), slope);
    moved.unshift(constant);
  }
  const covariance = new Float64Array(size * size);
  for (const [i, left] of moved.entries())
    for (const [j, right] of moved.slice(0, i + 1).entries()) {
      const value = convention.factor * inner(left, right);
      covariance[i * size + j] = value;
      covariance[j * size + i] = value;
    }
  return covariance;
}
