import { describe, expect, test } from "vitest";
import { estimateHolds } from "@/lib/gravity/checks/holds";
import { fitted } from "@/lib/gravity/estimate";
import type { Estimator } from "@/lib/gravity/types";
import { exactPanel, noisyPanel, panelOf, sizeAndDistance, specified } from "./support/panels";

const panels = { exact: exactPanel, noisy: noisyPanel };
const modelOf = (name: keyof typeof panels, estimator: Estimator) =>
  fitted(panels[name], specified({ estimator, x: [...sizeAndDistance] }), {});

const n = 60;
const cells = (of: (k: number) => number) => Array.from({ length: n }, (_, k) => of(k));
const unevenPanel = panelOf({
  T: cells((k) => Math.exp((k * 37) % 23) * 1e6),
  x: cells((k) => ((k * 53) % 31) / 7),
  z: cells((k) => 100 + ((k * 29) % 17)),
  w: cells((k) => 1 + (k % 5) * 100),
  g: cells((k) => k % 6),
});
const unevenModelOf = (estimator: Estimator) =>
  fitted(unevenPanel, specified({ estimator, x: ["x", "z"], effects: ["g"], weights: "w" }), {});

describe.each(["ppml", "ols"] as const)("an estimate by %s", (estimator) => {
  test.each(["exact", "noisy"] as const)("holds its equations: %s flows", (name) => {
    const { model, estimate } = modelOf(name, estimator);
    expect(estimateHolds(model, estimate)).toBe(true);
  });

  test("holds them with effects, weights and flows of very different size", () => {
    const { model, estimate } = unevenModelOf(estimator);
    expect(estimateHolds(model, estimate)).toBe(true);
  });

  // What Node 24.21.0 did: the means of some regressors were that of a later one, and coefficients of all units followed.
  test("does not where a regressor's mean or scale is that of another one", () => {
    const { model, estimate } = unevenModelOf(estimator);
    const { means, scales } = model.design;
    const [first, ...others] = estimate.coefficients;
    if (!first) throw new Error("no coefficient");
    const ofOther = { ...model.design, means: [means[1] as number, means[1] as number] };
    expect(estimateHolds({ ...model, design: ofOther }, estimate)).toBe(false);
    const scaled = { ...first, estimate: (first.estimate * (scales[0] as number)) / (scales[1] as number) };
    expect(estimateHolds(model, { ...estimate, coefficients: [scaled, ...others] })).toBe(false);
  });

  test("does not where the constant is that of other means", () => {
    const { model, estimate } = modelOf("noisy", estimator);
    const [constant, ...others] = estimate.coefficients;
    if (!constant) throw new Error("no constant");
    const coefficients = [{ ...constant, estimate: constant.estimate + 0.5 }, ...others];
    expect(estimateHolds(model, { ...estimate, coefficients })).toBe(false);
  });

  test("does not where one level is off by a thousandth", () => {
    const { model, estimate } = unevenModelOf(estimator);
    const levels = model.fit.levels.slice();
    levels[0] = (levels[0] as number) + 1e-3;
    expect(estimateHolds({ ...model, fit: { ...model.fit, levels } }, estimate)).toBe(false);
  });

  test("does not where slope, predictor and residuals agree, and another slope would have left less", () => {
    const { model, estimate } = modelOf("noisy", estimator);
    const [column] = model.task.columns;
    const predictor = model.fit.predictor.map((value, row) => value + 1e-3 * (column?.[row] as number));
    const of = (row: number) => model.task.flow[row] as number;
    const scores = predictor.map((value, row) => (estimator === "ppml" ? of(row) - Math.exp(value) : Math.log(of(row)) - value));
    const [constant, first, ...others] = estimate.coefficients;
    if (!constant || !first) throw new Error("no coefficients");
    const slope = 1e-3 / (model.design.scales[0] as number);
    const coefficients = [
      { ...constant, estimate: constant.estimate - slope * (model.design.means[0] as number) },
      { ...first, estimate: first.estimate + slope },
      ...others,
    ];
    expect(estimateHolds({ ...model, fit: { ...model.fit, predictor, scores } }, { ...estimate, coefficients })).toBe(false);
    expect(estimateHolds({ ...model, fit: { ...model.fit, predictor } }, { ...estimate, coefficients })).toBe(false);
  });
});
