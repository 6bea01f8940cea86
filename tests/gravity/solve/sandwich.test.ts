import { describe, expect, test } from "vitest";
import type { Errors } from "@/lib/gravity/types";
import { panelOf, summaryOf } from "../support/panels";

// ln T = 1, 3 (x = 0) and 2, 6 (x = 1), clusters A B A B. By hand: a = b = 2, residuals −1, 1, −2, 2,
// (X'X)⁻¹ = [½ −½; −½ 1]. HC0: variances ½ and 5⁄2. Cluster sums ±(3, 2) give variances ½ and ½.
const panel = panelOf({ T: [1, 3, 2, 6].map(Math.exp), x: [0, 0, 1, 1], g: ["A", "B", "A", "B"] });
const by = (errors: Errors) => summaryOf(panel, { estimator: "ols", x: ["x"], errors });

describe("standard errors, against a calculation by hand,", () => {
  test.each<readonly [Errors, number, readonly number[], number | null]>([
    [{ kind: "hc0" }, 1, [1 / 2, 5 / 2], 2],
    [{ kind: "hc1" }, 2, [1 / 2, 5 / 2], 2],
    // G / (G − 1) × (n − 1) / (n − k) = 2 × 3 / 2
    [{ kind: "cluster", by: "g" }, 3, [1 / 2, 1 / 2], 1],
  ])("%o are the plain sandwich times the factor", (errors, factor, variances, degrees) => {
    const { se, convention, covariance } = by(errors);
    expect(convention.factor).toBeCloseTo(factor, 12);
    expect(convention.degrees).toBe(degrees);
    for (const [k, variance] of variances.entries()) expect((se[k] ?? 0) ** 2).toBeCloseTo(factor * variance, 10);
    expect(covariance[1]).toBeCloseTo(covariance[2] ?? 0, 12);
  });

  test("by clusters of one row each are HC0, up to the factor", () => {
    const single = panelOf({ T: [1, 3, 2, 6].map(Math.exp), x: [0, 0, 1, 1], g: [1, 2, 3, 4] });
    const { se, convention } = summaryOf(single, { estimator: "ols", x: ["x"], errors: { kind: "cluster", by: "g" } });
    expect((se[1] ?? 0) ** 2 / convention.factor).toBeCloseTo(5 / 2, 10);
  });

  test("are missing with a single cluster, and where no degree of freedom is left", () => {
    const whole = panelOf({ T: [1, 3, 2, 6], x: [0, 0, 1, 1], g: ["A", "A", "A", "A"] });
    expect(summaryOf(whole, { estimator: "ols", x: ["x"], errors: { kind: "cluster", by: "g" } }).se).toEqual([null, null]);
    const full = panelOf({ T: [1, 3], x: [0, 1] });
    expect(summaryOf(full, { estimator: "ols", x: ["x"], errors: { kind: "hc1" } }).se).toEqual([null, null]);
  });

  test("come with p-values and intervals of t for OLS, of the normal distribution for PPML", () => {
    const [, slope] = by({ kind: "hc1" }).coefficients;
    // t = 2 / √5 with 2 degrees: p = 1 − t / √(2 + t²); the critical value is 4.302653.
    expect(slope?.p).toBeCloseTo(1 - 2 / Math.sqrt(5) / Math.sqrt(2 + 4 / 5), 10);
    expect(slope?.high).toBeCloseTo(2 + 4.302652729911275 * Math.sqrt(5), 8);
    const ppml = summaryOf(panel, { x: ["x"] });
    expect(ppml.convention.distribution).toBe("normal");
    const [, poisson] = ppml.coefficients;
    expect(poisson?.high).toBeCloseTo((poisson?.estimate ?? 0) + 1.959963984540054 * (poisson?.se ?? 0), 10);
  });
});
