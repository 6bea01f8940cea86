import { crossProduct, times } from "@/lib/gravity/solve/matrix";
import { positiveInverse } from "@/lib/math/inverse";

/** A column of ones and zeros for each group but, where asked, the first. */
export function dummies(codes: readonly number[], withFirst: boolean): Float64Array[] {
  const groups = [...new Set(codes)].sort((a, b) => a - b).slice(withFirst ? 0 : 1);
  return groups.map((group) => Float64Array.from(codes, (code) => (code === group ? 1 : 0)));
}

/** Weighted least squares by the normal equations, every column explicit. */
export function explicitLeastSquares(y: Float64Array, columns: readonly Float64Array[], weights: Float64Array) {
  const inverse = positiveInverse(crossProduct(columns, weights), columns.length);
  if (inverse === null) throw new Error("collinear columns in a test");
  const right = Float64Array.from(columns, (column) => column.reduce((sum, x, i) => sum + x * (weights[i] ?? 0) * (y[i] ?? 0), 0));
  return { b: times(inverse, right), inverse };
}

/** PPML with every column explicit: plain reweighted least squares, a fixed number of steps. */
export function explicitPpml(y: Float64Array, columns: readonly Float64Array[]) {
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  let mu = y.map((value) => (value + mean) / 2);
  let eta = mu.map(Math.log);
  let fit = explicitLeastSquares(eta, columns, mu);
  for (let step = 0; step < 60; step++) {
    const z = eta.map((value, i) => value + ((y[i] ?? 0) - (mu[i] ?? 0)) / (mu[i] ?? 1));
    fit = explicitLeastSquares(z, columns, mu);
    eta = eta.map((_, i) => columns.reduce((sum, column, k) => sum + (column[i] ?? 0) * (fit.b[k] ?? 0), 0));
    mu = eta.map(Math.exp);
  }
  return { ...fit, mu };
}

/** Standard errors of the sandwich without correction: rows on their own, or summed by cluster. */
export function explicitErrors(
  columns: readonly Float64Array[],
  inverse: Float64Array,
  residuals: Float64Array,
  clusters: readonly number[],
) {
  const size = columns.length;
  const sums = new Map<number, Float64Array>();
  for (const [row, cluster] of clusters.entries()) {
    const sum = sums.get(cluster) ?? new Float64Array(size);
    for (const [k, column] of columns.entries()) sum[k] = (sum[k] ?? 0) + (column[row] ?? 0) * (residuals[row] ?? 0);
    sums.set(cluster, sum);
  }
  const variances = new Float64Array(size);
  for (const sum of sums.values()) for (const [k, value] of times(inverse, sum).entries()) variances[k] = (variances[k] ?? 0) + value ** 2;
  return variances.map(Math.sqrt);
}
