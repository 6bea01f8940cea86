import { describe, expect, test } from "vitest";
import { exactPanel, noisyPanel, panelOf, sizeAndDistance, summaryOf } from "./support/panels";

/** Each number within `tolerance` of the one expected. */
function expectClose(found: readonly (number | null)[], expected: readonly number[], tolerance = 1e-6) {
  expect(found.length).toBe(expected.length);
  for (const [k, value] of expected.entries()) expect(Math.abs((found[k] ?? Number.NaN) - value)).toBeLessThan(tolerance);
}

describe("flows that follow a gravity equation exactly", () => {
  test.each(["ols", "ppml"] as const)("give its exponents back by %s", (estimator) => {
    expectClose(summaryOf(exactPanel, { estimator, x: sizeAndDistance }).b, [1, 0.8, 0.7, -1.1], 1e-9);
  });
});

// Worked example with noise: nine flows, computed independently.
describe("nine flows with noise", () => {
  const x = sizeAndDistance;

  test("give the reference estimates and errors by OLS", () => {
    const hc0 = summaryOf(noisyPanel, { estimator: "ols", x });
    expect(hc0.names).toEqual(["constant", ...x]);
    expectClose(hc0.b, [6.312078, 0.884058, 0.262303, -1.194784]);
    expectClose(hc0.se, [1.737154, 0.15447, 0.223965, 0.240539]);
    expectClose(summaryOf(noisyPanel, { estimator: "ols", x, errors: { kind: "hc1" } }).se, [2.330636, 0.207243, 0.300481, 0.322717]);
    expectClose([hc0.r2, hc0.logSpread ** 2, hc0.smearing], [0.820204, 0.406781, 1.131721]);
  });

  test("give the reference estimates and errors by PPML, whose fitted flows sum to the flows", () => {
    const hc0 = summaryOf(noisyPanel, { x });
    expectClose(hc0.b, [7.512157, 0.749782, 0.276374, -1.244837]);
    expectClose(hc0.se, [1.171956, 0.18352, 0.168363, 0.154866]);
    expectClose(summaryOf(noisyPanel, { x, errors: { kind: "hc1" } }).se, [1.572343, 0.246218, 0.225882, 0.207775]);
    expectClose([hc0.fitted.reduce((sum, value) => sum + value, 0)], [575]);
  });

  test("predict less than they sum to by OLS without smearing", () => {
    const { linearPredictor } = summaryOf(noisyPanel, { estimator: "ols", x });
    expectClose([linearPredictor.reduce((sum, value) => sum + Math.exp(value), 0)], [529.626989]);
  });
});

describe("PPML on one dummy", () => {
  test("returns the logarithm of the mean and of the ratio of means, with errors by hand", () => {
    const { b, se } = summaryOf(panelOf({ T: [1, 3, 4, 12], x: [0, 0, 1, 1] }), { x: ["x"] });
    expectClose(b, [Math.log(2), Math.log(4)], 1e-9);
    expectClose(se, [Math.sqrt(1 / 8), 0.5], 1e-9);
  });
});

describe("a separated row", () => {
  // Example of the vignette on separation of the R package capybara.
  const panel = panelOf({
    T: [0, 0, 0, 0, 0, 2, 2, 2, 2, 4, 6, 6],
    x1: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, -3, 0],
    x2: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -3, 0],
    x3: [2, 0, 0, 4, 0, 0, 0, -2, 0, -3, 0, 0],
    x4: [10, -2, 6, 5, 3, 3, 4, 15, -7, 15, 4, 4],
  });

  test("is named and left out, and then the regressor that it alone told apart", () => {
    const found = summaryOf(panel, { x: ["x1", "x2", "x3", "x4"] });
    expect(found.droppedRows.map(({ rows, ...rest }) => ({ ...rest, rows: [...rows] }))).toEqual([
      { reason: "separated", by: ["x1", "x2"], count: 1, rows: [4] },
    ]);
    expect(found.droppedRegressors).toEqual([{ name: "x2", reason: "collinear", with: ["x1"] }]);
    expect(found.names).toEqual(["constant", "x1", "x3", "x4"]);
    expectClose(found.b, [0.590948, -0.450652, -0.470849, -0.037786]);
    expectClose(found.se, [0.383428, 0.133284, 0.186416, 0.028468]);
    expectClose([found.fitted.reduce((sum, value) => sum + value, 0)], [24]);
  });

  test("stays where flows enter as logarithms, which leave zeros out anyway", () => {
    const found = summaryOf(panel, { estimator: "ols", x: ["x3", "x4"] });
    expect(found.droppedRows.map(({ reason, count }) => ({ reason, count }))).toEqual([{ reason: "zero-flow", count: 5 }]);
  });
});
