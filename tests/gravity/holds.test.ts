import { describe, expect, test } from "vitest";
import { fitted } from "@/lib/gravity/estimate";
import { estimateHolds } from "@/lib/gravity/holds";
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

  test.each(["slopes", "levels"] as const)("does not where one of its %s is off by a thousandth", (which) => {
    const { model, estimate } = modelOf("noisy", estimator);
    const wrong = model.fit[which].slice();
    wrong[0] = (wrong[0] as number) + 1e-3;
    expect(estimateHolds({ ...model, fit: { ...model.fit, [which]: wrong } }, estimate)).toBe(false);
  });
});
